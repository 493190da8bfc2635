/** What a report says, before anybody lays it out: figures with their traces, and the records behind them. */
import type { Day, Span } from '../days.ts';
import type { Period } from '../periods.ts';
import type { ScoreSum } from '../scorecard.ts';
import type { TaskState } from '../task-state.ts';

/** The stretch a report is about. A week has no label of the calendar of plans. */
export interface Stretch {
  /** As typed: 2025-9M; a week: 2025-09-01. */
  readonly label: string;
  /** As offices write it: 9 tháng năm 2025. */
  readonly name: string;
  readonly span: Span;
}

/** A number that people can follow to its records. */
export interface Figure {
  /** undefined: the portal holds nothing to count; a blank to fill in. */
  readonly value: number | undefined;
  /** What is counted: "tin, bài", "lượt". */
  readonly unit: string;
  /** Ids of the records behind it, such as `news/2025/ten-bai`. */
  readonly records: readonly string[];
}

/** One line of a record: where and when it appeared, or took place. */
export interface RecordLine {
  readonly day: Day;
  /** Channel, kind of activity, kind of register. */
  readonly where: string;
  /** sent: handed in to be published, on that day; published: it appeared. */
  readonly how: 'published' | 'sent' | 'held' | 'entered';
  readonly address: string | undefined;
  /** How much of it, where its kind is counted so and somebody wrote it down. */
  readonly amounts?: Readonly<Partial<Record<Amount, number>>>;
}

/** What is counted beside posts and events: airings and minutes on air, printed copies, people present. */
export type Amount = 'times' | 'minutes' | 'copies' | 'attendance';

/** A record that figures rest on, with its number in the annex. */
export interface ReportRecord {
  readonly id: string;
  readonly number: number;
  readonly kind: 'post' | 'event' | 'register' | 'document' | 'figures';
  readonly title: string;
  readonly unit: string;
  readonly sample: boolean;
  readonly repost: boolean;
  /** Its page on the portal, in full; undefined where it has none. */
  readonly page: string | undefined;
  readonly lines: readonly RecordLine[];
}

/** A heading of a plan, or a topic where no plan binds the unit, and what was said about it. */
export interface ContentLine {
  readonly heading: string;
  /** Section of the plan; undefined for a topic. */
  readonly section: string | undefined;
  readonly posts: Figure;
}

export interface ContentGroup {
  /** Title of the plan; undefined: topics. */
  readonly plan: string | undefined;
  readonly lines: readonly ContentLine[];
  /** Posts under none of the lines. */
  readonly other: Figure;
}

/** A form of work, counted by one or more figures ("hội nghị" and "người dự"). */
export interface FormLine {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly Figure[];
  /** What the figures do not know, as a sentence; '' when they know all. */
  readonly note: string;
}

export interface ChannelLine {
  readonly channel: string;
  readonly label: string;
  readonly published: Figure;
  /** Handed in within the stretch, published or not. */
  readonly sent: Figure;
  /** How many of the published are reposts. */
  readonly reposts: Figure;
}

/** One quota in one of its periods, or an obligation. */
export interface TargetLine {
  readonly plan: string;
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly period: Period;
  /** undefined: only listed, or not known. */
  readonly required: number | undefined;
  readonly counted: Figure;
  readonly samples: number;
  readonly reposts: number;
  /** What readers see: sign and word. */
  readonly status: string;
  readonly state: 'met' | 'on-track' | 'behind' | 'missed' | 'upcoming' | 'no-data' | 'listed' | 'unknown';
  /** What is still missing, in words; '' when nothing is. */
  readonly missing: string;
}

/** A figure that the unit keeps for itself: files received, satisfaction … */
export interface OwnFigure {
  /** Of the vocabulary. */
  readonly id: string;
  readonly label: string;
  /** '%' for shares; else what is counted. */
  readonly unit: string;
  /** Of periods that share no day, in order of time; none: a blank to fill. */
  readonly values: readonly OwnValue[];
  /** Counts added up; of shares only the one of a single period, for they are not averaged. */
  readonly total: number | undefined;
}

