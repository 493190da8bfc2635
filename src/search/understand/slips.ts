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
export function guesses(lexicon: Lexicon, key: string): readonly Guess[] {
  if (key.length < 2 || key.length > 12 || !/^[a-z]+$/.test(key)) return [];
  const guessed = remembered.get(lexicon) ?? new Map<string, readonly Guess[]>();
  remembered.set(lexicon, guessed);
  const known = guessed.get(key) ?? nearest(lexicon, key);
  if (guessed.size >= MOST_REMEMBERED) guessed.clear();
  guessed.set(key, known);
  return known;
}

/** Comparing is most of the work of understanding, and while a question is typed its first words stay. */
const remembered = new WeakMap<Lexicon, Map<string, readonly Guess[]>>();
const MOST_REMEMBERED = 500;

const nearest = ({ words }: Lexicon, key: string): Guess[] =>
  [...words.fuzzyGet(key, key.length < 3 ? 1 : 2)]
    .flatMap(([other, [, distance]]): Guess[] => {
      if (other === key || !/^[a-z]+$/.test(other)) return [];
      const cost = costOf(key, other, distance);
      return cost === undefined ? [] : [{ key: other, cost }];
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 8);

function costOf(key: string, other: string, distance: number): number | undefined {
  if (sound(key) === sound(other)) return 0.6;
  const first = key[0] === other[0] ? 0 : 0.3;
  if (distance === 1) return 1 + first;
  if (key.length === other.length && sorted(key) === sorted(other)) return 1;
  return key.length >= 5 ? 1.8 + first : undefined;
}

/** The same letters in another order have the same: "shin", "sinh". */
const sorted = (key: string): string => [...key].sort().join('');

/** How well the marks that were typed fit a written word: 0 when its tone is another. */
export function sameTone(typed: string, written: string): boolean {
  const tone = partsOf(typed).tone;
  return tone === '' || tone === partsOf(written).tone;
}
