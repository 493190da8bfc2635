/** The contents a plan demands, each with the posts written on it. */
import { isWithin, type Day } from '../../domain/days.ts';
import { unitTree } from '../../domain/unit-tree.ts';
import type { Content } from '../../reading/content.ts';
import { newestFirst, type Post } from '../news/posts.ts';
import { topicParents, topicsOf } from '../news/topics.ts';
import type { PlanEntry } from '../progress/standings.ts';

export interface HeadingStanding {
  readonly section: string;
  readonly heading: string;
  readonly posts: readonly Post[];
}

/**
 * Posts of the issuer, or of a unit below it on the day of the post, dated inside the plan's period and not after
 * `asOf`. A post counts for every heading that names one of its topics.
 */
export function headingStandings(plan: PlanEntry, content: Content, asOf: Day): HeadingStanding[] {
  const { issuer, period, headings } = plan.data;
  const tree = unitTree(content.units.map(({ id, data }) => ({ id, parents: data.parents })));
  const parents = topicParents(content.vocabulary.topics);
  const candidates = newestFirst(content.posts)
    .filter(({ data }) => isWithin(data.date, period) && data.date <= asOf)
    .filter(({ data }) => tree.isUnderOn(data.unit, issuer, data.date))
    .map((post) => ({ post, topics: topicsOf(post, parents) }));
  return headings.map(({ section, heading, topics }) => ({
    section,
    heading,
    posts: candidates.filter((each) => topics.some((id) => each.topics.has(id))).map(({ post }) => post),
  }));
}
