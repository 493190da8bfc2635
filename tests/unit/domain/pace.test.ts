import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWithin, minDay, spanLength } from '../../../src/domain/days.ts';
import { paceOf } from '../../../src/domain/pace.ts';
import { periodsOverlapping, type Period } from '../../../src/domain/periods.ts';

const YEAR: Period = { kind: 'year', label: '2025', start: '2025-01-01', end: '2025-12-31' };
const pace = (days: readonly string[], asOf: string, required = 12, period = YEAR) =>
  paceOf({ required, counted: days.length, period }, days, asOf);

describe('what is still needed', () => {
  it('counts the month of as-of among those left, up to its last day', () => {
    expect(pace([], '2025-10-01').monthsLeft).toBe(3);
    expect(pace([], '2025-10-31').monthsLeft).toBe(3);
    expect(pace([], '2025-11-01').monthsLeft).toBe(2);
    expect(pace([], '2025-12-31').monthsLeft).toBe(1);
    expect(pace([], '2026-01-01').monthsLeft).toBe(0);
  });

  it('is spread over the months left, rounded up', () => {
    const seven = Array.from({ length: 7 }, () => '2025-03-01');
    expect(pace(seven, '2025-10-15')).toMatchObject({ left: 5, monthsLeft: 3, perMonth: 2 });
    expect(pace([], '2025-12-31').perMonth).toBe(12);
  });

  it('is nothing once enough are there, and nothing can be said once no month is left', () => {
    expect(pace(['2025-01-01', '2025-01-02'], '2025-03-01', 1)).toMatchObject({
      left: 0,
      perMonth: undefined,
    });
    expect(pace([], '2026-01-01')).toMatchObject({ left: 12, perMonth: undefined });
  });

  it('has all months left before the period', () => {
    expect(pace([], '2024-06-01')).toMatchObject({ monthsLeft: 12, perMonth: 1 });
  });
});

describe('months without a post', () => {
  it('are those that are over, in order', () => {
    expect(pace(['2025-02-28'], '2025-04-30').emptyMonths).toEqual(['2025-01', '2025-03']);
    expect(pace(['2025-02-28'], '2025-05-01').emptyMonths).toEqual(['2025-01', '2025-03', '2025-04']);
    expect(pace([], '2024-12-31').emptyMonths).toEqual([]);
    expect(pace([], '2027-01-01').emptyMonths).toHaveLength(12);
  });

  it('are not filled by a post that comes after as-of or outside the period', () => {
    expect(pace(['2025-01-20', '2024-12-31'], '2025-01-19').emptyMonths).toEqual([]);
    expect(pace(['2025-02-20', '2024-12-31'], '2025-02-19').emptyMonths).toEqual(['2025-01']);
  });

  it('end with the life of the unit, in a month or between two', () => {
    const cut = { ...YEAR, start: '2025-02-10', end: '2025-04-15' };
    expect(pace([], '2025-04-15', 3, cut)).toMatchObject({ monthsLeft: 1, perMonth: 3 });
    expect(pace([], '2025-04-15', 3, cut).emptyMonths).toEqual(['2025-02', '2025-03']);
    expect(pace([], '2025-04-16', 3, cut)).toMatchObject({ monthsLeft: 0, perMonth: undefined });
    expect(pace([], '2025-04-16', 3, cut).emptyMonths).toEqual(['2025-02', '2025-03', '2025-04']);
    expect(pace([], '2025-02-01', 3, cut).monthsLeft).toBe(3);
  });
});