export interface OwnValue {
  readonly period: Period;
  readonly value: number;
  /** How it was worked out; '' when nobody wrote it down. */
  readonly note: string;
  /** The limit it lies above and is pointed out for. */
  readonly above: number | undefined;
  readonly record: string;
}

/** The unit's points by a set of criteria. */
export interface OwnScorecard {
  readonly period: Period;
  readonly scheme: string;
  readonly criteria: readonly {
    readonly group?: string | undefined;
    readonly criterion: string;
    readonly score?: number | undefined;
    readonly max: number;
    readonly evidence?: string | undefined;
  }[];
  readonly sum: ScoreSum;
  readonly record: string;
}

export interface OwnFigures {
  /** Every kind of the vocabulary. */
  readonly figures: readonly OwnFigure[];
  /** The periods they are of. */
  readonly periods: readonly Period[];
  /** Whether those periods hold all days of the stretch that the unit lived. */
  readonly covered: boolean;
  /** What does not add up; '' when nothing is wrong. */
  readonly misfit: string;
  /** The latest. */
  readonly scorecard: OwnScorecard | undefined;
  /** Units below that have figures of their own; theirs may be in those of this unit, so they are never added. */
  readonly below: readonly {
    readonly unit: string;
    readonly periods: readonly Period[];
    readonly records: readonly string[];
  }[];
}

/** A task of a plan that the unit leads or takes part in. */
export interface TaskLine {
  readonly plan: string;
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly role: 'lead' | 'coordinating';
  /** Who leads it. */
  readonly lead: string;
  /** '' when the plan names none. */
  readonly product: string;
  /** By when, in words. */
  readonly due: string;
  /** Whether the plan names a day of its own for it. */
  readonly dated: boolean;
  /** The next day by which it is due; undefined: it follows the reports. */
  readonly dueDay: Day | undefined;
  readonly state: TaskState;
  /** What readers see of the state. */
  readonly status: string;
  /** What shows that it was done. */
  readonly records: readonly string[];
}

/** A fact or an entry that stands in the text as it is. */
export interface Statement {
  readonly text: string;
  readonly records: readonly string[];
}

export interface Letterhead {
  /** The body that manages the issuer; empty: none; undefined: not known on that day. */
  readonly managing: readonly string[] | undefined;
  readonly issuer: readonly string[];
  /** Without the number: BC-TTPVHCC. */
  readonly symbol: string;
  /** undefined: not known. */
  readonly place: string | undefined;
  readonly signerRole: string | undefined;
  /** Who takes the report; undefined: to be determined. */
  readonly recipients: readonly string[];
}

export interface ReportModel {
  readonly unit: { readonly id: string; readonly name: string };
  readonly stretch: Stretch;
  /** The days its figures cover. */
  readonly data: Span;
  /** Sentences about those days: cut by the unit's life, set by a plan. */
  readonly dataNotes: readonly string[];
  readonly demo: boolean;
  /** Illustrations among the records. */
  readonly samples: number;
  /** Whether the portal holds posts, events, documents or entries of the unit in these days. */
  readonly hasData: boolean;
  readonly letterhead: Letterhead;
  /** The plans it answers to, as they are cited. */
  readonly plans: readonly string[];
  readonly contents: readonly ContentGroup[];
  readonly forms: readonly FormLine[];
  readonly channels: readonly ChannelLine[];
  /** Posts of the unit, each once. */
  readonly posts: Figure;
  readonly reposts: Figure;
  readonly quotas: readonly TargetLine[];
  readonly obligations: readonly TargetLine[];
  readonly own: OwnFigures;
  /** Late ones first. */
  readonly tasks: readonly TaskLine[];
  readonly commendations: readonly Statement[];
  readonly shortcomings: readonly Statement[];
  readonly proposals: readonly Statement[];
  /** Reports to hand in; what targets still lack and tasks with a day stand in their own lines. */
  readonly nextSteps: readonly Statement[];
  readonly records: readonly ReportRecord[];
}
