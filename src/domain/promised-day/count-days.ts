import { addDays, addMonths, type Day } from '../days.ts';
import {
  addWorkingDays,
  dayOff,
  daysOf,
  daysOffIn,
  nextWorkingDay,
  type Calendar,
  type SpecialDay,
} from '../working-days.ts';
import type { Step } from './types.ts';

interface Counted {
  day: Day;
  steps: Step[];
}

/**
 * `count` working days after `from`. The Code does not define "ngày làm việc": the portal skips weekends and the
 * listed days off, and counts a Saturday or Sunday that is worked for another day.
 */
export function countWorkingDays(calendar: Calendar, from: Day, count: number): Counted {
  const day = addWorkingDays(calendar, from, count);
  const span = { from: addDays(from, 1), to: day };
  const counted = daysOf(span).filter((each) => !dayOff(calendar, each));
  const workedInstead = counted.flatMap((each): SpecialDay[] => {
    const special = calendar.special.get(each);
    return special ? [special] : [];
  });
  return {
    day,
    steps: [{ kind: 'working-days', counted, skipped: daysOffIn(calendar, span), workedInstead }],
  };
}

/** `count` calendar days after `from`, days off counted; art. 148(1) and (5). */
export function countDays(calendar: Calendar, from: Day, count: number): Counted {
  const last = addDays(from, count);
  return endingOn(calendar, last, { kind: 'days', count, last });
}

/**
 * `count` months after `from`: the same day of the last month, or the last day of a month without such a day
 * (Bộ luật Dân sự 2015, art. 148(3)).
 */
export function countMonths(calendar: Calendar, from: Day, count: number): Counted {
  const last = addMonths(from, count);
  const shortened = last.slice(8) !== from.slice(8);
  return endingOn(calendar, last, { kind: 'months', count, last, shortened });
}

/** A last day that is a day off moves on to the next working day: art. 148(5). */
function endingOn(calendar: Calendar, last: Day, step: Step): Counted {
  const off = dayOff(calendar, last);
  if (!off) return { day: last, steps: [step] };
  const to = nextWorkingDay(calendar, last);
  return { day: to, steps: [step, { kind: 'moved', off, to }] };
}
