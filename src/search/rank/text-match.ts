/** How well a page's text fits a question: the page as a whole, and the passage that says most of it. */
import type { AskedWord } from '../understand/understand.ts';
import { wordsOf } from '../words/split.ts';
import { WEIGHTS } from './weights.ts';

export interface TextIndex {
  /** Where each word stands. */
  places: ReadonlyMap<string, readonly number[]>;
}

export function indexText(text: string): TextIndex {
  const places = new Map<string, number[]>();
  wordsOf(text).forEach(({ key }, at) => {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  return { places };
}

export interface TextMatch {
  /** 0 to 1. */
  score: number;
  found: boolean[];
}

/** Words that a passage may be long. */
const PASSAGE = 30;

export function matchText(asked: readonly AskedWord[], text: TextIndex): TextMatch {
  const found = asked.map(({ key }) => text.places.has(key));
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { score: 0, found };
  const covered = asked.reduce((sum, { weight }, at) => sum + (found[at] ? weight : 0), 0) / total;
  const passage = bestPassage(asked, text) / total;
  const { textMissing, pairs } = WEIGHTS;
  const kept = 1 - pairs + pairs * keptPairs(asked, (first, second) => areNeighbours(text, first, second));
  const score = (1 - WEIGHTS.passage) * covered ** textMissing + WEIGHTS.passage * passage ** textMissing;
  return { score: score * kept, found };
}

/** The share of neighbours in the question that are neighbours elsewhere too, by weight; 1 where there are none. */
export function keptPairs(
  asked: readonly AskedWord[],
  areNeighbours: (first: string, second: string) => boolean,
): number {
  let bonds = 0;
  let kept = 0;
  asked.forEach(({ key, weight }, at) => {
    const before = asked[at - 1];
    if (!before) return;
    const bond = Math.min(weight, before.weight);
    bonds += bond;
    if (areNeighbours(before.key, key)) kept += bond;
  });
  return bonds > 0 ? kept / bonds : 1;
}

function areNeighbours({ places }: TextIndex, first: string, second: string): boolean {
  const here = new Set(places.get(second));
  return places.get(first)?.some((place) => here.has(place + 1)) ?? false;
}

/** The greatest weight of different words that stand within one passage. */
function bestPassage(asked: readonly AskedWord[], { places }: TextIndex): number {
  const weights = new Map(asked.map(({ key, weight }) => [key, weight]));
  const hits = [...weights.keys()]
    .flatMap((key) => (places.get(key) ?? []).map((at) => ({ key, at })))
    .sort((a, b) => a.at - b.at);
  const inside = new Map<string, number>();
  let sum = 0;
  let best = 0;
  let start = 0;
  for (const { key, at } of hits) {
    if ((inside.get(key) ?? 0) === 0) sum += weights.get(key) ?? 0;
    inside.set(key, (inside.get(key) ?? 0) + 1);
    for (let first = hits[start]; first && at - first.at > PASSAGE; first = hits[start]) {
      const left = (inside.get(first.key) ?? 1) - 1;
      inside.set(first.key, left);
      if (left === 0) sum -= weights.get(first.key) ?? 0;
      start += 1;
    }
    best = Math.max(best, sum);
  }
  return best;
}
