/** Whom a report is about: the unit, the plans that bind it, what those plans say about the report. */
import { EARLIEST, intersectSpans, LATEST, type Day, type Span } from '../../domain/days.ts';
import { reportsDue, type ReportDue } from '../../domain/report-calendar.ts';
import type { Stretch } from '../../domain/report/types.ts';
import type { Content, Entry } from '../content.ts';
import { findEntry } from '../find-entry.ts';

/** Plans of these days that the unit issued, or that ask something of it by name. */
export const plansOf = ({ plans }: Content, unit: string, span: Span): Entry<'plans'>[] =>
  plans.filter(
    ({ data }) =>
      !data.draft &&
      intersectSpans(data.period, span) !== undefined &&
      (data.issuer === unit ||
        [...data.quotas, ...(data.obligations ?? [])].some(({ units }) => units?.includes(unit)) ||
        data.reports.some(({ by }) => by?.includes(unit))),
  );

/** Reports of those plans that the unit hands in, or one of its offices writes for it. */
export const reportsOf = (content: Content, plans: readonly Entry<'plans'>[], unit: string): ReportDue[] =>
  plans.flatMap(({ id, data }) =>
    reportsDue(
      { id, issuer: data.issuer, period: data.period, reports: data.reports },
      content.vocabulary['report-kinds'],
      content.units.map((each) => ({ id: each.id, ...each.data })),
    ).filter((due) => due.unit === unit || data.issuer === unit),
  );

/** The report of this very stretch, if a plan asks for one. */
export const plannedReport = (reports: readonly ReportDue[], { label }: Stretch): ReportDue | undefined =>
  reports.find(({ period }) => period?.label === label);

/** The unit and those above it on that day, nearest first. */
export function withThoseAbove(
  { units }: Content,
  unit: Entry<'units'>,
  day: Day,
  passed: readonly string[] = [],
): Entry<'units'>[] {
  const above = parentsOn(unit, day)
    .filter((id) => id !== unit.id && !passed.includes(id))
    .flatMap((id) => findEntry(units, id) ?? []);
  return [
    unit,
    ...above.flatMap((each) => withThoseAbove({ units } as Content, each, day, [...passed, unit.id])),
  ];
}

/** Ids of the bodies that manage the unit on that day. */
export const parentsOn = ({ data }: Entry<'units'>, day: Day): string[] =>
  (data.parents ?? [])
    .filter(({ from, to }) => (from ?? EARLIEST) <= day && day <= (to ?? LATEST))
    .map(({ unit }) => unit);
