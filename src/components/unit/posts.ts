/** What a unit publishes, with the units that were below it when each post appeared. */
import type { UnitTree } from '../../domain/unit-tree.ts';
import { postsUnder, type Post } from '../news/posts.ts';

export interface YearCount {
  year: string;
  /** Of the unit and its parts. */
  total: number;
  /** Of the unit alone. */
  own: number;
  /** Illustrations among the total. */
  samples: number;
}

export interface Published {
  newest: Post[];
  years: YearCount[];
}

/** The newest posts (at most `limit`) and how many there are a year, the latest year first. */
export function publishedBy(unit: string, posts: readonly Post[], tree: UnitTree, limit: number): Published {
  const found = postsUnder(unit, posts, tree);
  const years = [...Map.groupBy(found, ({ data }) => data.date.slice(0, 4))].map(([year, group]) => ({
    year,
    total: group.length,
    own: group.filter(({ data }) => data.unit === unit).length,
    samples: group.filter(({ data }) => data.sample).length,
  }));
  return { newest: found.slice(0, limit), years };
}
