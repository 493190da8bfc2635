import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../../src/domain/days.ts';
import {
  reportsDue,
  type PlannedReport,
  type ReportDue,
  type ReportKind,
  type ReportPlan,
} from '../../../src/domain/report-calendar.ts';
import type { SuccessorUnit } from '../../../src/domain/successor.ts';

/** Kinds as the vocabulary has them. */
const KINDS: readonly ReportKind[] = [
  { id: 'thang', period: 'month' },
  { id: 'quy', period: 'quarter' },
  { id: 'quy-i', period: 'quarter', quarters: [1], cumulative: true },
  { id: 'sau-thang', period: 'half-year', cumulative: true },
  { id: 'chin-thang', period: 'nine-months', cumulative: true },
  { id: 'nam', period: 'year', cumulative: true },
  { id: 'so-ket', period: 'none' },
];

const plan = (reports: readonly PlannedReport[], changes: Partial<ReportPlan> = {}): ReportPlan => ({
  id: 'p',
  issuer: 'phong',
  period: { from: '2025-01-01', to: '2025-12-31' },
  reports,
  ...changes,
});

const report = (kind: string, changes: Partial<PlannedReport> = {}): PlannedReport => ({
  id: kind,
  kind,
  due: 'not-stated',
  ...changes,
});

const dueOf = (
  reports: readonly PlannedReport[],
  units: readonly SuccessorUnit[] = [],
  changes: Partial<ReportPlan> = {},
): ReportDue[] => reportsDue(plan(reports, changes), KINDS, units);

const days = (all: readonly ReportDue[]) => all.map(({ due }) => due);
const labels = (all: readonly ReportDue[]) => all.map(({ period }) => period?.label);

