/** Topics of posts: a post counts for its main topic, for the others it names, and for the first level of each. */
import type { Vocabulary } from '../../reading/content.ts';
import type { Post } from './posts.ts';

type Topics = Vocabulary['topics'];

/** The first-level topic of every second-level one. */
export const topicParents = (topics: Topics): Map<string, string> =>
  new Map(topics.flatMap(({ id, children = [] }) => children.map((child) => [child.id, id] as const)));

/** Every topic a post counts for, of both levels. */
export const topicsOf = ({ data }: Post, parents: ReadonlyMap<string, string>): Set<string> =>
  new Set([data.topic, ...(data.alsoTopics ?? [])].flatMap((id) => [id, parents.get(id) ?? id]));

/** The posts of every topic that has any, in the order given. */
export function postsByTopic(posts: readonly Post[], topics: Topics): Map<string, Post[]> {
  const parents = topicParents(topics);
  const found = new Map<string, Post[]>();
  for (const post of posts) {
    for (const id of topicsOf(post, parents)) {
      const list = found.get(id);
      if (list) list.push(post);
      else found.set(id, [post]);
    }
  }
  return found;
}

/** A choice that narrows a list, with how many posts it leaves. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Those of the topics that have posts, in the order of the list. */
export const topicFacets = (
  topics: readonly { readonly id: string; readonly label: string }[],
  found: ReadonlyMap<string, readonly Post[]>,
): Facet[] =>
  topics.flatMap(({ id, label }) => {
    const count = found.get(id)?.length ?? 0;
    return count > 0 ? [{ id, label, count }] : [];
  });
