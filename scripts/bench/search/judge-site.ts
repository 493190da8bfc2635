/** The judged questions over one built site: this engine and plain Pagefind beside each other. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SearchEngine } from '../../../src/search/answer.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { failuresOf, judge, qualityOf } from './quality.ts';
import { readQueries, type Split } from './queries.ts';
import type { SiteReport } from './report.ts';
import { askEngine } from './site-engine.ts';

/**
 * @param splits which questions to ask
 * @param shown of which splits the failures may be seen: who tunes must not see those of `test`
 */
export async function judgeSite(
  siteDir: string,
  engine: SearchEngine,
  splits: readonly Split[],
  shown: readonly Split[],
): Promise<NonNullable<SiteReport['quality']>> {
  const dir = await mkdtemp(path.join(tmpdir(), 'cong-khai-plain-'));
  try {
    const plain = await plainPagefind(siteDir, path.join(dir, 'pagefind'));
    const queries = readQueries();
    const report: NonNullable<SiteReport['quality']> = {};
    for (const split of splits) {
      const judged = await judge(queries[split], askEngine(engine));
      report[split] = {
        engine: qualityOf(judged),
        plain: qualityOf(await judge(queries[split], plain)),
        failures: shown.includes(split) ? failuresOf(judged) : undefined,
      };
    }
    return report;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