describe('the longest stretch without a post', () => {
  const gap = (days: readonly string[], asOf: string, period = YEAR) =>
    pace(days, asOf, 12, period).longestGap;

  it('may stand at the beginning, in between, or at the end', () => {
    expect(gap(['2025-02-01', '2025-02-10'], '2025-02-20')).toEqual({
      from: '2025-01-01',
      to: '2025-01-31',
      days: 31,
    });
    expect(gap(['2025-01-02', '2025-03-01'], '2025-03-10')).toEqual({
      from: '2025-01-03',
      to: '2025-02-28',
      days: 57,
    });
    expect(gap(['2025-01-02', '2025-01-04'], '2025-01-10')).toEqual({
      from: '2025-01-05',
      to: '2025-01-10',
      days: 6,
    });
  });

  it('is the whole time when there is none, and ends with the period', () => {
    expect(gap([], '2025-01-01')).toEqual({ from: '2025-01-01', to: '2025-01-01', days: 1 });
    expect(gap([], '2026-06-01')).toEqual({ from: '2025-01-01', to: '2025-12-31', days: 365 });
    expect(gap([], '2026-06-01', { ...YEAR, start: '2025-04-01', end: '2025-04-30' })?.days).toBe(30);
  });

  it('is the first of equals', () => {
    expect(gap(['2025-01-03', '2025-01-06'], '2025-01-08')).toEqual({
      from: '2025-01-01',
      to: '2025-01-02',
      days: 2,
    });
  });

  it('is none before the period, and none where every day has a post', () => {
    expect(gap([], '2024-12-31')).toBeUndefined();
    expect(gap(['2025-01-01'], '2025-01-01')).toBeUndefined();
    expect(gap(['2025-01-02', '2025-01-01', '2025-01-01'], '2025-01-02')).toBeUndefined();
  });
});

describe('days since the last post', () => {
  it('are counted to as-of, at most to the end of the period', () => {
    const days = ['2025-11-01', '2025-12-01'];
    expect(pace(days, '2025-12-01').daysSinceLast).toBe(0);
    expect(pace(days, '2025-12-11').daysSinceLast).toBe(10);
    expect(pace(days, '2025-11-30').daysSinceLast).toBe(29);
    expect(pace(days, '2026-12-31').daysSinceLast).toBe(30);
  });

  it('are unknown while the period has none', () => {
    expect(pace([], '2025-06-01').daysSinceLast).toBeUndefined();
    expect(pace(['2024-12-31'], '2025-06-01').daysSinceLast).toBeUndefined();
    expect(pace(['2025-07-01'], '2025-06-01').daysSinceLast).toBeUndefined();
  });
});

describe('for all periods, posts and days', () => {
  const day = fc.integer({ min: -60, max: 500 }).map((offset) => addDays('2025-01-01', offset));
  const period = fc
    .tuple(day, fc.nat(400))
    .map(([start, length]): Period => ({ kind: 'plan', label: '2025', start, end: addDays(start, length) }));

  it('months are open, empty or have a post; the pace reaches what is left and one less does not', () => {
    fc.assert(
      fc.property(period, fc.array(day, { maxLength: 20 }), day, fc.nat(30), (span, days, asOf, required) => {
        const { left, monthsLeft, perMonth, emptyMonths } = pace(days, asOf, required, span);
        const months = periodsOverlapping('month', { from: span.start, to: span.end });
        expect(monthsLeft + emptyMonths.length).toBeLessThanOrEqual(months.length);
        if (perMonth === undefined) {
          expect(left === 0 || monthsLeft === 0).toBe(true);
          return;
        }
        expect(perMonth * monthsLeft).toBeGreaterThanOrEqual(left);
        expect((perMonth - 1) * monthsLeft).toBeLessThan(left);
      }),
    );
  });

  it('the longest gap has no post, lies between start and as-of, and cannot be made longer', () => {
    fc.assert(
      fc.property(period, fc.array(day, { maxLength: 20 }), day, (span, days, asOf) => {
        const gap = pace(days, asOf, 1, span).longestGap;
        if (!gap) return;
        const all = { from: span.start, to: minDay(span.end, asOf) };
        expect(isWithin(gap.from, all) && isWithin(gap.to, all)).toBe(true);
        expect(gap.days).toBe(spanLength(gap));
        expect(days.some((each) => isWithin(each, gap))).toBe(false);
        for (const edge of [addDays(gap.from, -1), addDays(gap.to, 1)]) {
          if (isWithin(edge, all)) expect(days).toContain(edge);
        }
      }),
    );
  });
});
