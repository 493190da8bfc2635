/** A typed question understood: its words in every likely reading, its numbers, and what to say of it. */
import { cleanQuery } from './clean.ts';
import { expand, type PreparedExpansion } from './expansions.ts';
import { subjectShares } from './fillers.ts';
import { questionWords } from './questions.ts';
import { rarity, type Lexicon } from './lexicon.ts';
import { numbersIn, type Numbers } from './numbers.ts';
import { read, type ReadWord } from './readings.ts';
import { WEIGHTS } from '../rank/weights.ts';
import { typedWords } from '../words/split.ts';

/** Longer questions are cut: nobody asks in more words, and the time to answer stays bounded. */
const MOST_WORDS = 24;

export interface AskedWord extends ReadWord {
  /** What share of its rarity counts: small words and question words tell little. */
  share: number;
  /** Whether most other words of the question carry marks. */
  amongMarked: boolean;
  /** How much it tells, 0 to 1. */
  weight: number;
}

export interface Reading {
  words: AskedWord[];
  /** How sure we are that this was meant, 0 to 1. */
  trust: number;
}

export interface Understanding {
  query: string;
  numbers: Numbers;
  /** Likeliest first, at least one. */
  readings: [Reading, ...Reading[]];
}

export interface Knowledge {
  lexicon: Lexicon;
  expansions: readonly PreparedExpansion[];
  documentTypes: readonly (readonly [string, string])[];
}

/** Never throws, whatever was typed; takes at most a few milliseconds. */
export function understand(typed: string, knowledge: Knowledge): Understanding {
  const query = cleanQuery(typed);
  const numbers = numbersIn(query, knowledge.documentTypes);
  const words = typedWords(numbers.rest).slice(0, MOST_WORDS);
  const { lexicon } = knowledge;
  const sober = read(words, lexicon, false);
  const bold = read(words, lexicon, true);
  const readings = [{ words: sober, trust: 1 }];
  const official = expand(sober, knowledge.expansions);
  if (official) readings.push({ words: official, trust: 0.97 });
  if (!sameWords(sober, bold)) readings.push({ words: bold, trust: 0.9 });
  return {
    query,
    numbers,
    readings: readings.map(({ words: read, trust }) => ({ words: weighed(read, lexicon), trust })) as [
      Reading,
    ],
  };
}

const sameWords = (a: readonly ReadWord[], b: readonly ReadWord[]): boolean =>
  a.length === b.length && a.every(({ key }, at) => key === b[at]?.key);

/** What is asked about a thing counts next to nothing beside the thing itself. */
export const ASKING = 0.06;

function weighed(words: readonly ReadWord[], lexicon: Lexicon): AskedWord[] {
  const asking = questionWords(words);
  // A question of nothing else is looked up as it is.
  const only = asking.every(Boolean);
  const amongMarked = words.filter(({ text, key }) => text !== key).length > words.length / 2;
  const shares = subjectShares(words, lexicon.compounds);
  return words.map((word, at) => {
    const share = asking[at] && !only ? ASKING : (shares[at] ?? 0);
    return { ...word, share, amongMarked, weight: share * rarity(lexicon, word.key) };
  });
}

/** The same understanding with the weights that the whole site's words have. */
export const reweighed = (asked: Understanding, rarityOfSite: (key: string) => number): Understanding => ({
  ...asked,
  readings: asked.readings.map(({ words, trust }) => ({
    trust,
    words: words.map((word) => ({
      ...word,
      weight:
        WEIGHTS.nameRarity * word.weight + (1 - WEIGHTS.nameRarity) * word.share * rarityOfSite(word.key),
    })),
  })) as [Reading],
});
