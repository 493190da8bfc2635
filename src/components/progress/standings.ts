/** The rows of the quotas, grouped as pages show them: one standing for each plan, unit and quota. */
import type { Day, Span } from '../../domain/days.ts';
import { intersectSpans } from '../../domain/days.ts';
import { evaluateQuotas, missedWithoutData, type QuotaRow } from '../../domain/quota.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { onceADay } from '../../reading/once-a-day.ts';
import { quotaInput } from '../../reading/quota-input.ts';
import type { ShownStatus } from '../../domain/quota/shown-status.ts';

export type PlanEntry = Entry<'plans'>;
export type PlanQuota = PlanEntry['data']['quotas'][number];

export interface RowStanding {
  readonly row: QuotaRow;
  readonly shown: ShownStatus;
}

/** One quota of a plan for one unit; `rows` in the order of time, never empty. */
export interface Standing {
  readonly plan: PlanEntry;
  readonly quota: PlanQuota;
  /** Id of the unit. */
  readonly unit: string;
  readonly rows: readonly RowStanding[];
}

const withSamples = { samples: true };

/** Every standing as of the end of a day: plans in the order of the content, quotas in the order of their plan. */
export const standingsOn = onceADay((content: Content, asOf: Day): readonly Standing[] => {
  const input = quotaInput(content);
  const withoutData = missedWithoutData(input, withSamples);
  const byPlan = Map.groupBy(evaluateQuotas(input, asOf, withSamples), ({ plan }) => plan);
  return content.plans.flatMap((plan) => {
    const byQuota = Map.groupBy(byPlan.get(plan.id) ?? [], ({ quota }) => quota);
    return plan.data.quotas.flatMap((quota) =>
      [...Map.groupBy(byQuota.get(quota.id) ?? [], ({ unit }) => unit)].map(([unit, rows]) => ({
        plan,
        quota,
        unit,
        rows: rows.map((row) => ({ row, shown: withoutData(row) ? ('no-data' as const) : row.status })),
      })),
    );
  });
});

/** The standings with only those rows whose period touches the year; standings without any are left out. */
export function standingsOfYear(standings: readonly Standing[], year: number): Standing[] {
  const span = yearSpan(year);
  return standings.flatMap((standing) => {
    const rows = standing.rows.filter(
      ({ row }) => intersectSpans({ from: row.period.start, to: row.period.end }, span) !== undefined,
    );
    return rows.length > 0 ? [{ ...standing, rows }] : [];
  });
}

/** All standings of one plan, unit by unit, in the order in which each first appears. */
export interface PlanStandings {
  readonly plan: PlanEntry;
  readonly units: readonly UnitStandings[];
}

/** What one unit owes under one plan. */
export interface UnitStandings {
  /** Id of the unit. */
  readonly unit: string;
  readonly standings: readonly Standing[];
}

export const byPlanAndUnit = (standings: readonly Standing[]): PlanStandings[] =>
  [...Map.groupBy(standings, ({ plan }) => plan)].map(([plan, ofPlan]) => ({
    plan,
    units: [...Map.groupBy(ofPlan, ({ unit }) => unit)].map(([unit, ofUnit]) => ({
      unit,
      standings: ofUnit,
    })),
  }));

/** The years that a span touches, the latest first. */
export function yearsOf({ from, to }: Span): number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
}

/** Every year that some plan touches, the latest first. */
export const progressYears = (plans: readonly PlanEntry[]): number[] =>
  [...new Set(plans.flatMap(({ data }) => yearsOf(data.period)))].sort((a, b) => b - a);

/**
 * The year to open with: the latest that has begun on that day, so that a plan made early, or one for many years,
 * does not hide the present; the first to come when none has begun; undefined when there is none at all.
 */
export function openingYear(years: readonly number[], today: Day): number | undefined {
  const current = Number(today.slice(0, 4));
  const begun = years.filter((year) => year <= current);
  return begun.length > 0 ? Math.max(...begun) : years.length > 0 ? Math.min(...years) : undefined;
}

/** The year of a plan to show: the current one, or the nearest inside its period. */
export const shownYear = ({ data }: PlanEntry, today: Day): number =>
  openingYear(yearsOf(data.period), today) ?? Number(today.slice(0, 4));

/** The days of a year. */
export const yearSpan = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });
