/** The place of a page by all that is known of it: its names, its headings and, when it was read, its text. */
import type { TextPage } from '../full-text/full-text.ts';
import type { PreparedIndex } from '../small-index/prepare.ts';
import type { SearchRecord } from '../small-index/record.ts';
import type { Reading } from '../understand/understand.ts';
import { isReplaced, type Candidate } from './candidate.ts';
import { judge, type Evidence, type Judged } from './evidence.ts';
import { readPage } from './read-page.ts';
import { EVIDENCE_WEIGHTS, KIND_WEIGHTS } from './weights.ts';

/** Above all that evidence can add up to. */
const NUMBERED = 100;

export interface Known {
  record: SearchRecord;
  page: TextPage | undefined;
  /** What it was to the small index. */
  before: Candidate | undefined;
  /** What the full text search made of it, against the one it liked most: 0 to 1. */
  fullText: number;
  /** The kinds of documents that the question names. */
  askedKinds: ReadonlySet<string>;
}

/** The page as a candidate, by the reading that speaks most for it. */
export function rankPage(known: Known, readings: readonly Reading[], index: PreparedIndex): Candidate {
  const { record, page, before, fullText } = known;
  const ready = readPage(record, page, index);
  const rest = {
    fullText,
    replaced: Number(isReplaced(record)),
    askedKind: Number(isOfAskedKind(record, known.askedKinds)),
  };
  const judged = readings.map((reading) => judge(reading, ready, rest));
  const scores = judged.map(({ evidence }) => worthOf(evidence, record.kind));
  const best = judged[scores.indexOf(Math.max(...scores))] as Judged;
  const numbered = before?.numbered === true;
  return {
    address: record.address,
    names: numbered ? before.names : best.evidence.bestName,
    ...(numbered && { numbered }),
    score: numbered ? NUMBERED + before.names : Math.max(...scores) + freshness(page?.day),
    reading: best.reading,
    found: numbered ? before.found : best.found,
    name: best.name,
    record,
    page,
    judged,
  };
}

/** All evidence, each part by its weight. */
export const worthOf = (evidence: Evidence, kind: string): number =>
  Object.entries(EVIDENCE_WEIGHTS).reduce(
    (sum, [part, weight]) => sum + weight * evidence[part as keyof Evidence],
    KIND_WEIGHTS[kind] ?? 0,
  );

/** Whether the question names the kind of this document or plan. */
const isOfAskedKind = ({ kind, title }: SearchRecord, kinds: ReadonlySet<string>): boolean =>
  (kind === 'ke-hoach' && kinds.has('Kế hoạch')) ||
  (kind === 'van-ban' && [...kinds].some((name) => title.startsWith(name)));

/** Newer posts first where all else is equal: a thousandth for each year since 2020. */
const freshness = (day: string | undefined): number =>
  day === undefined
    ? 0
    : Math.min(0.02, Math.max(0, (Number(day.slice(0, 4)) - 2020 + Number(day.slice(5, 7)) / 12) / 1000));
