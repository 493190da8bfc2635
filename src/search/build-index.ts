import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { pageForIndex } from './fold-d.ts';

/** Ready-made interfaces that Pagefind writes beside its index; the site has a search page of its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes Pagefind's index of a built site into its folder `pagefind/`.
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
    let pages = 0;
    for (const sourcePath of await htmlFiles(siteDir)) {
      const content = pageForIndex(await readFile(path.join(siteDir, sourcePath), 'utf8'));
      if (content === undefined) continue;
      const added = await index.addHTMLFile({ sourcePath, content });
      if (added.errors.length > 0) throw failure(`addHTMLFile ${sourcePath}`, added.errors);
      pages += 1;
    }
    const outputPath = path.join(siteDir, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw failure('writeFiles', written.errors);
    const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
    await Promise.all(unused.map((name) => rm(path.join(outputPath, name))));
    return pages;
  } finally {
    // Pagefind's own process would keep this one alive.
    await close();
  }
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
