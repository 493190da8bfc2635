/** The small index's own order: each record by the best of its names. */
import type { Reading } from '../understand/understand.ts';
import type { PreparedRecord } from '../small-index/prepare.ts';
import { matchName, type Match } from './name-match.ts';
import { WEIGHTS } from './weights.ts';

export interface Ranked {
  record: PreparedRecord;
  /** 0 to 1. */
  score: number;
  /** The name that matched best. */
  name: string;
  /** Share of the question's weight that its names hold together. */
  covered: number;
  /** The reading that fitted and, word by word, how well it was found in any of the names. */
  reading: Reading;
  found: number[];
}

/** The best of all readings for one record; undefined when nothing of the question is in its names. */
export function rankRecord(record: PreparedRecord, readings: readonly Reading[]): Ranked | undefined {
  let best: Ranked | undefined;
  for (const reading of readings) {
    const ranked = rankReading(record, reading);
    if (ranked && ranked.score > (best?.score ?? 0)) best = ranked;
  }
  return best;
}

function rankReading(record: PreparedRecord, reading: Reading): Ranked | undefined {
  let best: { match: Match; score: number; name: string } | undefined;
  const found = reading.words.map(() => 0);
  for (const name of record.names) {
    const match = matchName(reading.words, name.words);
    if (match.score === 0) continue;
    match.found.forEach((quality, at) => (found[at] = Math.max(found[at] ?? 0, quality)));
    const score = match.score * name.factor;
    if (score > (best?.score ?? 0)) best = { match, score, name: name.text };
  }
  if (!best) return undefined;
  const total = reading.words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const covered = reading.words.reduce((sum, { weight }, at) => sum + weight * (found[at] ?? 0), 0) / total;
  // Other names of the same record may hold what the best one lacks.
  const more = 1 + WEIGHTS.otherNames * Math.max(0, covered - best.match.covered);
  const replaced = record.record.state !== undefined && record.record.kind === 'thu-tuc';
  return {
    record,
    score: Math.min(1, best.score * more) * reading.trust * (replaced ? WEIGHTS.notInForce : 1),
    name: best.name,
    covered,
    reading,
    found,
  };
}
