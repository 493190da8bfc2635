/** What a poster for one audience shows: the procedures people come for most, by door, as many as the sheet holds. */
import type { Content, Entry } from '../../../reading/content.ts';
import { labelOf } from '../../labels.ts';
import { answersOf, type Question } from '../../procedure/answers.ts';
import { brief } from '../fit/brief.ts';
import { POINT, textLines } from '../fit/text-lines.ts';
import { fewCost, fewTime } from './few-words.ts';

export interface PosterItem {
  readonly name: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

export interface PosterDoor {
  readonly label: string;
  readonly items: readonly PosterItem[];
}

export interface Poster {
  readonly doors: readonly PosterDoor[];
  /** How many more procedures the portal holds for these people. */
  readonly left: number;
  /** How much larger than usual the list is, in hundredths; the style sheet has a class for each. */
  readonly scale: Scale;
}

type Procedure = Entry<'procedures'>;
const SCALES = [160, 140, 120, 100] as const;
type Scale = (typeof SCALES)[number];

/** The most a wall can say at once. */
const MOST = 10;
/** Characters of a fact where many stand together. */
const FEW_WORDS: Readonly<Record<Question, number>> = { bring: 64, where: 0, time: 34, cost: 34 };
/** Honest on a page, where the rest can be read; worth no line on a wall. */
const SAYS_NOTHING = /^(Trang )?[Nn]guồn không/;
/** Millimetres of the list, and points of names and facts: by the measures of poster.css. */
const WIDTH = 257;
const HEIGHT = 250;
const NAME = 26;
const FACT = 22;
const LABELS: Readonly<Record<Question, string>> = {
  bring: 'Cần',
  where: 'Nộp ở',
  time: 'Bao lâu',
  cost: 'Tiền',
};

/**
 * The poster of `procedures`. Few of them are told in full, many in a few words. `unit` is the door of a procedure that
 * names none.
 */
export function posterOf(procedures: readonly Procedure[], content: Content, unit: string): Poster {
  const ranked = byDemand(procedures, content);
  const shown = ranked.slice(0, MOST);
  const left = ranked.length - shown.length;
  for (const factsOf of [allFacts, factsInFewWords]) {
    const doors = byDoor(shown, content, unit, factsOf);
    const scale = SCALES.find((each) => heightOf(doors, each) <= HEIGHT);
    if (scale) return { doors, left, scale };
  }
  for (let count = shown.length - 1; ; count--) {
    const doors = byDoor(ranked.slice(0, count), content, unit, factsInFewWords);
    if (count <= 1 || heightOf(doors, 100) <= HEIGHT)
      return { doors, left: ranked.length - count, scale: 100 };
  }
}

/** What the front page leads to, in its order; then what most life events lead to; then by name. */
export function byDemand(procedures: readonly Procedure[], { site, lifeEvents }: Content): Procedure[] {
  const popular = (site?.popular ?? []).flatMap(({ procedure }) => procedure ?? []);
  const place = ({ id }: Procedure) => (popular.includes(id) ? popular.indexOf(id) : popular.length);
  const uses = ({ id }: Procedure) =>
    lifeEvents.filter(({ data }) => data.steps.some((step) => step.procedures?.includes(id))).length;
  return procedures.toSorted(
    (a, b) =>
      place(a) - place(b) || uses(b) - uses(a) || a.data.commonName.localeCompare(b.data.commonName, 'vi'),
  );
}

type FactsOf = (procedure: Procedure, content: Content) => PosterItem['facts'];

function byDoor(
  procedures: readonly Procedure[],
  content: Content,
  unit: string,
  factsOf: FactsOf,
): PosterDoor[] {
  const places = content.vocabulary['submit-places'];
  const doorOf = ({ data: { submitPlaces = [] } }: Procedure): string =>
    submitPlaces.length > 0 ? submitPlaces.map((id) => labelOf(places, id)).join('; ') : `Nộp tại ${unit}`;
  return [...Map.groupBy(procedures, doorOf)].map(([label, own]) => ({
    label,
    items: own.map((procedure) => ({
      name: procedure.data.commonName,
      facts: factsOf(procedure, content),
    })),
  }));
}

const answers = ({ data }: Procedure, { vocabulary }: Content) =>
  answersOf(data, { labels: vocabulary.labels, submitPlaces: vocabulary['submit-places'] });

function allFacts(procedure: Procedure, content: Content): PosterItem['facts'] {
  return answers(procedure, content).map(({ question, text, known }) => ({
    label: LABELS[question],
    text: known ? text : 'Chưa có thông tin.',
  }));
}

/** What a source says in few words; what it leaves open is not told: the way to it stands at the foot of the sheet. */
function factsInFewWords(procedure: Procedure, content: Content): PosterItem['facts'] {
  const { data } = procedure;
  const computed: Partial<Record<Question, string | undefined>> = {
    time: fewTime(data, content.vocabulary.labels),
    cost: fewCost(data),
  };
  return answers(procedure, content)
    .filter(({ question, known }) => known && question !== 'where')
    .flatMap(({ question, text }) => {
      const said = SAYS_NOTHING.test(text) ? '' : brief(text, FEW_WORDS[question]);
      const words = computed[question] ?? said;
      return words === '' ? [] : [{ label: LABELS[question], text: words.replace(/\.$/, '') }];
    });
}

/** Millimetres of the whole list. */
function heightOf(doors: readonly PosterDoor[], scale: Scale): number {
  const em = scale / 100;
  const lines = (text: string, size: number, bold = false) =>
    textLines(text, { width: WIDTH, size: size * em, bold }) * size * em * POINT * 1.25;
  const facts = (item: PosterItem) => item.facts.map(({ label, text }) => `${label}: ${text}`);
  const factLines = (item: PosterItem) => {
    const together = facts(item).join('    ');
    return textLines(together, { width: WIDTH - 16, size: FACT * em }) === 1
      ? lines('x', FACT)
      : facts(item).reduce((sum, fact) => sum + lines(fact, FACT), 0);
  };
  const item = (each: PosterItem) => lines(each.name, NAME, true) + factLines(each) + 6.2;
  return doors.reduce(
    (sum, { label, items }) =>
      sum + lines(label, FACT, true) + 7.5 + items.reduce((own, each) => own + item(each), 0),
    0,
  );
}
