/** What the page gives to the calculator in the browser, as small as it gets; both ends of it stand here. */
import { addDays } from '../../../domain/days.ts';
import type { LateRule, PromisedTime } from '../../../domain/promised-day.ts';
import {
  calendarOf,
  SPECIAL_DAY_KINDS,
  type Calendar,
  type SpecialDay,
  type YearState,
} from '../../../domain/working-days.ts';
import type { Holidays } from '../../../schemas/holidays.ts';
import type { Variant } from '../checklist/variants.ts';
import { holidayName } from './day-words.ts';

/** The record's side of the question. */
export interface RecordData {
  /** In the order of the choices; the reason as text where nothing can be counted. */
  times: (PromisedTime | string)[];
  /** Which of them a case and a way to hand in lead to, by its number. */
  variants: Variant[];
  /** What the time runs from, when it is not the filing. */
  from?: string | undefined;
  late?: (LateRule & { text: string }) | undefined;
}

/** First day, how many days, kind as its position in SPECIAL_DAY_KINDS, name. */
type Run = [string, number, number, string];

export interface CalendarData {
  days: Run[];
  years: [number, YearState][];
}

/** The days and years from `firstYear` on; days on end of one kind and name make one run. */
export function packCalendar({ items, years }: Holidays, firstYear: number): CalendarData {
  const days: Run[] = [];
  for (const { date, kind, name } of items.toSorted((a, b) => a.date.localeCompare(b.date))) {
    if (Number(date.slice(0, 4)) < firstYear) continue;
    const [at, short] = [SPECIAL_DAY_KINDS.indexOf(kind), holidayName(name)];
    const run = days.at(-1);
    if (run && addDays(run[0], run[1]) === date && run[2] === at && run[3] === short) run[1] += 1;
    else days.push([date, 1, at, short]);
  }
  return {
    days,
    years: years.filter(({ year }) => year >= firstYear).map(({ year, state }) => [year, state]),
  };
}

/** The calendar that `packCalendar` packed. */
export const unpackCalendar = ({ days, years }: CalendarData): Calendar =>
  calendarOf(
    days.flatMap(([from, count, at, name]) => {
      const kind = SPECIAL_DAY_KINDS[at];
      if (!kind) return [];
      return Array.from({ length: count }, (_, nth): SpecialDay => ({
        date: addDays(from, nth),
        kind,
        name,
      }));
    }),
    years.map(([year, state]) => ({ year, state })),
  );
