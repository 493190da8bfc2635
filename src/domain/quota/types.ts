import type { Day, Span } from '../days.ts';
import type { Period, PeriodKind } from '../periods.ts';
import type { TreeUnit } from '../unit-tree.ts';
import type { QuotaEvidence, QuotaStatus } from './status.ts';

/** A number a plan asks for. */
export interface Quota {
  readonly id: string;
  /** Who owes it; without it, the issuer of the plan. */
  readonly units?: readonly string[] | undefined;
  /** Where it counts; without it, any channel. */
  readonly channel?: string | undefined;
  /** How many posts a period, at least 1. */
  readonly required: number;
  readonly per: PeriodKind;
  readonly topic?: string | undefined;
  readonly format?: string | undefined;
  /** Which day of a publication decides: the day it appeared (default) or the day it was handed in. */
  readonly counts?: 'published' | 'sent' | undefined;
  /** Only the unit's own posts count, not those of units below it. */
  readonly own?: boolean | undefined;
  readonly appliesFrom?: Day | undefined;
}

export interface QuotaPlan {
  readonly id: string;
  readonly issuer: string;
  readonly period: Span;
  readonly quotas: readonly Quota[];
}

export interface QuotaUnit extends TreeUnit {
  /** First day of the unit. */
  readonly established?: Day | undefined;
  /** Last day of the unit. */
  readonly ended?: Day | undefined;
}

/** One appearance of a post; handed in on one day, perhaps published on a later one. */
export interface QuotaPublication {
  readonly channel: string;
  readonly sentOn?: Day | undefined;
  readonly publishedOn?: Day | undefined;
}

export interface QuotaPost {
  readonly id: string;
  readonly unit: string;
  readonly draft?: boolean | undefined;
  readonly sample?: boolean | undefined;
  readonly origin?: 'own' | 'compiled' | 'repost' | undefined;
  readonly topic: string;
  readonly alsoTopics?: readonly string[] | undefined;
  readonly format: string;
  readonly publications: readonly QuotaPublication[];
}

/** All that counting looks at. */
export interface QuotaInput {
  readonly plans: readonly QuotaPlan[];
  readonly units: readonly QuotaUnit[];
  readonly posts: readonly QuotaPost[];
  /** The first-level topic of every second-level one. */
  readonly topicParents: ReadonlyMap<string, string>;
}

export interface QuotaOptions {
  /** Whether posts marked as samples count. */
  readonly samples: boolean;
}

/** What one unit owes and has in one period. All names are ids. */
export interface QuotaRow {
  readonly plan: string;
  readonly quota: string;
  readonly unit: string;
  /** null: any channel. */
  readonly channel: string | null;
  /** Clipped to the plan, to the quota's first day and to the unit's life. */
  readonly period: Period;
  readonly required: number;
  /** The plan's own number, where a short-lived unit owes only a share of it. */
  readonly requiredByPlan: number;
  readonly counted: number;
  /** How many of the counted posts are samples. */
  readonly samples: number;
  /** How many of the counted posts are reposts. */
  readonly reposts: number;
  /** Ids of the counted posts, by the day that counts, then by id. */
  readonly posts: readonly string[];
  readonly status: QuotaStatus;
  readonly evidence: QuotaEvidence;
  /** Vietnamese, for readers; '' when there is nothing to say. */
  readonly note: string;
}
