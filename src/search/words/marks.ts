/** Letters and tone of a written word taken apart, so that "hoà" and "hòa" are the same and "chuyên" is near "chuyển". */
import { fold } from '../../domain/text.ts';

/** The tone marks of Vietnamese as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A lone y after one consonant may be written i: ký/kí, kỹ/kĩ, quý/quí. */
const LONE_Y = /^(qu|[bcdghklmnpstvx]h?|tr|ng)?y$/;

export interface Parts {
  /** Letters with hats, horns and đ, without tone. */
  letters: string;
  /** The tone mark, or nothing. */
  tone: string;
}

export function partsOf(word: string): Parts {
  const apart = word.toLowerCase().normalize('NFD');
  const tone = apart.match(TONES)?.[0] ?? '';
  return { letters: apart.replace(TONES, '').normalize('NFC'), tone };
}

/** What words are looked up by: no case, no marks, d for đ, i for a lone y. */
export const keyOf = (word: string): string => fold(word).replace(LONE_Y, '$1i');

/** How typed marks agree with written ones. Only for words with the same key. */
export type Agreement = 'exact' | 'bare' | 'partial' | 'conflict';

/**
 * exact: the same letters and tone, wherever the tone stands. bare: typed without any mark.
 * partial: what was typed of marks is right, some are missing. conflict: a mark was typed that is not there.
 */
export function agreement(typed: string, written: string): Agreement {
  const a = partsOf(typed);
  const b = partsOf(written);
  const bareLetters = fold(a.letters);
  if (a.tone === '' && a.letters === bareLetters)
    return b.tone === '' && sameLetters(a, b) ? 'exact' : 'bare';
  if (a.tone === b.tone && sameLetters(a, b)) return 'exact';
  if (a.tone !== '' && a.tone !== b.tone) return 'conflict';
  const theirs = [...b.letters];
  const fits = [...a.letters].every((letter, at) => letter === theirs[at] || letter === bareLetters[at]);
  return fits ? 'partial' : 'conflict';
}

const sameLetters = (a: Parts, b: Parts): boolean =>
  a.letters === b.letters || a.letters.replace(/y$/, 'i') === b.letters.replace(/y$/, 'i');
