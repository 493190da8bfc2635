import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/days.ts';
import { PERIOD_KINDS } from '../../../src/domain/periods.ts';
import {
  doneShare,
  isGoalMet,
  TASK_STATES,
  taskStanding,
  taskTurns,
  turnState,
  type Task,
  type TaskEvidence,
} from '../../../src/domain/task-state.ts';

const PLAN = { from: '2025-01-01', to: '2025-12-31' };
const BY: Task['due'] = { kind: 'by', day: '2025-02-20' };
const WITHIN: Task['due'] = { kind: 'within' };
const MONTHLY: Task['due'] = { kind: 'every', per: 'month' };
const REPORTS: Task['due'] = { kind: 'reports', reports: ['quy'] };

const stands = (
  due: Task['due'],
  asOf: string,
  { done, ...evidence }: Partial<TaskEvidence> & Pick<Task, 'done'> = {},
  plan = PLAN,
) => taskStanding({ due, done }, plan, { records: 0, goalMet: false, ...evidence }, asOf);

describe('a task with a day', () => {
  it('is upcoming, open up to its day, then late', () => {
    expect(stands(BY, '2024-12-31')).toEqual({ state: 'upcoming', due: '2025-02-20' });
    expect(stands(BY, '2025-01-01').state).toBe('open');
    expect(stands(BY, '2025-02-20').state).toBe('open');
    expect(stands(BY, '2025-02-21')).toEqual({ state: 'late', due: '2025-02-20' });
  });

  it('is done in time on the day, late the day after', () => {
    expect(stands(BY, '2025-03-01', { done: '2025-02-20' })).toEqual({ state: 'done', due: '2025-02-20' });
    expect(stands(BY, '2025-03-01', { done: '2025-02-21' }).state).toBe('done-late');
  });

  it('is late before the plan begins, when its day lies there', () => {
    const early: Task['due'] = { kind: 'by', day: '2024-12-20' };
    expect(stands(early, '2024-12-20').state).toBe('upcoming');
    expect(stands(early, '2024-12-21').state).toBe('late');
  });
});

describe('a task within the plan', () => {
  it('is late only after the last day of the plan', () => {
    expect(stands(WITHIN, '2025-12-31')).toEqual({ state: 'open', due: '2025-12-31' });
    expect(stands(WITHIN, '2026-01-01')).toEqual({ state: 'late', due: '2025-12-31' });
  });
});

describe('a task of each period', () => {
  it('is due next at the end of the running period', () => {
    expect(stands(MONTHLY, '2024-10-01').due).toBe('2025-01-31');
    expect(stands(MONTHLY, '2025-02-28').due).toBe('2025-02-28');
    expect(stands(MONTHLY, '2025-03-01')).toEqual({ state: 'open', due: '2025-03-31' });
    expect(stands(MONTHLY, '2026-01-01')).toEqual({ state: 'late', due: '2025-12-31' });
  });

  it('is late once the last of its periods is over, also when the plan goes on', () => {
    const half: Task['due'] = { kind: 'every', per: 'half-year' };
    expect(stands(half, '2025-06-30')).toEqual({ state: 'open', due: '2025-06-30' });
    expect(stands(half, '2025-07-01')).toEqual({ state: 'late', due: '2025-06-30' });
    expect(stands(half, '2025-08-01', { done: '2025-07-01' }).state).toBe('done-late');
  });

  it('ends with the plan, in the middle of a period too', () => {
    const plan = { from: '2025-01-01', to: '2025-05-15' };
    expect(stands({ kind: 'every', per: 'quarter' }, '2025-05-01', {}, plan).due).toBe('2025-05-15');
    expect(stands({ kind: 'every', per: 'quarter' }, '2025-05-16', {}, plan).state).toBe('late');
  });

  it('runs over all years of a plan', () => {
    const five = { from: '2021-01-01', to: '2025-12-31' };
    expect(stands({ kind: 'every', per: 'year' }, '2023-05-01', {}, five)).toEqual({
      state: 'open',
      due: '2023-12-31',
    });
  });
});

describe('a task that follows the reports', () => {
  it('has no day of its own and is never late', () => {
    expect(stands(REPORTS, '2024-12-31')).toEqual({ state: 'upcoming', due: undefined });
    expect(stands(REPORTS, '2026-06-01')).toEqual({ state: 'open', due: undefined });
    expect(stands(REPORTS, '2026-06-01', { done: '2026-05-01' })).toEqual({ state: 'done', due: undefined });
  });
});

describe('what shows that it was done', () => {
  it('evidence without closing makes it begun, early and late', () => {
    for (const asOf of ['2024-12-31', '2025-02-20', '2025-02-21']) {
      expect(stands(BY, asOf, { records: 1 })).toEqual({ state: 'begun', due: '2025-02-20' });
    }
  });

  it('a goal that is met makes it done, whatever the day', () => {
    for (const due of [BY, WITHIN, MONTHLY, REPORTS]) {
      expect(stands(due, '2026-06-01', { goalMet: true }).state).toBe('done');
    }
  });

  it('a day written down comes before the goal, and counts from that day on', () => {
    expect(stands(BY, '2025-03-01', { done: '2025-02-25', goalMet: true }).state).toBe('done-late');
    expect(stands(BY, '2025-02-10', { done: '2025-02-15' }).state).toBe('open');
    expect(stands(BY, '2025-02-24', { done: '2025-02-25' }).state).toBe('late');
    expect(stands(BY, '2025-02-24', { done: '2025-02-25', records: 2 }).state).toBe('begun');
  });
});

