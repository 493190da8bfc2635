/** The tasks of plans with the state that evidence and dates give them. */
import type { Day } from '../../domain/days.ts';
import { doneShare, TASK_STATES, taskStanding, type TaskState } from '../../domain/task-state.ts';
import type { PlanEntry, Standing } from '../progress/standings.ts';
import type { Task } from './duties.ts';
import type { ObligationStanding } from './obligation-standings.ts';

export interface TaskLine {
  readonly task: Task;
  readonly state: TaskState;
  readonly due: Day | undefined;
  /** Collections and ids of the records that the task names. */
  readonly evidence: readonly string[];
}

export interface PlanTaskLines {
  readonly plan: PlanEntry;
  /** Late ones first, then by day. */
  readonly lines: readonly TaskLine[];
  /** Per cent that are done; undefined for a plan without tasks. */
  readonly done: number | undefined;
}

/** What stands behind the goals that tasks carry out. */
export interface Goals {
  readonly quotas: readonly Standing[];
  readonly obligations: readonly ObligationStanding[];
}

/** The tasks of a plan as they stand on a day. */
export function taskLines(plan: PlanEntry, goals: Goals, asOf: Day): PlanTaskLines {
  const met = metGoals(plan, goals);
  const lines = plan.data.tasks.map((task): TaskLine => {
    const evidence = evidenceOf(task);
    const goalMet = task.obligation !== undefined && met.has(task.obligation);
    return {
      task,
      evidence,
      ...taskStanding(task, plan.data.period, { records: evidence.length, goalMet }, asOf),
    };
  });
  return {
    plan,
    lines: lines.toSorted(
      (a, b) =>
        TASK_STATES.indexOf(a.state) - TASK_STATES.indexOf(b.state) ||
        (a.due ?? '9').localeCompare(b.due ?? '9'),
    ),
    done: doneShare(lines.map(({ state }) => state)),
  };
}

/** Quotas and obligations whose every row is met; what nobody owed proves nothing. */
function metGoals({ id }: PlanEntry, { quotas, obligations }: Goals): Set<string> {
  const goals = [
    ...quotas.map(({ plan, quota, rows }) => ({
      plan: plan.id,
      id: quota.id,
      shown: rows.map((row) => row.shown),
    })),
    ...obligations.map(({ plan, obligation, rows }) => ({
      plan: plan.id,
      id: obligation.id,
      shown: rows.map((row) => row.shown),
    })),
  ].filter((goal) => goal.plan === id);
  return new Set(
    [...Map.groupBy(goals, (goal) => goal.id)]
      .filter(([, own]) => own.some(({ shown }) => shown.length > 0))
      .filter(([, own]) => own.every(({ shown }) => shown.every((each) => each === 'met')))
      .map(([goal]) => goal),
  );
}

const COLLECTIONS = {
  plans: 'plans',
  documents: 'documents',
  events: 'events',
  news: 'news',
  guides: 'guides',
  procedures: 'procedures',
} as const satisfies Partial<Record<keyof NonNullable<Task['evidence']>, string>>;

const evidenceOf = ({ evidence = {} }: Task): string[] =>
  Object.entries(COLLECTIONS).flatMap(([field, collection]) =>
    (evidence[field as keyof typeof COLLECTIONS] ?? []).map((id) => `${collection}/${id}`),
  );

/** Words of the states, as people read them. The portal knows only what its records show. */
export const TASK_WORDS: Readonly<Record<TaskState, string>> = {
  late: 'Hạn đã qua, cổng chưa có chứng cứ',
  open: 'Còn hạn',
  begun: 'Có chứng cứ, chưa ghi ngày xong',
  upcoming: 'Chưa đến kỳ',
  done: 'Đã xong',
  'done-late': 'Đã xong, trễ hạn',
};
