/** How fresh the posts of a unit are, and how soon readers were told of a document. */
import { addDays, addMonths, daysBetween, maxDay, minDay, type Day, type Span } from './days.ts';
import { rhythmOf, type Rhythm } from './pace.ts';

/**
 * Days without a post after which a section counts as left alone: longer than any month, since one post a month is the
 * tightest rhythm a plan asks for (kế hoạch tuyên truyền 2025 của Trung tâm Phục vụ hành chính công, phụ lục, việc 3).
 */
export const STALE_AFTER = 31;

/** The last twelve months of a unit. */
export interface Freshness extends Rhythm {
  /** The days looked at: twelve months up to as-of, cut to the unit's life; undefined where it did not live in them. */
  readonly span: Span | undefined;
  readonly posts: number;
  /** The latest post ever; undefined where there is none. */
  readonly last: Day | undefined;
  /** It lives, has published before and has been silent for longer than `STALE_AFTER`. */
  readonly stale: boolean;
}

/** `days` are those of all posts of the unit, in any order; later ones than `asOf` are not known yet. */
export function freshnessOf(days: readonly Day[], life: Span, asOf: Day): Freshness {
  const known = days.filter((day) => day <= asOf);
  const last = known.toSorted().at(-1);
  const span = { from: maxDay(addDays(addMonths(asOf, -12), 1), life.from), to: minDay(asOf, life.to) };
  const lives = span.from <= span.to;
  return {
    ...(lives
      ? { ...rhythmOf(span, known, asOf), span }
      : { emptyMonths: [], longestGap: undefined, span: undefined }),
    posts: lives ? known.filter((day) => day >= span.from && day <= span.to).length : 0,
    last,
    daysSinceLast: last === undefined ? undefined : daysBetween(last, asOf),
    stale: life.to >= asOf && last !== undefined && daysBetween(last, asOf) > STALE_AFTER,
  };
}

/** How long after it was issued a document was first told of. */
export interface Telling {
  /** undefined: not told of yet. */
  readonly toldOn: Day | undefined;
  /** Days from issue until then, or until as-of; never negative: a draft may be told of before it is signed. */
  readonly days: number;
}

/** `days` are those on which the document, or a post about it, appeared. */
export function tellingOf(issuedOn: Day, days: readonly Day[], asOf: Day): Telling {
  const toldOn = days.filter((day) => day <= asOf).toSorted()[0];
  return { toldOn, days: Math.max(0, daysBetween(issuedOn, toldOn ?? asOf)) };
}

/** The middle of numbers in order, the lower of two; undefined for none. */
export const middle = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
