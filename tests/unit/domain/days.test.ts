import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  intersectSpans,
  isDay,
  isWithin,
  maxDay,
  minDay,
  spanLength,
  todayInHanoi,
  vietnameseDay,
} from '../../../src/domain/days.ts';

describe('isDay', () => {
  it.each(['2025-01-01', '2024-02-29', '2025-12-31', '2000-02-29'])('accepts %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    ...['2025-13-45', '2026-02-31', '2025-02-29', '1900-02-29', '2025-00-10', '2025-01-00', '2025-04-31'],
    ...['2025-1-1', '30/09/2025', '2025-09', '', ' 2025-09-30', '2025-09-30T00:00:00Z', '02025-09-30'],
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('arithmetic', () => {
  it('steps over the ends of months, years and Februaries', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });

  it('counts the days of ordinary and leap years', () => {
    expect(spanLength({ from: '2025-01-01', to: '2025-12-31' })).toBe(365);
    expect(spanLength({ from: '2024-01-01', to: '2024-12-31' })).toBe(366);
    expect(spanLength({ from: '2025-09-30', to: '2025-09-30' })).toBe(1);
    expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
  });

  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('from %s by %i months leads to %s', (day, count, later) => {
    expect(addMonths(day, count)).toBe(later);
  });

  it('refuses what is no day instead of bending it', () => {
    expect(() => addMonths('2026-02-31', 1)).toThrow(RangeError);
    expect(() => addDays('2026-02-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('2025-01-01', 'hôm qua')).toThrow(RangeError);
  });

  it('adds and subtracts without loss', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80_000 }),
        fc.integer({ min: -40_000, max: 40_000 }),
        (at, by) => {
          const day = addDays('1950-01-01', at);
          expect(isDay(day)).toBe(true);
          expect(daysBetween(day, addDays(day, by))).toBe(by);
          expect(addDays(addDays(day, by), -by)).toBe(day);
        },
      ),
    );
  });
});

describe('spans', () => {
  const half = { from: '2025-01-01', to: '2025-06-30' };

  it('include both ends', () => {
    expect(isWithin('2025-01-01', half)).toBe(true);
    expect(isWithin('2025-06-30', half)).toBe(true);
    expect(isWithin('2025-07-01', half)).toBe(false);
  });

  it('share a day or nothing', () => {
    expect(intersectSpans(half, { from: '2025-06-30', to: '2025-12-31' })).toEqual({
      from: '2025-06-30',
      to: '2025-06-30',
    });
    expect(intersectSpans(half, { from: '2025-07-01', to: '2025-12-31' })).toBeUndefined();
  });

  it('know the earlier and the later day', () => {
    expect(minDay('2025-01-02', '2024-12-31')).toBe('2024-12-31');
    expect(maxDay('2025-01-02', '2024-12-31')).toBe('2025-01-02');
  });
});

describe('todayInHanoi', () => {
  it('turns at midnight of Hà Nội, which is 17:00 UTC', () => {
    expect(todayInHanoi(new Date('2025-09-30T16:59:59Z'))).toBe('2025-09-30');
    expect(todayInHanoi(new Date('2025-09-30T17:00:00Z'))).toBe('2025-10-01');
    expect(todayInHanoi(new Date('2025-12-31T20:00:00Z'))).toBe('2026-01-01');
  });
});

it('writes days as Vietnamese readers do', () => {
  expect(vietnameseDay('2025-06-30')).toBe('30/06/2025');
});
