/** Phản ánh, kiến nghị in figures: how many came, how many were answered, how fast, how many are overdue. */
import { daysBetween, type Day } from './days.ts';

export interface FeedbackCase {
  readonly receivedOn: Day;
  /** Last day for the answer; undefined: nobody wrote one down, and nobody is called late. */
  readonly dueOn?: Day | undefined;
  readonly answeredOn?: Day | undefined;
  readonly sample?: boolean | undefined;
}

/** answered-late: after its day; overdue: its day has passed and there is no answer. */
export type FeedbackState = 'answered' | 'answered-late' | 'overdue' | 'open';

export interface FeedbackFigures {
  readonly received: number;
  readonly answered: number;
  /** Share answered, whole per cent, rounded down, so that 100 means all; undefined when nothing came. */
  readonly share: number | undefined;
  /** Median of the days from receipt to answer; undefined without an answer. May end in .5. */
  readonly medianDays: number | undefined;
  readonly late: number;
  readonly overdue: number;
  /** Not answered, and without a day by which it must be. */
  readonly withoutDue: number;
  /** Illustrations among the received. */
  readonly samples: number;
}

/** How one case stands at the end of the day `asOf`. */
export function feedbackState({ dueOn, answeredOn }: FeedbackCase, asOf: Day): FeedbackState {
  if (answeredOn !== undefined && answeredOn <= asOf) {
    return dueOn !== undefined && answeredOn > dueOn ? 'answered-late' : 'answered';
  }
  return dueOn !== undefined && dueOn < asOf ? 'overdue' : 'open';
}

/** The figures of what came up to `asOf`; answers given later do not count yet. */
export function feedbackFigures(cases: readonly FeedbackCase[], asOf: Day): FeedbackFigures {
  const received = cases.filter(({ receivedOn }) => receivedOn <= asOf);
  const states = received.map((each) => feedbackState(each, asOf));
  const count = (...wanted: FeedbackState[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const answered = count('answered', 'answered-late');
  const days = received.flatMap(({ receivedOn, answeredOn }) =>
    answeredOn !== undefined && answeredOn <= asOf ? [daysBetween(receivedOn, answeredOn)] : [],
  );
  return {
    received: received.length,
    answered,
    share: received.length === 0 ? undefined : Math.floor((answered * 100) / received.length),
    medianDays: median(days),
    late: count('answered-late'),
    overdue: count('overdue'),
    withoutDue: received.filter(({ dueOn }, index) => states[index] === 'open' && dueOn === undefined).length,
    samples: received.filter(({ sample }) => sample).length,
  };
}

/** The middle value, or the mean of the two in the middle; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
