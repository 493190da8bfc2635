/** What was said about what: by the headings of each plan, or by topic where no plan binds the unit. */
import type { ContentGroup } from '../../domain/report/types.ts';
import type { Content, Entry } from '../content.ts';
import { postsOf, published, topicsOf, type Count, type PostFound } from './counting.ts';
import type { Found } from './records.ts';

interface Heading {
  readonly heading: string;
  readonly section?: string;
  readonly topics: readonly string[];
}

/** A post stands under every heading it serves, so the lines of a plan may make more than the sum of posts. */
export function contentGroups(
  content: Content,
  plans: readonly Entry<'plans'>[],
  records: readonly Found[],
  count: Count,
): ContentGroup[] {
  const posts = published(postsOf(records)).map((post) => ({ post, topics: topicsOf(post, content) }));
  const group = (plan: string | undefined, headings: readonly Heading[]): ContentGroup => {
    const under = ({ topics }: Heading): PostFound[] =>
      posts.filter((each) => each.topics.some((topic) => topics.includes(topic))).map(({ post }) => post);
    const placed = new Set(headings.flatMap(under));
    return {
      plan,
      lines: headings.map((line) => ({
        heading: line.heading,
        section: line.section,
        posts: count('tin, bài', under(line)),
      })),
      other: count(
        'tin, bài',
        posts.map(({ post }) => post).filter((post) => !placed.has(post)),
      ),
    };
  };
  const planned = plans.filter(({ data }) => data.headings.length > 0);
  return planned.length > 0
    ? planned.map(({ data }) => group(data.shortTitle ?? data.title, data.headings))
    : [
        group(
          undefined,
          content.vocabulary.topics.map(({ id, label }) => ({ heading: label, topics: [id] })),
        ),
      ];
}
