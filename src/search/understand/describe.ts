/** What to tell the reader about how a question was read. */
import type { Understood } from '../answer.ts';
import type { PreparedIndex } from '../small-index/prepare.ts';
import type { SayingRecord } from '../small-index/record.ts';
import { fold } from '../../domain/text.ts';
import { isFiller, line, telling } from './fillers.ts';
import { writtenBeside, writtenLine, type Lexicon } from './lexicon.ts';
import { ASKING, type AskedWord, type Understanding } from './understand.ts';

/** The best result: how well each word of its reading was found in it, and the name that matched. */
export interface Best {
  reading: { words: readonly AskedWord[] };
  found: readonly number[];
}

const MOST_NOTES = 2;

/** `best` is undefined when nothing was found. */
export function describe(
  { query, readings }: Understanding,
  best: Best | undefined,
  index: PreparedIndex,
): Understood {
  const { lexicon } = index.knowledge;
  const words = best?.reading.words ?? readings[0].words;
  const mended = words.some(({ was }) => was === 'slip');
  const decoded = words.some(({ was }) => was === 'keys' || was === 'joined');
  const sayings = sayingsIn(readings, index);
  const choice = sayings.find(({ saying, share }) => saying.choice && share >= NEARLY_ALL)?.saying.choice;
  return {
    query,
    ...(decoded && !mended && { readAs: inLetters(words, lexicon) }),
    ...(mended && { didYouMean: inLetters(words, lexicon) }),
    leftOut: leftOut(best),
    notes: [...new Set(sayings.flatMap(({ saying }) => saying.note ?? []))].slice(0, MOST_NOTES),
    ...(choice && { choice }),
  };
}

/** Words with a subject that the best result lacks; "bao nhiêu tiền" asks about one and is none. */
const leftOut = (best: Best | undefined): string[] =>
  (best?.reading.words ?? [])
    .filter((word, at) => !isFiller(word) && word.share > ASKING && (best?.found[at] ?? 0) === 0)
    .map(({ text }) => text);

/**
 * Mended words as names write them. Words typed without marks get the marks that names give them beside these
 * neighbours, and stay as they were typed where no name has them: "ba ngoai" is not "bạ ngoài".
 */
function inLetters(words: readonly AskedWord[], lexicon: Lexicon): string {
  const keys = words.map(({ key }) => key);
  const [written, beside] = [writtenLine(lexicon, keys), writtenBeside(lexicon, keys)];
  return words
    .map(({ text, was }, at) => {
      if (was === 'slip') return written[at] ?? text;
      return fold(text) === text ? (beside[at] ?? text) : text;
    })
    .join(' ');
}

/** A question back is asked only when the saying is nearly all that was said. */
const NEARLY_ALL = 0.8;

/** The sayings that stand in a question, the longest first; those inside a longer one are not meant. */
function sayingsIn(readings: Understanding['readings'], { sayings }: PreparedIndex): SayingMatch[] {
  const asked = readings.map(({ words }) => ({ words, all: line(words), telling: ` ${telling(words)} ` }));
  const matches = sayings.flatMap(({ keys, telling: said, saying }): SayingMatch[] => {
    const question = asked.find(
      ({ all, telling }) => all.includes(keys) || (said !== '' && telling.includes(` ${said} `)),
    );
    if (!question) return [];
    const total = question.words.reduce((sum, { weight }) => sum + weight, 0);
    const held = question.words.reduce(
      (sum, { key, weight }) => sum + (keys.includes(` ${key} `) ? weight : 0),
      0,
    );
    return [{ keys, saying, share: total > 0 ? held / total : 0 }];
  });
  return matches
    .filter(({ keys }) => !matches.some((other) => other.keys !== keys && other.keys.includes(keys)))
    .sort((a, b) => b.keys.length - a.keys.length);
}

interface SayingMatch {
  keys: string;
  saying: SayingRecord;
  /** Share of the question's weight. */
  share: number;
}
