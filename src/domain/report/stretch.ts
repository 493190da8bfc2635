/** Stretches of time as people name them to a command. */
import { addDays, vietnameseDay, type Day } from '../days.ts';
import { nearest } from '../nearest.ts';
import { parsePeriodLabel, periodName, periodsOverlapping, PERIOD_KINDS } from '../periods.ts';
import type { Stretch } from './types.ts';
import { lowerFirst } from './words.ts';

/** Words for the week, month or quarter of a day. */
export const RELATIVE = ['week', 'month', 'quarter'] as const;

/** A label of the calendar of plans, such as 2025-9M; undefined when it is malformed. */
export function labelledStretch(label: string): Stretch | undefined {
  const period = parsePeriodLabel(label);
  return (
    period && { label, name: lowerFirst(periodName(period)), span: { from: period.start, to: period.end } }
  );
}

/** The week (Monday to Sunday), month or quarter in which the day lies. */
export function stretchAround(kind: (typeof RELATIVE)[number], day: Day): Stretch {
  if (kind === 'week') {
    const from = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    const to = addDays(from, 6);
    return { label: from, name: `tuần ${vietnameseDay(from)}–${vietnameseDay(to)}`, span: { from, to } };
  }
  const [period] = periodsOverlapping(kind, { from: day, to: day });
  if (period === undefined) throw new RangeError(`no ${kind} around ${day}`);
  const { label, start, end } = period;
  return { label, name: lowerFirst(periodName(period)), span: { from: start, to: end } };
}

/** The label somebody probably meant, from those of the year it begins with. */
export function nearestLabel(typed: string): string | undefined {
  const year = /^\d{4}/.exec(typed)?.[0];
  if (year === undefined) return undefined;
  const span = { from: `${year}-01-01`, to: `${year}-12-31` };
  return nearest(
    typed,
    PERIOD_KINDS.filter((kind) => kind !== 'plan').flatMap((kind) =>
      periodsOverlapping(kind, span).map(({ label }) => label),
    ),
  );
}
