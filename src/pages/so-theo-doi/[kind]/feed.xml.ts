/** The feed of one register. */
import type { APIRoute } from 'astro';
import { feedXml } from '../../../components/feed.ts';
import { href } from '../../../components/href.ts';
import { entriesIn, registerBooks, type Book } from '../../../components/registers/books.ts';
import { entryItems } from '../../../components/registers/feed.ts';
import { registerAddress, registerFeedAddress } from '../../../domain/addresses.ts';
import { REGISTER_SLUGS } from '../../../domain/registers.ts';
import { getContent } from '../../../reading/collections.ts';
import { today } from '../../../reading/environment.ts';

export const getStaticPaths = () =>
  registerBooks().map((book) => ({ params: { kind: REGISTER_SLUGS[book.kind] }, props: { book } }));

export const GET: APIRoute<{ book: Book }> = async ({ props, site, url }) => {
  const { kind, title, what } = props.book;
  const content = await getContent();
  const feed = {
    title: `${title} – ${content.site?.name ?? ''}`,
    description: what,
    address: registerAddress(kind),
    self: registerFeedAddress(kind),
    items: entryItems(entriesIn(kind, content, today()), content, today()),
  };
  const absolute = (address: string): string => new URL(href(address), site ?? url).href;
  return new Response(await feedXml(feed, absolute), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
