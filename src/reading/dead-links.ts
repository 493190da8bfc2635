/** A link to a page of a record must lead to one that exists; lists, facets and files are proved on the built site. */
import { addressOf, RESERVED, PAGED, SECTIONS } from '../domain/addresses.ts';
import { nearest } from '../domain/nearest.ts';
import type { ContentFiles } from './files.ts';

export interface KnownAddresses {
  /** Pages of records, drafts included. */
  pages: ReadonlySet<string>;
  drafts: ReadonlySet<string>;
  /** What to propose instead of a dead link. */
  proposals: readonly string[];
}

/** `drafts` are the files that are not to be published yet. */
export function knownAddresses(
  records: ContentFiles['records'],
  drafts: ReadonlySet<string>,
): KnownAddresses {
  const addresses = (list: ContentFiles['records']) =>
    list.flatMap(({ collection, id }) => addressOf(collection, id) ?? []);
  const pages = addresses(records);
  const hidden = new Set(addresses(records.filter(({ file }) => drafts.has(file))));
  return {
    pages: new Set(pages),
    drafts: hidden,
    proposals: [...pages.filter((page) => !hidden.has(page)), ...Object.values(SECTIONS)],
  };
}

/** What is wrong with a link of the portal to itself, if anything. A draft may point to other drafts. */
export function deadLink(
  href: string,
  known: KnownAddresses,
  fromDraft: boolean,
): { rule: string; message: string } | undefined {
  if (!href.startsWith('/') || href.startsWith('//')) return undefined;
  const address = href.replace(/[?#].*$/, '');
  if (known.drafts.has(address) && !fromDraft) {
    return {
      rule: 'link-draft',
      message: `Liên kết "${href}" dẫn tới một bản nháp: người đọc chưa xem được.`,
    };
  }
  if (known.pages.has(address) || !namesRecord(address)) return undefined;
  const whole = `${address}/`;
  const close = known.proposals.includes(whole) ? whole : nearest(address, known.proposals);
  return {
    rule: 'link-dead',
    message: `Liên kết "${href}" không dẫn tới trang nào của cổng.${close ? ` Gần đúng nhất: ${close}` : ''}`,
  };
}

/** Whether an address has the shape of a record's page. */
function namesRecord(address: string): boolean {
  const section = Object.values(SECTIONS).find((prefix) => address.startsWith(prefix));
  if (section === undefined) return /^\/[^/.]+\/?$/.test(address);
  const collection = PAGED.find((name) => SECTIONS[name] === section);
  if (collection === undefined) return false;
  const [first = '', second = '', ...rest] = address.slice(section.length).replace(/\/$/, '').split('/');
  if (first === '' || first.includes('.') || rest.length > 0) return false;
  if (RESERVED[collection]?.includes(first)) return false;
  return collection !== 'news' || second !== '' || !/^\d{4}$/.test(first);
}
