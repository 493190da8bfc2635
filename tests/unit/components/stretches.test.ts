import { describe, expect, it } from 'vitest';
import { doneIn } from '../../../src/components/progress/stretch-records.ts';
import { stretchDuties, stretchesOf, stretchUnits } from '../../../src/components/progress/stretches.ts';
import { parsePeriodLabel, type Period } from '../../../src/domain/periods.ts';
import { emptyContent, type Content } from '../../../src/reading/content.ts';
import { event, unit } from './entries.ts';
import { monthly, planOf, published, world, yearly } from './progress-world.ts';

const AS_OF = '2026-11-22';
const vocabulary: Content['vocabulary'] = {
  ...emptyContent().vocabulary,
  'report-kinds': [
    { id: 'sau-thang', label: 'Báo cáo 6 tháng', period: 'half-year' },
    { id: 'nam', label: 'Báo cáo năm', period: 'year' },
  ],
};
const report = (kind: string) => ({ id: kind, kind, section: 'III', due: 'end-of-period' as const });

function stretch(label: string): Period {
  const period = parsePeriodLabel(label);
  if (!period) throw new Error(label);
  return period;
}

describe('parts of a year with a page', () => {
  const labels = (content: Content, year = 2025, asOf = AS_OF) =>
    stretchesOf(content, year, asOf).map(({ label }) => label);
  const all = ['2025-Q1', '2025-Q2', '2025-H1', '2025-Q3', '2025-9M', '2025-Q4'];

  it('are all where months are counted, in the order in which they end, on whatever day', () => {
    const content = world({ plans: [planOf('p', { quotas: [monthly] })] });
    for (const asOf of ['2024-01-01', '2025-06-30', AS_OF]) expect(labels(content, 2025, asOf)).toEqual(all);
  });

  it('are those that a report is asked for', () => {
    const plans = [planOf('p', { quotas: [yearly], reports: [report('sau-thang'), report('nam')] })];
    expect(labels(world({ vocabulary, plans }))).toEqual(['2025-H1']);
  });

  it('are those that another demand comes in', () => {
    const demand = { kind: 'audiences', id: 'a', title: 'A', section: 'I', per: 'quarter' } as const;
    const plans = [planOf('p', { quotas: [], obligations: [demand], audiences: ['cha-me'] })];
    expect(labels(world({ plans }))).toEqual(all);
  });

  it('are none where only the year, the plan or a turn of a task counts', () => {
    const monthlyTask = { id: 't', title: 'T', section: 'I', due: { kind: 'every', per: 'month' } } as const;
    const plans = [planOf('p', { quotas: [yearly], tasks: [monthlyTask] })];
    expect(labels(world({ plans }))).toEqual([]);
  });

  it('end with the plan and with the unit', () => {
    const cut = planOf('p', { quotas: [monthly], period: { from: '2025-01-01', to: '2025-03-31' } });
    expect(labels(world({ plans: [cut] }))).toEqual(['2025-Q1', '2025-H1', '2025-9M']);
    const units = [unit('phong', { ended: '2025-06-30' })];
    expect(labels(world({ plans: [planOf('p', { quotas: [monthly] })], units }))).not.toContain('2025-Q3');
  });
});

describe('what a unit did in a stretch', () => {
  const content = world({
    vocabulary,
    plans: [planOf('p', { reports: [report('sau-thang')] })],
    posts: [
      published('2025/a', '2025-01-31', '2025-02-01'),
      published('2025/b', '2025-03-31', '2025-04-01'),
      published('2025/c', '2025-12-01', '2025-12-02'),
    ],
    events: [event('hop', { unit: 'phong', date: '2025-03-15' })],
  });
  const rowsIn = (label: string, asOf = AS_OF) =>
    stretchUnits(content, stretch(label), asOf)[0]?.standings.map(({ quota, rows }) => [
      quota.id,
      ...rows.map(({ row, shown }) => `${row.period.label} ${row.counted} ${shown}`),
    ]);

  it('stands as on its last day: what came later counts for nothing', () => {
    expect(rowsIn('2025-Q1')).toEqual([
      ['thang', '2025-01 0 missed', '2025-02 1 met', '2025-03 0 missed'],
      ['nam', '2025 2 met'],
    ]);
    expect(rowsIn('2025-Q1', '2025-02-01')).toEqual([
      ['thang', '2025-01 0 missed', '2025-02 1 met', '2025-03 0 upcoming'],
      ['nam', '2025 1 on-track'],
    ]);
  });

  it('is counted as the report of the stretch counts it', () => {
    const [first] = stretchUnits(content, stretch('2025-Q1'), AS_OF);
    expect(doneIn(first?.records ?? [])).toMatchObject({ any: true, published: 1, sent: 2 });
    expect(doneIn(first?.records ?? []).events.map(({ id }) => id)).toEqual(['hop']);
    expect(first?.days).toEqual({ from: '2025-01-01', to: '2025-03-31' });
  });

  it('is nothing before it begins, and nothing of a unit that had ended', () => {
    const [before] = stretchUnits(content, stretch('2025-Q3'), '2025-06-30');
    expect(before).toMatchObject({ days: undefined, records: [] });
    const ended = world({ ...content, units: [unit('phong', { ended: '2025-06-30' })] });
    expect(stretchUnits(ended, stretch('2025-Q3'), AS_OF)).toEqual([]);
    expect(stretchUnits(ended, stretch('2025-9M'), AS_OF)[0]?.days?.to).toBe('2025-06-30');
  });

  it('stands beside what was due in it, ends of counting left out', () => {
    const due = (label: string) => stretchDuties(content, stretch(label), AS_OF).map(({ duty }) => duty);
    expect(due('2025-Q2')).toEqual(['sau-thang']);
    expect(due('2025-Q1')).toEqual([]);
  });
});
