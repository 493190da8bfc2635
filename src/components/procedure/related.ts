/** Other pages of the portal to read with a procedure. */
import { addressOf } from '../../domain/addresses.ts';
import type { Content, Entry } from '../../reading/content.ts';

export interface RelatedPage {
  label: string;
  address: string;
  /** What the link leads to. */
  kind: string;
  sample: boolean;
}

/** Related records in the order people need them; posts that name this procedure come last, newest first. */
export function relatedPages({ id, data }: Entry<'procedures'>, content: Content): RelatedPage[] {
  const { related = {} } = data;
  const posts = content.posts
    .filter((post) => related.news?.includes(post.id) || post.data.related?.procedures?.includes(id))
    .sort((a, b) => b.data.date.localeCompare(a.data.date));
  return [
    ...pages('life-events', 'Tình huống', pick(content.lifeEvents, related.lifeEvents), ({ title }) => title),
    ...pages(
      'procedures',
      'Thủ tục',
      pick(content.procedures, related.procedures),
      (each) => each.commonName,
    ),
    ...pages('guides', 'Hướng dẫn', pick(content.guides, related.guides), ({ title }) => title),
    ...pages('documents', 'Văn bản', pick(content.documents, related.documents), (each) =>
      each.number ? `${each.number}: ${each.title}` : each.title,
    ),
    ...pages('plans', 'Kế hoạch', pick(content.plans, related.plans), ({ title }) => title),
    ...pages('news', 'Bài viết', posts, ({ title }) => title),
  ];
}

const pick = <E extends { id: string }>(entries: readonly E[], ids: readonly string[] = []): E[] =>
  ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);

function pages<D extends object>(
  collection: string,
  kind: string,
  entries: readonly { id: string; data: D }[],
  label: (data: D) => string,
): RelatedPage[] {
  return entries.map(({ id, data }) => ({
    label: label(data),
    address: addressOf(collection, id) ?? '/',
    kind,
    sample: 'sample' in data && data.sample === true,
  }));
}
