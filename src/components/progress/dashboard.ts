/** Every plan of a year in one line each: how its quotas, other demands and tasks stand. */
import { intersectSpans, type Day } from '../../domain/days.ts';
import { SHOWN_STATUSES, type ShownStatus } from '../../domain/quota/shown-status.ts';
import type { Content } from '../../reading/content.ts';
import type { ObligationStanding } from '../plan/obligation-standings.ts';
import { taskLines, type PlanTaskLines } from '../plan/task-standings.ts';
import { overallStatus } from './sentences.ts';
import { standingsOfYear, yearSpan, type PlanEntry, type Standing } from './standings.ts';

/** How many stand so. */
export interface StatusCount {
  readonly status: ShownStatus;
  readonly count: number;
}

export interface PlanLine {
  readonly plan: PlanEntry;
  /** Quotas and units, each by its gravest period of the year. */
  readonly quotas: readonly StatusCount[];
  /** Other demands, each by its gravest period of the year. */
  readonly obligations: readonly StatusCount[];
  readonly tasks: PlanTaskLines;
}

/** The plans whose period touches the year, in the order of the content. */
export function planLines(
  content: Pick<Content, 'plans'>,
  goals: { readonly quotas: readonly Standing[]; readonly obligations: readonly ObligationStanding[] },
  year: number,
  asOf: Day,
): PlanLine[] {
  const quotas = standingsOfYear(goals.quotas, year);
  return content.plans
    .filter(({ data }) => intersectSpans(data.period, yearSpan(year)) !== undefined)
    .map((plan) => ({
      plan,
      quotas: counts(quotas.filter((each) => each.plan === plan).map(({ rows }) => overallStatus(rows))),
      obligations: counts(
        goals.obligations
          .filter((each) => each.plan === plan)
          .flatMap(({ rows }) => {
            const own = rows.filter(({ row }) => touches(row.period, year));
            return own.length > 0 ? [overallStatus(own)] : [];
          }),
      ),
      tasks: taskLines(plan, goals, asOf),
    }));
}

const touches = ({ start, end }: { readonly start: Day; readonly end: Day }, year: number): boolean =>
  intersectSpans({ from: start, to: end }, yearSpan(year)) !== undefined;

const counts = (shown: readonly ShownStatus[]): StatusCount[] =>
  SHOWN_STATUSES.flatMap((status) => {
    const count = shown.filter((each) => each === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
