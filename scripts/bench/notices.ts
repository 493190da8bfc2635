/** What it takes to print every notice board, and how much paper that is. */
import path from 'node:path';
import { noticeBoards } from '../../src/reading/notice-board.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { findBrowser } from '../shared/browser.ts';
import type { Settings } from '../shared/settings.ts';
import { readToday } from '../shared/today.ts';
import { runTimed } from './measure.ts';

export interface BoardFigures {
  readonly unit: string;
  readonly seconds: number;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  /** Sheets that could not be printed as they must be. */
  readonly failed: number;
}

/** Prints the boards of a built site one after the other into `dir`; undefined when there is no browser. */
export async function noticeFigures(settings: Settings, dir: string): Promise<BoardFigures[] | undefined> {
  const browser = await findBrowser();
  if (browser === null) return undefined;
  const { content } = await readContent(settings.content, { bodies: false });
  return noticeBoards(content, readToday(process.env, new Date())).map(({ unit: { id } }) => {
    const where = ['--site', settings.out, '--out', path.join(dir, id)];
    const args = ['--unit', id, ...where, '--format', 'json'];
    const { seconds, stdout } = runTimed('notices', args, { CHROME_PATH: browser });
    const { sheets, problems } = JSON.parse(stdout) as {
      sheets: readonly { pages: number; bytes: number }[];
      problems: readonly unknown[];
    };
    const total = (key: 'pages' | 'bytes'): number => sheets.reduce((sum, sheet) => sum + sheet[key], 0);
    const [pages, bytes] = [total('pages'), total('bytes')];
    return { unit: id, seconds, files: sheets.length, pages, bytes, failed: problems.length };
  });
}
