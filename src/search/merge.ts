/** The pages that names found and those that the full text found, in one order. */
import type { SearchResult } from './answer.ts';
import type { TextHit } from './full-text/full-text.ts';
import type { Candidate } from './rank/candidate.ts';
import { rankPage, type Known } from './rank/rank-page.ts';
import { recordOf } from './rank/read-page.ts';
import { resultOf } from './result.ts';
import type { PreparedIndex } from './small-index/prepare.ts';
import type { Reading } from './understand/understand.ts';

/** A question, as far as the order of pages depends on it. */
export interface Asked {
  readings: readonly Reading[];
  /** The kinds of documents that it names. */
  kinds: ReadonlySet<string>;
}

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
  asked: Asked,
  index: PreparedIndex,
  most: number,
): Promise<Merged> {
  const first = hits.slice(0, most);
  const pages = await Promise.all(first.map((hit) => hit.load()));
  const liked = Math.max(...first.map(({ score }) => score));
  const found = new Map(own.map((before) => [before.address, knownBefore(before, asked)]));
  pages.forEach((page, at) => {
    const before = found.get(page.address)?.before;
    const record = before?.record ?? index.byAddress.get(page.address)?.record ?? recordOf(page);
    const fullText = liked > 0 ? (first[at]?.score ?? 0) / liked : 0;
    found.set(page.address, { record, page, before, fullText, askedKinds: asked.kinds });
  });
  const best = [...found.values()].map((known) => rankPage(known, asked.readings, index));
  best.sort((a, b) => b.score - a.score);
  return { best: pointOn(best, index), rest: hits.slice(most) };
}

const knownBefore = (before: Candidate, { kinds }: Asked): Known => ({
  record: before.record,
  page: undefined,
  before,
  fullText: 0,
  askedKinds: kinds,
});

/**
 * Lets what is in force pass what it replaced, when both were found; a page that was asked for by its number stays
 * where it is.
 */
function pointOn(best: readonly Candidate[], index: PreparedIndex): Candidate[] {
  const order = [...best];
  for (const old of best) {
    const successors = index.byAddress.get(old.address)?.record.successors ?? [];
    if (old.numbered || old.record.kind !== 'thu-tuc') continue;
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
  asked: Asked,
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
    else results.push(resultOf(unread(page, asked, index), index));
  }
  return results;
}

function unread(page: Awaited<ReturnType<TextHit['load']>>, asked: Asked, index: PreparedIndex): Candidate {
  const record = index.byAddress.get(page.address)?.record ?? recordOf(page);
  const known = { record, page, before: undefined, fullText: 0, askedKinds: asked.kinds };
  return rankPage(known, asked.readings, index);
}
