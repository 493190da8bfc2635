/** The small index's pages and those of the full text in one order. */
import type { SearchResult } from './answer.ts';
import type { TextHit } from './full-text.ts';
import { byText, type Candidate } from './rank/candidate.ts';
import { WEIGHTS } from './rank/weights.ts';
import { resultOf } from './result.ts';
import type { PreparedIndex } from './small-index/prepare.ts';
import type { Reading } from './understand/understand.ts';

export interface Merged {
  /** Best first. */
  best: Candidate[];
  /** Pages of the full text that were not read, in its own order. */
  rest: TextHit[];
}

/** `own` are the pages that names alone found; `most` of the full text's are read to find the best among them. */
export async function mergeFirst(
  own: readonly Candidate[],
  hits: readonly TextHit[],
  readings: readonly Reading[],
  index: PreparedIndex,
  most: number,
): Promise<Merged> {
  const first = hits.slice(0, most);
  const pages = await Promise.all(first.map((hit) => hit.load()));
  const merged = new Map(own.map((candidate) => [candidate.address, candidate]));
  const liked = Math.max(...first.map(({ score }) => score));
  pages.forEach((page, at) => {
    const candidate = byText(page, readings, index, merged.get(page.address));
    const share = liked > 0 ? (first[at]?.score ?? 0) / liked : 0;
    merged.set(page.address, { ...candidate, score: candidate.score + WEIGHTS.fullText * share });
  });
  const best = [...merged.values()].sort((a, b) => b.score - a.score);
  return { best: pointOn(best, index), rest: hits.slice(most) };
}

/**
 * Lets what is in force pass what it replaced, when both were found; a page that was asked for by its number stays
 * where it is.
 */
function pointOn(best: readonly Candidate[], index: PreparedIndex): Candidate[] {
  const order = [...best];
  for (const old of best) {
    const successors = index.byAddress.get(old.address)?.record.successors ?? [];
    if (old.numbered || old.record?.kind !== 'thu-tuc') continue;
    for (const address of successors) {
      const from = order.findIndex((candidate) => candidate.address === address);
      const to = order.indexOf(old);
      const [moved] = from > to ? order.splice(from, 1) : [];
      if (moved) order.splice(to, 0, moved);
    }
  }
  return order;
}

/** Results from..to: the ranked ones, then the unread pages, none twice. */
export async function resultsBetween(
  { best, rest }: Merged,
  from: number,
  to: number,
  readings: readonly Reading[],
  index: PreparedIndex,
): Promise<SearchResult[]> {
  const results = best.slice(from, to).map((each) => resultOf(each, index));
  const known = new Set(best.map(({ address }) => address));
  let skip = Math.max(0, from - best.length);
  for (const hit of rest) {
    if (results.length >= to - from) break;
    const page = await hit.load();
    if (known.has(page.address)) continue;
    if (skip > 0) skip -= 1;
    else results.push(resultOf(byText(page, readings, index, undefined), index));
  }
  return results;
}
