/** Calendars made up at random, for what must hold on any calendar. */
import fc from 'fast-check';
import { addDays } from '../../../src/domain/days.ts';
import { calendarOf, SPECIAL_DAY_KINDS } from '../../../src/domain/working-days.ts';

/** A day of the three years and a bit that the special days lie in. */
export const anyDay = fc.integer({ min: 0, max: 1200 }).map((offset) => addDays('2024-11-01', offset));

const specialDay = fc.record({
  date: anyDay,
  kind: fc.constantFrom(...SPECIAL_DAY_KINDS),
  name: fc.constant('Ngày thử'),
});

export const anyCalendar = fc.array(specialDay, { maxLength: 60 }).map((days) => calendarOf(days, []));
