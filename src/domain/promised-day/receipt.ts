import { minutesOf, type Clock, type Session } from '../clock.ts';
import { dayOff, nextWorkingDay, type Calendar } from '../working-days.ts';
import type { Moment, Question, Step } from './types.ts';

/**
 * When the papers count as filed. The law counts from receipt of a whole dossier (so Nghị định 23/2015/NĐ-CP, art. 7
 * for certification), and nobody receives on a day off or after closing: that such papers count as filed at the next
 * opening is the portal's assumption, and the later reading. An event that falls on a day off is the end of a period,
 * which the law itself moves to the next working day (Bộ luật Dân sự 2015, art. 148(5)). Filed at the very minute of
 * closing, or of a record's late hour, is in time ("sau 15 giờ").
 */
export function receiptOf(
  calendar: Calendar,
  { day, at, event = false, late }: Question,
  hours: readonly Session[],
): { moment: Moment; steps: Step[] } {
  const { opens, closes } = openingOf(hours);
  const moved = (step: (to: string) => Step) => {
    const to = nextWorkingDay(calendar, day);
    return { moment: { day: to, at: opens }, steps: [step(to)] };
  };
  const off = dayOff(calendar, day);
  if (off) return moved((to) => ({ kind: 'day-off', off, event, to }));
  if (event || at === undefined) return { moment: { day, at: opens }, steps: [] };
  if (late?.then === 'receipt' && isAfter(at, late.after)) {
    return moved((to) => ({ kind: 'late', rule: late, to }));
  }
  if (isAfter(at, closes)) return moved((to) => ({ kind: 'after-hours', at, closes, to }));
  return { moment: { day, at: isAfter(opens, at) ? opens : at }, steps: [] };
}

/** Whether `at` is later in the day than `limit`. Throws a RangeError for what is no time of day. */
export const isAfter = (at: Clock, limit: Clock): boolean => minutesOf(at) > minutesOf(limit);

function openingOf(hours: readonly Session[]): { opens: Clock; closes: Clock } {
  const [first, last] = [hours[0], hours.at(-1)];
  if (!first || !last) throw new RangeError('an office without working hours');
  return { opens: first.from, closes: last.to };
}