describe('by when', () => {
  it('is day 05 of the last month of each quarter, before it is over', () => {
    const all = dueOf([report('quy', { due: 'day-05-of-last-month' })]);
    expect(days(all)).toEqual(['2025-03-05', '2025-06-05', '2025-09-05', '2025-12-05']);
    expect(labels(all)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(all.every(({ due, period }) => (due ?? '') < (period?.end ?? ''))).toBe(true);
  });

  it('is the last day of the period, 29 February included', () => {
    const all = dueOf([report('thang', { due: 'end-of-period' })], [], {
      period: { from: '2024-02-01', to: '2024-03-31' },
    });
    expect(days(all)).toEqual(['2024-02-29', '2024-03-31']);
  });

  it('stays open where the plan names no day', () => {
    expect(days(dueOf([report('nam')]))).toEqual([undefined]);
  });
});

describe('for which periods', () => {
  it('months, quarters and the year make 12 + 4 + 1', () => {
    const all = dueOf([report('thang'), report('quy'), report('nam')]);
    const count = (kind: string) => all.filter((each) => each.kind === kind).length;
    expect(['thang', 'quy', 'nam'].map(count)).toEqual([12, 4, 1]);
  });

  it('quý I, 6 tháng, 9 tháng and năm make exactly four', () => {
    const all = dueOf(
      ['quy-i', 'sau-thang', 'chin-thang', 'nam'].map((kind) => report(kind, { due: 'end-of-period' })),
    );
    expect(labels(all)).toEqual(['2025-Q1', '2025-H1', '2025-9M', '2025']);
    expect(days(all)).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']);
  });

  it('quý I comes once in each year of a longer plan', () => {
    const period = { from: '2021-01-01', to: '2025-12-31' };
    expect(labels(dueOf([report('quy-i')], [], { period }))).toEqual(
      ['2021', '2022', '2023', '2024', '2025'].map((year) => `${year}-Q1`),
    );
  });

  it('a report of no period, or of a kind nobody knows, comes once without day and data', () => {
    for (const kind of ['so-ket', 'la']) {
      const all = dueOf([report(kind, { due: 'end-of-period', window: 'calendar' })]);
      expect(all).toHaveLength(1);
      expect(all[0]).toMatchObject({ period: undefined, due: undefined, data: undefined });
    }
  });
});

describe('with data of which days', () => {
  const windows = (kind: string, window: PlannedReport['window']) =>
    dueOf([report(kind, { window })]).map(({ data }) => data);

  it('the period itself, or from 1 January', () => {
    expect(windows('quy', 'calendar').slice(1, 3)).toEqual([
      { from: '2025-04-01', to: '2025-06-30' },
      { from: '2025-07-01', to: '2025-09-30' },
    ]);
    const ends = {
      'quy-i': '2025-03-31',
      'sau-thang': '2025-06-30',
      'chin-thang': '2025-09-30',
      nam: '2025-12-31',
    };
    for (const [kind, to] of Object.entries(ends)) {
      expect(windows(kind, 'calendar')).toEqual([{ from: '2025-01-01', to }]);
    }
  });

  it('from the 15th to the 14th, over the turn of the year', () => {
    expect(windows('quy', 'from-15-to-14')).toEqual([
      { from: '2024-12-15', to: '2025-03-14' },
      { from: '2025-03-15', to: '2025-06-14' },
      { from: '2025-06-15', to: '2025-09-14' },
      { from: '2025-09-15', to: '2025-12-14' },
    ]);
    expect(windows('chin-thang', 'from-15-to-14')).toEqual([{ from: '2024-12-15', to: '2025-09-14' }]);
    expect(windows('thang', 'from-15-to-14').slice(0, 3)).toEqual([
      { from: '2024-12-15', to: '2025-01-14' },
      { from: '2025-01-15', to: '2025-02-14' },
      { from: '2025-02-15', to: '2025-03-14' },
    ]);
  });

  it('leaves the closing day, or all of it, open where the plan does', () => {
    expect(windows('chin-thang', 'to-cutoff')).toEqual([{ from: '2025-01-01', to: undefined }]);
    expect(windows('nam', undefined)).toEqual([undefined]);
  });
});

describe('to whom', () => {
  const quarterly = report('quy', {
    due: 'day-05-of-last-month',
    recipient: 'UBND quận (qua một phòng)',
    recipientUnit: 'quan',
  });
  const recipients = (units: readonly SuccessorUnit[], each = quarterly) =>
    dueOf([each], units).map(({ recipient }) => recipient);
  const ended = (successors: SuccessorUnit['successors'], day = '2025-06-30'): SuccessorUnit[] => [
    { id: 'quan', ended: day, successors },
    { id: 'phuong' },
  ];

  it('is to be determined once a district went to several', () => {
    const all = recipients(ended([{ unit: 'phuong' }, { unit: 'xa' }, {}]));
    expect(all.map(({ unit }) => unit)).toEqual(['quan', 'quan', undefined, undefined]);
    expect(all.map((each) => each.ended)).toEqual([false, false, true, true]);
    expect(all.every(({ asPlanned }) => asPlanned === 'UBND quận (qua một phòng)')).toBe(true);
  });

  it('is the only successor', () => {
    const all = recipients(ended([{ unit: 'phuong' }]));
    expect(all.map(({ unit }) => unit)).toEqual(['quan', 'quan', 'phuong', 'phuong']);
  });

  it('is the unit itself on its last day', () => {
    const all = recipients(ended([], '2025-06-05'));
    expect(all.map(({ unit }) => unit)).toEqual(['quan', 'quan', undefined, undefined]);
    expect(all.map((each) => each.ended)).toEqual([false, false, true, true]);
  });

  it('is not known where the plan names words only, nobody, or a unit without a record', () => {
    const words = { asPlanned: 'Lãnh đạo Sở', unit: undefined, ended: false };
    expect(recipients([{ id: 'phong' }], report('nam', { recipient: 'Lãnh đạo Sở' }))).toEqual([words]);
    expect(recipients([], report('nam'))).toEqual([{ ...words, asPlanned: undefined }]);
    expect(recipients([], report('nam', { recipientUnit: 'quan' }))).toEqual([
      { ...words, asPlanned: undefined },
    ]);
  });

  it('looks at the last day of the period, or of the plan, where no day is named', () => {
    const units = ended([{ unit: 'phuong' }]);
    const named = { recipientUnit: 'quan' };
    expect(recipients(units, report('sau-thang', named))[0]?.unit).toBe('quan');
    expect(recipients(units, report('chin-thang', named))[0]?.unit).toBe('phuong');
    expect(recipients(units, report('so-ket', named))[0]?.unit).toBe('phuong');
  });
});

describe('by whom', () => {
  it('is the issuer where the plan names none', () => {
    expect(dueOf([report('nam'), report('so-ket', { by: [] })]).map(({ unit }) => unit)).toEqual([
      'phong',
      'phong',
    ]);
    expect(dueOf([report('nam', { by: ['a', 'b'] })]).map(({ unit }) => unit)).toEqual(['a', 'b']);
  });

  it('tells when the unit had ended before the report was due', () => {
    const ends = (day: string) =>
      dueOf([report('quy', { due: 'day-05-of-last-month' })], [{ id: 'phong', ended: day }]).map(
        ({ unitEnded }) => unitEnded,
      );
    expect(ends('2025-06-30')).toEqual([false, false, true, true]);
    expect(ends('2025-09-05')).toEqual([false, false, false, true]);
    expect(ends('2025-09-04')).toEqual([false, false, true, true]);
  });
});

describe('order', () => {
  it('is by due day, then by report in plain order, with those without a day last', () => {
    const due = 'end-of-period';
    const all = dueOf([
      report('so-ket'),
      report('quy-i', { due }),
      report('quy', { due }),
      report('nam', { id: 'a' }),
      report('sau-thang', { id: 'B', due }),
    ]);
    expect(all.map((each) => `${each.report} ${each.due}`)).toEqual([
      'quy 2025-03-31',
      'quy-i 2025-03-31',
      'B 2025-06-30',
      'quy 2025-06-30',
      'quy 2025-09-30',
      'quy 2025-12-31',
      'a undefined',
      'so-ket undefined',
    ]);
  });

  it('is by the end of the period where no day is named', () => {
    const all = dueOf(['so-ket', 'nam', 'chin-thang', 'sau-thang', 'quy-i'].map((kind) => report(kind)));
    expect(all.map(({ kind }) => kind)).toEqual(['quy-i', 'sau-thang', 'chin-thang', 'nam', 'so-ket']);
  });
});

describe('for all plans', () => {
  const someReport = fc.record({
    id: fc.constant('r'),
    kind: fc.constantFrom(...KINDS.map(({ id }) => id)),
    due: fc.constantFrom('day-05-of-last-month' as const, 'end-of-period' as const, 'not-stated' as const),
    window: fc.constantFrom('calendar' as const, 'from-15-to-14' as const, 'to-cutoff' as const, undefined),
  });
  const start = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays('2021-01-01', offset));

  it('due days exist and lie in the last month; data begin before they end; windows of a kind touch', () => {
    fc.assert(
      fc.property(someReport, start, fc.nat(900), (each, from, length) => {
        const all = dueOf([each], [], { period: { from, to: addDays(from, length) } });
        for (const { due, period, data } of all) {
          if (due !== undefined) expect(isDay(due) && due.slice(0, 7) === period?.end.slice(0, 7)).toBe(true);
          if (data?.to !== undefined) expect(data.from < data.to).toBe(true);
        }
        if (each.kind !== 'thang' && each.kind !== 'quy') return;
        all.slice(1).forEach(({ data }, index) => {
          const before = all[index]?.data?.to;
          if (before !== undefined) expect(data?.from).toBe(addDays(before, 1));
        });
      }),
    );
  });
});
