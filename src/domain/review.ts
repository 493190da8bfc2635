/** When a page must be looked through again, and whether that day has passed. */
import { addMonths, daysBetween, type Day } from './days.ts';

/** What a record says of its review. */
export interface Reviewed {
  readonly reviewedOn?: Day | undefined;
  /** Months until the next review. */
  readonly reviewIn?: number | undefined;
}

export interface ReviewState {
  /** Last day for the next review. */
  readonly due: Day;
  /** Days since that day; 0 while it has not passed. */
  readonly daysOver: number;
  readonly overdue: boolean;
}

/** How the review of a record stands on a day; undefined when the record names no day or no term. */
export function reviewOn({ reviewedOn, reviewIn }: Reviewed, day: Day): ReviewState | undefined {
  if (reviewedOn === undefined || reviewIn === undefined) return undefined;
  const due = addMonths(reviewedOn, reviewIn);
  const daysOver = Math.max(0, daysBetween(due, day));
  return { due, daysOver, overdue: daysOver > 0 };
}
