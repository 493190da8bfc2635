/** The pages that a record points its readers to. */
import { addressOf } from '../domain/addresses.ts';
import { entriesOf, type Content, type Entry } from '../reading/content.ts';
import type { CollectionName } from '../schemas/field.ts';
import type { RecordData } from '../schemas/registry.ts';
import { findEntry } from '../reading/find-entry.ts';

export type Related = RecordData<'news'>['related'];

export interface RelatedPage {
  label: string;
  address: string;
  /** What the link leads to. */
  kind: string;
  sample: boolean;
}

const KINDS = [
  ['lifeEvents', 'life-events', 'Tình huống'],
  ['procedures', 'procedures', 'Thủ tục'],
  ['guides', 'guides', 'Hướng dẫn'],
  ['events', 'events', 'Sự kiện'],
  ['plans', 'plans', 'Kế hoạch'],
  ['documents', 'documents', 'Văn bản'],
  ['news', 'news', 'Bài viết'],
] as const satisfies readonly (readonly [keyof NonNullable<Related>, CollectionName, string])[];

/** What is nearest to a reader's need first; records without a page of their own are left out. */
export const relatedPages = (content: Content, related: Related): RelatedPage[] =>
  KINDS.flatMap(([field, collection, kind]) =>
    (related?.[field] ?? []).flatMap((id) => {
      const entry = findEntry(entriesOf(content, collection), id);
      const address = addressOf(collection, id);
      if (!entry || address === undefined) return [];
      const sample = 'sample' in entry.data && entry.data.sample === true;
      return [{ kind, label: nameOf(entry.data), address, sample }];
    }),
  );

/** The name readers know a record by. */
function nameOf(data: object): string {
  const { commonName, shortTitle, title, number } = data as Record<string, string | undefined>;
  return commonName ?? shortTitle ?? [number, title].filter(Boolean).join(': ');
}

/** As above, with the posts that name the procedure themselves; newest first. */
export function relatedToProcedure({ id, data }: Entry<'procedures'>, content: Content): RelatedPage[] {
  const posts = content.posts
    .filter((post) => data.related?.news?.includes(post.id) || post.data.related?.procedures?.includes(id))
    .sort((a, b) => b.data.date.localeCompare(a.data.date));
  return relatedPages(content, { ...data.related, news: posts.map((post) => post.id) });
}
