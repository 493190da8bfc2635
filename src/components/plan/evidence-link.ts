/** The record behind a number, from its collection and id (`news/2025/ten-bai`). */
import { addressOf, noticeAddress } from '../../domain/addresses.ts';
import type { Day } from '../../domain/days.ts';
import type { Content } from '../../reading/content.ts';
import { findEntry } from '../../reading/find-entry.ts';

export interface EvidenceLink {
  readonly title: string;
  readonly day: Day | undefined;
  /** undefined: the record has no page of its own. */
  readonly address: string | undefined;
  readonly sample: boolean;
}

/** Title and address of a record; undefined when there is none by that name. */
export function evidenceLink(key: string, content: Content): EvidenceLink | undefined {
  const [collection = '', ...rest] = key.split('/');
  const id = rest.join('/');
  const entry = entryOf(collection, id, content);
  if (!entry) return undefined;
  const { title, unit = '', date, signedOn, sample = false } = entry.data;
  return {
    title: title ?? `Bản ghi niêm yết của ${findEntry(content.units, unit)?.data.name ?? unit}`,
    day: date ?? signedOn,
    address: collection === 'postings' ? noticeAddress(id, 'da-niem-yet') : addressOf(collection, id),
    sample,
  };
}

/** What records of different collections say of themselves. */
interface Record {
  readonly title?: string;
  readonly unit?: string;
  readonly date?: Day;
  readonly signedOn?: Day | undefined;
  readonly sample?: boolean | undefined;
}

function entryOf(collection: string, id: string, content: Content): { readonly data: Record } | undefined {
  switch (collection) {
    case 'news':
      return findEntry(content.posts, id);
    case 'events':
      return findEntry(content.events, id);
    case 'plans':
      return findEntry(content.plans, id);
    case 'postings':
      return findEntry(content.postings, id);
    case 'registers':
      return findEntry(content.registers, id);
    default:
      return undefined;
  }
}
