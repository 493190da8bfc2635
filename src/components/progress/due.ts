/** The calendar of duties as the dashboard reads it. */
import type { CalendarEntry } from '../../domain/duty-calendar.ts';
import { entryDay } from '../../domain/duty-calendar.ts';
import type { Day } from '../../domain/days.ts';
import { onceADay } from '../../reading/once-a-day.ts';
import { dutyCalendar } from '../../reading/report-input.ts';

/** Everything that plans want by some day, in the order of time. */
export const dutiesOn = onceADay(dutyCalendar);

/** Whether somebody still has to do it: nothing shows that it was done, and the unit had not ended by then. */
export const isOpen = ({ done, unitEnded }: CalendarEntry): boolean => !done && !unitEnded;

/** The next that is still open, today included; undefined when none is. `entries` in the order of time. */
export const nextDue = (entries: readonly CalendarEntry[], asOf: Day): CalendarEntry | undefined =>
  entries.find((entry) => isOpen(entry) && (entryDay(entry) ?? '') >= asOf);
