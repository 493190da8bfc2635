import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersectSpans, spanLength } from '../../../src/domain/days.ts';
import { parsePeriodLabel, type Period } from '../../../src/domain/periods.ts';
import {
  covers,
  misfitOf,
  ownFigures,
  periodsOfFigures,
  withoutOverlap,
} from '../../../src/domain/report/own-figures.ts';

const KINDS = [
  { id: 'received', label: 'Tiếp nhận', unit: 'hồ sơ' },
  { id: 'satisfaction', label: 'Hài lòng', unit: '%' },
  { id: 'unit-reduction', label: 'Giảm đầu mối', unit: '%', flagAbove: 20 },
];
const period = (label: string): Period => {
  const parsed = parsePeriodLabel(label);
  if (!parsed) throw new Error(label);
  return parsed;
};
const record = (label: string, values: Readonly<Record<string, number>>) => ({
  id: `figures/don-vi-${label}`,
  period: period(label),
  values: Object.entries(values).map(([figure, value]) => ({ figure, value })),
});
const labels = (items: readonly { readonly period: Period }[]) => items.map((item) => item.period.label);

describe('figures of several periods', () => {
  const [received, satisfaction, reduction] = ownFigures(
    [
      record('2025-Q2', { received: 500, satisfaction: 95 }),
      record('2025-Q1', { received: 400, satisfaction: 90, 'unit-reduction': 25 }),
    ],
    KINDS,
  );

  it('are added where they count, in the order of time, each with its record', () => {
    expect(received?.total).toBe(900);
    expect(received?.values.map(({ record: id, value }) => [id, value])).toEqual([
      ['figures/don-vi-2025-Q1', 400],
      ['figures/don-vi-2025-Q2', 500],
    ]);
  });

  it('are never averaged where they are shares', () => {
    expect(satisfaction?.total).toBeUndefined();
    expect(satisfaction?.values.map(({ value }) => value)).toEqual([90, 95]);
    expect(reduction?.total).toBe(25);
  });

  it('are pointed out above their limit only', () => {
    expect(reduction?.values.map(({ above }) => above)).toEqual([20]);
    const [, , at] = ownFigures([record('2025-Q1', { 'unit-reduction': 20 })], KINDS);
    expect(at?.values.map(({ above }) => above)).toEqual([undefined]);
  });

  it('are blanks where nobody wrote them down', () => {
    expect(ownFigures([], KINDS).map(({ values, total }) => [values, total])).toEqual(
      KINDS.map(() => [[], undefined]),
    );
  });

  it('name the periods they cover', () => {
    const figures = ownFigures([record('2025-Q1', { received: 1 })], KINDS);
    const half = { from: '2025-01-01', to: '2025-06-30' };
    expect(periodsOfFigures(figures).map(({ label }) => label)).toEqual(['2025-Q1']);
    expect(covers(periodsOfFigures(figures), half)).toBe(false);
    expect(covers([period('2025-Q1'), period('2025-Q2')], half)).toBe(true);
    expect(covers([period('2025-H1')], { ...half, to: '2025-03-31' })).toBe(true);
  });

  it('say where the sums do not fit', () => {
    const kinds = [...KINDS, { id: 'solved-early', label: 'Trước hạn', unit: 'hồ sơ' }];
    const figures = ownFigures([record('2025-Q1', { received: 5, 'solved-early': 7 })], kinds);
    expect(misfitOf(figures, kinds)).toBe(
      'tiếp nhận 5 hồ sơ, giải quyết và đang giải quyết cộng lại 7, thừa 2',
    );
    expect(misfitOf(ownFigures([], kinds), kinds)).toBe('');
  });
});

describe('periods that overlap', () => {
  it('are taken so that no day counts twice, most days count, and they are few', () => {
    const taken = (...given: string[]) =>
      labels(withoutOverlap(given.map((label) => ({ period: period(label) }))));
    expect(taken('2025-Q1', '2025-Q2', '2025-H1')).toEqual(['2025-H1']);
    expect(taken('2025-H1', '2025-Q3', '2025-Q1')).toEqual(['2025-H1', '2025-Q3']);
    expect(taken('2025-9M', '2025-Q4', '2025-Q1', '2025-H1')).toEqual(['2025-9M', '2025-Q4']);
    expect(taken('2025-01', '2025-Q1', '2025-04')).toEqual(['2025-Q1', '2025-04']);
  });

  it('never share a day, whatever is given', () => {
    const given = [
      '2025',
      '2025-9M',
      '2025-H1',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2025-01',
      '2025-05',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(given), (some) => {
        const all = some.map((label) => ({ period: period(label) }));
        const taken = withoutOverlap(all).map(({ period: { start, end } }) => ({ from: start, to: end }));
        const days = taken.reduce((sum, span) => sum + spanLength(span), 0);
        expect(
          taken.every((a, at) => taken.slice(at + 1).every((b) => intersectSpans(a, b) === undefined)),
        ).toBe(true);
        const longest = all.map(({ period: { start, end } }) => spanLength({ from: start, to: end }));
        expect(days).toBeGreaterThanOrEqual(Math.max(0, ...longest));
      }),
    );
  });
});
