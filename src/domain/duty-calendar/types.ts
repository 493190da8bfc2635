import type { Day } from '../days.ts';
import type { HandedIn } from '../hand-ins.ts';
import type { Period } from '../periods.ts';
import type { QuotaRow } from '../quota.ts';
import type { PlannedReport, Recipient, ReportDue, ReportKind, ReportPlan } from '../report-calendar.ts';
import type { SuccessorUnit } from '../successor.ts';
import type { GoalRow, Task, TaskState } from '../task-state.ts';

/** In the order in which entries of one day stand. `tasks`: all that a unit has the whole of a plan's time for. */
export const DUTY_KINDS = ['report', 'task', 'tasks', 'issue', 'quota'] as const;
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
  /** When the report was handed in, as far as somebody wrote it down, by day. */
  readonly handedIn: readonly HandedIn[];
  /** How a task stands, illustrations counted; undefined for all else. */
  readonly state: TaskState | undefined;
  /** What an entry of several tasks stands for; empty for all else. */
  readonly tasks: readonly DutyTask[];
  /** The unit that owes it had ended by then. */
  readonly unitEnded: boolean;
  /** The content shows that it was done; an illustration shows nothing. */
  readonly done: boolean;
  /** Only illustrations make it look done. */
  readonly sample: boolean;
  /** What the plan adds. */
  readonly note: string | undefined;
}

/** One of several tasks that are due together. */
export interface DutyTask {
  readonly title: string;
  readonly done: boolean;
  /** Only illustrations make it look done. */
  readonly sample: boolean;
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
  readonly tasks: readonly PlannedTask[];
  readonly obligations?:
    | readonly (DutyHead &
        ({ readonly kind: 'issued-by'; readonly by: Day } | { readonly kind: OtherObligation }))[]
    | undefined;
  readonly quotas: readonly DutyHead[];
}

export interface PlannedTask extends Task {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  /** Id of the quota or obligation that it carries out. */
  readonly obligation?: string | undefined;
  /** How many records it names as evidence. */
  readonly records: number;
  readonly note?: string | undefined;
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
  /** Rows of all quotas as they stand on the day of the calendar, illustrations counted. */
  readonly quotaRows: readonly QuotaRow[];
  /** What tasks carry out, as it stands on that day. */
  readonly goals: readonly GoalRow[];
}
