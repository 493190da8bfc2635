/** How well a question fits a name: how much of the question it holds, how close together, how little else it says. */
import type { AskedWord } from '../understand/understand.ts';
import { agreement } from '../words/marks.ts';
import type { Word } from '../words/split.ts';
import { WEIGHTS } from './weights.ts';

export interface WeighedWord extends Word {
  weight: number;
}

export interface Match {
  /** 0 to 1. */
  score: number;
  /** Share of the question's weight that the name holds. */
  covered: number;
  /** For each word of the question, how well it was found: 0 to 1. */
  found: number[];
}

const NO_MATCH: Match = { score: 0, covered: 0, found: [] };

/** Typed marks count: "lớp" is no "lợp". A word that was mended counts less than one that was typed so. */
const QUALITY = { exact: 1, bare: 0.98, partial: 0.97, conflict: 0.7 } as const;
/** Who types marks elsewhere means a word without them as it is. */
const BARE_AMONG_MARKED = 0.85;
/** "lớp 6" and a name of "lớp 1". */
const OTHER_NUMBER = 0.6;
const SLIP = 0.93;
/** The last word may still be being typed. */
const BEGINNING = 0.75;

/** Compares one reading of a question with one name. */
export function matchName(asked: readonly AskedWord[], name: readonly WeighedWord[]): Match {
  const found: number[] = [];
  const taken = new Set<number>();
  let total = 0;
  let covered = 0;
  let near = 0;
  let pairs = 0;
  let last: { at: number; weight: number } | undefined;
  for (const [index, word] of asked.entries()) {
    total += word.weight;
    const hit = bestPlace(word, name, taken, last?.at ?? -1, index === asked.length - 1);
    found.push(hit?.quality ?? 0);
    if (!hit) continue;
    taken.add(hit.at);
    covered += word.weight * hit.quality;
    if (last) {
      const bond = Math.min(word.weight, last.weight);
      pairs += bond;
      near += bond * closeness(hit.at - last.at);
    }
    last = { at: hit.at, weight: word.weight };
  }
  if (taken.size === 0 || total === 0) return NO_MATCH;
  const share = covered / total;
  const together = pairs > 0 ? near / pairs : 1;
  const said = name.reduce((sum, { weight }) => sum + weight, 0);
  const meant = [...taken].reduce((sum, at) => sum + (name[at]?.weight ?? 0), 0);
  const precise = said > 0 ? meant / said : 1;
  const fit = 1 - WEIGHTS.together * (1 - together) - WEIGHTS.precise * (1 - precise);
  const other = asked.some((word, at) => found[at] === 0 && hasOtherNumber(word, name)) ? OTHER_NUMBER : 1;
  return { score: share ** WEIGHTS.missing * fit * other, covered: share, found };
}

/** Whether a name has the word with another number than was asked. */
function hasOtherNumber({ key }: Word, name: readonly Word[]): boolean {
  const binder = /^(.+ )\d+$/.exec(key)?.[1];
  return binder !== undefined && name.some((other) => other.key.startsWith(binder) && other.key !== key);
}

const closeness = (step: number): number => (step === 1 ? 1 : step > 1 && step <= 3 ? 0.7 : 0.3);

/** The place right after the last one if it fits, else the first that does. */
function bestPlace(
  word: AskedWord,
  name: readonly WeighedWord[],
  taken: ReadonlySet<number>,
  after: number,
  mayGoOn: boolean,
): { at: number; quality: number } | undefined {
  let best: { at: number; quality: number } | undefined;
  for (let step = 1; step <= name.length; step += 1) {
    const at = (after + step) % name.length;
    const other = name[at];
    if (!other || taken.has(at)) continue;
    const quality = qualityOf(word, other, mayGoOn);
    if (quality > (best?.quality ?? 0)) best = { at, quality };
    if (best && best.quality > 0.9) break;
  }
  return best;
}

function qualityOf(word: AskedWord, other: Word, mayGoOn: boolean): number {
  if (word.key === other.key) {
    if (word.was === 'slip') return SLIP;
    const marks = agreement(word.text, other.text);
    return marks === 'bare' && word.amongMarked ? BARE_AMONG_MARKED : QUALITY[marks];
  }
  if (mayGoOn && word.key.length > 1 && other.key.startsWith(word.key) && !/\d/.test(word.key))
    return BEGINNING;
  // "vào 10" and "lớp 10": the number is the same thing, the word before it is left out.
  if (/^\d+$/.test(word.key) && other.key.endsWith(` ${word.key}`)) return 0.85;
  if (/^\d+$/.test(other.key) && word.key.endsWith(` ${other.key}`)) return 0.85;
  return 0;
}
