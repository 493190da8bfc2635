import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, EARLIEST, LATEST } from '../../../src/domain/days.ts';
import { freshnessOf, middle, STALE_AFTER, tellingOf } from '../../../src/domain/freshness.ts';

const ALWAYS = { from: EARLIEST, to: LATEST };

describe('how fresh the posts of a unit are', () => {
  it('looks at the twelve months up to as-of', () => {
    const freshness = freshnessOf(['2025-11-22', '2025-11-23', '2026-03-01'], ALWAYS, '2026-11-22');
    expect(freshness.span).toEqual({ from: '2025-11-23', to: '2026-11-22' });
    expect(freshness.posts).toBe(2);
    expect(freshness.emptyMonths).toContain('2026-10');
    expect(freshness.emptyMonths).not.toContain('2026-03');
    expect(freshness.longestGap).toEqual({ from: '2026-03-02', to: '2026-11-22', days: 266 });
  });

  it('calls a section stale once the silence is longer than any month, not on its last day', () => {
    const silent = (days: number) => freshnessOf([addDays('2026-11-22', -days)], ALWAYS, '2026-11-22').stale;
    expect(silent(STALE_AFTER)).toBe(false);
    expect(silent(STALE_AFTER + 1)).toBe(true);
  });

  it('counts the silence from the latest post, however old', () => {
    const freshness = freshnessOf(['2024-01-01'], ALWAYS, '2026-01-01');
    expect(freshness).toMatchObject({ posts: 0, last: '2024-01-01', daysSinceLast: 731, stale: true });
  });

  it('blames neither a unit without posts nor one that has ended', () => {
    expect(freshnessOf([], ALWAYS, '2026-01-01')).toMatchObject({ stale: false, daysSinceLast: undefined });
    const ended = { from: EARLIEST, to: '2025-06-30' };
    expect(freshnessOf(['2025-01-01'], ended, '2025-12-01')).toMatchObject({ posts: 1, stale: false });
    expect(freshnessOf(['2023-01-01'], ended, '2026-12-01')).toMatchObject({
      ...{ span: undefined, posts: 0, emptyMonths: [], longestGap: undefined, stale: false },
    });
  });

  it('is never stale with a post of the last days, and does not know later ones', () => {
    const day = fc.integer({ min: -800, max: 800 }).map((far) => addDays('2026-01-15', far));
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const known = days.filter((each) => each <= '2026-01-15');
        const freshness = freshnessOf(days, ALWAYS, '2026-01-15');
        expect(freshness).toEqual(freshnessOf(known, ALWAYS, '2026-01-15'));
        if (known.some((each) => each >= addDays('2026-01-15', -STALE_AFTER)))
          expect(freshness.stale).toBe(false);
      }),
    );
  });
});

describe('how soon a document was told of', () => {
  it('counts from the day of issue to the first day it appeared', () => {
    expect(tellingOf('2025-02-01', ['2025-03-01', '2025-02-11'], '2025-12-31')).toEqual({
      toldOn: '2025-02-11',
      days: 10,
    });
  });

  it('goes on counting until it is told of', () => {
    expect(tellingOf('2025-02-01', ['2025-03-01'], '2025-02-20')).toEqual({ toldOn: undefined, days: 19 });
  });

  it('is not negative for a draft that was told of before it was signed', () => {
    expect(tellingOf('2025-02-01', ['2025-01-20'], '2025-02-20')).toEqual({ toldOn: '2025-01-20', days: 0 });
  });
});

describe('the middle of numbers', () => {
  it('is one of them, the lower of two', () => {
    expect(middle([9, 1, 5])).toBe(5);
    expect(middle([9, 1, 5, 3])).toBe(3);
    expect(middle([])).toBeUndefined();
  });
});
