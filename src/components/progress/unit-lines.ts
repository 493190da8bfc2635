/** Every unit that owes or leads something in a year in one line: what it owes, what is next, when it last posted. */
import { daysBetween, type Day } from '../../domain/days.ts';
import { entryDay, type CalendarEntry } from '../../domain/duty-calendar.ts';
import { unitTree } from '../../domain/unit-tree.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { withId } from '../../reading/quota-input.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { postsUnder } from '../news/posts.ts';
import { dutiesOn, nextDue } from './due.ts';
import { goalsOn, statusCounts, type Goal, type StatusCount } from './goals.ts';
import { taskCounts, tasksOn, type TaskCount } from './plan-tasks.ts';
import type { PlanEntry } from './standings.ts';

export interface UnitLine {
  readonly unit: Entry<'units'>;
  /** Its last day, where it had ended. */
  readonly ended: Day | undefined;
  readonly quotas: readonly PlanCounts[];
  readonly demands: readonly PlanCounts[];
  /** Tasks that it leads. */
  readonly tasks: readonly TaskCount[];
  readonly next: CalendarEntry | undefined;
  readonly lastPost: LastPost | undefined;
}

/** How the goals of one plan stand. */
export interface PlanCounts {
  readonly plan: PlanEntry;
  readonly counts: readonly StatusCount[];
}

export interface LastPost {
  readonly post: Entry<'news'>;
  /** Days since. */
  readonly days: number;
}

/** The most troubled first, then by name. */
export function unitLines(content: Content, year: number, asOf: Day): UnitLine[] {
  const goals = goalsOn(content, asOf).filter((goal) => goal.year === year);
  const tasks = tasksOn(content, asOf).filter((task) => task.year === year);
  const duties = dutiesOn(content, asOf).filter(({ unit }) => unit !== undefined);
  const tree = unitTree(content.units.map(withId));
  const ids = new Set([
    ...goals.map(({ unit }) => unit),
    ...tasks.flatMap(({ task }) => task.lead ?? []),
    ...duties.filter((entry) => entryDay(entry)?.startsWith(`${year}-`)).flatMap(({ unit }) => unit ?? []),
  ]);
  return [...ids]
    .flatMap((id) => findEntry(content.units, id) ?? [])
    .map((unit) => {
      const own = goals.filter((goal) => goal.unit === unit.id);
      const { ended } = unit.data;
      const [post] = postsUnder(unit.id, content.posts, tree, asOf);
      const over = ended !== undefined && ended < asOf;
      const line: UnitLine = {
        unit,
        ended: over ? ended : undefined,
        quotas: byPlan(own.filter(({ kind }) => kind === 'quota')),
        demands: byPlan(own.filter(({ kind }) => kind === 'demand')),
        tasks: taskCounts(tasks.filter(({ task }) => task.lead === unit.id)),
        next: nextDue(
          duties.filter((entry) => entry.unit === unit.id),
          asOf,
        ),
        lastPost: post && { post, days: daysBetween(post.data.date, asOf) },
      };
      return { line, trouble: troubleOf(own, line.tasks) };
    })
    .sort((a, b) => b.trouble - a.trouble || a.line.unit.data.name.localeCompare(b.line.unit.data.name, 'vi'))
    .map(({ line }) => line);
}

const byPlan = (goals: readonly Goal[]): PlanCounts[] =>
  [...Map.groupBy(goals, ({ plan }) => plan)].map(([plan, ofPlan]) => ({
    plan,
    counts: statusCounts(ofPlan),
  }));

/** What is lost or behind weighs before anything else, then what is late. */
function troubleOf(goals: readonly Goal[], tasks: readonly TaskCount[]): number {
  const bad = goals.filter(({ shown }) => shown === 'missed' || shown === 'behind').length;
  return bad * 1000 + (tasks.find(({ state }) => state === 'late')?.count ?? 0);
}
