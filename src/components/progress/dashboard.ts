/** Every plan of a year in one line each: how its quotas, other demands and tasks stand. */
import { intersectSpans, type Day } from '../../domain/days.ts';
import { doneShare } from '../../domain/task-state.ts';
import type { Content } from '../../reading/content.ts';
import { goalsOn, statusCounts, type Goal, type StatusCount } from './goals.ts';
import { isDone, tasksOn } from './plan-tasks.ts';
import { yearSpan, type PlanEntry } from './standings.ts';

export interface PlanLine {
  readonly plan: PlanEntry;
  /** Quotas and units, each by its gravest period of the year. */
  readonly quotas: readonly StatusCount[];
  /** Other demands and units, each by its gravest period of the year. */
  readonly demands: readonly StatusCount[];
  readonly tasks: {
    readonly count: number;
    /** Per cent that are done; undefined without tasks. */
    readonly done: number | undefined;
    readonly samples: boolean;
  };
  /** Another year whose page judges what runs through this one, with the number of such demands and tasks. */
  readonly elsewhere: readonly { readonly year: number; readonly count: number }[];
}

/** The plans whose period touches the year, in the order of the content. */
export function planLines(content: Content, year: number, asOf: Day): PlanLine[] {
  return content.plans
    .filter(({ data }) => intersectSpans(data.period, yearSpan(year)) !== undefined)
    .map((plan) => {
      const goals = goalsOn(content, asOf).filter((goal) => goal.plan === plan);
      const tasks = tasksOn(content, asOf).filter((task) => task.plan === plan);
      const of = (kind: Goal['kind']) => goals.filter((goal) => goal.kind === kind && goal.year === year);
      const own = tasks.filter((task) => task.year === year);
      const away = [...goals.filter(({ years }) => years.includes(year)), ...tasks].filter(
        (each) => each.year !== year,
      );
      return {
        plan,
        quotas: statusCounts(of('quota')),
        demands: statusCounts(of('demand')),
        tasks: {
          count: own.length,
          done: doneShare(own.map(({ state }) => state)),
          samples: own.some(({ state, samples }) => isDone(state) && samples),
        },
        elsewhere: [...Map.groupBy(away, (each) => each.year)].map(([other, all]) => ({
          year: other,
          count: all.length,
        })),
      };
    });
}
