import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { pageForIndex } from './page-for-index.ts';
import { FrequencyCounter } from '../full-text/frequency.ts';
import { recutIndex } from './recut-index.ts';
import { writeIndex } from './write-index.ts';
import type { DocumentRecord, SmallIndex } from '../small-index/record.ts';

/** Ready-made interfaces that Pagefind writes beside its index; the site has a search page of its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes Pagefind's index of a built site into its folder `pagefind/`.
 * The pages lose the names that only the index needs.
 * Every page is indexed as Vietnamese, whatever its `lang`, so that one search finds them all.
 * @param siteDir the built site
 * @returns how many pages are in the index
 * @throws {Error} with Pagefind's own words when any of its steps reports an error
 */
export async function buildIndex(siteDir: string): Promise<number> {
  try {
    const created = await createIndex({ forceLanguage: 'vi' });
    const index = created.index;
    if (index === undefined || created.errors.length > 0) throw failure('createIndex', created.errors);
    const places = await namedPlaces(siteDir);
    const frequency = new FrequencyCounter();
    let pages = 0;
    for (const sourcePath of await htmlFiles(siteDir)) {
      const file = path.join(siteDir, sourcePath);
      const html = await readFile(file, 'utf8');
      const page = pageForIndex(html, places.get(`/${sourcePath.replace(/index\.html$/, '')}`));
      if (page === undefined) continue;
      frequency.add(page.text);
      const added = await index.addHTMLFile({ sourcePath, content: page.html });
      if (added.errors.length > 0) throw failure(`addHTMLFile ${sourcePath}`, added.errors);
      if (page.served !== html) await writeFile(file, page.served);
      pages += 1;
    }
    const outputPath = path.join(siteDir, 'pagefind');
    await writeIndex(index, outputPath, (name) => !UNUSED.test(name));
    await recutIndex(outputPath);
    await writeFile(path.join(outputPath, 'tan-so.json'), JSON.stringify(frequency.frequency()));
    return pages;
  } finally {
    // Pagefind's own process would keep this one alive.
    await close();
  }
}

/** Address → place among the pages that search knows by name, so that a page found by both is counted once. */
async function namedPlaces(siteDir: string): Promise<Map<string, number>> {
  const read = async <T>(name: string, none: T): Promise<T> => {
    const text = await readFile(path.join(siteDir, 'tim-kiem', name), 'utf8').catch(() => undefined);
    return text === undefined ? none : (JSON.parse(text) as T);
  };
  const { records } = await read<Pick<SmallIndex, 'records'>>('chi-muc.json', { records: [] });
  const documents = await read<DocumentRecord[]>('van-ban.json', []);
  return new Map([...records, ...documents].map(({ address }, place) => [address, place]));
}

async function htmlFiles(siteDir: string): Promise<string[]> {
  const names = await readdir(siteDir, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

function failure(step: string, errors: readonly string[]): Error {
  return new Error(`Pagefind ${step}: ${errors.join('; ') || 'no index'}`);
}
