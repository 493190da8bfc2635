/** Which records are worth comparing at all: those that have one of the words that tell most. */
import type { Lexicon } from '../understand/lexicon.ts';
import type { Reading } from '../understand/understand.ts';
import { BINDS } from '../words/split.ts';

/** A word that tells less than this share of the question's best word finds nothing by itself. */
const TELLING = 0.4;

/** Places in the index. The last word may still be being typed, so its beginning counts. */
export function likelyRecords(readings: readonly Reading[], { words }: Lexicon): Set<number> {
  const likely = new Set<number>();
  const add = (records: readonly number[] = []): void => records.forEach((record) => likely.add(record));
  for (const { words: asked } of readings) {
    const known = asked.filter(({ key }, at) => words.has(key) || at === asked.length - 1);
    const least = TELLING * Math.max(0, ...known.map(({ weight }) => weight));
    for (const word of known) {
      if (word.weight < least) continue;
      add(words.get(word.key)?.records);
      if (word === asked.at(-1) && word.key.length > 1) {
        for (const [, { records }] of words.atPrefix(word.key)) add(records);
      }
      // "lớp 10" is found by "10" and the other way round.
      if (/^\d+$/.test(word.key))
        for (const before of BINDS) add(words.get(`${before} ${word.key}`)?.records);
      else add(words.get(word.key.replace(/^.* (?=\d+$)/, ''))?.records);
    }
  }
  return likely;
}
