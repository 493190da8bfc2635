/** The words of the names that the small index knows: who has them, how they are written, which stand together. */
import SearchableMap from 'minisearch/SearchableMap';
import type { Word } from '../words/split.ts';

export interface Lexicon {
  /** Looked up by key, also by beginning and by nearness. */
  words: SearchableMap<LexiconWord>;
  /** "a b" for keys that stand side by side in some name: how names write the two ("a|b"), and how often so. */
  pairs: ReadonlyMap<string, Map<string, number>>;
  /** Names of two words, "a b": there a small word is none, as in "sao y" and "một cửa". */
  compounds: ReadonlySet<string>;
  /** Keys that no name needs to have, but sayings and kinds of documents do: "tthc", "nd". No slips of other words. */
  sayings: ReadonlySet<string>;
  /** How many records there are. */
  records: number;
}

export interface LexiconWord {
  /** How names write it, and how often so. */
  written: Map<string, number>;
  /** The records that have it in a name, by their place in the index. */
  records: number[];
}

/** Learns from the names of each record; `sayings` are further names that are known. */
export function buildLexicon(
  records: readonly (readonly (readonly Word[])[])[],
  sayings: readonly (readonly Word[])[] = [],
): Lexicon {
  const words = new SearchableMap<LexiconWord>();
  const pairs = new Map<string, Map<string, number>>();
  const compounds = new Set<string>();
  const learnCompound = ([first, second, third]: readonly Word[]): void => {
    if (first && second && !third) compounds.add(`${first.key} ${second.key}`);
  };
  sayings.forEach(learnCompound);
  records.forEach((names, index) => {
    for (const name of names) {
      learnCompound(name);
      name.forEach(({ key, text }, at) => {
        const entry = words.fetch(key, () => ({ written: new Map<string, number>(), records: [] }));
        count(entry.written, text);
        if (entry.records.at(-1) !== index) entry.records.push(index);
        const next = name[at + 1];
        if (!next) return;
        const pair = `${key} ${next.key}`;
        if (!pairs.has(pair)) pairs.set(pair, new Map());
        count(pairs.get(pair), `${text}|${next.text}`);
      });
    }
  });
  const said = new Set(sayings.flat().map(({ key }) => key));
  return { words, pairs, compounds, sayings: said, records: records.length };
}

const count = (counts: Map<string, number> | undefined, text: string, times = 1): void =>
  void counts?.set(text, (counts.get(text) ?? 0) + times);

const commonest = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as const)[0] || undefined;

/** The commonest way names write a word, marks and all; undefined for words they do not have. */
export const writtenForm = ({ words }: Lexicon, key: string): string | undefined =>
  commonest(words.get(key)?.written ?? new Map<string, number>());

/** How names write each of these words beside its neighbours: "ho so" is "hồ sơ", though "hộ" is commoner. */
export const writtenBeside = (lexicon: Lexicon, keys: readonly string[]): (string | undefined)[] =>
  keys.map((key, at) => {
    const votes = new Map<string, number>();
    const vote = (pair: string, side: 0 | 1): void =>
      lexicon.pairs
        .get(pair)
        ?.forEach((times, written) => count(votes, written.split('|')[side] ?? '', times));
    vote(`${keys[at - 1] ?? ''} ${key}`, 1);
    vote(`${key} ${keys[at + 1] ?? ''}`, 0);
    return commonest(votes);
  });

/** The same, and the commonest way for words that no name has beside these neighbours. */
export const writtenLine = (lexicon: Lexicon, keys: readonly string[]): (string | undefined)[] =>
  writtenBeside(lexicon, keys).map((written, at) => written ?? writtenForm(lexicon, keys[at] ?? ''));

/** How much a word tells: 1 for words no name has, near 0 for words of most records. */
export function rarity({ words, records }: Lexicon, key: string): number {
  const holding = words.get(key)?.records.length ?? 0;
  return Math.log(1 + records / (1 + holding)) / Math.log(1 + records);
}
