import { describe, expect, it } from 'vitest';
import type { Quota, QuotaUnit } from '../../../src/domain/quota.ts';
import { onlyRow, plan, quota, rowsOf } from './quota-builders.ts';

const withLife = (changes: Partial<Quota>, life: Omit<QuotaUnit, 'id'>) =>
  rowsOf(changes, { units: [{ id: 'phong', ...life }] });

describe('rows of a plan', () => {
  it.each([
    ['month', 12],
    ['quarter', 4],
    ['half-year', 1],
    ['nine-months', 1],
    ['year', 1],
    ['plan', 1],
  ] as const)('has every %s of the year, begun or not', (per, count) => {
    expect(rowsOf({ per }, {}, '2024-06-01')).toHaveLength(count);
  });

  it('clips to the plan and keeps the number', () => {
    const period = { from: '2025-02-20', to: '2025-11-15' };
    const rows = rowsOf({}, { plans: [plan([quota({ per: 'quarter', required: 3 })], { period })] });
    expect(rows.map((row) => [row.period.label, row.period.start, row.period.end, row.required])).toEqual([
      ['2025-Q1', '2025-02-20', '2025-03-31', 3],
      ['2025-Q2', '2025-04-01', '2025-06-30', 3],
      ['2025-Q3', '2025-07-01', '2025-09-30', 3],
      ['2025-Q4', '2025-10-01', '2025-11-15', 3],
    ]);
    expect(rows.every((row) => row.note === '' && row.requiredByPlan === 3)).toBe(true);
  });

  it('clips to the first day of the quota and drops what lies before it', () => {
    const rows = rowsOf({ per: 'quarter', required: 2, appliesFrom: '2025-08-15' });
    expect(rows.map((row) => [row.period.label, row.period.start, row.required])).toEqual([
      ['2025-Q3', '2025-08-15', 2],
      ['2025-Q4', '2025-10-01', 2],
    ]);
    expect(rowsOf({ appliesFrom: '2026-01-01' })).toEqual([]);
  });

  it('covers 2021-2025 year by year and as a whole, leap year included', () => {
    const period = { from: '2021-07-20', to: '2025-12-31' };
    const quotas = [quota({ id: 'nam' }), quota({ id: 'ca-ky', per: 'plan' })];
    const rows = rowsOf({}, { plans: [plan(quotas, { period })] });
    expect(rows.map((row) => [row.quota, row.period.label, row.period.start, row.period.end])).toEqual([
      ['ca-ky', '2021-2025', '2021-07-20', '2025-12-31'],
      ['nam', '2021', '2021-07-20', '2021-12-31'],
      ['nam', '2022', '2022-01-01', '2022-12-31'],
      ['nam', '2023', '2023-01-01', '2023-12-31'],
      ['nam', '2024', '2024-01-01', '2024-12-31'],
      ['nam', '2025', '2025-01-01', '2025-12-31'],
    ]);
  });

  it('gives every unit named its rows, once, and else the issuer', () => {
    expect(rowsOf({ units: ['b', 'a', 'b'] }).map((row) => row.unit)).toEqual(['a', 'b']);
    expect(rowsOf({}).map((row) => row.unit)).toEqual(['phong']);
  });
});

describe('the life of a unit', () => {
  it('ends a straddled period and cuts the number in proportion', () => {
    const row = onlyRow(withLife({ required: 12 }, { ended: '2025-06-30' }));
    expect(row.period).toEqual({ kind: 'year', label: '2025', start: '2025-01-01', end: '2025-06-30' });
    expect([row.required, row.requiredByPlan]).toEqual([6, 12]);
    expect(row.note).toBe(
      'Đơn vị hoạt động đến hết ngày 30/06/2025 nên kỳ này tính 181/365 ngày: cần 6 (kế hoạch giao 12).',
    );
  });

  it('cuts a period at its start likewise', () => {
    const row = onlyRow(withLife({ required: 12 }, { established: '2025-07-01' }));
    expect([row.period.start, row.required]).toEqual(['2025-07-01', 6]);
    expect(row.note).toBe(
      'Đơn vị hoạt động từ ngày 01/07/2025 nên kỳ này tính 184/365 ngày: cần 6 (kế hoạch giao 12).',
    );
  });

  it('cuts at both ends', () => {
    const row = onlyRow(withLife({ required: 12 }, { established: '2025-03-01', ended: '2025-06-30' }));
    expect([row.period.start, row.period.end, row.required]).toEqual(['2025-03-01', '2025-06-30', 4]);
    expect(row.note).toContain('từ ngày 01/03/2025 đến hết ngày 30/06/2025');
  });

  it('rounds halves up: 1 × 15/30 is 1, 1 × 14/30 drops the row', () => {
    const september = { from: '2025-09-01', to: '2025-09-30' };
    const rows = (ended: string) =>
      rowsOf(
        {},
        {
          plans: [plan([quota({ per: 'month' })], { period: september })],
          units: [{ id: 'phong', ended }],
        },
      );
    expect(rows('2025-09-15').map((row) => row.required)).toEqual([1]);
    expect(rows('2025-09-14')).toEqual([]);
  });

  it('counts 29 days in the February of a leap year', () => {
    const row = onlyRow(
      rowsOf(
        {},
        {
          plans: [
            plan([quota({ per: 'month', required: 29 })], {
              period: { from: '2024-02-01', to: '2024-02-29' },
            }),
          ],
          units: [{ id: 'phong', ended: '2024-02-28' }],
        },
      ),
    );
    expect(row.required).toBe(28);
  });

  it('gives no rows after the last day or before the first', () => {
    const months = withLife({ per: 'month' }, { established: '2025-03-01', ended: '2025-06-30' });
    expect(months.map((row) => row.period.label)).toEqual(['2025-03', '2025-04', '2025-05', '2025-06']);
    expect(months.every((row) => row.note === '')).toBe(true);
    expect(withLife({}, { ended: '2024-12-31' })).toEqual([]);
  });

  it('takes the days of the period after the other clips as the whole', () => {
    const row = onlyRow(withLife({ required: 10, appliesFrom: '2025-07-01' }, { ended: '2025-09-30' }));
    // 92 of the 184 days from 1 July on.
    expect([row.required, row.period.start, row.period.end]).toEqual([5, '2025-07-01', '2025-09-30']);
  });

  it('says so even where rounding leaves the number as it was', () => {
    const [, , , , june] = withLife({ per: 'month' }, { ended: '2025-05-30' });
    expect(june?.note).toBe(
      'Đơn vị hoạt động đến hết ngày 30/05/2025 nên kỳ này tính 30/31 ngày: cần 1 (kế hoạch giao 1).',
    );
  });

  it('lays nothing on the successor', () => {
    const units = [
      { id: 'phong', ended: '2025-06-30' },
      { id: 'moi', established: '2025-07-01' },
    ];
    expect(rowsOf({ per: 'quarter' }, { units }).map((row) => row.unit)).toEqual(['phong', 'phong']);
  });
});
