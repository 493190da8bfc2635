/** In how many pages of the site a word stands: what tells rare words, which find, from common ones, which do not. */
import { wordsOf } from '../words/split.ts';

/** Words by the power of two of the number of pages that hold them: index 3 for 8 to 15 pages. */
export interface Frequency {
  pages: number;
  words: string[];
}

/** Counts page by page; `frequency()` gives the table for a browser. */
export class FrequencyCounter {
  private readonly counts = new Map<string, number>();
  private pages = 0;

  add(text: string): void {
    this.pages += 1;
    const keys = new Set(wordsOf(text).map(({ key }) => key));
    for (const key of keys) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** Without words of a single page, which any word that is not in the table is taken for, and without numbers. */
  frequency(): Frequency {
    const words: string[][] = [];
    for (const [key, count] of [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (count < 2 || !/^[a-z]{1,12}$/.test(key)) continue;
      (words[Math.floor(Math.log2(count))] ??= []).push(key);
    }
    return { pages: this.pages, words: Array.from(words, (level = []) => level.join(' ')) };
  }
}

/** How rare a word is on this site: 1 for words of one page or none, near 0 for words of all. */
export function rarityIn({ pages, words }: Frequency): (key: string) => number {
  const levels = new Map(
    words.flatMap((level, power) => level.split(' ').map((key) => [key, power] as const)),
  );
  return (key) => {
    const holding = 1.5 * 2 ** (levels.get(key) ?? (/^\d/.test(key) ? 4 : 0));
    return Math.max(0.02, Math.log(1 + pages / holding) / Math.log(1 + pages));
  };
}
