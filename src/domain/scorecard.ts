/** Points of a unit by criterion, as a ward's index of reform has them: a score may still be open. */

export interface Criterion {
  readonly score?: number | undefined;
  readonly max: number;
}

export interface ScoreSum {
  readonly score: number;
  readonly max: number;
  /** Criteria without a score. */
  readonly open: number;
}

/** Points reached and to reach, as far as they are given; criteria without a score count on neither side. */
export function scoreSum(criteria: readonly Criterion[]): ScoreSum {
  const given = criteria.filter(({ score }) => score !== undefined);
  return {
    score: given.reduce((sum, { score = 0 }) => sum + score, 0),
    max: given.reduce((sum, { max }) => sum + max, 0),
    open: criteria.length - given.length,
  };
}
