/** The tasks of plans as the dashboard counts them. */
import type { Day } from '../../domain/days.ts';
import { TASK_STATES, type TaskState } from '../../domain/task-state.ts';
import type { Content } from '../../reading/content.ts';
import { onceADay } from '../../reading/once-a-day.ts';
import { evidenceLink } from '../plan/evidence-link.ts';
import { obligationStandings } from '../plan/obligation-standings.ts';
import { taskLines, type TaskLine } from '../plan/task-standings.ts';
import { yearOfSpan } from './goals.ts';
import { standingsOn, type PlanEntry } from './standings.ts';

export interface PlanTask extends TaskLine {
  readonly plan: PlanEntry;
  /** The year in which it is judged. */
  readonly year: number;
  /** Whether illustrations are among what shows that it was done. */
  readonly samples: boolean;
}

/** Every task of every plan, each with its state on the day. */
export const tasksOn = onceADay((content: Content, asOf: Day): readonly PlanTask[] => {
  const goals = { quotas: standingsOn(content, asOf), obligations: obligationStandings(content, asOf) };
  return content.plans.flatMap((plan) =>
    taskLines(plan, goals, asOf).lines.map((line) => ({
      ...line,
      plan,
      year: yearOfSpan({ from: plan.data.period.from, to: line.due ?? plan.data.period.to }, asOf),
      samples: restsOnSamples(line, plan, content, asOf),
    })),
  );
});

/** The records that it names, and what met the goal that it carries out. */
function restsOnSamples({ task, evidence, state }: TaskLine, plan: PlanEntry, content: Content, asOf: Day) {
  if (evidence.some((key) => evidenceLink(key, content)?.sample)) return true;
  if (task.obligation === undefined || !isDone(state)) return false;
  const rows = [
    ...standingsOn(content, asOf).map((each) => ({ ...each, goal: each.quota.id })),
    ...obligationStandings(content, asOf).map((each) => ({ ...each, goal: each.obligation.id })),
  ].filter((each) => each.plan === plan && each.goal === task.obligation);
  return rows.some((each) => each.rows.some(({ row }) => row.samples > 0));
}

export const isDone = (state: TaskState): boolean => state === 'done' || state === 'done-late';

/** How many tasks stand so. */
export interface TaskCount {
  readonly state: TaskState;
  readonly count: number;
  readonly samples: boolean;
}

/** Late ones first; none for a state that no task has. */
export const taskCounts = (tasks: readonly PlanTask[]): TaskCount[] =>
  TASK_STATES.flatMap((state) => {
    const such = tasks.filter((task) => task.state === state);
    return such.length > 0
      ? [{ state, count: such.length, samples: such.some(({ samples }) => samples) }]
      : [];
  });
