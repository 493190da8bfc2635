/** What speaks for a page as the answer to one reading of a question. */
import type { AskedWord, Reading } from '../understand/understand.ts';
import { matchName } from './name-match.ts';
import type { ReadPage } from './read-page.ts';
import { keptPairs, matchText } from './text-match.ts';

/** Each from 0 to 1. */
export interface Evidence {
  /** The title; the name that fits best; the next best. Headings inside the page are nearly names. */
  title: number;
  bestName: number;
  nextName: number;
  /** Near 1 only when a name is just what was asked. */
  exactName: number;
  /** How many names fit at all; 1 for about twenty. */
  agreeingNames: number;
  /** The share of the question that all names hold together, by weight and by number of words. */
  namesHold: number;
  namesHoldWords: number;
  /** The share of neighbours in the question that are neighbours in a name. */
  neighbours: number;
  /** How often names say what was asked. */
  saidInNames: number;
  /** The text as a whole and its best passage. */
  text: number;
  /** What the full text search made of the page, against the one it liked most. */
  fullText: number;
  /** A procedure that is no longer in force. */
  replaced: number;
  /** The question names this kind of document. */
  askedKind: number;
}

/** What of the evidence does not depend on the reading. */
export type KnownEvidence = Pick<Evidence, 'fullText' | 'replaced' | 'askedKind'>;

export interface Judged {
  reading: Reading;
  evidence: Evidence;
  /** For each word of the reading how well names and text hold it: 0 to 1. */
  found: number[];
  /** The name that fits best, if any does. */
  name?: string | undefined;
}

/** A word that only the text holds is found, but not as surely as one in a name. */
const IN_TEXT = 0.6;
/** A name that fits less than this speaks of something else. */
const AGREES = 0.3;
/** So often said is said half as often as can be. */
const OFTEN = 1.2;

/** A page by one reading. */
export function judge(
  reading: Reading,
  { named: { names }, said, neighbours, text }: ReadPage,
  known: KnownEvidence,
): Judged {
  const { words } = reading;
  const matches = names.map((name) => {
    const match = matchName(words, name.words);
    return { match, name: name.text, worth: match.score * name.factor };
  });
  const [best, next] = [...matches].sort((a, b) => b.worth - a.worth);
  const inNames = words.map((_, at) => Math.max(0, ...matches.map(({ match }) => match.found[at] ?? 0)));
  const inText = text && matchText(words, text);
  const bestName = best?.worth ?? 0;
  return {
    reading,
    found: inNames.map((quality, at) => Math.max(quality, inText?.found[at] ? IN_TEXT : 0)),
    ...(best && bestName > 0 && { name: best.name }),
    evidence: {
      ...known,
      title: matches[0]?.match.score ?? 0,
      bestName,
      nextName: next?.worth ?? 0,
      exactName: bestName ** 10,
      agreeingNames: Math.log1p(matches.filter(({ worth }) => worth > AGREES).length) / 3,
      namesHold: weighedShare(words, inNames),
      namesHoldWords: inNames.reduce((sum, quality) => sum + quality, 0) / Math.max(1, words.length),
      neighbours: keptPairs(words, (first, second) => neighbours.has(`${first} ${second}`)),
      saidInNames: weighedShare(
        words,
        words.map(({ key }) => saturated(said.get(key) ?? 0, OFTEN)),
      ),
      text: inText?.score ?? 0,
    },
  };
}

const saturated = (times: number, half: number): number => times / (times + half);

function weighedShare(words: readonly AskedWord[], found: readonly number[]): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? words.reduce((sum, { weight }, at) => sum + weight * (found[at] ?? 0), 0) / total : 0;
}
