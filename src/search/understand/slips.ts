/** Known words that a misspelt one may stand for, and how far each is. */
import { partsOf } from '../words/marks.ts';
import type { Lexicon } from './lexicon.ts';

export interface Guess {
  key: string;
  /** 1 for one letter; less where Vietnamese ears hear no difference. */
  cost: number;
}

/** Spellings that sound alike somewhere in the country: ch/tr, s/x, d/gi/r, l/n … */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^tr/, 'ch'],
  [/^x/, 's'],
  [/^(?:gi|r|v)(?=[aeiouy])/, 'd'],
  [/^l/, 'n'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^[kq]/, 'c'],
  [/y$/, 'i'],
  [/n[gh]$/, 'n'],
  [/(?:t|ch)$/, 'c'],
];
const sound = (key: string): string => ALIKE.reduce((word, [from, to]) => word.replace(from, to), key);

/** Known words at one slip (two in words of five letters and more), nearest first, at most eight. */
export function guesses({ words }: Lexicon, key: string): Guess[] {
  if (key.length < 2 || key.length > 12 || !/^[a-z]+$/.test(key)) return [];
  const near = words.fuzzyGet(key, 2);
  return [...near]
    .flatMap(([other, [, distance]]): Guess[] => {
      if (other === key || !/^[a-z]+$/.test(other)) return [];
      const cost = costOf(key, other, distance);
      return cost === undefined ? [] : [{ key: other, cost }];
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 8);
}

function costOf(key: string, other: string, distance: number): number | undefined {
  if (sound(key) === sound(other)) return 0.6;
  const first = key[0] === other[0] ? 0 : 0.3;
  if (distance === 1) return 1 + first;
  if (isSwap(key, other)) return 1;
  if (sorted(key) === sorted(other)) return 1.2 + first;
  return key.length >= 5 ? 1.8 + first : undefined;
}

/** The same letters in another order have the same: "shin", "sinh". */
const sorted = (key: string): string => [...key].sort().join('');

/** Two letters side by side typed in the other order. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** How well the marks that were typed fit a written word: 0 when its tone is another. */
export function sameTone(typed: string, written: string): boolean {
  const tone = partsOf(typed).tone;
  return tone === '' || tone === partsOf(written).tone;
}
