/** How good a search is, by questions whose right answers are known. */
import type { JudgedQuery } from './queries.ts';

/** A question with what the search answered. */
export interface Judged extends JudgedQuery {
  /** Addresses below the base path, best first. */
  got: string[];
  /** How many pages were found in all. */
  total: number;
}

/** Share of questions, but for `questions` and `mrr`. */
export interface Quality {
  questions: number;
  /** With an accepted page in the first place. */
  success1: number;
  /** With an accepted page among the first three. */
  success3: number;
  /** Mean of 1 ÷ place of the first accepted page; 0 where there is none among the first ten. */
  mrr: number;
  nothing: number;
}

/** So many results count for the mean reciprocal rank. */
export const LOOKED_AT = 10;

/** The place of the first accepted page, from 1; infinite where the first ten hold none. */
export function placeOf({ got, want }: Pick<Judged, 'got' | 'want'>): number {
  const place = got.slice(0, LOOKED_AT).findIndex((address) => want.includes(address));
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

export function qualityOf(judged: readonly Judged[]): Quality {
  const places = judged.map(placeOf);
  const share = (holds: readonly boolean[]): number => mean(holds.map(Number));
  return {
    questions: judged.length,
    success1: share(places.map((place) => place <= 1)),
    success3: share(places.map((place) => place <= 3)),
    mrr: mean(places.map((place) => 1 / place)),
    nothing: share(judged.map(({ total }) => total === 0)),
  };
}

const mean = (figures: readonly number[]): number =>
  figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/** The questions whose first result is no accepted page. */
export const failuresOf = (judged: readonly Judged[]): Judged[] => judged.filter((each) => placeOf(each) > 1);

/** Asks each question, one after the other. */
export async function judge(
  queries: readonly JudgedQuery[],
  ask: (question: string) => Promise<Pick<Judged, 'got' | 'total'>>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const query of queries) judged.push({ ...query, ...(await ask(query.q)) });
  return judged;
}
