/** The four answers at the head of a procedure: the editor's own, else what the fields say. */
import { neededPapers, ORDINARY, type Needed } from '../../domain/dossier.ts';
import type { Labels } from '../../schemas/labels.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import { capitalise } from '../format.ts';
import { labelOf } from '../labels.ts';
import {
  channelWords,
  feeWords,
  lowerFirst,
  NO_FEE_STATED,
  promisedTime,
  sentences,
  timeNotes,
  type Labelled,
  type Method,
  type Paper,
} from './wording.ts';

export const QUESTIONS = {
  bring: 'Cần gì?',
  where: 'Nộp ở đâu?',
  time: 'Bao lâu?',
  cost: 'Bao nhiêu tiền?',
} as const;
export type Question = keyof typeof QUESTIONS;

export interface Answer {
  question: Question;
  /** The answer, or the general rule where the source gives no answer; '' where it says nothing at all. */
  text: string;
  known: boolean;
}

/** Words that the fields' codes stand for. */
export interface Words {
  labels: Labels | undefined;
  submitPlaces: readonly Labelled[];
}

type Fields = Pick<Procedure, 'answers' | 'dossier' | 'dossierNote' | 'submitPlaces' | 'agency' | 'methods'>;
type Computed = Omit<Answer, 'question'>;

const COMPUTE: Record<Question, (fields: Fields, words: Words) => Computed> = { bring, where, time, cost };

/** All four, in the order they are asked. */
export function answersOf(fields: Fields, words: Words): Answer[] {
  return (Object.keys(QUESTIONS) as Question[]).map((question) => {
    const own = fields.answers?.[question];
    return { question, ...(own ? known(own) : COMPUTE[question](fields, words)) };
  });
}

const known = (text: string): Computed => ({ text, known: true });
const unknown = (rule = ''): Computed => ({ text: rule, known: false });

function bring({ dossier = [], dossierNote }: Fields): Computed {
  if (dossier.length === 0) return unknown(dossierNote);
  const needed = neededPapers(dossier, ORDINARY);
  const isShown = ({ papers }: Needed<Paper>) => papers[0]?.handling === 'present';
  const submit = choiceNames(needed.filter((each) => !isShown(each)));
  const present = choiceNames(needed.filter(isShown));
  const said = [submit && capitalise(submit), present && `Xuất trình: ${present}`].filter(Boolean);
  if (said.length === 0) return known('Tùy trường hợp; xem danh sách giấy tờ bên dưới.');
  const more = dossier.some((paper) => paper.case !== undefined || paper.condition !== undefined);
  return known(sentences(more ? [...said, 'Có trường hợp cần thêm giấy, xem danh sách bên dưới'] : said));
}

const choiceNames = (needed: readonly Needed[]): string =>
  needed.map(({ papers }) => papers.map(({ name }) => lowerFirst(name)).join(' hoặc ')).join('; ');

function where({ submitPlaces = [], agency, methods = [] }: Fields, words: Words): Computed {
  const doors = submitPlaces.map((id) => labelOf(words.submitPlaces, id));
  const agencies = [agency?.receiving ?? agency?.executing].filter((name) => name !== undefined);
  const places = doors.length > 0 ? doors : agencies;
  if (places.length === 0) return unknown();
  const channels = [...new Set(methods.map(({ channel }) => channel))];
  const ways = channels.length > 0 ? [`Cách nộp: ${channelWords(channels, words.labels)}`] : [];
  return known(sentences([places.join('; '), ...ways]));
}

function time({ methods = [] }: Fields, { labels }: Words): Computed {
  const promised = methods.filter((method) => promisedTime(method.time, labels) !== undefined);
  if (promised.length > 0) {
    return known(spread(promised, (method) => promisedTime(method.time, labels) ?? '', labels));
  }
  const notes = methods.map((method) => timeNotes(method.time)).find((each) => each.length > 0);
  return unknown(notes && sentences(notes));
}

function cost({ methods = [] }: Fields, { labels }: Words): Computed {
  if (methods.length === 0) return unknown();
  if (!methods.some(({ fees = [] }) => fees.length > 0)) return unknown(`${NO_FEE_STATED}.`);
  const words = ({ fees = [] }: Method): string =>
    fees.map((fee) => feeWords(fee, labels)).join(' ') || NO_FEE_STATED;
  return known(spread(methods, words, labels));
}

/** One text for all methods; where they differ, each with the cases, else the ways of handing in, it holds for. */
function spread(
  methods: readonly Method[],
  textOf: (method: Method) => string,
  labels: Labels | undefined,
): string {
  const groups = [...Map.groupBy(methods, textOf)];
  if (groups.length === 1) return sentences([groups[0]?.[0] ?? '']);
  const lines = groups.map(([text, own]) => `${qualifier(own, labels)} – ${lowerFirst(text)}`);
  return sentences(lines);
}

function qualifier(methods: readonly Method[], labels: Labels | undefined): string {
  const cases = new Set(methods.map((method) => method.case));
  if (!cases.has(undefined)) return [...cases].join('; ');
  return capitalise(channelWords([...new Set(methods.map(({ channel }) => channel))], labels));
}
