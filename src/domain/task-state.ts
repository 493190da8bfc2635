/** How a task of a plan stands on a day: from what was written down, from evidence, from its due day. */
import { maxDay, minDay, type Day, type Span } from './days.ts';
import { periodsOverlapping, type Period, type PeriodKind } from './periods.ts';

/**
 * late: its day has passed and nothing shows that it was done; never for a task that follows the reports, which have
 * days of their own. begun: evidence exists, nobody closed it.
 */
export const TASK_STATES = ['late', 'open', 'begun', 'upcoming', 'done', 'done-late'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export interface Task {
  readonly due:
    | { readonly kind: 'by'; readonly day: Day }
    | { readonly kind: 'within' }
    | { readonly kind: 'every'; readonly per: PeriodKind }
    | { readonly kind: 'reports'; readonly reports: readonly string[] };
  /** The day somebody wrote down as its end. */
  readonly done?: Day | undefined;
}

/** What shows that something was done. */
export interface TaskEvidence {
  /** Records that the task names. */
  readonly records: number;
  /** The quota or obligation it carries out is met for the whole plan. */
  readonly goalMet: boolean;
}

export interface TaskStanding {
  readonly state: TaskState;
  /** The next day by which it is due, or the last one when all have passed; undefined: follows the reports. */
  readonly due: Day | undefined;
}

/**
 * The state on the day `asOf`. A day written down decides; then a goal that is met; then evidence; else the last due
 * day, for a task that comes again each period the end of the last one: nobody writes down each time it was done.
 */
export function taskStanding(
  task: Task,
  plan: Span,
  { records, goalMet }: TaskEvidence,
  asOf: Day,
): TaskStanding {
  const days = dueDays(task, plan);
  const last = days.at(-1);
  if (task.done !== undefined && task.done <= asOf) {
    return { state: last !== undefined && task.done > last ? 'done-late' : 'done', due: last };
  }
  const due = days.find((day) => day >= asOf) ?? last;
  if (goalMet) return { state: 'done', due };
  if (records > 0) return { state: 'begun', due };
  if (last !== undefined && last < asOf) return { state: 'late', due };
  return { state: asOf < plan.from ? 'upcoming' : 'open', due };
}

/** One turn of a task that comes again. */
export interface TaskTurn {
  readonly period: Period;
  /** The period's days inside the plan. */
  readonly span: Span;
}

/** The turns of a task that comes every period, in order, cut to the plan; none for any other task. */
export const taskTurns = ({ due }: Pick<Task, 'due'>, plan: Span): TaskTurn[] =>
  due.kind === 'every'
    ? periodsOverlapping(due.per, plan).map((period) => ({
        period,
        span: { from: maxDay(period.start, plan.from), to: minDay(period.end, plan.to) },
      }))
    : [];

/** The state of one turn: closed with the whole task, else as its own goal and its own last day say. */
export function turnState(
  task: Task,
  { span }: TaskTurn,
  evidence: TaskEvidence & { readonly turnMet: boolean },
  asOf: Day,
): TaskState {
  if (evidence.goalMet || (task.done !== undefined && task.done <= asOf)) return 'done';
  const turn = { records: evidence.records, goalMet: evidence.turnMet };
  return taskStanding({ due: { kind: 'within' } }, span, turn, asOf).state;
}

/** A row of a quota or obligation, as far as the task that carries it out looks at it. */
export interface GoalRow {
  readonly plan: string;
  /** Id of the quota or obligation in its plan. */
  readonly goal: string;
  /** Label of the period. */
  readonly period: string;
  /** Illustrations counted. */
  readonly met: boolean;
  /** Met by illustrations alone. */
  readonly sample: boolean;
}

/** Whether every row of a goal is met, of one period where it is named; what nobody owed proves nothing. */
export function isGoalMet(
  rows: readonly GoalRow[],
  plan: string,
  goal: string | undefined,
  period?: string,
): boolean {
  const own = rows.filter(
    (row) => row.plan === plan && row.goal === goal && (period === undefined || row.period === period),
  );
  return own.length > 0 && own.every(({ met }) => met);
}

/** Every day by which the task is due, in order; none where it follows the reports. */
function dueDays(task: Task, plan: Span): Day[] {
  const { due } = task;
  switch (due.kind) {
    case 'by':
      return [due.day];
    case 'within':
      return [plan.to];
    case 'every':
      return taskTurns(task, plan).map(({ span }) => span.to);
    case 'reports':
      return [];
  }
}

/** Share of tasks that are done, whole per cent, rounded down; undefined when there is no task. */
export const doneShare = (states: readonly TaskState[]): number | undefined =>
  states.length === 0
    ? undefined
    : Math.floor(
        (states.filter((state) => state === 'done' || state === 'done-late').length * 100) / states.length,
      );
