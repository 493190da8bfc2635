/** A feed (RSS 2.0) as text. The serializer of the pages writes it, so that every sign is escaped as it must be. */
import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Day } from '../domain/days.ts';

export interface FeedItem {
  /** Stays the same for good, whatever else is mended. */
  readonly id: string;
  readonly title: string;
  /** Page of the portal, from its root. */
  readonly address: string;
  readonly summary: string;
  readonly day: Day | undefined;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly address: string;
  /** The feed itself. */
  readonly self: string;
  readonly items: readonly FeedItem[];
}

// XML as far as it matters here: empty elements close themselves, and only the entities that XML knows are used.
const writer = unified().use(rehypeStringify, {
  space: 'svg',
  closeEmptyElements: true,
  characterReferences: { useNamedReferences: false },
});

/** The feed as XML. `absolute` turns an address of the portal into one that a feed reader can open. */
export function feedXml(feed: Feed, absolute: (address: string) => string): string {
  const channel = element('channel', {}, [
    element('title', {}, feed.title),
    element('link', {}, absolute(feed.address)),
    element('description', {}, feed.description),
    element('language', {}, 'vi'),
    element('atom:link', { href: absolute(feed.self), rel: 'self', type: 'application/rss+xml' }, []),
    ...feed.items.map((item) => itemElement(item, absolute)),
  ]);
  const root = element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [channel]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writer.stringify({ type: 'root', children: [root] })}\n`;
}

const itemElement = (item: FeedItem, absolute: (address: string) => string): Element =>
  element('item', {}, [
    element('title', {}, item.title),
    element('link', {}, absolute(item.address)),
    element('guid', { isPermaLink: 'false' }, item.id),
    element('description', {}, item.summary),
    ...(item.day === undefined ? [] : [element('pubDate', {}, feedDate(item.day))]),
  ]);

/** The beginning of a day in Hà Nội as RSS writes times: "Thu, 07 May 2026 17:00:00 GMT". */
const feedDate = (day: Day): string => new Date(`${day}T00:00:00+07:00`).toUTCString();

const element = (
  tagName: string,
  properties: Record<string, string>,
  content: string | ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  // XML alone forbids these three signs together in a text.
  children:
    typeof content === 'string' ? [{ type: 'text', value: content.replaceAll(']]>', ']] >') }] : content,
});
