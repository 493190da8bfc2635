/** Entries of the calendar as its page shows them. */
import type { Day } from '../../domain/days.ts';
import { entryDay, type CalendarEntry } from '../../domain/duty-calendar.ts';

export interface CalendarYear {
  readonly year: number;
  readonly entries: readonly CalendarEntry[];
}

export interface CalendarGroups {
  /** What is still to come, the next first. */
  readonly coming: readonly CalendarYear[];
  /** What has passed, the latest year first, each year in the order of time. */
  readonly past: readonly CalendarYear[];
  /** Of no period and without a day. */
  readonly unscheduled: readonly CalendarEntry[];
}

/** `entries` in the order of time. A day that is today is still to come. */
export function calendarGroups(entries: readonly CalendarEntry[], asOf: Day): CalendarGroups {
  const scheduled = entries.filter((entry) => entryDay(entry) !== undefined);
  const coming = (entry: CalendarEntry): boolean => (entryDay(entry) ?? '') >= asOf;
  return {
    coming: byYear(scheduled.filter(coming)),
    past: byYear(scheduled.filter((entry) => !coming(entry))).reverse(),
    unscheduled: entries.filter((entry) => entryDay(entry) === undefined),
  };
}

const byYear = (entries: readonly CalendarEntry[]): CalendarYear[] =>
  [...Map.groupBy(entries, (entry) => Number(entryDay(entry)?.slice(0, 4)))].map(([year, ofYear]) => ({
    year,
    entries: ofYear,
  }));

/** What is due again at the end of every period, and is told once a year: a table would hold little else. */
export const comesAgain = ({ kind, period }: Pick<CalendarEntry, 'kind' | 'period'>): boolean =>
  kind === 'quota' || (kind === 'task' && period !== undefined);

/** The next entry that is due, else the last one that was; undefined when there is none. `entries` as above. */
export const nextEntry = (entries: readonly CalendarEntry[], asOf: Day): CalendarEntry | undefined =>
  entries.find((entry) => (entryDay(entry) ?? '') >= asOf) ?? entries.at(-1);
