/** The days an obligation runs over, cut to the plan and to the life of the unit that owes it. */
import { intersectSpans, isWithin, maxDay, minDay, type Day, type Span } from '../days.ts';
import { periodsOverlapping, type Period } from '../periods.ts';
import type { ObligationPlan } from './types.ts';

/** The periods of a kind that lie in the plan and in the life, cut to both. */
export function periodsOf({ period: plan }: ObligationPlan, kind: Period['kind'], life: Span): Period[] {
  const span = intersectSpans(plan, life);
  if (!span) return [];
  return periodsOverlapping(kind, plan).flatMap((period) => {
    const cut = intersectSpans({ from: period.start, to: period.end }, span);
    return cut ? [{ ...period, start: cut.from, end: cut.to }] : [];
  });
}

/**
 * From the first day of the plan, or of the unit, to the deadline; the deadline alone where it lies before them. None
 * for a unit that did not live on that day: it never came for it, or had passed.
 */
export function periodUntil({ period: plan }: ObligationPlan, by: Day, life: Span): Period[] {
  if (!isWithin(by, life)) return [];
  const start = minDay(maxDay(plan.from, life.from), by);
  return periodsOverlapping('plan', plan).map((whole) => ({ ...whole, start, end: by }));
}
