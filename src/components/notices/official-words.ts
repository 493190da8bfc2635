/** What a sheet says in one place where the record says it once for every way to hand in, and what it rests on. */
import { vietnameseDay, type Day } from '../../domain/days.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { documentName } from '../document/name.ts';
import { findEntry } from '../../reading/find-entry.ts';
import {
  changeWords,
  feeWords,
  promisedTime,
  sentences,
  timeNotes,
  type Method,
} from '../procedure/wording.ts';

type Data = Entry<'procedures'>['data'];
type Documents = Pick<Content, 'documents' | 'vocabulary'>;

/** Said where ways to hand in differ: the table above tells each. */
export const SEE_TABLE = 'Tùy cách nộp, tùy trường hợp: xem bảng ở mục 2.';

/** The promised time with how it is counted; undefined where the record says nothing of it. */
export const timeLimit = ({ methods = [] }: Data, { vocabulary }: Documents): string | undefined =>
  common(methods, ({ time }) => [promisedTime(time, vocabulary.labels), ...timeNotes(time)]);

/** What is to be paid; undefined where no source names a fee. */
export const feeOf = ({ methods = [] }: Data, { vocabulary }: Documents): string | undefined =>
  common(methods, ({ fees = [] }) => fees.map((fee) => feeWords(fee, vocabulary.labels)));

function common(
  methods: readonly Method[],
  partsOf: (method: Method) => readonly (string | undefined)[],
): string | undefined {
  const said = new Set(
    methods.map((method) => sentences(partsOf(method).filter((part) => part !== undefined))),
  );
  const [only] = said;
  return said.size > 1 ? SEE_TABLE : only || undefined;
}

/** "Luật 60/2014/QH13 ngày 20/11/2014 của Quốc hội: Luật Hộ tịch", for each document that the portal knows. */
export const basisLines = (ids: readonly string[], content: Documents): string[] =>
  ids.flatMap((id) => {
    const document = findEntry(content.documents, id);
    if (!document) return [];
    const { number, title } = document.data;
    return [number ? `${documentLine(document, content)}: ${title}` : documentLine(document, content)];
  });

/** "Quyết định 163/QĐ-BTP ngày 20/01/2026 của Bộ Tư pháp"; what is not known is left out. */
function documentLine(document: Entry<'documents'>, { vocabulary }: Documents): string {
  const { issuedOn, issuer } = document.data;
  const parts = [
    documentName(document, vocabulary),
    issuedOn && `ngày ${vietnameseDay(issuedOn)}`,
    `của ${issuer}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The decision whose version a sheet prints: what a clerk writes down when posting it. */
export interface Announcement {
  /** "Quyết định 163/QĐ-BTP ngày … của Bộ Tư pháp"; undefined where no decision is known. */
  decision: string | undefined;
  /** "Sửa đổi, bổ sung (cổng suy luận), công bố ngày …, có hiệu lực từ …". */
  what: string;
}

/** The last change that has begun on `day`; before the first one, that. */
export function announcementOf({ changes }: Data, content: Documents, day: Day): Announcement | undefined {
  const begun = ({ effectiveFrom }: Data['changes'][number]) =>
    effectiveFrom === undefined || effectiveFrom <= day;
  const change = changes.findLast(begun) ?? changes[0];
  if (!change) return undefined;
  const document = change.decision === undefined ? undefined : findEntry(content.documents, change.decision);
  const { announcedOn, effectiveFrom } = change;
  const parts = [
    changeWords(change, content.vocabulary.labels),
    announcedOn && `công bố ngày ${vietnameseDay(announcedOn)}`,
    effectiveFrom ? `có hiệu lực từ ${vietnameseDay(effectiveFrom)}` : 'chưa rõ ngày có hiệu lực',
  ];
  return { decision: document && documentLine(document, content), what: parts.filter(Boolean).join(', ') };
}

/** "21/11/2026", or "từ 21/11/2026 đến 22/11/2026": when somebody last held the record against its sources. */
export function checkedWords(sources: readonly { checkedOn: Day }[]): string {
  const days = sources.map(({ checkedOn }) => checkedOn).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return first === last ? vietnameseDay(first) : `từ ${vietnameseDay(first)} đến ${vietnameseDay(last)}`;
}

/** Who decides, who signs, who receives, who acts for whom, as sentences; '' where nobody is named. */
export function agencyWords({ agency }: Data, levels: readonly string[]): string {
  const named: [string, string | undefined][] = [
    ['Cấp giải quyết', levels.join('; ')],
    ['Có thẩm quyền', agency?.authority],
    ['Nơi nhận hồ sơ', agency?.receiving],
    ['Được ủy quyền', agency?.delegated],
    ['Phối hợp', agency?.coordinating],
  ];
  const rest = named.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return sentences(agency?.executing ? [agency.executing, ...rest] : rest);
}

/** "Giấy khai sinh (mã KQ.G15.000031)". */
export const resultLines = ({ results = [] }: Data): string[] =>
  results.map(({ name, code }) => (code ? `${name} (mã ${code})` : name));
