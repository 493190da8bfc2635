import type { Day } from '../days.ts';
import {
  isGoalMet,
  taskStanding,
  taskTurns,
  turnState,
  type GoalRow,
  type TaskState,
} from '../task-state.ts';
import { entryOf, lastDayOf } from './entry.ts';
import type { CalendarEntry, CalendarInput, DutyPlan, DutyTask, PlannedTask } from './types.ts';

type World = Pick<CalendarInput, 'units' | 'goals'>;
type Goals = readonly GoalRow[];

/**
 * Days of a plan's tasks: one entry for a task with a day, one for each turn of a task that comes again, and one for all
 * tasks that a unit has the whole of the plan's time for (a single one keeps its own name). Tasks that follow the reports
 * have the days of the reports.
 */
export function taskEntries(plan: DutyPlan, { units, goals }: World, asOf: Day): CalendarEntry[] {
  const world = { units, goals: goals.filter((row) => row.plan === plan.id) };
  return [
    ...plan.tasks.flatMap((task) => [
      ...(task.due.kind === 'by' ? [dayEntry(plan, task, task.due.day, world, asOf)] : []),
      ...turnEntries(plan, task, world, asOf),
    ]),
    ...[...Map.groupBy(tasksWithin(plan), ({ lead }) => lead)].map(([lead, tasks]) =>
      withinEntry(plan, lead, tasks, world, asOf),
    ),
  ];
}

function dayEntry(plan: DutyPlan, task: PlannedTask, day: Day, world: World, asOf: Day): CalendarEntry {
  const { id, title, lead, note } = task;
  const unitEnded = lastDayOf(lead, world.units) < day;
  const standing = standingOf(plan, task, world, asOf);
  return entryOf(plan, 'task', id, { unit: lead, title, day, unitEnded, note, ...standing });
}

/** A unit owes no turn that begins after its last day, as it owes no posts then. */
function turnEntries(plan: DutyPlan, task: PlannedTask, world: World, asOf: Day): CalendarEntry[] {
  const { id, title, lead, records, obligation, note } = task;
  const last = lastDayOf(lead, world.units);
  return taskTurns(task, plan.period)
    .filter(({ span }) => span.from <= last)
    .map((turn) => {
      const { period, span } = turn;
      const standing = bothWays(world.goals, (goals) => {
        const goalMet = isGoalMet(goals, plan.id, obligation);
        const turnMet = isGoalMet(goals, plan.id, obligation, period.label);
        return turnState(task, turn, { records, goalMet, turnMet }, asOf);
      });
      const unitEnded = last < span.to;
      return entryOf(plan, 'task', id, {
        unit: lead,
        title,
        period,
        day: span.to,
        unitEnded,
        note,
        ...standing,
      });
    });
}

const tasksWithin = ({ tasks }: DutyPlan): PlannedTask[] => tasks.filter(({ due }) => due.kind === 'within');

/** Each task would be a line on the plan's last day: a phone would ring for all of them at once. */
function withinEntry(
  plan: DutyPlan,
  lead: string | undefined,
  within: readonly PlannedTask[],
  world: World,
  asOf: Day,
): CalendarEntry {
  const day = plan.period.to;
  const [only, ...more] = within;
  if (only !== undefined && more.length === 0) return dayEntry(plan, only, day, world, asOf);
  const tasks = within.map((task): DutyTask => {
    const { done, sample } = standingOf(plan, task, world, asOf);
    return { title: task.title, done, sample };
  });
  return entryOf(plan, 'tasks', 'trong-ky', {
    unit: lead,
    title: `Hết thời hạn ${tasks.length} nhiệm vụ trong thời kỳ kế hoạch`,
    day,
    tasks,
    unitEnded: lastDayOf(lead, world.units) < day,
    done: tasks.every(({ done }) => done),
    sample: tasks.some(({ sample }) => sample) && tasks.every(({ done, sample }) => done || sample),
  });
}

type Standing = Pick<CalendarEntry, 'done' | 'sample'> & { readonly state: TaskState };

const standingOf = (plan: DutyPlan, task: PlannedTask, { goals }: World, asOf: Day): Standing =>
  bothWays(goals, (counted) => {
    const goalMet = isGoalMet(counted, plan.id, task.obligation);
    return taskStanding(task, plan.period, { records: task.records, goalMet }, asOf).state;
  });

/** The state as it is shown, with illustrations, and whether it would be done without them. */
function bothWays(goals: Goals, stateWith: (goals: Goals) => TaskState): Standing {
  const state = stateWith(goals);
  const done = isDone(stateWith(goals.map((row) => ({ ...row, met: row.met && !row.sample }))));
  return { state, done, sample: isDone(state) && !done };
}

const isDone = (state: TaskState): boolean => state === 'done' || state === 'done-late';
