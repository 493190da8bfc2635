import { describe, expect, it } from 'vitest';
import {
  parsePeriodLabel,
  PERIOD_KINDS,
  periodName,
  periodsOverlapping,
  type Period,
} from '../../../src/domain/periods.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const labels = (periods: readonly Period[]) => periods.map((period) => period.label);

describe('parsePeriodLabel', () => {
  it.each([
    ['2025-09', 'month', '2025-09-01', '2025-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-09-30'],
    ['2025-H1', 'half-year', '2025-01-01', '2025-06-30'],
    ['2025-9M', 'nine-months', '2025-01-01', '2025-09-30'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2021-2025', 'plan', '2021-01-01', '2025-12-31'],
    ['9999-12', 'month', '9999-12-01', '9999-12-31'],
  ])('reads %s', (label, kind, start, end) => {
    expect(parsePeriodLabel(label)).toEqual({ kind, label, start, end });
  });

  it.each([
    ...['2025-13', '2025-00', '2025-9', '2025-Q5', '2025-Q0', '2025-q3', '2025-H2', '2025-6M', '2025-9m'],
    ...['25', '', '20255', '2025-', '2025-2021', '2025-2025', '2025-09-30', ' 2025', 'Q3-2025', '2025/09'],
  ])('refuses %j', (label) => {
    expect(parsePeriodLabel(label)).toBeUndefined();
  });

  it('reads every label that periods are given', () => {
    for (const kind of PERIOD_KINDS) {
      for (const period of periodsOverlapping(kind, { from: '2023-01-01', to: '2024-12-31' })) {
        expect(parsePeriodLabel(period.label)).toEqual(period);
      }
    }
  });
});

describe('periodsOverlapping', () => {
  it('gives a year 12 months, 4 quarters, and one each of the longer kinds', () => {
    const counts = PERIOD_KINDS.map((kind) => [kind, periodsOverlapping(kind, YEAR).length]);
    expect(Object.fromEntries(counts)).toEqual({
      month: 12,
      quarter: 4,
      'half-year': 1,
      'nine-months': 1,
      year: 1,
      plan: 1,
    });
  });

  it('keeps whole the periods that the span only touches', () => {
    const periods = periodsOverlapping('quarter', { from: '2025-03-31', to: '2025-07-01' });
    expect(labels(periods)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3']);
    expect(periods[0]?.start).toBe('2025-01-01');
  });

  it('has no half-year in a span that begins in July', () => {
    const span = { from: '2025-07-01', to: '2025-12-31' };
    expect(periodsOverlapping('half-year', span)).toEqual([]);
    expect(labels(periodsOverlapping('nine-months', span))).toEqual(['2025-9M']);
  });

  it('covers a plan of several years', () => {
    const span = { from: '2021-07-20', to: '2025-12-31' };
    expect(labels(periodsOverlapping('year', span))).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(periodsOverlapping('month', span)).toHaveLength(54);
    expect(periodsOverlapping('plan', span)).toEqual([
      { kind: 'plan', label: '2021-2025', start: '2021-07-20', end: '2025-12-31' },
    ]);
  });

  it('labels a plan inside one year with that year', () => {
    expect(labels(periodsOverlapping('plan', { from: '2025-02-20', to: '2025-12-31' }))).toEqual(['2025']);
  });
});

it('names periods as offices do', () => {
  const names = ['2025-09', '2025-12', '2025-Q3', '2025-H1', '2025-9M', '2025', '2021-2025'].map((label) => {
    const period = parsePeriodLabel(label);
    return period && periodName(period);
  });
  expect(names).toEqual([
    'Tháng 9/2025',
    'Tháng 12/2025',
    'Quý III/2025',
    '6 tháng đầu năm 2025',
    '9 tháng năm 2025',
    'Năm 2025',
    'Giai đoạn 2021–2025',
  ]);
  expect(periodName({ kind: 'plan', label: '2025' })).toBe('Năm 2025');
});
