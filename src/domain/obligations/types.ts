import type { Day, Span } from '../days.ts';
import type { Period, PeriodKind } from '../periods.ts';
import type { QuotaEvidence, QuotaStatus, QuotaUnit } from '../quota.ts';

/** What a plan demands beside posts per channel. Each kind is a list of parts; a part is there or not. */
export type Obligation = ObligationHead &
  (
    | { readonly kind: 'forms'; readonly set: string; readonly per: PeriodKind }
    | { readonly kind: 'contents'; readonly per: PeriodKind }
    | { readonly kind: 'audiences'; readonly per: PeriodKind }
    | { readonly kind: 'coverage'; readonly what: Covered; readonly share: number }
    | { readonly kind: 'issued-by'; readonly by: Day }
    | { readonly kind: 'yearly-plan' }
  );

interface ObligationHead {
  readonly id: string;
  /**
   * Who owes it; without it, the issuer of the plan. For coverage: the units that must have the thing; without it, the
   * portal has no list of them and does not judge.
   */
  readonly units?: readonly string[] | undefined;
}

/** What every unit of a set must have. */
export type Covered =
  'plan' | 'procedures-posted' | 'feedback-notice' | 'reform-section' | 'disclosure' | 'information';

export interface ObligationPlan {
  readonly id: string;
  readonly issuer: string;
  readonly period: Span;
  readonly signedOn?: Day | undefined;
  readonly obligations?: readonly Obligation[] | undefined;
  readonly headings: readonly { readonly section: string; readonly topics: readonly string[] }[];
  readonly audiences: readonly string[];
}

/** One form of a set: an activity, a channel, a format or a printed material. */
export interface Form {
  readonly activity?: string | undefined;
  readonly channel?: string | undefined;
  readonly format?: string | undefined;
  readonly material?: string | undefined;
}

export interface FormSet {
  readonly id: string;
  /** all: every form; any: at least one; listed: counted, never judged. */
  readonly rule: 'all' | 'any' | 'listed';
  readonly items: readonly Form[];
}

/** A post or an event: what it is about, whom it is for, and on which days it reached whom. */
export interface Evidence {
  /** Collection and id, such as `news/2025/ten-bai` or `events/hoi-nghi`. */
  readonly id: string;
  readonly unit: string;
  /** Of both levels: a topic counts for the one above it too. */
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly activity?: string | undefined;
  readonly format?: string | undefined;
  readonly material?: string | undefined;
  /** Every day it appeared, with the channel; an event appears on its day, without a channel. */
  readonly appearances: readonly { readonly channel?: string | undefined; readonly day: Day }[];
  readonly sample: boolean;
}

/** A unit has, from that day on, what coverage asks for; news (information, reform section, disclosure) on it only. */
export interface CoverageFact {
  readonly what: Covered;
  readonly unit: string;
  readonly day: Day;
  /** Last day it stood: the end of a plan's period, the day a notice was taken down. Without it, it still stands. */
  readonly until?: Day | undefined;
  /** Collection and id of the record that shows it. */
  readonly evidence: string;
  readonly sample: boolean;
}

/** All that evaluating looks at. */
export interface ObligationInput {
  readonly plans: readonly ObligationPlan[];
  readonly units: readonly QuotaUnit[];
  readonly formSets: readonly FormSet[];
  readonly evidence: readonly Evidence[];
  readonly coverage: readonly CoverageFact[];
}

/** One thing that must be there. */
export interface ObligationPart {
  /** What it is: the id of an activity, a channel, a format, a material, an audience, a unit; a section; a year. */
  readonly id: string;
  readonly kind: 'activity' | 'channel' | 'format' | 'material' | 'heading' | 'audience' | 'unit' | 'plan';
  /** Ids of the records that show it, by the first day they did anything in the period, then by id. */
  readonly evidence: readonly string[];
  /** Shown by illustrations alone. */
  readonly sample: boolean;
}

/**
 * Two more than a quota has, both without a judgement. `listed`: the plan names things without asking for any number of
 * them. `unknown`: the portal does not know what it would be judged by, the units of a share or the day of signing.
 */
export type ObligationStatus = QuotaStatus | 'listed' | 'unknown';

/** What one unit owes and has in one period. All names are ids. */
export interface ObligationRow {
  readonly plan: string;
  readonly obligation: string;
  /** Who owes it; for coverage, the issuer of the plan. */
  readonly unit: string;
  readonly period: Period;
  readonly parts: readonly ObligationPart[];
  /** Parts that must be there; 0 where the plan only lists, or where the units of a share are not known. */
  readonly required: number;
  /** Parts that are there. */
  readonly counted: number;
  /** Parts shown by illustrations alone. */
  readonly samples: number;
  readonly status: ObligationStatus;
  readonly evidence: QuotaEvidence;
}
