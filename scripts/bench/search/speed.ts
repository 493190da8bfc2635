/** How long the engine thinks about a question, whatever is typed. */
import type { SearchEngine } from '../../../src/search/answer.ts';
import { prepareIndex } from '../../../src/search/small-index/prepare.ts';
import type { SmallIndex } from '../../../src/search/small-index/record.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { seeded } from '../large-content/random.ts';
import { median, quantile } from '../measure.ts';
import { randomString } from './random-strings.ts';

/** Milliseconds of processor time. */
export interface Times {
  median: number;
  p99: number;
  max: number;
}

export interface Speed {
  strings: number;
  understanding: Times;
  /** Understanding, and the six best names for it. */
  suggesting: Times;
  /** What was typed when it threw, and what it threw. */
  thrown: { typed: string; error: string }[];
}

/** The agreed limit for understanding at the 99th percentile, milliseconds. */
export const UNDERSTANDING_LIMIT = 20;
const STRINGS = 10_000;
/** Suggestions take longer and have no limit of their own: every so many strings are enough. */
const SUGGEST_EVERY = 10;
const SEED = 500;
const SUGGESTIONS = 6;

export function measureSpeed(engine: SearchEngine, smallIndex: SmallIndex, strings = STRINGS): Speed {
  const { knowledge } = prepareIndex(smallIndex);
  const words = smallIndex.records.flatMap(({ title, names = [] }) => [title, ...names].join(' ').split(' '));
  const random = seeded(SEED);
  const thrown: Speed['thrown'] = [];
  const understanding: number[] = [];
  const suggesting: number[] = [];
  for (let number = 0; number < strings; number += 1) {
    const typed = randomString(random, words);
    try {
      understanding.push(timed(() => understand(typed, knowledge)));
      if (number % SUGGEST_EVERY === 0) suggesting.push(timed(() => engine.suggest(typed, SUGGESTIONS)));
    } catch (error) {
      thrown.push({ typed, error: String(error) });
    }
  }
  return { strings, understanding: timesOf(understanding), suggesting: timesOf(suggesting), thrown };
}

/** Time on the processor, so that a busy machine tells the same as an idle one; helper threads count too. */
function timed(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const timesOf = (figures: readonly number[]): Times => ({
  median: median(figures),
  p99: quantile(figures, 0.99),
  max: figures.reduce((most, figure) => Math.max(most, figure), 0),
});
