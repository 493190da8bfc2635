/** The small index made ready to answer: names split into words, words weighed. */
import { prepareExpansions } from '../understand/expansions.ts';
import { line, subjectShares, telling } from '../understand/fillers.ts';
import { buildLexicon, rarity, type Lexicon } from '../understand/lexicon.ts';
import type { Knowledge } from '../understand/understand.ts';
import type { WeighedWord } from '../rank/name-match.ts';
import type { ReadPage } from '../rank/read-page.ts';
import { WEIGHTS } from '../rank/weights.ts';
import { wordsOf, type Word } from '../words/split.ts';
import type { SayingRecord, SearchRecord, SmallIndex } from './record.ts';

export interface PreparedName {
  text: string;
  words: WeighedWord[];
  /** What a match counts: less for sayings that lead elsewhere first and for headings. */
  factor: number;
}

export interface PreparedRecord {
  record: SearchRecord;
  names: PreparedName[];
}

export interface PreparedIndex {
  records: PreparedRecord[];
  byAddress: ReadonlyMap<string, PreparedRecord>;
  /** Each saying that wants more than a list: all its words in one line, and the telling ones where they are many. */
  sayings: { keys: string; telling: string; saying: SayingRecord }[];
  knowledge: Knowledge;
  /** Pages that were made ready before. */
  read: Map<string, ReadPage>;
}

export function prepareIndex({ records, sayings, expansions, documentTypes }: SmallIndex): PreparedIndex {
  const split = records.map((record) => namesOf(record));
  const said = [...expansions.map(([say]) => say), ...documentTypes.flat()];
  const lexicon = buildLexicon(
    split.map((names) => names.map(({ words }) => words)),
    said.map(wordsOf),
  );
  const prepared = records.map((record, at) => weighed(record, split[at] ?? [], lexicon));
  return {
    records: prepared,
    byAddress: new Map(prepared.map((entry) => [entry.record.address, entry])),
    sayings: sayings.flatMap((saying) =>
      saying.say.map((say) => ({ keys: line(wordsOf(say)), telling: longTelling(wordsOf(say)), saying })),
    ),
    knowledge: { lexicon, expansions: prepareExpansions(expansions), documentTypes },
    read: new Map(),
  };
}

/** A saying of three telling words and more is meant without its small words too. */
const longTelling = (words: readonly Word[]): string => {
  const said = telling(words);
  return said.split(' ').length >= 3 ? said : '';
};

/** A record that stands outside the index, weighed by the index's words. */
export const prepareRecord = (
  record: SearchRecord,
  lexicon: Lexicon,
  headings: readonly string[] = [],
): PreparedRecord =>
  weighed(
    record,
    [
      ...namesOf(record),
      ...headings.map((text) => ({ text, words: wordsOf(text), factor: WEIGHTS.heading })),
    ],
    lexicon,
  );

interface SplitName {
  text: string;
  words: Word[];
  factor: number;
}

const namesOf = ({ title, names = [], words = '', laterNames = [] }: SearchRecord): SplitName[] => [
  ...[title, ...names].map((text) => ({ text, words: wordsOf(text), factor: 1 })),
  ...(words === '' ? [] : [{ text: '', words: wordsOf(words), factor: 1 }]),
  ...laterNames.map((text) => ({ text, words: wordsOf(text), factor: WEIGHTS.laterName })),
];

const weighed = (record: SearchRecord, names: readonly SplitName[], lexicon: Lexicon): PreparedRecord => ({
  record,
  names: names.map((name) => {
    const shares = subjectShares(name.words, lexicon.compounds);
    const words = name.words.map((word, at) => ({
      ...word,
      weight: (shares[at] ?? 0) * rarity(lexicon, word.key),
    }));
    return { ...name, words };
  }),
});
