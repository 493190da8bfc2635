/** The posts behind a number, each with the day that made it count. */
import { isWithin, type Day } from '../../domain/days.ts';
import type { QuotaRow } from '../../domain/quota.ts';
import type { Entry } from '../../reading/content.ts';
import { findEntry } from '../../reading/find-entry.ts';
import type { PlanQuota } from './standings.ts';

export interface CountedPost {
  readonly post: Entry<'news'>;
  /** The day of the publication, or of the sending, that counts. */
  readonly day: Day | undefined;
}

/** The counted posts of a row, in its order. A post that counts has its deciding day inside the row's period. */
export function countedPosts(
  row: QuotaRow,
  quota: PlanQuota,
  posts: readonly Entry<'news'>[],
): CountedPost[] {
  return row.posts.flatMap((id) => {
    const post = findEntry(posts, id);
    if (!post) return [];
    const day = post.data.publications
      .filter(({ channel }) => row.channel === null || channel === row.channel)
      .map(({ sentOn, publishedOn }) => (quota.counts === 'sent' ? sentOn : publishedOn))
      .filter((each) => each !== undefined)
      .filter((each) => isWithin(each, { from: row.period.start, to: row.period.end }))
      .sort()[0];
    return [{ post, day }];
  });
}
