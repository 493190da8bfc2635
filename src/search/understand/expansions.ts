/** Sayings that stand for official words: "tthc" is also read as "thủ tục hành chính". */
import type { ReadWord } from './readings.ts';
import { wordsOf, type Word } from '../words/split.ts';

export interface PreparedExpansion {
  say: Word[];
  official: Word[];
}

export const prepareExpansions = (expansions: readonly (readonly [string, string])[]): PreparedExpansion[] =>
  expansions
    .map(([say, official]) => ({ say: wordsOf(say), official: wordsOf(official) }))
    .filter(({ say, official }) => say.length > 0 && official.length > 0)
    .sort((a, b) => b.say.length - a.say.length);

/** The words with every saying replaced by what it stands for, longest saying first; undefined when there is none. */
export function expand(
  words: readonly ReadWord[],
  expansions: readonly PreparedExpansion[],
): ReadWord[] | undefined {
  const out: ReadWord[] = [];
  let found = false;
  for (let at = 0; at < words.length;) {
    const hit = expansions.find(({ say }) => say.every(({ key }, offset) => words[at + offset]?.key === key));
    if (hit) {
      out.push(...hit.official.map((word) => ({ ...word, was: 'typed' as const })));
      at += hit.say.length;
      found = true;
    } else {
      out.push(words[at] as ReadWord);
      at += 1;
    }
  }
  return found ? out : undefined;
}
