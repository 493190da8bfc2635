/** Whether a count can still be reached, and how evenly the posts came. */
import { addDays, daysBetween, minDay, type Day, type Span } from './days.ts';
import { periodsOverlapping, type Period } from './periods.ts';

/** A row of a count, as far as its pace goes. */
export interface Counted {
  readonly required: number;
  readonly counted: number;
  readonly period: Period;
}

export interface Pace extends Rhythm {
  /** How many are missing; 0 when enough are there. */
  readonly left: number;
  /** Months that are still open, the current one included. */
  readonly monthsLeft: number;
  /** How many a month, rounded up, would still make it; undefined when none is missing or no month is left. */
  readonly perMonth: number | undefined;
}

/** How evenly posts came in a stretch of days. */
export interface Rhythm {
  /** Labels of the months that are over and had none (2025-03). */
  readonly emptyMonths: readonly string[];
  /** The longest stretch without a post, the first of equals; undefined before the period and where no day lacks one. */
  readonly longestGap: { readonly from: Day; readonly to: Day; readonly days: number } | undefined;
  /** Days since the last post of the period, up to its end at most; undefined while there is none. */
  readonly daysSinceLast: number | undefined;
}

/** The pace of a row on the day `asOf`; `days` are the days of the counted posts, in any order. */
export function paceOf({ required, counted, period }: Counted, days: readonly Day[], asOf: Day): Pace {
  const span = { from: period.start, to: period.end };
  const open = periodsOverlapping('month', span).filter(({ end }) => minDay(end, span.to) >= asOf);
  const left = Math.max(0, required - counted);
  return {
    left,
    monthsLeft: open.length,
    perMonth: left === 0 || open.length === 0 ? undefined : Math.ceil(left / open.length),
    ...rhythmOf(span, days, asOf),
  };
}

/** The rhythm within the span as it stood on the day `asOf`; `days` as above. */
export function rhythmOf(span: Span, days: readonly Day[], asOf: Day): Rhythm {
  const shown = days.filter((day) => day >= span.from && day <= minDay(span.to, asOf)).sort();
  const last = shown.at(-1);
  return {
    emptyMonths: periodsOverlapping('month', span)
      .filter(({ end }) => minDay(end, span.to) < asOf)
      .filter(({ start, end }) => !shown.some((day) => day >= start && day <= end))
      .map(({ label }) => label),
    longestGap: longestGap(span, shown, asOf),
    daysSinceLast: last === undefined ? undefined : daysBetween(last, minDay(asOf, span.to)),
  };
}

function longestGap({ from: start, to: end }: Span, shown: readonly Day[], asOf: Day): Rhythm['longestGap'] {
  if (asOf < start) return undefined;
  const bounds = [addDays(start, -1), ...shown, addDays(minDay(end, asOf), 1)];
  const gaps = bounds.slice(1).map((next, index) => {
    const from = addDays(bounds[index] as Day, 1);
    const to = addDays(next, -1);
    return { from, to, days: daysBetween(from, to) + 1 };
  });
  const longest = Math.max(...gaps.map(({ days }) => days));
  return longest > 0 ? gaps.find(({ days }) => days === longest) : undefined;
}
