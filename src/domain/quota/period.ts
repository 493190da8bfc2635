import { EARLIEST, intersectSpans, LATEST, spanLength, vietnameseDay, type Span } from '../days.ts';
import { periodsOverlapping, type Period } from '../periods.ts';
import { roundedShare } from './share.ts';
import { lifeOf } from '../unit-life.ts';
import type { Quota, QuotaPlan, QuotaUnit } from './types.ts';

/** A period in which a unit owes something: clipped, with the number it owes and why that differs. */
export interface OwedPeriod {
  readonly period: Period;
  readonly required: number;
  readonly note: string;
}

/**
 * The periods of a quota for one unit (design.md §3, "How a quota counts"). The span of the plan and the
 * first day of the quota only clip a period. The life of the unit also cuts the number in proportion;
 * what it rounds to 0, or does not reach at all, is not owed.
 */
export function owedPeriods(plan: QuotaPlan, quota: Quota, unit: QuotaUnit): OwedPeriod[] {
  const asked = intersectSpans(plan.period, { from: quota.appliesFrom ?? EARLIEST, to: LATEST });
  if (!asked) return [];
  const life = lifeOf(unit);
  return periodsOverlapping(quota.per, plan.period).flatMap((period) => {
    const whole = intersectSpans({ from: period.start, to: period.end }, asked);
    const left = whole && intersectSpans(whole, life);
    if (!left) return [];
    const required = roundedShare(quota.required, spanLength(left), spanLength(whole));
    if (required === 0) return [];
    const note = shortenedNote(whole, left, required, quota.required);
    return [{ period: { ...period, start: left.from, end: left.to }, required, note }];
  });
}

/** Says that the unit began or ended inside the period; '' when it lived through all of it. */
function shortenedNote(whole: Span, left: Span, required: number, byPlan: number): string {
  const events = [
    left.from > whole.from ? `từ ngày ${vietnameseDay(left.from)}` : '',
    left.to < whole.to ? `đến hết ngày ${vietnameseDay(left.to)}` : '',
  ].filter((event) => event !== '');
  if (events.length === 0) return '';
  const days = `${spanLength(left)}/${spanLength(whole)} ngày`;
  return `Đơn vị hoạt động ${events.join(' ')} nên kỳ này tính ${days}: cần ${required} (kế hoạch giao ${byPlan}).`;
}
