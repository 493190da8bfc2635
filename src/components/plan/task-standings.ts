/** The tasks of plans with the state that evidence and dates give them. */
import type { Day } from '../../domain/days.ts';
import { doneShare, isGoalMet, TASK_STATES, taskStanding, type TaskState } from '../../domain/task-state.ts';
import { evidenceOf, goalRows } from '../../reading/task-evidence.ts';
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
export function taskLines(plan: PlanEntry, { quotas, obligations }: Goals, asOf: Day): PlanTaskLines {
  const goals = goalRows(rowsIn(quotas), rowsIn(obligations));
  const lines = plan.data.tasks.map((task): TaskLine => {
    const evidence = evidenceOf(task);
    const goalMet = isGoalMet(goals, plan.id, task.obligation);
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

const rowsIn = <Row>(standings: readonly { readonly rows: readonly { readonly row: Row }[] }[]): Row[] =>
  standings.flatMap(({ rows }) => rows.map(({ row }) => row));
