/** Posts in the orders and groups that lists show. */
import { LATEST, type Day } from '../../domain/days.ts';
import type { UnitTree } from '../../domain/unit-tree.ts';
import type { Entry } from '../../reading/content.ts';

export type Post = Entry<'news'>;

export const PAGE_SIZE = 10;

/** Newest first; posts of one day by title. */
export const newestFirst = (posts: readonly Post[]): Post[] =>
  [...posts].sort(
    (a, b) => compare(b.data.date, a.data.date) || a.data.title.localeCompare(b.data.title, 'vi'),
  );

/** Posts up to a day of a unit and of what stood below it when each appeared, the newest first. */
export const postsUnder = (
  unit: string,
  posts: readonly Post[],
  tree: UnitTree,
  asOf: Day = LATEST,
): Post[] =>
  newestFirst(posts.filter(({ data }) => data.date <= asOf && tree.isUnderOn(data.unit, unit, data.date)));

/** The posts in pages of a size; one empty page when there is none, so that the first page always exists. */
export function pagesOf(posts: readonly Post[], size = PAGE_SIZE): Post[][] {
  const count = Math.max(1, Math.ceil(posts.length / size));
  return Array.from({ length: count }, (_, index) => posts.slice(index * size, (index + 1) * size));
}

/** A group of posts below one heading. */
export interface PostGroup {
  /** '2025' or '2025-09'. */
  readonly key: string;
  readonly posts: readonly Post[];
}

/** Posts by year, or by month, in the order they come. */
export const groupPosts = (posts: readonly Post[], by: 'year' | 'month'): PostGroup[] =>
  [...Map.groupBy(posts, ({ data }) => data.date.slice(0, by === 'year' ? 4 : 7))].map(([key, group]) => ({
    key,
    posts: group,
  }));

/**
 * The numbers of pages to link: the first, the last and those around the current one, in order; 0 stands for a gap.
 */
export function pageNumbers(current: number, count: number): number[] {
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - current) <= 1,
  );
  return shown.flatMap((page, index) =>
    index > 0 && page - (shown[index - 1] ?? 0) > 1 ? [0, page] : [page],
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
