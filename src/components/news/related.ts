/** The pages that a post or a plan points its readers to. */
import { addressOf } from '../../domain/addresses.ts';
import { entriesOf, type Content } from '../../reading/content.ts';
import type { CollectionName } from '../../schemas/field.ts';
import type { RecordData } from '../../schemas/registry.ts';
import { findEntry } from '../find-entry.ts';
import type { RelatedPage } from '../procedure/related.ts';

export type Related = RecordData<'news'>['related'];

const KINDS = [
  ['procedures', 'procedures', 'Thủ tục'],
  ['lifeEvents', 'life-events', 'Tình huống'],
  ['guides', 'guides', 'Hướng dẫn'],
  ['news', 'news', 'Bài viết'],
  ['events', 'events', 'Sự kiện'],
  ['plans', 'plans', 'Kế hoạch'],
  ['documents', 'documents', 'Văn bản'],
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
