/** Writes text that has the words, the order of words and the rare words of real pages, and no meaning. */
import { pick, pickZipf, type Random } from './random.ts';
import { capital, type RareWords } from './rare-words.ts';
import { END, isMark, type WordChain } from './word-chain.ts';

/** How often the next word comes from the page's own subjects and not from the whole of the content. */
const ON_SUBJECT = 0.75;
/** How often a rare word stands between two others, and how often it is one that this page has named before. */
const RARE = 0.04;
const NAMED_BEFORE = 0.6;
const SUBJECTS = 3;
const NAMES = 3;

export interface Writer {
  /** Whole sentences, about `words` words in all. */
  prose(words: number): string;
  /** At most `words` words and `characters` characters, without a full stop: a title, a name, a label. */
  phrase(words: number, characters?: number): string;
}

export interface Sources {
  /** One chain for each real record, those most written about first. */
  subjects: readonly WordChain[];
  all: WordChain;
  rare: RareWords;
}

/**
 * The writer of one page. A page keeps to few subjects and names and repeats them, as real pages do: without that
 * every page would hold every common word, and an index of them would be larger than a real one.
 */
export function pageWriter(random: Random, { subjects, all, rare }: Sources): Writer {
  const own = Array.from({ length: SUBJECTS }, () => pickZipf(random, subjects));
  const names = Array.from({ length: NAMES }, rare);
  const next = (word: string): string => {
    const on = random() < ON_SUBJECT ? own.filter(({ followers }) => followers.has(word)) : [];
    const chain = on.length > 0 ? pick(random, on) : all;
    return pick(random, chain.followers.get(word) ?? [END]);
  };
  const sentence = (limit: number): string[] => {
    const tokens: string[] = [];
    const from = pick(random, own);
    let word = pick(random, from.starts.length > 0 ? from.starts : all.starts);
    while (word !== END && tokens.length < limit) {
      tokens.push(word);
      if (random() < RARE) tokens.push(random() < NAMED_BEFORE ? pick(random, names) : rare());
      word = next(word);
    }
    return tokens;
  };
  return {
    prose: (words) => {
      const sentences: string[] = [];
      for (let written = 0; written < words;) {
        const tokens = sentence(words - written);
        written += tokens.length;
        sentences.push(`${joined(tokens)}.`);
      }
      return sentences.join(' ');
    },
    phrase: (words, characters = Number.POSITIVE_INFINITY) => {
      const tokens: string[] = [];
      while (tokens.length < words) tokens.push(...sentence(words - tokens.length));
      return shortened(joined(tokens), characters);
    },
  };
}

/** Words with spaces between them, marks close to the word before, no mark at the end. */
function joined(tokens: readonly string[]): string {
  const text = tokens.map((token, at) => (at === 0 || isMark(token) ? token : ` ${token}`)).join('');
  return capital(text.replace(/[,;:]+$/, ''));
}

/** Cut after the last whole word that fits. */
export function shortened(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:]+$/, '');
}
