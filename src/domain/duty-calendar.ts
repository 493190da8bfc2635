/** Every day by which something is due, of all plans: reports, tasks, ends of quota periods, plans to be issued. */
import { LATEST, type Day } from './days.ts';
import type { Period } from './periods.ts';
import { compare } from './quota/count.ts';
import type { QuotaRow } from './quota.ts';
import {
  reportsDue,
  type PlannedReport,
  type Recipient,
  type ReportDue,
  type ReportKind,
  type ReportPlan,
} from './report-calendar.ts';
import type { SuccessorUnit } from './successor.ts';

/** In the order in which entries of one day stand. */
export const DUTY_KINDS = ['report', 'task', 'issue', 'quota'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What is due, from whom, by when. */
export interface CalendarEntry {
  /** Of ASCII; the same in every build, and no other entry's: plan, kind, duty, unit, period. */
  readonly id: string;
  readonly plan: string;
  readonly kind: DutyKind;
  /** Id of the report, task, obligation or quota in its plan. */
  readonly duty: string;
  /** Who owes it; undefined: the plan names a group in words. */
  readonly unit: string | undefined;
  readonly title: string;
  /** undefined: of no period. */
  readonly period: Period | undefined;
  /** Last day; undefined: the plan names none. */
  readonly day: Day | undefined;
  /** Days that the figures of a report cover. */
  readonly data: ReportDue['data'];
  /** Who takes a report; undefined for all else. */
  readonly recipient: DutyRecipient | undefined;
  /** The unit that owes it had ended by then. */
  readonly unitEnded: boolean;
  /** The content shows that it was done. Nothing in it tells whether a report was handed in. */
  readonly done: boolean;
  /** What the plan adds. */
  readonly note: string | undefined;
}

/** Who takes a report on its day, beside whom the plan meant. */
export interface DutyRecipient extends Recipient {
  /** Id of the unit that the plan meant. */
  readonly planned: string | undefined;
  /** Its last day, where it had ended by then. */
  readonly endedOn: Day | undefined;
}

/** A plan as far as days of its duties go. */
export interface DutyPlan extends ReportPlan {
  readonly signedOn?: Day | undefined;
  readonly reports: readonly (PlannedReport & {
    readonly about?: string | undefined;
    readonly partOf?: string | undefined;
  })[];
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly lead?: string | undefined;
    readonly due:
      { readonly kind: 'by'; readonly day: Day } | { readonly kind: 'within' | 'every' | 'reports' };
    readonly done?: Day | undefined;
    readonly note?: string | undefined;
  }[];
  readonly obligations?:
    | readonly (DutyHead &
        ({ readonly kind: 'issued-by'; readonly by: Day } | { readonly kind: OtherObligation }))[]
    | undefined;
  readonly quotas: readonly DutyHead[];
}

type OtherObligation = 'forms' | 'contents' | 'audiences' | 'coverage' | 'yearly-plan';

interface DutyHead {
  readonly id: string;
  readonly title: string;
  readonly units?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

export interface CalendarInput {
  readonly plans: readonly DutyPlan[];
  readonly kinds: readonly (ReportKind & { readonly label: string })[];
  readonly units: readonly SuccessorUnit[];
  /** Rows of all quotas as they stand on the day of the calendar. */
  readonly quotaRows: readonly QuotaRow[];
}

/** The day that an entry is ordered by: its own, else the last of its period. */
export const entryDay = ({ day, period }: Pick<CalendarEntry, 'day' | 'period'>): Day | undefined =>
  day ?? period?.end;

/**
 * All entries as they stand at the end of the day `asOf`, by day; one without a day stands with the end of its period,
 * one without a period last.
 */
export function calendarEntries(input: CalendarInput, asOf: Day): CalendarEntry[] {
  const endOf = new Map(input.units.map(({ id, ended }) => [id, ended]));
  const endedBefore = (unit: string | undefined, day: Day): boolean =>
    (unit === undefined ? LATEST : (endOf.get(unit) ?? LATEST)) < day;
  const rowsOf = Map.groupBy(input.quotaRows, ({ plan }) => plan);
  return input.plans
    .flatMap((plan) => [
      ...reportEntries(plan, input),
      ...plan.tasks.flatMap(({ id, title, lead, due, done, note }) =>
        due.kind === 'by'
          ? [
              entryOf(plan, 'task', id, {
                unit: lead,
                title,
                day: due.day,
                unitEnded: endedBefore(lead, due.day),
                done: done !== undefined && done <= asOf,
                note,
              }),
            ]
          : [],
      ),
      ...(plan.obligations ?? []).flatMap((obligation) =>
        obligation.kind === 'issued-by'
          ? [...new Set(obligation.units ?? [plan.issuer])].map((unit) =>
              entryOf(plan, 'issue', obligation.id, {
                unit,
                title: obligation.title,
                day: obligation.by,
                unitEnded: endedBefore(unit, obligation.by),
                done: plan.signedOn !== undefined && plan.signedOn <= asOf,
                note: obligation.note,
              }),
            )
          : [],
      ),
      ...quotaEntries(plan, rowsOf.get(plan.id) ?? []),
    ])
    .sort(
      (a, b) =>
        compare(entryDay(a) ?? LATEST, entryDay(b) ?? LATEST) ||
        DUTY_KINDS.indexOf(a.kind) - DUTY_KINDS.indexOf(b.kind) ||
        compare(a.id, b.id),
    );
}

function reportEntries(plan: DutyPlan, { kinds, units }: CalendarInput): CalendarEntry[] {
  return reportsDue(plan, kinds, units).map((slot) => {
    const report = plan.reports.find(({ id }) => id === slot.report);
    const label = kinds.find(({ id }) => id === slot.kind)?.label ?? slot.kind;
    const planned = report?.recipientUnit;
    return entryOf(plan, 'report', slot.report, {
      unit: slot.unit,
      title: report?.about === undefined ? label : `${label}: ${report.about}`,
      period: slot.period,
      day: slot.due,
      data: slot.data,
      recipient: {
        ...slot.recipient,
        planned,
        endedOn: slot.recipient.ended ? units.find(({ id }) => id === planned)?.ended : undefined,
      },
      unitEnded: slot.unitEnded,
      note: report?.partOf === undefined ? undefined : `Nằm trong: ${report.partOf}`,
    });
  });
}

const quotaEntries = (plan: DutyPlan, rows: readonly QuotaRow[]): CalendarEntry[] =>
  rows.map(({ quota, unit, period, counted, required, note }) => {
    const title = plan.quotas.find(({ id }) => id === quota)?.title ?? quota;
    const done = counted >= required;
    return entryOf(plan, 'quota', quota, {
      unit,
      title,
      period,
      day: period.end,
      done,
      note: note || undefined,
    });
  });

function entryOf(
  plan: DutyPlan,
  kind: DutyKind,
  duty: string,
  rest: Partial<CalendarEntry> & Pick<CalendarEntry, 'title' | 'unit'>,
): CalendarEntry {
  const parts = [plan.id, kind, duty, rest.unit ?? 'chung', rest.period?.label ?? 'mot-lan'];
  return {
    id: parts.join('_'),
    plan: plan.id,
    kind,
    duty,
    period: undefined,
    day: undefined,
    data: undefined,
    recipient: undefined,
    unitEnded: false,
    done: false,
    note: undefined,
    ...rest,
  };
}
