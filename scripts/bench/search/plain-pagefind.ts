/** What a site gets that lets Pagefind index its pages and changes nothing: the measure to be better than. */
import { close, createIndex } from 'pagefind';
import { writeIndex } from '../../../src/search/indexing/write-index.ts';
import { openPagefind } from './pagefind-in-node.ts';
import { LOOKED_AT, type Judged } from './quality.ts';

export type Ask = (question: string) => Promise<Pick<Judged, 'got' | 'total'>>;

/**
 * Indexes a built site into a folder by Pagefind's own settings, all in Vietnamese, and gives the search over it:
 * the question as typed, the order as Pagefind has it.
 */
export async function plainPagefind(siteDir: string, indexDir: string): Promise<Ask> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: siteDir });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    await writeIndex(index, indexDir);
  } finally {
    await close();
  }
  const pagefind = await openPagefind(indexDir);
  return async (question) => {
    const { results } = await pagefind.search(question, { filters: {} });
    const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
    return { got: pages.map(({ raw_url, url }) => raw_url ?? url), total: results.length };
  };
}
