/** A plain calendar day, 'YYYY-MM-DD'. Such strings sort as the days do, so `<` and `>` compare them. */
export type Day = string;

/** Days from `from` to `to`, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Bounds standing in for "since ever" and "until further notice". */
export const EARLIEST: Day = '0000-01-01';
export const LATEST: Day = '9999-12-31';

const DAY_LENGTH_MS = 86_400_000;

/** Whether `text` is a day of the calendar written 'YYYY-MM-DD': '2026-02-31' and '2025-13-45' are not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse rolls 31 February over into March: only a day that comes back unchanged exists.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day `count` days after `day` (before it when negative). Throws a RangeError when `day` is no day. */
export function addDays(day: Day, count: number): Day {
  return new Date(toTime(day) + count * DAY_LENGTH_MS).toISOString().slice(0, 10);
}

/**
 * The same day of the month that comes `count` months later (earlier when negative), or that month's last day where it
 * has no such day (Bộ luật Dân sự 2015, Điều 148 khoản 3). Throws a RangeError when `day` is no day.
 */
export function addMonths(day: Day, count: number): Day {
  const from = new Date(toTime(day));
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + count];
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), lastDate))).toISOString().slice(0, 10);
}

/** How many days `later` lies after `earlier`: 0 for the same day. Throws a RangeError for what is no day. */
export function daysBetween(earlier: Day, later: Day): number {
  return (toTime(later) - toTime(earlier)) / DAY_LENGTH_MS;
}

/** Number of days in a span, both ends counted. */
export function spanLength(span: Span): number {
  return daysBetween(span.from, span.to) + 1;
}

/** The earlier of two days. */
export function minDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function maxDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Whether the day lies in the span, both ends included. */
export function isWithin(day: Day, span: Span): boolean {
  return span.from <= day && day <= span.to;
}

/** The days two spans share, or undefined when they share none. */
export function intersectSpans(a: Span, b: Span): Span | undefined {
  const shared = { from: maxDay(a.from, b.from), to: minDay(a.to, b.to) };
  return shared.from <= shared.to ? shared : undefined;
}

/** The calendar day it is in Hà Nội at the instant `now`, whatever the time zone of the machine. */
export function todayInHanoi(now: Date): Day {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Asia/Ho_Chi_Minh',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: 'year' | 'month' | 'day') => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The day as Vietnamese readers write it: '2025-06-30' becomes '30/06/2025'. */
export function vietnameseDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

function toTime(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}
