/** Whether a count can still be reached, and how evenly the posts came. */
import { addDays, daysBetween, minDay, type Day } from './days.ts';
import { periodsOverlapping, type Period } from './periods.ts';

/** A row of a count, as far as its pace goes. */
export interface Counted {
  readonly required: number;
  readonly counted: number;
  readonly period: Period;
}

export interface Pace {
  /** How many are missing; 0 when enough are there. */
  readonly left: number;
  /** Months that are still open, the current one included. */
  readonly monthsLeft: number;
  /** How many a month, rounded up, would still make it; undefined when none is missing or no month is left. */
  readonly perMonth: number | undefined;
  /** Labels of the months that are over and had none (2025-03). */
  readonly emptyMonths: readonly string[];
  /** The longest stretch without a post, the first of equals; undefined before the period and where no day lacks one. */
  readonly longestGap: { readonly from: Day; readonly to: Day; readonly days: number } | undefined;
  /** Days since the last post of the period, up to its end at most; undefined while there is none. */
  readonly daysSinceLast: number | undefined;
}

/** The pace of a row on the day `asOf`; `days` are the days of the counted posts, in any order. */
export function paceOf({ required, counted, period }: Counted, days: readonly Day[], asOf: Day): Pace {
  const shown = days.filter((day) => day >= period.start && day <= minDay(period.end, asOf)).sort();
  const months = periodsOverlapping('month', { from: period.start, to: period.end });
  const open = months.filter(({ end }) => minDay(end, period.end) >= asOf);
  const left = Math.max(0, required - counted);
  const last = shown.at(-1);
  return {
    left,
    monthsLeft: open.length,
    perMonth: left === 0 || open.length === 0 ? undefined : Math.ceil(left / open.length),
    emptyMonths: months
      .filter(({ end }) => minDay(end, period.end) < asOf)
      .filter(({ start, end }) => !shown.some((day) => day >= start && day <= end))
      .map(({ label }) => label),
    longestGap: longestGap(period, shown, asOf),
    daysSinceLast: last === undefined ? undefined : daysBetween(last, minDay(asOf, period.end)),
  };
}

function longestGap({ start, end }: Period, shown: readonly Day[], asOf: Day): Pace['longestGap'] {
  if (asOf < start) return undefined;
  const until = minDay(end, asOf);
  const bounds = [addDays(start, -1), ...shown, addDays(until, 1)];
  const gaps = bounds.slice(1).map((next, index) => {
    const from = addDays(bounds[index] as Day, 1);
    const to = addDays(next, -1);
    return { from, to, days: daysBetween(from, to) + 1 };
  });
  const longest = Math.max(...gaps.map(({ days }) => days));
  return longest > 0 ? gaps.find(({ days }) => days === longest) : undefined;
}
