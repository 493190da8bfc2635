/** A page that may be the answer: as good as its names and its text make it together. */
import type { TextPage } from '../full-text.ts';
import { KINDS } from '../filters.ts';
import { prepareRecord, type PreparedIndex, type ReadPage } from '../small-index/prepare.ts';
import type { SearchRecord } from '../small-index/record.ts';
import type { Reading } from '../understand/understand.ts';
import { rankRecord, type Ranked } from './rank-records.ts';
import { indexText, matchText } from './text-match.ts';
import { WEIGHTS } from './weights.ts';

export interface Candidate {
  address: string;
  /** What its names, or a number, are worth: 0 to 1, above 1 for a number that was asked. */
  names: number;
  /** Whether it was asked for by its number. */
  numbered?: boolean;
  /** What decides the order. */
  score: number;
  reading: Reading;
  /** For each word of the reading how well it was found: 0 to 1. */
  found: number[];
  /** The name that matched best. */
  name?: string | undefined;
  record?: SearchRecord | undefined;
  page?: TextPage | undefined;
}

/** A word that only the text holds is found, but not as surely as one in a name. */
const IN_TEXT = 0.6;
/** Pages kept ready. */
const MOST_READ = 200;
/** What any kind of page is worth that holds the whole question. */
const HELD = 0.98;
/** Between equals: what one does before what explains it before what reports on it. */
const kindFactor = (kind: string): number =>
  ({
    'thu-tuc': 1,
    'tinh-huong': 0.97,
    'huong-dan': 0.97,
    'thong-tin': 0.97,
    'ke-hoach': 0.97,
    'don-vi': 0.96,
    'van-ban': WEIGHTS.document,
    'tin-tuc': WEIGHTS.news,
  })[kind] ?? WEIGHTS.news;

/** A page by its names alone. */
export const byNames = ({ record: { record }, score, name, reading, found }: Ranked): Candidate => ({
  address: record.address,
  names: score,
  score: score * kindFactor(record.kind),
  reading,
  found,
  name,
  record,
});

/** A page by a number that was asked: nothing is better. `more` is how well its names fit the rest of the question. */
export const byNumber = (record: SearchRecord, fit: number, reading: Reading, more?: Ranked): Candidate => ({
  address: record.address,
  names: fit + 0.2 * (more?.score ?? 0),
  numbered: true,
  score: fit + 0.2 * (more?.score ?? 0),
  reading,
  found: reading.words.map(() => 1),
  record,
});

/** A page that was read, with what its names alone were worth. */
export function byText(
  page: TextPage,
  readings: readonly Reading[],
  index: PreparedIndex,
  before: Candidate | undefined,
): Candidate {
  const record = before?.record ?? index.byAddress.get(page.address)?.record ?? recordOf(page);
  const { named: known, text } = readPage(record, page, index);
  const ranked = rankRecord(known, readings);
  const named = ranked && byNames(ranked);
  const best = named && named.names > (before?.names ?? 0) ? named : before;
  const reading = best && best.names > 0.4 ? best.reading : bestInText(readings, text);
  const match = matchText(reading.words, text);
  const names = best?.reading === reading ? best.names : 0;
  const more = Math.max(0, 1 - names) * WEIGHTS.text * match.score * reading.trust;
  const found = reading.words.map((_, at) =>
    Math.max(names > 0 ? (best?.found[at] ?? 0) : 0, match.found[at] ? IN_TEXT : 0),
  );
  const prior = before ? before.score / before.names : kindFactor(record.kind);
  // What kind of page it is matters less, the more of the question it holds.
  const factor = prior < HELD ? prior + (HELD - prior) * shareOf(reading, found) ** WEIGHTS.held : prior;
  return {
    address: page.address,
    names,
    ...(before?.numbered && { numbered: true }),
    score: (names + more) * factor + freshness(page.day),
    reading,
    found,
    ...(names > 0 && { name: best?.name }),
    record,
    page,
  };
}

/** Its names, headings and text; what the small index had no room for stands on the page. */
function readPage(record: SearchRecord, page: TextPage, { read, knowledge }: PreparedIndex): ReadPage {
  const id = `${page.address} ${record.names?.length ?? 0}`;
  const known = read.get(id);
  if (known) return known;
  if (read.size >= MOST_READ) read.clear();
  const all = { ...record, names: [...(record.names ?? []), ...page.names] };
  const fresh = {
    named: prepareRecord(all, knowledge.lexicon, page.headings),
    text: indexText(`${page.title} ${page.names.join('. ')} ${page.content}`),
  };
  read.set(id, fresh);
  return fresh;
}

/** The share of a question's weight that was found. */
function shareOf({ words }: Reading, found: readonly number[]): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? words.reduce((sum, { weight }, at) => sum + weight * (found[at] ?? 0), 0) / total : 0;
}

/** A page that is not known by name. */
const recordOf = ({ address, title, kind }: TextPage): SearchRecord => ({
  address,
  kind: kindId(kind),
  title,
});

const kindId = (words: string): string => Object.keys(KINDS).find((id) => KINDS[id] === words) ?? '';

const bestInText = (readings: readonly Reading[], text: ReturnType<typeof indexText>): Reading =>
  readings
    .map((reading) => ({ reading, worth: matchText(reading.words, text).score * reading.trust }))
    .reduce((a, b) => (b.worth > a.worth ? b : a)).reading;

/** Newer posts first where all else is equal: a thousandth for each year since 2020. */
const freshness = (day: string | undefined): number =>
  day === undefined
    ? 0
    : Math.min(0.02, Math.max(0, (Number(day.slice(0, 4)) - 2020 + Number(day.slice(5, 7)) / 12) / 1000));

export const kindWords = (record: SearchRecord | undefined): string => KINDS[record?.kind ?? ''] ?? '';
