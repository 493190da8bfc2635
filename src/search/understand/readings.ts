/** What the typed words were meant to be: raw keys read, joined words split, slips mended, judged by their neighbours. */
import { fold } from '../../domain/text.ts';
import { readKeys } from '../words/typed-keys.ts';
import { keyOf } from '../words/marks.ts';
import { isSyllable } from '../words/syllable.ts';
import { bindNumbers, type Word } from '../words/split.ts';
import { splitJoined } from './joined.ts';
import { writtenForm, writtenLine, type Lexicon } from './lexicon.ts';
import { guesses, sameTone } from './slips.ts';

export interface ReadWord extends Word {
  /** What it was before: typed just so, raw keys, joined to its neighbour, misspelt. */
  was: 'typed' | 'keys' | 'joined' | 'slip';
}

interface Way {
  words: ReadWord[];
  cost: number;
}

/** Two words that stand together in a name make a way so much likelier. */
const TOGETHER = 0.7;

/**
 * The likeliest reading, cheapest way first through all words. `bold` also doubts words that are known: "dan ky"
 * may be "dang ky".
 */
export function read(words: readonly Word[], lexicon: Lexicon, bold: boolean): ReadWord[] {
  let paths: Way[] = [{ words: [], cost: 0 }];
  words.forEach((word, at) => {
    const ways = waysOf(word, lexicon, bold, at === words.length - 1);
    paths = ways.map((way) => cheapest(paths, way, lexicon));
  });
  return bindNumbers(paths.reduce((a, b) => (b.cost < a.cost ? b : a)).words);
}

function cheapest(paths: readonly Way[], way: Way, { pairs }: Lexicon): Way {
  let best: Way | undefined;
  for (const path of paths) {
    const last = path.words.at(-1)?.key;
    const bond = last !== undefined && pairs.has(`${last} ${way.words[0]?.key ?? ''}`) ? TOGETHER : 0;
    const cost = path.cost + way.cost - bond;
    if (!best || cost < best.cost) best = { words: [...path.words, ...way.words], cost };
  }
  return best as Way;
}

function waysOf(word: Word, lexicon: Lexicon, bold: boolean, isLast: boolean): Way[] {
  const typed: ReadWord = { ...spelt(word, lexicon), was: 'typed' };
  if (!/^[a-z]/.test(word.key)) return [{ words: [typed], cost: 0 }];
  // Without a vowel it is an abbreviation, not a word.
  if (!/[aeiouy]/.test(word.key)) return [{ words: [typed], cost: 0 }];
  if (lexicon.words.has(word.key)) {
    return [{ words: [typed], cost: 0 }, ...(bold ? mended(word, lexicon, 0.05) : [])];
  }
  if (lexicon.sayings.has(word.key)) return [{ words: [typed], cost: 0 }];
  const joined = splitJoined(lexicon, word.key);
  const keys = readKeys(word.text);
  if (keys !== undefined) {
    const known = lexicon.words.has(keyOf(keys));
    const plain = isSyllable(word.key);
    const way = { words: [{ text: keys, key: keyOf(keys), was: 'keys' as const }], cost: known ? 0.1 : 0.4 };
    // "hoso" are the keys of "hố", but "hồ sơ" stands in names.
    if (joined) return [apart(joined, lexicon), way];
    if (!plain) return [way, ...(known ? [] : mended({ text: keys, key: keyOf(keys) }, lexicon, 0.2))];
    return [way, { words: [typed], cost: 0.5 }, ...mended(word, lexicon, 0)];
  }
  if (isLast && word.key.length > 1 && lexicon.words.atPrefix(word.key).size > 0) {
    return [{ words: [typed], cost: 0.2 }, ...mended(word, lexicon, 0.25)];
  }
  if (joined) return [apart(joined, lexicon)];
  return [{ words: [typed], cost: isSyllable(word.key) ? 0.2 : 2.4 }, ...mended(word, lexicon, 0)];
}

const apart = (parts: readonly string[], lexicon: Lexicon): Way => {
  const written = writtenLine(lexicon, parts);
  return { words: parts.map((key, at) => ({ key, text: written[at] ?? key, was: 'joined' })), cost: 0.05 };
};

/** Names write "ký", so "kí" is looked up like that: the full text folds marks, but not i and y. */
function spelt(word: Word, lexicon: Lexicon): Word {
  const written = [...(lexicon.words.get(word.key)?.written.keys() ?? [])];
  const bare = fold(word.text);
  if (written.length === 0 || written.some((text) => fold(text) === bare)) return word;
  const text = word.text.normalize('NFD').replace(/[iy]/, (letter) => (letter === 'i' ? 'y' : 'i'));
  return { ...word, text: text.normalize('NFC') };
}

/** Known words it may be a slip of. A typed tone that the written word does not have makes it less likely. */
function mended(word: Word, lexicon: Lexicon, more: number): Way[] {
  return guesses(lexicon, word.key).map(({ key, cost }) => {
    const text = writtenForm(lexicon, key) ?? key;
    const tone = sameTone(word.text, text) ? 0 : 0.4;
    return { words: [{ key, text, was: 'slip' }], cost: cost + more + tone };
  });
}
