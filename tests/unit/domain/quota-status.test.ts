import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/days.ts';
import type { Period } from '../../../src/domain/periods.ts';
import { missedWithoutData } from '../../../src/domain/quota.ts';
import { dueBy, quotaStatus } from '../../../src/domain/quota/status.ts';
import { onlyRow, plan, post, posts, quota, rowsOf } from './quota-builders.ts';

const status = (required: number, count: number, asOf: string) => {
  const all = Array.from({ length: count }, () => post(['2025-01-01']));
  return onlyRow(rowsOf({ required, per: 'half-year' }, { posts: all }, asOf)).status;
};

describe('status', () => {
  it('is upcoming before the first day, even by one day', () => {
    expect(status(6, 0, '2024-12-31')).toBe('upcoming');
    expect(status(6, 0, '2025-01-01')).toBe('on-track');
  });

  it('is met at the required number and not before', () => {
    expect(status(6, 5, '2025-06-30')).toBe('behind');
    expect(status(6, 6, '2025-06-30')).toBe('met');
    expect(status(6, 7, '2025-03-01')).toBe('met');
    expect(status(6, 6, '2026-01-01')).toBe('met');
  });

  it('asks for met before it asks whether the period has begun', () => {
    const year: Period = { kind: 'year', label: '2025', start: '2025-01-01', end: '2025-12-31' };
    expect(quotaStatus(2, 2, year, '2024-12-31')).toBe('met');
    expect(quotaStatus(1, 2, year, '2024-12-31')).toBe('upcoming');
  });

  it('is missed from the day after the end', () => {
    expect(status(6, 5, '2025-07-01')).toBe('missed');
  });

  it('turns behind on the very day on which the rounded share grows', () => {
    // 6 posts in 181 days: half a post is due after 15.08 days, so the first one on the 16th day.
    const fifteenth = addDays('2025-01-01', 14);
    expect(status(6, 0, fifteenth)).toBe('on-track');
    expect(status(6, 0, addDays(fifteenth, 1))).toBe('behind');
    expect(status(6, 1, addDays(fifteenth, 1))).toBe('on-track');
  });

  it('rounds an exact half up', () => {
    const april = { start: '2025-04-01', end: '2025-04-30' };
    expect(dueBy(1, april, '2025-04-14')).toBe(0);
    expect(dueBy(1, april, '2025-04-15')).toBe(1);
    expect(dueBy(3, april, '2025-04-05')).toBe(1);
    expect(dueBy(3, april, '2025-04-30')).toBe(3);
  });

  it('measures the pace over the clipped period', () => {
    const units = [{ id: 'phong', ended: '2025-06-30' }];
    const row = (asOf: string) => onlyRow(rowsOf({ required: 12 }, { units }, asOf));
    expect(row('2025-01-15').status).toBe('on-track');
    expect(row('2025-01-16').status).toBe('behind');
    expect(row('2025-07-01').status).toBe('missed');
  });
});

describe('order', () => {
  it('sorts rows by plan, quota, unit and start', () => {
    const plans = [
      plan([quota({ id: 'b', per: 'half-year' }), quota({ id: 'a', per: 'quarter', units: ['y', 'x'] })], {
        id: 'p2',
      }),
      plan([quota()], { id: 'p10' }),
    ];
    const rows = rowsOf({}, { plans }).map(
      (row) => `${row.plan} ${row.quota} ${row.unit} ${row.period.label}`,
    );
    expect(rows).toEqual([
      'p10 q phong 2025',
      ...['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((label) => `p2 a x ${label}`),
      ...['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((label) => `p2 a y ${label}`),
      'p2 b phong 2025-H1',
    ]);
  });

  it('sorts posts by day, then by id', () => {
    const all = [
      post(['2025-05-05'], { id: 'b' }),
      post(['2025-05-04'], { id: 'c' }),
      post(['2025-05-05'], { id: 'a' }),
    ];
    expect(onlyRow(rowsOf({}, { posts: all })).posts).toEqual(['c', 'a', 'b']);
  });
});

it('gives rows the shape of the contract', () => {
  const row = onlyRow(rowsOf({ channel: 'trang' }, { posts: posts('2025-05-05') }));
  expect(row).toEqual({
    plan: 'p',
    quota: 'q',
    unit: 'phong',
    channel: 'trang',
    period: { kind: 'year', label: '2025', start: '2025-01-01', end: '2025-12-31' },
    required: 1,
    requiredByPlan: 1,
    counted: 1,
    samples: 0,
    posts: row.posts,
    status: 'met',
    evidence: 'real',
    note: '',
    reposts: 0,
  });
});

describe('missedWithoutData', () => {
  const units = [{ id: 'phong' }, { id: 'truong', parents: [{ unit: 'phong' }] }];
  const ask = (all: readonly ReturnType<typeof post>[], samples = true) => {
    const rows = rowsOf({ topic: 'tthc', per: 'quarter' }, { posts: all, units }, '2025-04-01', samples);
    const input = { plans: [], units, posts: all, topicParents: new Map<string, string>() };
    return rows.map(missedWithoutData(input, { samples }));
  };

  it('tells a missed row of a unit without any post in the period', () => {
    expect(ask([])).toEqual([true, false, false, false]);
    expect(ask(posts('2025-04-01'))[0]).toBe(true);
  });

  it('is satisfied by any post of the unit or one below, on whatever topic', () => {
    expect(ask(posts('2025-03-31'))[0]).toBe(false);
    expect(ask([post(['2025-02-02'], { unit: 'truong' })])[0]).toBe(false);
    expect(ask([post([], { publications: [{ channel: 'zalo', sentOn: '2025-02-02' }] })])[0]).toBe(false);
  });

  it('looks past drafts, other units, and samples that are not counted', () => {
    expect(ask([post(['2025-02-02'], { draft: true })])[0]).toBe(true);
    expect(ask([post(['2025-02-02'], { unit: 'la' })])[0]).toBe(true);
    expect(ask([post(['2025-02-02'], { sample: true })])[0]).toBe(false);
    expect(ask([post(['2025-02-02'], { sample: true })], false)[0]).toBe(true);
  });
});
