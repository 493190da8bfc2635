/** The engine of the results page over a built site, in Node. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchEngine } from '../../../src/search/answer.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { openEngine } from '../../../src/search/open.ts';
import type { SmallIndex } from '../../../src/search/small-index/record.ts';
import { fetchFiles } from './pagefind-in-node.ts';
import type { Ask } from './plain-pagefind.ts';
import { LOOKED_AT } from './quality.ts';

/** Where a built site keeps its small index. */
export const SMALL_INDEX = path.join('tim-kiem', 'chi-muc.json');

export async function readSmallIndex(siteDir: string): Promise<SmallIndex> {
  return JSON.parse(await readFile(path.join(siteDir, SMALL_INDEX), 'utf8')) as SmallIndex;
}

/** Opened as a page opens it, only from files: Pagefind finds no worker in Node and does without. */
export function siteEngine(siteDir: string): Promise<Engine> {
  fetchFiles();
  return openEngine(`${pathToFileURL(path.resolve(siteDir)).href}/`);
}

/** The engine as a search to be judged. */
export const askEngine =
  (engine: SearchEngine): Ask =>
  async (question) => {
    const answer = await engine.full(question, {});
    const results = await answer.results(0, LOOKED_AT);
    return { got: results.map(({ address }) => address), total: answer.total };
  };
