/** A page that may be the answer, and what decides its place. */
import type { TextPage } from '../full-text/full-text.ts';
import { KINDS } from '../filters/filters.ts';
import type { SearchRecord } from '../small-index/record.ts';
import type { Reading } from '../understand/understand.ts';
import type { Judged } from './evidence.ts';
import type { Ranked } from './rank-records.ts';
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
  record: SearchRecord;
  page?: TextPage | undefined;
  /** What spoke for it, reading by reading, when names and text were judged together. */
  judged?: Judged[];
}

/** Between equal names: what one does before what explains it before what reports on it. */
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

/** A procedure that is no longer in force. */
export const isReplaced = ({ kind, state }: SearchRecord): boolean =>
  kind === 'thu-tuc' && state !== undefined;

export const kindWords = (record: SearchRecord): string => KINDS[record.kind] ?? '';
