/** The feed of what changes among the procedures. */
import type { APIRoute } from 'astro';
import { feedXml } from '../../../components/feed.ts';
import { href } from '../../../components/href.ts';
import { allChanges } from '../../../components/procedure/changes/all-changes.ts';
import { changeItems } from '../../../components/procedure/changes/feed.ts';
import { CHANGES_ADDRESS, CHANGES_FEED_ADDRESS } from '../../../domain/addresses.ts';
import { getContent } from '../../../reading/collections.ts';
import { today } from '../../../reading/environment.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const content = await getContent();
  const feed = {
    title: `Thủ tục thay đổi – ${content.site?.name ?? ''}`,
    description: 'Thủ tục mới ban hành, được sửa đổi, bị thay thế, bãi bỏ hay cắt giảm thời hạn.',
    address: CHANGES_ADDRESS,
    self: CHANGES_FEED_ADDRESS,
    items: changeItems(allChanges(content), today()),
  };
  const absolute = (address: string): string => new URL(href(address), site ?? url).href;
  return new Response(await feedXml(feed, absolute), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
