import { describe, expect, it } from 'vitest';
import { reviewOn } from '../../../src/domain/review.ts';

describe('the next review', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('of %s in %i months is due on %s', (reviewedOn, reviewIn, due) => {
    expect(reviewOn({ reviewedOn, reviewIn }, '2026-01-01')?.due).toBe(due);
  });

  it('is overdue from the day after', () => {
    const reviewed = { reviewedOn: '2026-01-15', reviewIn: 6 };
    expect(reviewOn(reviewed, '2026-07-15')).toEqual({ due: '2026-07-15', daysOver: 0, overdue: false });
    expect(reviewOn(reviewed, '2026-07-16')).toEqual({ due: '2026-07-15', daysOver: 1, overdue: true });
  });

  it('has no day without both a review and a term', () => {
    expect(reviewOn({ reviewedOn: '2026-01-15' }, '2026-01-15')).toBeUndefined();
    expect(reviewOn({ reviewIn: 6 }, '2026-01-15')).toBeUndefined();
  });
});
