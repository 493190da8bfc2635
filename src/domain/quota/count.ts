import { isWithin, type Day, type Span } from '../days.ts';
import type { UnitTree } from '../unit-tree.ts';
import type { Quota, QuotaInput, QuotaOptions, QuotaPost } from './types.ts';

/** A post that may count for a quota, with the day that decides for which period it does. */
export interface Candidate {
  readonly post: QuotaPost;
  readonly day: Day;
}

/**
 * The posts that match a quota in kind and place and have appeared by `asOf`, whoever wrote them, ordered
 * by the deciding day, then by id. That day is the first one, so a post published again counts once.
 */
export function candidates(input: QuotaInput, quota: Quota, asOf: Day, options: QuotaOptions): Candidate[] {
  return input.posts
    .filter((post) => !post.draft && (options.samples || !post.sample))
    .filter((post) => quota.format === undefined || post.format === quota.format)
    .filter((post) => quota.topic === undefined || hasTopic(post, quota.topic, input.topicParents))
    .flatMap((post) => {
      const day = decidingDay(post, quota);
      return day !== undefined && day <= asOf ? [{ post, day }] : [];
    })
    .sort((a, b) => compare(a.day, b.day) || compare(a.post.id, b.post.id));
}

/** Those candidates that a unit wrote, or a unit below it on the deciding day (not when only its own count). */
export function candidatesOf(
  unit: string,
  quota: Quota,
  all: readonly Candidate[],
  tree: UnitTree,
): Candidate[] {
  return all.filter(({ post, day }) =>
    quota.own ? post.unit === unit : tree.isUnderOn(post.unit, unit, day),
  );
}

/** The posts whose deciding day lies in the span. */
export function postsWithin(all: readonly Candidate[], span: Span): QuotaPost[] {
  return all.filter(({ day }) => isWithin(day, span)).map(({ post }) => post);
}

/** Plain order of ids and days, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasTopic(post: QuotaPost, topic: string, parents: ReadonlyMap<string, string>): boolean {
  return [post.topic, ...(post.alsoTopics ?? [])].some(
    (each) => each === topic || parents.get(each) === topic,
  );
}

function decidingDay(post: QuotaPost, quota: Quota): Day | undefined {
  return post.publications
    .filter((each) => quota.channel === undefined || each.channel === quota.channel)
    .map((each) => (quota.counts === 'sent' ? each.sentOn : each.publishedOn))
    .filter((day) => day !== undefined)
    .sort(compare)[0];
}
