/** The sheets of a board through one browser, each checked before it counts as printed. */
import { constants } from 'node:os';
import { chromium } from 'playwright';
import type { NoticeSheet } from '../../src/reading/notice-sheets.ts';
import { BROWSER_ARGS } from '../shared/browser-args.ts';
import { findBrowser } from '../shared/browser.ts';
import { progress } from '../shared/progress.ts';
import { serve } from '../shared/server.ts';
import { UsageError } from '../shared/settings.ts';
import { openDrafts, type Drafts } from './drafts.ts';
import { inParallel } from './in-parallel.ts';
import { printSheet, type SheetResult } from './print-sheet.ts';

export interface PrintJob {
  readonly sheets: readonly NoticeSheet[];
  /** The built site. */
  readonly site: { readonly dir: string; readonly base: string };
  /** The board's folder. */
  readonly out: string;
}

/** As many as keep two processors busy: one page is laid out while another's file is checked. */
const AT_ONCE = 2;
const SHEETS_BETWEEN_SIGNS = 10;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Prints sheets into files below `out`. Files come to their places when all are printed; after an error or a signal
 * the folder is as it was.
 * @throws {UsageError} without a browser, or when the folder cannot be written
 */
export async function printBoard({ sheets, site, out }: PrintJob): Promise<SheetResult[]> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new UsageError('Chưa in được vì máy này chưa có trình duyệt.');
  const drafts = openDrafts(out);
  const forget = onLeaving(drafts.discard);
  const server = await serve({ ...site, port: 0 });
  try {
    const results = await throughBrowser(executablePath, sheets, server.url, drafts);
    return await Promise.all(results.map((result) => published(result, drafts)));
  } finally {
    await server.close();
    drafts.discard();
    forget();
  }
}

async function throughBrowser(
  executablePath: string,
  sheets: readonly NoticeSheet[],
  siteUrl: string,
  drafts: Drafts,
): Promise<SheetResult[]> {
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_ARGS],
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  try {
    const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    progress(`In ${sheets.length} tờ…`);
    let done = 0;
    // The handbook, by far the longest, comes last in the list and is begun first: nothing waits for it.
    return await inParallel(sheets, AT_ONCE, async (sheet) => {
      const result = await printSheet(sheet, siteUrl + sheet.address.slice(1), context, drafts);
      done += 1;
      if (done % SHEETS_BETWEEN_SIGNS === 0) progress(`  ${done}/${sheets.length} tờ…`);
      return result;
    });
  } finally {
    await browser.close();
  }
}

/** On Windows a file that somebody looks at cannot be replaced: that is a problem of this sheet alone. */
async function published(result: SheetResult, drafts: Drafts): Promise<SheetResult> {
  if (result.problems.length > 0) return result;
  try {
    await drafts.publish(result.file);
    return result;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { ...result, problems: [`không thay được tệp cũ (${code}): đóng tệp đang mở rồi in lại`] };
  }
}

/**
 * Tidies up when the process leaves, a signal included: what runs at the exit, Playwright's end of the browser too,
 * is all there is to do. Gives the function that forgets it again.
 */
function onLeaving(tidy: () => void): () => void {
  const leave = (signal: NodeJS.Signals): never => process.exit(128 + constants.signals[signal]);
  process.on('exit', tidy);
  for (const signal of SIGNALS) process.on(signal, leave);
  return () => {
    process.off('exit', tidy);
    for (const signal of SIGNALS) process.off(signal, leave);
  };
}
