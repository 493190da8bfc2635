/** The feed of events. */
import type { APIRoute } from 'astro';
import { feedXml } from '../../components/feed.ts';
import { href } from '../../components/href.ts';
import { newestFirst } from '../../components/registers/books.ts';
import { entryItems } from '../../components/registers/feed.ts';
import { EVENTS_FEED_ADDRESS, SECTIONS } from '../../domain/addresses.ts';
import { getContent } from '../../reading/collections.ts';
import { today } from '../../reading/environment.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const content = await getContent();
  const feed = {
    title: `Sự kiện – ${content.site?.name ?? ''}`,
    description: 'Hội nghị, tập huấn, tọa đàm, đối thoại, cuộc thi.',
    address: SECTIONS.events,
    self: EVENTS_FEED_ADDRESS,
    items: entryItems(newestFirst(content.events), content, today()),
  };
  const absolute = (address: string): string => new URL(href(address), site ?? url).href;
  return new Response(await feedXml(feed, absolute), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
