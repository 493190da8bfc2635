/** Which words share a chunk, and which chunks a typed word calls for. */

/** A word of the index and all that is stored of it. */
export interface IndexedWord {
  word: string;
  bytes: Buffer;
}

/** Typed words from `from` to `to`, both included, in the order of their bytes, call for a chunk. */
export interface Range {
  from: string;
  to: string;
  /** The chunk's place in the list. */
  chunk: number;
}

const LAST_LETTER = '\u{10FFFF}';

/**
 * Puts words together in their order, up to `chunkBytes` before compression. A word that has more stands alone, so
 * that nobody fetches it for its neighbours' sake.
 */
export function cutWords(words: readonly IndexedWord[], chunkBytes: number): IndexedWord[][] {
  const chunks: IndexedWord[][] = [];
  let size = Infinity;
  for (const word of words) {
    size += word.bytes.length;
    if (size > chunkBytes) {
      chunks.push([]);
      size = word.bytes.length;
    }
    chunks.at(-1)?.push(word);
  }
  return chunks;
}

/**
 * The ranges that name each chunk. Every typed word falls into one: there are no gaps between chunks.
 * Pagefind also finds words that begin with the typed one, and these may go on in the next chunks. The typed
 * beginning then names those too, but only while all of them together have at most `wholeBytes` before compression:
 * "con" shall not fetch all of "công". Without them it is found as a word, as in a large index of Pagefind's own.
 */
export function rangesOf(chunks: readonly (readonly IndexedWord[])[], wholeBytes: number): Range[] {
  const borders = chunks.map((chunk, place) =>
    borderOf(chunks[place - 1]?.at(-1)?.word, chunk[0]?.word ?? ''),
  );
  const sizes = chunks.map((chunk) => chunk.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const ranges = borders.map(({ from }, chunk) => ({ from, to: below(borders[chunk + 1]?.from), chunk }));
  const furtherChunks = new Map<string, number[]>();
  for (const [chunk, { shared }] of borders.entries()) {
    for (const start of shared) furtherChunks.set(start, [...(furtherChunks.get(start) ?? []), chunk]);
  }
  for (const [start, further] of furtherChunks) {
    const first = Math.min(...further) - 1;
    const whole = [first, ...further].reduce((sum, chunk) => sum + (sizes[chunk] ?? 0), 0);
    if (whole <= wholeBytes) ranges.push(...further.map((chunk) => ({ from: start, to: start, chunk })));
  }
  return ranges.sort((a, b) => a.chunk - b.chunk);
}

/** What a chunk begins with, as short as tells it from the last word before, and the beginnings that both share. */
function borderOf(before: string | undefined, word: string): { from: string; shared: string[] } {
  if (before === undefined) return { from: '', shared: [] };
  const [left, right] = [[...before], [...word]];
  const differs = right.findIndex((letter, place) => letter !== left[place]);
  return {
    from: right.slice(0, differs + 1).join(''),
    shared: right.slice(0, differs).map((_, place) => right.slice(0, place + 1).join('')),
  };
}

/** The last text that sorts before a border; after all words where there is none. */
function below(border: string | undefined): string {
  const letters = [...(border ?? '')];
  const code = letters.pop()?.codePointAt(0);
  if (code === undefined) return LAST_LETTER;
  // There are no letters from U+D800 to U+DFFF.
  return letters.join('') + String.fromCodePoint(code === 0xe000 ? 0xd7ff : code - 1) + LAST_LETTER;
}
