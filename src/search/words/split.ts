/** Text as words: syllables in lower case, with the numbers that belong to a word bound to it ("lớp 6"). */
import { normalise } from '../../domain/text.ts';
import { keyOf } from './marks.ts';
import { readKeys } from './typed-keys.ts';

export interface Word {
  /** As written, in lower case. */
  text: string;
  /** What it is looked up by. A word with its number is one: "lop 6". */
  key: string;
}

/** Words, as keys, whose number makes them another thing: lớp 1 is not lớp 10. */
export const BINDS: ReadonlySet<string> = new Set(['lop', 'cap', 'khoi', 'muc', 'qui', 'thang', 'khoa']);
const NUMBER = /^\d{1,4}$/;

/** Splits text into words. Punctuation separates, so does the border of letters and digits. */
export const wordsOf = (text: string): Word[] =>
  bindNumbers(
    (
      normalise(text)
        .toLowerCase()
        .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
    ).map(wordOf),
  );

/** The same for what was typed: "lu5c" stays whole, it may be the raw keys of a word; "lop6" does not. */
export function typedWords(text: string): Word[] {
  const parts =
    normalise(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = parts.flatMap((part) => {
    const numbered = /^(\p{L}+)(\d+)$/u.exec(part);
    const isBound = numbered?.[1] !== undefined && BINDS.has(keyOf(numbered[1]));
    if (readKeys(part) !== undefined && !isBound) return [{ text: part, key: keyOf(part) }];
    return (part.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map(wordOf);
  });
  return bindNumbers(words);
}

/** "06" and "6" are one number. */
const wordOf = (text: string): Word => ({
  text,
  key: NUMBER.test(text) ? String(Number(text)) : keyOf(text),
});

/** A number after lớp, cấp, mức … joins it. */
export function bindNumbers<T extends Word>(words: readonly T[]): T[] {
  const bound: T[] = [];
  for (const word of words) {
    const before = bound.at(-1);
    const number = before && BINDS.has(before.key) ? numberOf(word, before.key) : undefined;
    if (before && number !== undefined) {
      bound[bound.length - 1] = {
        ...before,
        text: `${before.text} ${word.text}`,
        key: `${before.key} ${number}`,
      };
    } else bound.push(word);
  }
  return bound;
}

const COUNTED = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** The number that a word is; spelled out only where it counts classes and school levels: "lớp một", "cấp hai". */
function numberOf({ key }: Word, binder: string): string | undefined {
  if (NUMBER.test(key)) return key;
  const spelled = binder === 'lop' || binder === 'cap' ? COUNTED.indexOf(key) + 1 : 0;
  return spelled > 0 ? String(spelled) : undefined;
}
