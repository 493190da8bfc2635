import { daysBetween, spanLength, type Day } from '../days.ts';
import type { Period } from '../periods.ts';
import { roundedShare } from './share.ts';

/** Where a quota may stand. */
export const QUOTA_STATUSES = ['met', 'on-track', 'behind', 'missed', 'upcoming'] as const;
export type QuotaStatus = (typeof QUOTA_STATUSES)[number];

/** What a count may rest on. */
export type QuotaEvidence = 'none' | 'sample' | 'real';

/** Where a quota stands on a day; the order of the questions is part of the contract (design.md §3). */
export function quotaStatus(counted: number, required: number, period: Period, asOf: Day): QuotaStatus {
  if (counted >= required) return 'met';
  if (asOf < period.start) return 'upcoming';
  if (asOf > period.end) return 'missed';
  return counted >= dueBy(required, period, asOf) ? 'on-track' : 'behind';
}

/** How many are due by the end of a day of the period, if the work is spread evenly, rounded half up. */
export function dueBy(required: number, period: Pick<Period, 'start' | 'end'>, day: Day): number {
  const elapsed = daysBetween(period.start, day) + 1;
  return roundedShare(required, elapsed, spanLength({ from: period.start, to: period.end }));
}

/** What the count rests on: nothing, illustrations alone, or at least one real post. */
export function quotaEvidence(counted: number, samples: number): QuotaEvidence {
  if (counted === 0) return 'none';
  return samples === counted ? 'sample' : 'real';
}
