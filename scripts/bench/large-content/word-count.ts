/** Counts words and distinct words: how a vocabulary grows with the text (Heaps' law). */
export interface WordCount {
  words: number;
  distinct: number;
}

export function wordCounter(): { add(text: string): void; count(): WordCount } {
  const seen = new Set<string>();
  let words = 0;
  return {
    add: (text) => {
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
        words += 1;
        seen.add(word);
      }
    },
    count: () => ({ words, distinct: seen.size }),
  };
}
