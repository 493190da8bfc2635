/**
 * What hangs where, against what must hang: of each place and procedure, whether the sheet is there and of the version
 * that the record has now.
 */
import { daysBetween, type Day } from './days.ts';
import type { IssuedOn, RecordVersion } from './record-version.ts';

/** What is done about it first stands first. */
export const POSTING_STATES = ['take-down', 'older', 'missing', 'unclear', 'current'] as const;
export type PostingState = (typeof POSTING_STATES)[number];

export type PostingReason =
  /** take-down: it hangs, and the unit must not post it (any more). */
  | 'not-required'
  /** older: the sheet names another decision; or names none and hung before the record changed. */
  | 'other-version'
  | 'before-change'
  /** missing: nothing was ever written down; it was taken down; its day is still to come. */
  | 'never'
  | 'taken-down'
  | 'later'
  /** unclear: nothing to compare on the sheet; nothing in the record; the sheet is ahead of the record. */
  | 'no-day'
  | 'no-decision'
  | 'ahead'
  /** current: the same decision; or none on the sheet, and posted since the record changed. */
  | 'same-version'
  | 'since-change';

/** Sheets that were posted together. */
export interface Posting {
  readonly place: string;
  /** Ids of procedures. */
  readonly procedures: readonly string[];
  readonly postedOn: Day;
  /** Id of the decision that the sheets name. */
  readonly version?: string | undefined;
  readonly takenDownOn?: Day | undefined;
  readonly note?: string | undefined;
}

/** What a unit must post. */
export interface PostingDemand {
  readonly places: readonly string[];
  /** The procedures it must post at each place, with the version of their records. */
  readonly required: ReadonlyMap<string, RecordVersion>;
}

/** One sheet: a procedure at a place. */
export interface PostingRow {
  readonly place: string;
  readonly procedure: string;
  readonly state: PostingState;
  readonly reason: PostingReason;
  /** Of the last sheet that was put there. */
  readonly postedOn: Day | undefined;
  readonly takenDownOn: Day | undefined;
  readonly version: string | undefined;
  /** What the record says; undefined for what the unit must not post. */
  readonly record: RecordVersion | undefined;
  /** Days since the record changed, for older sheets whose change has a day. */
  readonly daysBehind: number | undefined;
  readonly note: string | undefined;
}

/**
 * A row for every place and procedure of the demand, in its order, each place followed by what must be taken down there.
 * Of several postings of a procedure at a place the one with the latest day counts (of the same day: the one written
 * last); days after `day` have not come.
 */
export function postingRows(
  { places, required }: PostingDemand,
  postings: readonly Posting[],
  day: Day,
  issuedOn: IssuedOn,
): PostingRow[] {
  return places.flatMap((place) => {
    const here = postings.filter((posting) => posting.place === place);
    const last = lastOfEach(here.filter(({ postedOn }) => postedOn <= day));
    const announced = new Set(here.flatMap(({ procedures }) => procedures));
    const demanded = [...required].map(([procedure, record]): PostingRow => {
      const posting = last.get(procedure);
      const judged = judge(posting, record, day, issuedOn);
      const reason = judged.reason === 'never' && announced.has(procedure) ? 'later' : judged.reason;
      return { ...base(place, procedure, posting, day), ...judged, reason, record };
    });
    const others = [...last].flatMap(([procedure, posting]): PostingRow[] =>
      required.has(procedure) || !hangs(posting, day)
        ? []
        : [{ ...base(place, procedure, posting, day), state: 'take-down', reason: 'not-required' }],
    );
    return [...demanded, ...others];
  });
}

/** The posting that counts for each procedure. */
function lastOfEach(postings: readonly Posting[]): Map<string, Posting> {
  const last = new Map<string, Posting>();
  for (const posting of postings) {
    for (const procedure of posting.procedures) {
      const known = last.get(procedure);
      if (known === undefined || known.postedOn <= posting.postedOn) last.set(procedure, posting);
    }
  }
  return last;
}

const hangs = ({ takenDownOn }: Posting, day: Day): boolean => takenDownOn === undefined || takenDownOn > day;

const base = (place: string, procedure: string, posting: Posting | undefined, day: Day) => ({
  place,
  procedure,
  postedOn: posting?.postedOn,
  takenDownOn: posting && !hangs(posting, day) ? posting.takenDownOn : undefined,
  version: posting?.version,
  record: undefined,
  daysBehind: undefined,
  note: posting?.note,
});

type Judgement = Pick<PostingRow, 'state' | 'reason' | 'daysBehind'>;

const say = (state: PostingState, reason: PostingReason, daysBehind?: number): Judgement => ({
  state,
  reason,
  daysBehind,
});

function judge(posting: Posting | undefined, record: RecordVersion, day: Day, issuedOn: IssuedOn): Judgement {
  if (posting === undefined) return say('missing', 'never');
  if (!hangs(posting, day)) return say('missing', 'taken-down');
  const behind = record.day === undefined ? undefined : daysBetween(record.day, day);
  const { version, postedOn } = posting;
  if (version !== undefined && version === record.decision) return say('current', 'same-version');
  if (version !== undefined && isAhead(version, record, issuedOn)) return say('unclear', 'ahead');
  if (version !== undefined && record.decision !== undefined) return say('older', 'other-version', behind);
  if (record.day === undefined)
    return say('unclear', record.decision === undefined ? 'no-decision' : 'no-day');
  return postedOn < record.day ? say('older', 'before-change', behind) : say('current', 'since-change');
}

/** Whether the sheet names a decision that came after the version of the record. */
function isAhead(version: string, record: RecordVersion, issuedOn: IssuedOn): boolean {
  const issued = issuedOn(version);
  return (
    record.ahead.includes(version) ||
    (issued !== undefined && record.day !== undefined && issued > record.day)
  );
}

/** How many sheets stand in each state. */
export type PostingCounts = Readonly<Record<PostingState, number>> & {
  /** How many must hang. */
  readonly required: number;
  /** Current among those that must hang, in percent with one decimal, rounded down; undefined when none must. */
  readonly percent: number | undefined;
};

/** Counts the rows of a place, or of a whole unit. */
export function postingCounts(rows: readonly Pick<PostingRow, 'state'>[]): PostingCounts {
  const count = (state: PostingState): number => rows.filter((row) => row.state === state).length;
  const current = count('current');
  const required = rows.length - count('take-down');
  return {
    'take-down': count('take-down'),
    older: count('older'),
    missing: count('missing'),
    unclear: count('unclear'),
    current,
    required,
    percent: required === 0 ? undefined : Math.floor((current * 1000) / required) / 10,
  };
}

/** The last day up to `day` on which the sheet on where feedback is received was posted at the place. */
export const feedbackPostedOn = (
  postings: readonly { readonly place: string; readonly postedOn: Day }[],
  place: string,
  day: Day,
): Day | undefined =>
  postings
    .filter((posting) => posting.place === place && posting.postedOn <= day)
    .map(({ postedOn }) => postedOn)
    .sort()
    .at(-1);
