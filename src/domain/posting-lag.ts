/** How long it took until the portal showed what a decision did to a procedure. */
import { daysBetween, type Day } from './days.ts';

/** The days of a change that count here. */
export interface PostedChange {
  readonly announcedOn?: Day | undefined;
  readonly effectiveFrom?: Day | undefined;
  /** The day the portal's page first said it. */
  readonly publishedOn?: Day | undefined;
}

export interface PostingLag {
  /** What the days are counted from: the announcement, or the first day of effect where only that is known. */
  readonly since: 'announced' | 'effective';
  /** Days until it stood on the portal; negative when it stood there before. */
  readonly days: number;
  /** Posted after the first day of effect, where that day is known. */
  readonly afterEffect: boolean;
}

/**
 * The lag of one change, or undefined while the day of posting or the day to count from is unknown. `issuedOn` is the
 * day of the decision, for changes that do not say when they were announced.
 */
export function postingLag(change: PostedChange, issuedOn?: Day): PostingLag | undefined {
  const { publishedOn, effectiveFrom } = change;
  const announced = change.announcedOn ?? issuedOn;
  const from = announced ?? effectiveFrom;
  if (publishedOn === undefined || from === undefined) return undefined;
  return {
    since: announced === undefined ? 'effective' : 'announced',
    days: daysBetween(from, publishedOn),
    afterEffect: effectiveFrom !== undefined && publishedOn > effectiveFrom,
  };
}

/** The lag in words, to follow a name: "3 ngày sau khi công bố". */
export function postingLagWords({ since, days, afterEffect }: PostingLag): string {
  const event = since === 'announced' ? 'công bố' : 'có hiệu lực';
  const when =
    days === 0 ? `ngay ngày ${event}` : `${Math.abs(days)} ngày ${days > 0 ? 'sau' : 'trước'} khi ${event}`;
  return afterEffect && since === 'announced' ? `${when}, sau ngày có hiệu lực` : when;
}
