import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/days.ts';
import {
  addWorkingDays,
  dayOff,
  daysOf,
  daysOffIn,
  isWeekend,
  nextWorkingDay,
  unsureYears,
  weekdayOf,
  workingDayFrom,
} from '../../../src/domain/working-days.ts';
import { anyCalendar, anyDay } from './calendar-arbitrary.ts';
import { CALENDAR, HOLIDAYS } from './own-calendar.ts';

/** Weekdays as offices number them: 2 is thứ Hai, 8 is Chủ nhật. Looked up on a printed calendar. */
describe('weekdayOf', () => {
  it.each([
    ['2025-01-01', 4],
    ['2026-01-01', 5],
    ['2026-04-26', 8],
    ['2026-11-24', 3],
    ['2027-02-06', 7],
    ['2024-02-29', 5],
  ])('%s is thứ %i', (day, thu) => {
    expect(weekdayOf(day)).toBe((thu - 1) % 7);
    expect(isWeekend(day)).toBe(thu >= 7);
  });

  it('refuses what is no day', () => {
    expect(() => weekdayOf('2026-02-31')).toThrow(RangeError);
  });
});

describe('dayOff', () => {
  it.each<[string, string | undefined, string]>([
    ['2026-11-23', undefined, 'an ordinary Monday'],
    ['2026-11-21', 'weekend', 'an ordinary Saturday; a counter that opens that morning changes nothing'],
    ['2026-11-24', 'statutory', 'Nghị quyết 28/2026/QH16'],
    ['2025-11-24', undefined, 'the law began in 2026'],
    ['2026-11-28', 'weekend', 'the proposed swap 23/11–28/11 was not adopted (10065/VPCP-KGVX)'],
    ['2026-04-26', 'statutory', 'Giỗ Tổ on a Sunday: a holiday first'],
    ['2026-04-27', 'substitute', 'Bộ luật Lao động, art. 111(3)'],
    ['2025-04-26', undefined, 'Saturday worked for 02/5/2025'],
    ['2025-05-02', 'swap-off', 'swapped with 26/4/2025'],
    ['2026-01-10', undefined, 'Saturday worked for 02/01/2026 (12729/VPCP-KGVX)'],
    ['2026-01-02', 'swap-off', 'swapped with 10/01/2026'],
    ['2026-08-22', undefined, 'Saturday worked for 31/8/2026'],
    ['2026-08-31', 'swap-off', 'swapped with 22/8/2026'],
    ['2027-02-10', 'substitute', 'last day of the break 04–10/02/2027 (10065/VPCP-KGVX)'],
    ['2027-04-15', undefined, 'Giỗ Tổ 2027 is the 16th; some lists say the 15th'],
    ['2027-04-16', 'statutory', '10/3 of the lunar year falls on 16/4/2027'],
  ])('%s: %s (%s)', (day, why) => {
    expect(dayOff(CALENDAR, day)?.why).toBe(why);
  });

  it('names the day', () => {
    expect(dayOff(CALENDAR, '2026-11-24')).toEqual({
      day: '2026-11-24',
      why: 'statutory',
      name: 'Ngày Văn hóa Việt Nam',
    });
  });
});

describe('steps over days off', () => {
  it('reaches the first working day after a day, or the day itself', () => {
    expect(nextWorkingDay(CALENDAR, '2027-02-03')).toBe('2027-02-11');
    expect(nextWorkingDay(CALENDAR, '2025-04-25')).toBe('2025-04-26');
    expect(workingDayFrom(CALENDAR, '2026-04-26')).toBe('2026-04-28');
    expect(workingDayFrom(CALENDAR, '2026-04-28')).toBe('2026-04-28');
  });

  it('does not count the day it begins with', () => {
    expect(addWorkingDays(CALENDAR, '2026-11-20', 0)).toBe('2026-11-20');
    expect(addWorkingDays(CALENDAR, '2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays(CALENDAR, '2026-11-21', 1)).toBe('2026-11-23');
  });

  it('lists the days off of a span with both its ends', () => {
    const days = daysOffIn(CALENDAR, { from: '2026-08-29', to: '2026-09-02' });
    expect(days.map(({ day, why }) => [day, why])).toEqual([
      ['2026-08-29', 'weekend'],
      ['2026-08-30', 'weekend'],
      ['2026-08-31', 'swap-off'],
      ['2026-09-01', 'statutory'],
      ['2026-09-02', 'statutory'],
    ]);
    expect(daysOf({ from: '2026-08-29', to: '2026-08-28' })).toEqual([]);
  });
});

describe('unsureYears', () => {
  it.each([
    ['2026-11-20', '2026-12-31', []],
    ['2026-12-31', '2027-01-04', [{ year: 2027, state: 'provisional' }]],
    [
      '2027-12-31',
      '2028-01-03',
      [
        { year: 2027, state: 'provisional' },
        { year: 2028, state: 'missing' },
      ],
    ],
    ['2024-12-31', '2025-01-02', [{ year: 2024, state: 'missing' }]],
  ])('%s to %s', (from, to, unsure) => {
    expect(unsureYears(CALENDAR, { from, to })).toEqual(unsure);
  });
});

/** Days off by law per year, Bộ luật Lao động 2019, art. 112: 1 + 5 + 1 + 1 + 1 + 2; with 24/11 one more from 2026. */
describe('the list of this instance', () => {
  it.each([
    [2025, 11],
    [2026, 12],
    [2027, 12],
  ])('has all days by law of %i', (year, count) => {
    const ofYear = HOLIDAYS.items.filter(
      ({ date, kind }) => date.startsWith(`${year}-`) && kind === 'statutory',
    );
    expect(ofYear).toHaveLength(count);
  });

  it('makes up every day by law that falls on a weekend', () => {
    const lost = HOLIDAYS.items.filter(({ date, kind }) => kind === 'statutory' && isWeekend(date));
    const made = HOLIDAYS.items.flatMap(({ substituteFor }) => substituteFor ?? []);
    expect(lost.map(({ date }) => date)).toEqual(made);
  });

  it('is provisional exactly where a year is', () => {
    const years = new Set(
      HOLIDAYS.items.flatMap((each) => (each.provisional ? [each.date.slice(0, 4)] : [])),
    );
    expect([...years]).toEqual(['2027']);
  });
});

describe('properties', () => {
  const count = fc.integer({ min: 0, max: 40 });

  it('adding n and then m working days is adding n + m', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, count, count, (each, from, n, m) => {
        const once = addWorkingDays(each, from, n + m);
        expect(addWorkingDays(each, addWorkingDays(each, from, n), m)).toBe(once);
      }),
    );
  });

  it('what is added to ends on a working day, with just as many working days on the way', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 40 }), (each, from, n) => {
        const to = addWorkingDays(each, from, n);
        expect(dayOff(each, to)).toBeUndefined();
        const way = { from: addDays(from, 1), to };
        expect(daysOf(way).length - daysOffIn(each, way).length).toBe(n);
      }),
    );
  });
});
