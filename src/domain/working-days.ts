/**
 * Which days offices work. Monday to Friday; the special days of the calendar come before that: days off by law
 * (Bộ luật Lao động 2019, art. 112; from 2026 also 24/11, Nghị quyết 28/2026/QH16), substitutes for those that fall on
 * a weekend (art. 111(3)), and the swaps that the Government announces. A counter that also opens on Saturday morning
 * changes nothing: its hours are no working day.
 */
import { addDays, type Day, type Span } from './days.ts';

/** Why a day is special. On a `swap-work` day, a Saturday or Sunday, offices work for a day swapped off. */
export const SPECIAL_DAY_KINDS = ['statutory', 'substitute', 'swap-off', 'swap-work'] as const;
export type SpecialDayKind = (typeof SPECIAL_DAY_KINDS)[number];

/** How sure the special days of a year are: all announced, or some only follow from the law and may still move. */
export const YEAR_STATES = ['announced', 'provisional'] as const;
export type YearState = (typeof YEAR_STATES)[number];

export interface SpecialDay {
  readonly date: Day;
  readonly kind: SpecialDayKind;
  readonly name: string;
}

export interface Calendar {
  readonly special: ReadonlyMap<Day, SpecialDay>;
  /** A year that is missing here has no known special days at all. */
  readonly years: ReadonlyMap<number, YearState>;
}

/** A day on which offices rest, and why. A holiday on a weekend is a holiday. */
export type DayOff =
  | { readonly day: Day; readonly why: 'weekend' }
  | { readonly day: Day; readonly why: Exclude<SpecialDayKind, 'swap-work'>; readonly name: string };

/** A year whose days may still change, or of which nothing is known. */
export interface UnsureYear {
  readonly year: number;
  readonly state: 'provisional' | 'missing';
}

const SUNDAY = 0;
const SATURDAY = 6;

/** The calendar of these days and years. */
export function calendarOf(
  days: readonly SpecialDay[],
  years: readonly { readonly year: number; readonly state: YearState }[],
): Calendar {
  return {
    special: new Map(days.map((each) => [each.date, each])),
    years: new Map(years.map(({ year, state }) => [year, state])),
  };
}

/** The day of the week, 0 for Sunday to 6 for Saturday. Throws a RangeError when `day` is no day. */
export function weekdayOf(day: Day): number {
  return new Date(`${addDays(day, 0)}T00:00:00Z`).getUTCDay();
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY || weekday === SUNDAY;
}

/** Why offices rest on that day; undefined when they work. */
export function dayOff(calendar: Calendar, day: Day): DayOff | undefined {
  const special = calendar.special.get(day);
  if (special?.kind === 'swap-work') return undefined;
  if (special) return { day, why: special.kind, name: special.name };
  return isWeekend(day) ? { day, why: 'weekend' } : undefined;
}

/** The first working day after `day`. */
export function nextWorkingDay(calendar: Calendar, day: Day): Day {
  let next = addDays(day, 1);
  while (dayOff(calendar, next)) next = addDays(next, 1);
  return next;
}

/** `day` itself when offices work on it, else the first working day after it. */
export function workingDayFrom(calendar: Calendar, day: Day): Day {
  return dayOff(calendar, day) ? nextWorkingDay(calendar, day) : day;
}

/** The `count`-th working day after `day`, which is not counted; `day` itself for 0. */
export function addWorkingDays(calendar: Calendar, day: Day, count: number): Day {
  let last = day;
  for (let left = count; left > 0; left -= 1) last = nextWorkingDay(calendar, last);
  return last;
}

/** The days of a span in order; none when it ends before it begins. */
export function daysOf({ from, to }: Span): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days off of a span, in order, with their reasons. */
export function daysOffIn(calendar: Calendar, span: Span): DayOff[] {
  return daysOf(span).flatMap((day) => dayOff(calendar, day) ?? []);
}

/** The years that a span touches and whose special days are not all announced. */
export function unsureYears(calendar: Calendar, { from, to }: Span): UnsureYear[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const state = calendar.years.get(year) ?? 'missing';
    return state === 'announced' ? [] : [{ year, state }];
  });
}
