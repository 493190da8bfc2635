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
      goals: [],
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

const quotaRow = (counted: number, samples = 0): QuotaRow => ({
  plan: 'p',
  quota: 'q',
  unit: 'phong',
  channel: null,
  period: { kind: 'month', label: '2025-05', start: '2025-05-01', end: '2025-05-31' },
  required: 2,
  requiredByPlan: 2,
  counted,
  samples,
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

  it('knows what was handed in by the day that is looked at; an illustration closes nothing', () => {
    const reports = [
      {
        ...quarterly,
        handedIn: [
          { period: '2025-Q2', on: '2025-06-09', document: 'bao-cao' },
          { period: '2025-Q1', on: '2025-03-04', sample: true },
        ],
      },
    ];
    const of = (asOf: string) =>
      entries({ reports }, {}, asOf).map(({ handedIn, done, sample }) => [
        ...handedIn.map(({ on, daysLate }) => `${on} +${daysLate}`),
        done,
        sample,
      ]);
    expect(of('2025-06-09')).toEqual([
      ['2025-03-04 +0', false, true],
      ['2025-06-09 +4', true, false],
      [false, false],
      [false, false],
    ]);
    expect(of('2025-06-08')[1]).toEqual([false, false]);
    expect(of('2025-03-03')[0]).toEqual([false, false]);
  });

  it('shows every hand-in of a report without a period, which may be asked for again', () => {
    const reports = [
      {
        id: 's',
        kind: 'so-ket',
        due: 'not-stated' as const,
        handedIn: [{ on: '2025-07-01' }, { on: '2025-02-01', sample: true }],
      },
    ];
    const [entry] = entries({ reports });
    expect(entry?.handedIn.map(({ on }) => on)).toEqual(['2025-02-01', '2025-07-01']);
    expect(entry).toMatchObject({ done: false, sample: false });
  });

  it('has tasks by a day, and knows what was done by the day that is looked at', () => {
    const due = { kind: 'by', day: '2025-07-15' } as const;
    const tasks: DutyPlan['tasks'] = [
      { id: 'a', title: 'Một', lead: 'phong', due, done: '2025-07-20', records: 0 },
      { id: 'b', title: 'Hai', due, records: 1 },
      { id: 'c', title: 'Ba', due: { kind: 'reports', reports: ['r'] }, records: 0 },
    ];
    const of = (asOf: string) =>
      entries({ tasks }, {}, asOf).map(({ duty, unit, state, done, unitEnded }) => [
        duty,
        unit,
        state,
        done,
        unitEnded,
      ]);
    expect(of('2025-07-20')).toEqual([
      ['a', 'phong', 'done-late', true, true],
      ['b', undefined, 'begun', false, false],
    ]);
    expect(of('2025-07-19').map(([, , state, done]) => [state, done])).toEqual([
      ['late', false],
      ['begun', false],
    ]);
  });

  it('has a task that comes again at the end of each period, cut to the plan and to its lead', () => {
    const period = { from: '2025-02-10', to: '2025-11-20' };
    const task = { id: 'a', title: 'Mỗi quý', due: { kind: 'every', per: 'quarter' }, records: 0 } as const;
    const of = (lead?: string) => entries({ period, tasks: [{ ...task, lead }] });
    expect(of().map(({ day, state }) => [day, state])).toEqual([
      ['2025-03-31', 'late'],
      ['2025-06-30', 'late'],
      ['2025-09-30', 'open'],
      ['2025-11-20', 'upcoming'],
    ]);
    expect(of('phong').map(({ id, day }) => [id, day])).toEqual([
      ['p_task_a_phong_2025-Q1', '2025-03-31'],
      ['p_task_a_phong_2025-Q2', '2025-06-30'],
    ]);
  });

  it('closes each turn by its own goal, all of them by a day written down, none by an illustration', () => {
    const task: DutyPlan['tasks'][number] = {
      id: 'a',
      title: 'Mỗi quý',
      due: { kind: 'every', per: 'quarter' },
      obligation: 'q',
      records: 0,
    };
    const goals = (['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'] as const).map((label, index) => ({
      plan: 'p',
      goal: 'q',
      period: label,
      met: index < 2,
      sample: index === 1,
    }));
    const of = (changes: Partial<typeof task>) =>
      entries({ tasks: [{ ...task, ...changes }] }, { goals }).map(({ state, done, sample }) => [
        state,
        done,
        sample,
      ]);
    expect(of({})).toEqual([
      ['done', true, false],
      ['done', false, true],
      ['open', false, false],
      ['upcoming', false, false],
    ]);
    expect(of({ done: '2025-07-01' }).every(([state, done]) => state === 'done' && done)).toBe(true);
    expect(of({ done: '2025-12-31' })).toEqual(of({}));
  });

  it('has one line a lead for all tasks within the plan, done when all are', () => {
    const within = { due: { kind: 'within' }, records: 0 } as const;
    const tasks: DutyPlan['tasks'] = [
      { ...within, id: 'a', title: 'Một', lead: 'x', done: '2025-07-01' },
      { ...within, id: 'b', title: 'Hai', lead: 'x', obligation: 'q' },
      { ...within, id: 'c', title: 'Ba', lead: 'y' },
      { ...within, id: 'd', title: 'Bốn' },
      { ...within, id: 'e', title: 'Năm' },
    ];
    const goal = { plan: 'p', goal: 'q', period: '2025', met: true, sample: false };
    const of = (sample: boolean) => entries({ tasks }, { goals: [{ ...goal, sample }] });
    expect(of(false).map(({ id, title, day }) => [id, title, day])).toEqual([
      ['p_task_c_y_mot-lan', 'Ba', '2025-12-31'],
      ['p_tasks_trong-ky_chung_mot-lan', 'Hết thời hạn 2 nhiệm vụ trong thời kỳ kế hoạch', '2025-12-31'],
      ['p_tasks_trong-ky_x_mot-lan', 'Hết thời hạn 2 nhiệm vụ trong thời kỳ kế hoạch', '2025-12-31'],
    ]);
    const [, none, all] = of(false);
    expect(none).toMatchObject({ done: false, sample: false, tasks: [{ done: false }, { done: false }] });
    expect(all).toMatchObject({ done: true, sample: false, unitEnded: false });
    expect(of(true)[2]).toMatchObject({ done: false, sample: true });
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
    const [made] = entries({ quotas: [{ id: 'q', title: 'Hai bài' }] }, { quotaRows: [quotaRow(2, 1)] });
    expect(made).toMatchObject({ done: false, sample: true });
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
