/** Which reports a plan wants, for which period, by when, with data of which days, and to whom. */
import { addDays, addMonths, LATEST, type Day, type Span } from './days.ts';
import { reportingUnits, type HandIn } from './hand-ins.ts';
import { periodsOverlapping, type Period, type PeriodKind } from './periods.ts';
import { compare } from './quota/count.ts';
import { successorOn, type SuccessorUnit } from './successor.ts';

/** A report as a plan asks for it. */
export interface PlannedReport {
  readonly id: string;
  readonly kind: string;
  readonly by?: readonly string[] | undefined;
  /** In the plan's words. */
  readonly recipient?: string | undefined;
  readonly recipientUnit?: string | undefined;
  readonly due: 'day-05-of-last-month' | 'end-of-period' | 'not-stated';
  readonly window?: 'calendar' | 'from-15-to-14' | 'to-cutoff' | undefined;
  /** What was handed in, in whatever order. */
  readonly handedIn?: readonly HandIn[] | undefined;
}

/** A kind of report of the vocabulary. */
export interface ReportKind {
  readonly id: string;
  readonly period: Exclude<PeriodKind, 'plan'> | 'none';
  /** Only these quarters, 1 to 4. */
  readonly quarters?: readonly number[] | undefined;
  /** Figures run from 1 January. */
  readonly cumulative?: boolean | undefined;
}

export interface ReportPlan {
  readonly id: string;
  readonly issuer: string;
  readonly period: Span;
  readonly reports: readonly PlannedReport[];
}

/** The unit that a report goes to on its day; undefined: to be determined. */
export interface Recipient {
  /** What the plan says; undefined where it names nobody. */
  readonly asPlanned: string | undefined;
  /** Id of the unit that takes it on that day. */
  readonly unit: string | undefined;
  /** The plan's recipient had ended by then. */
  readonly ended: boolean;
}

export interface ReportDue {
  readonly plan: string;
  readonly report: string;
  readonly kind: string;
  readonly unit: string;
  /** undefined: a report of no period (sơ kết, đột xuất). */
  readonly period: Period | undefined;
  /** Last day; undefined: the plan names none. */
  readonly due: Day | undefined;
  /** The days its figures cover; undefined where the plan says nothing, `to` where it leaves the day of closing open. */
  readonly data: { readonly from: Day; readonly to: Day | undefined } | undefined;
  readonly recipient: Recipient;
  /** The reporting unit had ended before the report was due. */
  readonly unitEnded: boolean;
}

/**
 * Every report of a plan, one line a unit and period, by due day; those without a day come after them by the end of
 * their period, those without a period last. Who hands in and who takes a report without a day is looked up on the last
 * day of its period, or of the plan where it has none.
 */
export function reportsDue(
  plan: ReportPlan,
  kinds: readonly ReportKind[],
  units: readonly SuccessorUnit[],
): ReportDue[] {
  const unitOf = (id: string) => units.find((unit) => unit.id === id);
  return plan.reports
    .flatMap((report) => {
      const kind = kinds.find(({ id }) => id === report.kind);
      return reportingUnits(report, plan.issuer).flatMap((unit) =>
        reportPeriods(plan, kind).map((period): ReportDue => {
          const due = period && dueDay(report.due, period);
          const day = due ?? period?.end ?? plan.period.to;
          return {
            plan: plan.id,
            report: report.id,
            kind: report.kind,
            unit,
            period,
            due,
            data: period && dataWindow(report, kind, period),
            recipient: recipientOn(report, day, units),
            unitEnded: (unitOf(unit)?.ended ?? LATEST) < day,
          };
        }),
      );
    })
    .sort(
      (a, b) =>
        compare(a.due ?? LATEST, b.due ?? LATEST) ||
        compare(a.period?.end ?? LATEST, b.period?.end ?? LATEST) ||
        compare(a.report, b.report),
    );
}

/** The periods that a report is due for; undefined stands for its only time where it has no period. */
export function reportPeriods(
  { period }: Pick<ReportPlan, 'period'>,
  kind: ReportKind | undefined,
): (Period | undefined)[] {
  if (kind === undefined || kind.period === 'none') return [undefined];
  return periodsOverlapping(kind.period, period).filter(
    ({ label }) => kind.quarters === undefined || kind.quarters.includes(Number(label.at(-1))),
  );
}

/** Day 05 of the last month stands in the plan of Phòng GDĐT Hà Đông, III.3: before the period itself is over. */
function dueDay(rule: PlannedReport['due'], { end }: Period): Day | undefined {
  if (rule === 'day-05-of-last-month') return `${end.slice(0, 8)}05`;
  return rule === 'end-of-period' ? end : undefined;
}

function dataWindow(
  { window }: PlannedReport,
  kind: ReportKind | undefined,
  { start, end }: Period,
): ReportDue['data'] {
  const from = kind?.cumulative ? `${start.slice(0, 4)}-01-01` : start;
  switch (window) {
    case 'calendar':
      return { from, to: end };
    case 'from-15-to-14':
      return { from: addDays(addMonths(from, -1), 14), to: `${end.slice(0, 8)}14` };
    case 'to-cutoff':
      return { from, to: undefined };
    case undefined:
      return undefined;
  }
}

function recipientOn(report: PlannedReport, day: Day, units: readonly SuccessorUnit[]): Recipient {
  const { recipient: asPlanned, recipientUnit: id } = report;
  const unit = units.find((each) => each.id === id);
  const ended = unit?.ended !== undefined && unit.ended < day;
  return { asPlanned, unit: unit && successorOn(unit.id, day, units), ended };
}
