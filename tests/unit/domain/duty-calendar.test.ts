import { describe, expect, it } from 'vitest';
import {
  calendarEntries,
  entryDay,
  type CalendarInput,
  type DutyPlan,
} from '../../../src/domain/duty-calendar.ts';
import type { QuotaRow } from '../../../src/domain/quota.ts';

const plan = (changes: Partial<DutyPlan>): DutyPlan => ({
  id: 'p',
  issuer: 'phong',
  period: { from: '2025-01-01', to: '2025-12-31' },
  reports: [],
  tasks: [],
  quotas: [],
  ...changes,
});

const entries = (changes: Partial<DutyPlan>, input: Partial<CalendarInput> = {}, asOf = '2025-08-01') =>
  calendarEntries(
    {
      plans: [plan(changes)],
      kinds: [
        { id: 'quy', label: 'Báo cáo quý', period: 'quarter' },
        { id: 'so-ket', label: 'Báo cáo sơ kết', period: 'none' },
      ],
      units: [
        { id: 'phong', ended: '2025-06-30' },
        { id: 'quan', ended: '2025-06-30', successors: [{}, {}] },
      ],
      quotaRows: [],
      ...input,
    },
    asOf,
  );

const quarterly = {
  id: 'r',
  kind: 'quy',
  due: 'day-05-of-last-month',
  recipient: 'UBND quận',
  recipientUnit: 'quan',
} as const;

const quotaRow = (counted: number): QuotaRow => ({
  plan: 'p',
  quota: 'q',
  unit: 'phong',
  channel: null,
  period: { kind: 'month', label: '2025-05', start: '2025-05-01', end: '2025-05-31' },
  required: 2,
  requiredByPlan: 2,
  counted,
  samples: 0,
  reposts: 0,
  posts: [],
  status: 'missed',
  evidence: 'none',
  note: '',
});

describe('entries of the calendar', () => {
  it('has every slot of a report, with who takes it on its day', () => {
    const all = entries({ reports: [{ ...quarterly, about: 'cải cách', partOf: 'Báo cáo chung' }] });
    expect(all.map(({ day }) => day)).toEqual(['2025-03-05', '2025-06-05', '2025-09-05', '2025-12-05']);
    expect(all.map(({ unitEnded }) => unitEnded)).toEqual([false, false, true, true]);
    expect(all.map(({ recipient }) => recipient?.endedOn)).toEqual([
      undefined,
      undefined,
      '2025-06-30',
      '2025-06-30',
    ]);
    expect(all[2]).toMatchObject({
      id: 'p_report_r_phong_2025-Q3',
      title: 'Báo cáo quý: cải cách',
      note: 'Nằm trong: Báo cáo chung',
      recipient: { planned: 'quan', unit: undefined, ended: true },
      done: false,
    });
  });

  it('has tasks by a day, not those within the plan, and knows what was done by the day that is looked at', () => {
    const due = { kind: 'by', day: '2025-07-15' } as const;
    const tasks: DutyPlan['tasks'] = [
      { id: 'a', title: 'Một', lead: 'phong', due, done: '2025-07-20' },
      { id: 'b', title: 'Hai', due },
      { id: 'c', title: 'Ba', due: { kind: 'within' } },
    ];
    const of = (asOf: string) =>
      entries({ tasks }, {}, asOf).map(({ duty, unit, done, unitEnded }) => [duty, unit, done, unitEnded]);
    expect(of('2025-07-20')).toEqual([
      ['a', 'phong', true, true],
      ['b', undefined, false, false],
    ]);
    expect(of('2025-07-19').map(([, , done]) => done)).toEqual([false, false]);
  });

  it('has plans to be issued, done once the plan is signed', () => {
    const obligations: DutyPlan['obligations'] = [
      { kind: 'issued-by', id: 'o', title: 'Ban hành', by: '2025-02-20', units: ['phong', 'phong'] },
      { kind: 'contents', id: 'x', title: 'Nội dung' },
    ];
    expect(entries({ obligations }).map(({ kind, day, done }) => [kind, day, done])).toEqual([
      ['issue', '2025-02-20', false],
    ]);
    expect(entries({ obligations, signedOn: '2025-03-01' })[0]?.done).toBe(true);
    expect(entries({ obligations, signedOn: '2025-09-01' })[0]?.done).toBe(false);
  });

  it('has the end of every period of a quota, done when enough is there', () => {
    const of = (counted: number) =>
      entries({ quotas: [{ id: 'q', title: 'Hai bài' }] }, { quotaRows: [quotaRow(counted)] })[0];
    expect(of(1)).toMatchObject({ kind: 'quota', title: 'Hai bài', day: '2025-05-31', done: false });
    expect(of(2)?.done).toBe(true);
  });

  it('stands in the order of time: without a day at the end of the period, without a period last', () => {
    const all = entries(
      {
        reports: [
          { id: 's', kind: 'so-ket', due: 'not-stated' },
          { id: 'r', kind: 'quy', due: 'not-stated' },
        ],
        quotas: [{ id: 'q', title: 'Hai bài' }],
      },
      { quotaRows: [quotaRow(0)] },
    );
    expect(all.map((entry) => entryDay(entry))).toEqual([
      '2025-03-31',
      '2025-05-31',
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
      undefined,
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
