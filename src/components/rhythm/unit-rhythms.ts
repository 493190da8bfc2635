/** The rhythm of every unit that has published something, those that went silent first. */
import type { Day } from '../../domain/days.ts';
import { freshnessOf, type Freshness } from '../../domain/freshness.ts';
import { lifeOf } from '../../domain/unit-life.ts';
import type { UnitTree } from '../../domain/unit-tree.ts';
import type { Content } from '../../reading/content.ts';
import { postsUnder, type Post } from '../news/posts.ts';
import type { UnitEntry } from '../unit/life.ts';

export interface UnitRhythm {
  readonly unit: UnitEntry;
  readonly freshness: Freshness;
  /** Illustrations among the posts of the last twelve months. */
  readonly samples: number;
  readonly newest: Post | undefined;
}

/** Of the unit and of what stood below it on the day of each post. */
export function rhythmOfUnit(
  unit: UnitEntry,
  { posts }: Pick<Content, 'posts'>,
  tree: UnitTree,
  asOf: Day,
): UnitRhythm {
  const own = postsUnder(unit.id, posts, tree, asOf);
  const freshness = freshnessOf(
    own.map(({ data }) => data.date),
    lifeOf(unit.data),
    asOf,
  );
  const { span } = freshness;
  const recent = own.filter(
    ({ data }) => span !== undefined && data.date >= span.from && data.date <= span.to,
  );
  return { unit, freshness, samples: recent.filter(({ data }) => data.sample).length, newest: own[0] };
}

/** Silent ones first, the longest silence first; then the others in the same way; those that ended last. */
export const unitRhythms = (
  content: Pick<Content, 'posts' | 'units'>,
  tree: UnitTree,
  asOf: Day,
): UnitRhythm[] =>
  content.units
    .map((unit) => rhythmOfUnit(unit, content, tree, asOf))
    .filter(({ newest }) => newest !== undefined)
    .sort(
      (a, b) =>
        Number(endedBy(a, asOf)) - Number(endedBy(b, asOf)) ||
        (b.freshness.daysSinceLast ?? 0) - (a.freshness.daysSinceLast ?? 0) ||
        a.unit.data.name.localeCompare(b.unit.data.name, 'vi'),
    );

/** Whether a silence is nobody's fault any more. */
export const endedBy = ({ unit }: UnitRhythm, asOf: Day): boolean =>
  (unit.data.historical ?? false) || lifeOf(unit.data).to < asOf;
