/**
 * When a result is due: from the day and hour of filing and the promised time to the promised day, with the reasoning.
 * The rules are those of Bộ luật Dân sự 2015 (91/2015/QH13), art. 147 and 148, which hold unless a procedure says
 * otherwise (art. 145): the day of filing is not counted, a last day off moves on to the next working day.
 */
import { OFFICE_HOURS } from './clock.ts';
import type { Day } from './days.ts';
import { countDays, countMonths, countWorkingDays } from './promised-day/count-days.ts';
import { countHours, countWorkingHours } from './promised-day/count-hours.ts';
import { isAfter, receiptOf } from './promised-day/receipt.ts';
import type { PromisedDay, PromisedTime, Question, Step } from './promised-day/types.ts';
import { dayOff, nextWorkingDay, unsureYears, type Calendar } from './working-days.ts';

export { LATE_EFFECTS } from './promised-day/types.ts';
export type { LateRule, PromisedDay, PromisedTime, Question, Step } from './promised-day/types.ts';

const LONGEST = 3650;
const IN_HOURS: readonly string[] = ['working-hour', 'hour'];

/** Whether the portal can count a time: more than zero, not absurdly long, days and months in whole numbers. */
export const canCount = ({ value, unit }: PromisedTime): boolean =>
  value > 0 && value <= LONGEST && (IN_HOURS.includes(unit) || Number.isInteger(value));

/**
 * The promised day; undefined where the record promises nothing for this filing: it has no time that can be counted,
 * and no rule of its own for papers this late. Throws a RangeError for a day or an hour that does not exist and for a
 * time that `canCount` refuses.
 */
export function promisedDay(calendar: Calendar, question: Question): PromisedDay | undefined {
  const { day, time, event = false, hours = OFFICE_HOURS } = question;
  const late = lateResult(calendar, question);
  if (late) return withDoubts(calendar, day, late);
  if (!time) return undefined;
  if (!canCount(time)) throw new RangeError(`a time that cannot be counted: ${time.value} ${time.unit}`);

  const { moment, steps } = receiptOf(calendar, question, hours);
  const { value, unit } = time;
  if (unit === 'working-hour' || unit === 'hour') {
    const end =
      unit === 'hour'
        ? countHours(calendar, moment, value)
        : countWorkingHours(calendar, moment, value, hours);
    return withDoubts(calendar, day, { ...end.moment, steps: [...steps, ...end.steps] });
  }
  const count = { 'working-day': countWorkingDays, day: countDays, month: countMonths }[unit];
  const end = count(calendar, moment.day, value);
  const first: Step = { kind: 'first-day', day: moment.day, event };
  return withDoubts(calendar, day, { day: end.day, steps: [...steps, first, ...end.steps] });
}

type Certain = Omit<PromisedDay, 'unsure'>;

/** The 15:00 rule of a record, where it names the day of the result itself; it speaks of working days. */
function lateResult(calendar: Calendar, { day, at, event, late }: Question): Certain | undefined {
  if (event || at === undefined || late?.then !== 'result') return undefined;
  if (dayOff(calendar, day) || !isAfter(at, late.after)) return undefined;
  const to = nextWorkingDay(calendar, day);
  return { day: to, steps: [{ kind: 'late', rule: late, to }] };
}

const withDoubts = (calendar: Calendar, from: Day, certain: Certain): PromisedDay => ({
  ...certain,
  unsure: unsureYears(calendar, { from, to: certain.day }),
});
