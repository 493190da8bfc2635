/** What plans ask of a unit: the tasks it leads or helps with, and until when. */
import type { Entry, Vocabulary } from '../../reading/content.ts';
import { dueText } from '../../reading/due-text.ts';
import type { TaskState } from '../../domain/task-state.ts';
import type { Task } from '../plan/duties.ts';
import type { PlanTaskLines } from '../plan/task-standings.ts';

type Plan = Entry<'plans'>;

export interface UnitTask {
  id: string;
  title: string;
  role: 'lead' | 'coordinating';
  due: string;
  state: TaskState;
}

export interface PlanTasks {
  plan: Plan;
  tasks: UnitTask[];
}

/** Plan by plan, the latest period first; in each plan what the unit leads, then what it helps with. */
export function tasksOf(unit: string, plans: readonly PlanTaskLines[], vocabulary: Vocabulary): PlanTasks[] {
  const lines = new Map(plans.map((of) => [of.plan, of.lines]));
  return latestFirst(plans.map(({ plan }) => plan))
    .map((plan) => ({
      plan,
      tasks: (['lead', 'coordinating'] as const).flatMap((role) =>
        (lines.get(plan) ?? [])
          .filter(({ task }) => roleIn(task, unit) === role)
          .map(({ task, state }) => ({
            id: task.id,
            title: task.title,
            role,
            due: dueText(task.due, plan.data, vocabulary),
            state,
          })),
      ),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

/** Plans in the order in which their periods begin, the latest first. */
export const latestFirst = (plans: readonly Plan[]): Plan[] =>
  [...plans].sort((a, b) => b.data.period.from.localeCompare(a.data.period.from, 'en'));

function roleIn(task: Task, unit: string): UnitTask['role'] | undefined {
  if (task.lead === unit) return 'lead';
  return task.coordinating?.includes(unit) ? 'coordinating' : undefined;
}
