import { errors, type BrowserContext } from 'playwright';
import type { NoticeSheet } from '../../src/reading/notice-sheets.ts';
import { UsageError } from '../shared/settings.ts';
import { complaintsAbout, SheetFault } from './complaints.ts';
import type { Drafts } from './drafts.ts';
import { sheetFile } from './files.ts';
import { printPage } from './print-page.ts';
import { readPdf } from './read-pdf.ts';

/** What came of one sheet; its file is kept only when nothing is wrong. */
export interface SheetResult {
  readonly sheet: NoticeSheet;
  /** Below the board's folder, with slashes. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
  /** When work on it began and ended, milliseconds. */
  readonly began: number;
  readonly ended: number;
  /** In Vietnamese. */
  readonly problems: readonly string[];
}

/**
 * Prints the page of a sheet, checks the file and keeps it.
 * @throws {UsageError} when the file cannot be written; whatever else goes wrong is a problem of the sheet
 */
export async function printSheet(
  sheet: NoticeSheet,
  url: string,
  context: BrowserContext,
  drafts: Drafts,
): Promise<SheetResult> {
  const began = performance.now();
  const file = sheetFile(sheet);
  const page = await context.newPage();
  try {
    const { bytes, title, numbered } = await printPage(page, url);
    const facts = await readPdf(bytes);
    const problems = complaintsAbout(facts, sheet, title);
    if (sheet.kind === 'so-tay' && !numbered) problems.push('mục lục không có chỗ ghi số trang');
    if (problems.length === 0) await drafts.write(file, bytes);
    const ended = performance.now();
    return { sheet, file, pages: facts.pages, bytes: bytes.length, began, ended, problems };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return { sheet, file, pages: 0, bytes: 0, began, ended: performance.now(), problems: [faultOf(error)] };
  } finally {
    await page.close();
  }
}

function faultOf(error: unknown): string {
  if (error instanceof SheetFault) return error.message;
  if (error instanceof errors.TimeoutError) return 'trang mở quá lâu';
  const [first = ''] = String(error).split('\n');
  return `không in được: ${first}`;
}
