/** What a leaflet leaves out when it is full, in a fixed order: the least important first. */
import type { Question } from '../../procedure/answers.ts';

/** The most characters of each kind of text; 0 leaves it out. */
export interface Detail extends Readonly<Record<Question, number>> {
  /** What an editor says of the step. */
  readonly text: number;
  /** The same of a step without a procedure, which has little else to say. */
  readonly alone: number;
  /** Which of several procedures is the right one. */
  readonly choose: number;
}

const WHOLE: Detail = {
  text: Infinity,
  alone: Infinity,
  choose: Infinity,
  bring: Infinity,
  where: Infinity,
  time: Infinity,
  cost: Infinity,
};

/**
 * Each line takes something away from what the lines above left. The names of steps and procedures stay to the end;
 * before them goes the door, before that how to choose, time and money, papers, explanations.
 */
const LESS: readonly Partial<Detail>[] = [
  { bring: 110 },
  { where: 90, time: 120, cost: 120 },
  { text: 130 },
  { bring: 70 },
  { where: 64, time: 90, cost: 95 },
  { text: 0 },
  { choose: 160 },
  { bring: 0, alone: 160 },
  { time: 64, cost: 64 },
  { cost: 0 },
  { time: 0 },
  { choose: 0, alone: 0 },
  { where: 0 },
];

/** From everything down to names only. */
export const DETAILS: readonly Detail[] = LESS.reduce<Detail[]>(
  (details, less) => [...details, { ...(details.at(-1) ?? WHOLE), ...less }],
  [WHOLE],
);
