import { describe, expect, it } from 'vitest';
import { countedPosts } from '../../../src/components/progress/evidence.ts';
import {
  byPlanAndUnit,
  openingYear,
  progressYears,
  shownYear,
  standingsOfYear,
  standingsOn,
  yearsOf,
} from '../../../src/components/progress/standings.ts';
import { unit } from './entries.ts';
import { monthly, planOf, published, world, yearly } from './progress-world.ts';

const content = world({
  plans: [planOf('p')],
  posts: [published('2025/a', '2025-01-31', '2025-02-01')],
});

describe('standings', () => {
  it('follow the order of the plan, one for each quota', () => {
    const standings = standingsOn(content, '2026-11-22');
    expect(standings.map(({ quota, rows }) => [quota.id, rows.length])).toEqual([
      ['thang', 12],
      ['nam', 1],
    ]);
  });

  it('tell a month without any record from a month that was missed', () => {
    const [perMonth] = standingsOn(content, '2026-11-22');
    // In January the post was sent, so the portal knows the unit then; in March it knows nothing.
    expect(perMonth?.rows.slice(0, 3).map(({ shown }) => shown)).toEqual(['missed', 'met', 'no-data']);
  });

  it('are none without a plan', () => {
    expect(standingsOn(world({ plans: [] }), '2025-06-01')).toEqual([]);
  });

  it('narrow to the periods that touch a year', () => {
    const long = planOf('dai', {
      period: { from: '2024-07-01', to: '2026-06-30' },
      quotas: [monthly, { ...yearly, per: 'plan' }],
    });
    const standings = standingsOn(world({ plans: [long] }), '2025-06-01');
    const lengths = (year: number) => standingsOfYear(standings, year).map(({ rows }) => rows.length);
    expect(lengths(2024)).toEqual([6, 1]);
    expect(lengths(2025)).toEqual([12, 1]);
    expect(lengths(2027)).toEqual([]);
  });

  it('gather by plan and unit', () => {
    const two = planOf('p', { quotas: [{ ...yearly, units: ['phong', 'to'] }, monthly] });
    const standings = standingsOn(world({ plans: [two], units: [unit('phong'), unit('to')] }), '2025-06-01');
    const groups = byPlanAndUnit(standings).map(({ plan, units }) => [
      plan.id,
      units.map((each) => [each.unit, each.standings.map(({ quota }) => quota.id)]),
    ]);
    expect(groups).toEqual([
      [
        'p',
        [
          ['phong', ['nam', 'thang']],
          ['to', ['nam']],
        ],
      ],
    ]);
  });
});

describe('years', () => {
  const long = planOf('dai', { period: { from: '2021-01-01', to: '2025-12-31' } });

  it('are those that some plan touches, the latest first', () => {
    expect(yearsOf({ from: '2024-07-01', to: '2026-06-30' })).toEqual([2026, 2025, 2024]);
    expect(progressYears([planOf('p'), long])).toEqual([2025, 2024, 2023, 2022, 2021]);
  });

  it('open with the latest that has begun, else with the first to come', () => {
    expect(openingYear([2027, 2025, 2024], '2026-11-22')).toBe(2025);
    expect(openingYear([2028, 2027], '2026-11-22')).toBe(2027);
    expect(openingYear([], '2026-11-22')).toBeUndefined();
  });

  it('show a plan in the current year, or in the nearest of its own', () => {
    expect(shownYear(long, '2023-05-01')).toBe(2023);
    expect(shownYear(long, '2026-05-01')).toBe(2025);
    expect(shownYear(long, '2020-05-01')).toBe(2021);
  });
});

describe('posts behind a number', () => {
  it('come with the day that made them count', () => {
    const [perMonth, perYear] = standingsOn(content, '2026-11-22');
    const february = perMonth?.rows[1]?.row;
    const whole = perYear?.rows[0]?.row;
    if (!february || !whole) throw new Error('rows expected');
    expect(countedPosts(february, monthly, content.posts).map(({ day }) => day)).toEqual(['2025-02-01']);
    expect(countedPosts(whole, yearly, content.posts).map(({ day }) => day)).toEqual(['2025-01-31']);
  });
});