describe('order and share', () => {
  it('puts what is late first and what is done last', () => {
    expect(TASK_STATES).toEqual(['late', 'open', 'begun', 'upcoming', 'done', 'done-late']);
  });

  it('counts done and done late, rounded down, and nothing of no task', () => {
    expect(doneShare([])).toBeUndefined();
    expect(doneShare(['done', 'late', 'begun'])).toBe(33);
    expect(doneShare(['done', 'done-late', 'open'])).toBe(66);
    expect(doneShare(['done', 'done-late'])).toBe(100);
    expect(doneShare([...Array.from({ length: 199 }, () => 'done' as const), 'open'])).toBe(99);
  });
});

describe('turns of a task that comes again', () => {
  const plan = { from: '2025-02-10', to: '2025-05-20' };
  const monthly: Task = { due: { kind: 'every', per: 'month' } };
  const turns = taskTurns(monthly, plan);

  it('are the periods, cut to the plan; no other task has any', () => {
    expect(turns.map(({ period, span }) => [period.label, span.from, span.to])).toEqual([
      ['2025-02', '2025-02-10', '2025-02-28'],
      ['2025-03', '2025-03-01', '2025-03-31'],
      ['2025-04', '2025-04-01', '2025-04-30'],
      ['2025-05', '2025-05-01', '2025-05-20'],
    ]);
    expect(taskTurns({ due: { kind: 'within' } }, plan)).toEqual([]);
  });

  it('stand each by its own day and goal, and are closed together', () => {
    const nothing = { records: 0, goalMet: false, turnMet: false };
    const states = (task: Task, evidence: Partial<typeof nothing>, asOf: string) =>
      turns.map((turn) => turnState(task, turn, { ...nothing, ...evidence }, asOf));
    expect(states(monthly, {}, '2025-04-15')).toEqual(['late', 'late', 'open', 'upcoming']);
    expect(states(monthly, { records: 1 }, '2025-04-15')).toEqual(Array(4).fill('begun'));
    expect(states(monthly, { turnMet: true }, '2025-04-15')).toEqual(Array(4).fill('done'));
    const closed = { ...monthly, done: '2025-04-15' };
    expect(states(closed, {}, '2025-04-15')).toEqual(Array(4).fill('done'));
    expect(states(closed, {}, '2025-04-14')).toEqual(['late', 'late', 'open', 'upcoming']);
  });
});

describe('goals that tasks carry out', () => {
  const row = (period: string, met: boolean, goal = 'q') => ({ plan: 'p', goal, period, met, sample: false });
  const rows = [row('2025-01', true), row('2025-02', false), row('2025-01', true, 'khac')];

  it('are met when every row is, and never where nobody owed anything', () => {
    expect(isGoalMet(rows, 'p', 'q')).toBe(false);
    expect(isGoalMet(rows, 'p', 'khac')).toBe(true);
    expect(isGoalMet(rows, 'p', 'q', '2025-01')).toBe(true);
    expect(isGoalMet(rows, 'p', 'q', '2025-03')).toBe(false);
    expect(isGoalMet(rows, 'p', undefined)).toBe(false);
    expect(isGoalMet(rows, 'p2', 'khac')).toBe(false);
  });
});

describe('for all tasks and days', () => {
  const day = fc.integer({ min: -100, max: 600 }).map((offset) => addDays('2025-01-01', offset));
  const due: fc.Arbitrary<Task['due']> = fc.oneof(
    fc.record({ kind: fc.constant('by' as const), day }),
    fc.constantFrom(WITHIN, REPORTS),
    fc.record({ kind: fc.constant('every' as const), per: fc.constantFrom(...PERIOD_KINDS) }),
  );
  const task = fc.record({ due, done: fc.option(day, { nil: undefined }) });
  const evidence = fc.record({ records: fc.nat(2), goalMet: fc.boolean() });

  it('done stays done and late never comes back to open as days pass', () => {
    fc.assert(
      fc.property(task, evidence, day, fc.nat(400), (each, shown, asOf, later) => {
        const before = taskStanding(each, PLAN, shown, asOf).state;
        const after = taskStanding(each, PLAN, shown, addDays(asOf, later)).state;
        if (before.startsWith('done')) expect(after).toMatch(/^done/);
        if (before === 'late') expect(after).toMatch(/^(late|done)/);
      }),
    );
  });

  it('late means that every day has passed, nothing was written down and nothing shows it', () => {
    fc.assert(
      fc.property(task, evidence, day, (each, shown, asOf) => {
        const { state, due: next } = taskStanding(each, PLAN, shown, asOf);
        if (state === 'late') {
          expect(next !== undefined && next < asOf).toBe(true);
          expect(shown).toEqual({ records: 0, goalMet: false });
        }
        if (state === 'open' || state === 'upcoming') expect((next ?? asOf) >= asOf).toBe(true);
      }),
    );
  });
});
