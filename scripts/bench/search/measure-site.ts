/** All figures of one built site that were asked for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../shared/browser.ts';
import { progress } from '../../shared/progress.ts';
import { UsageError } from '../../shared/settings.ts';
import { judgeSite } from './judge-site.ts';
import { pairsOf } from './pairs.ts';
import { measurePhone } from './phone.ts';
import { readQueries, type Split } from './queries.ts';
import type { SiteReport } from './report.ts';
import { readSmallIndex, siteEngine } from './site-engine.ts';
import { measureSpeed } from './speed.ts';

export const PARTS = ['quality', 'speed', 'phone'] as const;

export interface Wanted {
  parts: readonly (typeof PARTS)[number][];
  splits: readonly Split[];
  /** Of which splits the failures may be seen. */
  shown: readonly Split[];
  visits: number;
}

/** @throws {UsageError} when the folder is no built site, or no browser can be had for the phone */
export async function measureSite(
  name: SiteReport['name'],
  site: { dir: string; base: string },
  { parts, splits, shown, visits }: Wanted,
): Promise<SiteReport> {
  const index = await readSmallIndex(site.dir).catch(() => {
    throw new UsageError(
      `Không thấy chỉ mục tìm kiếm trong ${site.dir}: đây không phải bản đã dựng của cổng.`,
    );
  });
  const engine = await siteEngine(site.dir);
  const report: SiteReport = {
    name,
    pages: pagesIn(site.dir),
    records: index.records.length,
    procedures: index.records.filter(({ kind }) => kind === 'thu-tuc').length,
  };
  if (parts.includes('quality')) {
    progress(`${name}: chấm các câu hỏi…`);
    report.quality = await judgeSite(site.dir, engine, splits, shown);
  }
  if (parts.includes('speed')) {
    progress(`${name}: đo tốc độ hiểu…`);
    report.speed = measureSpeed(engine, index);
  }
  if (parts.includes('phone')) {
    progress(`${name}: đo trên điện thoại giả lập…`);
    const browser = await findBrowser();
    if (browser === null) throw new UsageError('Không có trình duyệt để đo trên điện thoại giả lập.');
    report.phone = await measurePhone(site, browser, pairsOf(readQueries().tune, visits));
  }
  return report;
}

/** Pages in the full text index, by its own count. */
function pagesIn(siteDir: string): number {
  const entry = readFileSync(path.join(siteDir, 'pagefind', 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
