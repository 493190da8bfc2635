/** What the pages of the news list share: the posts in pages, and the ways to narrow them. */
import type { Content } from '../../reading/content.ts';
import { groupPosts, newestFirst, pagesOf, type Post } from './posts.ts';
import { postsByTopic, topicFacets, type Facet } from './topics.ts';

export interface NewsOverview {
  readonly pages: readonly (readonly Post[])[];
  readonly years: readonly Facet[];
  /** First-level topics. */
  readonly topics: readonly Facet[];
}

export function newsOverview({ posts, vocabulary }: Content): NewsOverview {
  const ordered = newestFirst(posts);
  return {
    pages: pagesOf(ordered),
    years: groupPosts(ordered, 'year').map(({ key, posts: group }) => ({
      id: key,
      label: `Năm ${key}`,
      count: group.length,
    })),
    topics: topicFacets(vocabulary.topics, postsByTopic(ordered, vocabulary.topics)),
  };
}
