import { clockOf, MINUTES_OF_DAY, minutesOf, type Session } from '../clock.ts';
import { addDays } from '../days.ts';
import { dayOff, daysOffIn, nextWorkingDay, type Calendar } from '../working-days.ts';
import type { Moment, Step } from './types.ts';

interface Counted {
  moment: { day: string; at: string | undefined };
  steps: Step[];
}

/** Working hours: they run only while the office works. The hour of filing is the first moment (art. 147(1)). */
export function countWorkingHours(
  calendar: Calendar,
  from: Moment,
  count: number,
  hours: readonly Session[],
): Counted {
  let left = Math.round(count * 60);
  let { day } = from;
  let now = minutesOf(from.at);
  let end: number | undefined;
  while (end === undefined) {
    for (const session of hours) {
      const start = Math.max(now, minutesOf(session.from));
      const room = Math.max(minutesOf(session.to) - start, 0);
      if (end === undefined && room >= left) end = start + left;
      left -= room;
    }
    if (end === undefined) day = nextWorkingDay(calendar, day);
    now = 0;
  }
  const to = { day, at: clockOf(end) };
  const skipped = daysOffIn(calendar, { from: from.day, to: day });
  return { moment: to, steps: [{ kind: 'working-hours', count, from, to, hours, skipped }] };
}

/** Hours on end, nights counted (art. 147(1)); an end on a day off moves to the next working day (art. 148(5)). */
export function countHours(calendar: Calendar, from: Moment, count: number): Counted {
  const minutes = minutesOf(from.at) + Math.round(count * 60);
  const to = { day: addDays(from.day, Math.floor(minutes / MINUTES_OF_DAY)), at: clockOf(minutes) };
  const step: Step = { kind: 'hours', count, from, to };
  const off = dayOff(calendar, to.day);
  if (!off) return { moment: to, steps: [step] };
  const next = nextWorkingDay(calendar, to.day);
  return { moment: { day: next, at: undefined }, steps: [step, { kind: 'moved', off, to: next }] };
}
