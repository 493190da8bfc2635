/** Words typed without the space between them: "khaisinh" is read as "khai sinh". */
import { keyOf } from '../words/marks.ts';
import type { Lexicon } from './lexicon.ts';

const LONGEST = 7;
const MOST_PARTS = 6;

/**
 * The fewest known words that these letters are made of, 2 to 6 of them, each beside the next in some name; undefined
 * when there is no such way.
 */
export function splitJoined({ words, pairs }: Lexicon, letters: string): string[] | undefined {
  if (letters.length < 4 || letters.length > 28 || !/^[a-z]+$/.test(letters)) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start < end - 1; start += 1) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? MOST_PARTS + 1)) continue;
      const part = keyOf(letters.slice(start, end));
      const last = before.at(-1);
      if (words.has(part) && (last === undefined || pairs.has(`${last} ${part}`))) {
        best[end] = [...before, part];
      }
    }
  }
  const parts = best[letters.length];
  return parts && parts.length > 1 ? parts : undefined;
}
