import type { Clock, Session } from '../clock.ts';
import type { Day } from '../days.ts';
import type { TIME_UNITS } from '../procedure-terms.ts';
import type { DayOff, SpecialDay, UnsureYear } from '../working-days.ts';

/** What a procedure's own rule for late papers does; see LateRule. */
export const LATE_EFFECTS = ['result', 'receipt'] as const;

/** A time that a procedure promises. */
export interface PromisedTime {
  readonly value: number;
  readonly unit: (typeof TIME_UNITS)[number];
}

/**
 * What a procedure itself says of papers that come after some hour: `result`: the result comes the next working day
 * (hộ tịch, chứng thực); `receipt`: they count as filed the next working day. It holds only where a record states it.
 */
export interface LateRule {
  readonly after: Clock;
  readonly then: (typeof LATE_EFFECTS)[number];
}

export interface Question {
  /** The day of filing, or the day of the event the time runs from. */
  readonly day: Day;
  /** The hour of filing; left out, the opening hour. */
  readonly at?: Clock | undefined;
  /** True when the time runs from something else than filing (the end of a filing period): no hour matters then. */
  readonly event?: boolean | undefined;
  /** Undefined where the source promises no time that can be counted. */
  readonly time: PromisedTime | undefined;
  readonly late?: LateRule | undefined;
  /** Working hours of the office, in order; left out, OFFICE_HOURS. */
  readonly hours?: readonly Session[] | undefined;
}

/** One step of the reasoning, in the order it is taken. */
export type Step =
  /** The day is a day off: it counts as `to`. */
  | { readonly kind: 'day-off'; readonly off: DayOff; readonly event: boolean; readonly to: Day }
  /** Filed after the office closed: it counts as filed on `to`. */
  | { readonly kind: 'after-hours'; readonly at: Clock; readonly closes: Clock; readonly to: Day }
  /** The record's own rule for late papers: filed on `to`, or the result comes on `to`. */
  | { readonly kind: 'late'; readonly rule: LateRule; readonly to: Day }
  /** The day it begins with is not counted. */
  | { readonly kind: 'first-day'; readonly day: Day; readonly event: boolean }
  | {
      readonly kind: 'working-days';
      readonly counted: readonly Day[];
      readonly skipped: readonly DayOff[];
      /** Days among the counted that are a Saturday or Sunday worked for another day. */
      readonly workedInstead: readonly SpecialDay[];
    }
  | { readonly kind: 'days'; readonly count: number; readonly last: Day }
  /** `shortened`: the last month has no such day, its last day stands for it. */
  | { readonly kind: 'months'; readonly count: number; readonly last: Day; readonly shortened: boolean }
  /** The last day is a day off: the time ends on `to`. */
  | { readonly kind: 'moved'; readonly off: DayOff; readonly to: Day }
  | {
      readonly kind: 'working-hours';
      readonly count: number;
      readonly from: Moment;
      readonly to: Moment;
      readonly hours: readonly Session[];
      readonly skipped: readonly DayOff[];
    }
  | { readonly kind: 'hours'; readonly count: number; readonly from: Moment; readonly to: Moment };

export interface Moment {
  readonly day: Day;
  readonly at: Clock;
}

export interface PromisedDay {
  readonly day: Day;
  /** The hour, for times in hours; undefined when the whole day is left. */
  readonly at?: Clock | undefined;
  readonly steps: readonly Step[];
  /** Years on the way whose days off may still change; not empty: the day is provisional. */
  readonly unsure: readonly UnsureYear[];
}
