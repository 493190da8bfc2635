/** A feed (RSS 2.0) as text. */
import { getRssString } from '@astrojs/rss';
import type { Day } from '../domain/days.ts';

export interface FeedItem {
  /** Stays the same for good, whatever else is mended: a path, without the signs that XML keeps for itself. */
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

/** The feed as XML. `absolute` turns an address of the portal into one that a feed reader can open. */
export const feedXml = (feed: Feed, absolute: (address: string) => string): Promise<string> =>
  getRssString({
    title: feed.title,
    description: feed.description,
    site: absolute(feed.address),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>vi</language><atom:link href="${absolute(feed.self)}" rel="self" type="application/rss+xml"/>`,
    items: feed.items.map(({ id, title, address, summary, day }) => ({
      title,
      link: absolute(address),
      description: summary,
      ...(day !== undefined && { pubDate: midnightInHanoi(day) }),
      // The library makes the link the id; two changes of one procedure share that.
      customData: `<guid isPermaLink="false">${id}</guid>`,
    })),
  });

const midnightInHanoi = (day: Day): Date => new Date(`${day}T00:00:00+07:00`);
