import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { BROWSER_ARGS } from './browser-args.ts';
import { getBrowser, whatToRun } from './browser-install.ts';
import { browserPlaces } from './browser-places.ts';
import { UsageError } from './settings.ts';

const LAUNCH_TIMEOUT_MS = 30_000;

/**
 * Finds a Chromium that starts: CHROME_PATH, the system's, Playwright's own; else gets one, saying so on stderr.
 * @returns the executable; null when there is none to be had, after saying what to run
 * @throws {UsageError} when CHROME_PATH names something that does not start
 */
export async function findBrowser(): Promise<string | null> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (await starts(chosen)) return chosen;
    throw new UsageError(`CHROME_PATH trỏ tới tệp không chạy được: ${chosen}`);
  }
  const found = await firstThatStarts();
  if (found !== null) return found;
  console.error('Không tìm thấy trình duyệt Chromium, Chrome hoặc Edge trên máy này.');
  for (const attempt of getBrowser()) {
    await attempt();
    const now = await firstThatStarts();
    if (now !== null) return now;
  }
  console.error(
    `Chưa có trình duyệt. Hãy chạy:\n  ${whatToRun()}\nhoặc đặt CHROME_PATH tới tệp chạy của Chrome.`,
  );
  return null;
}

async function firstThatStarts(): Promise<string | null> {
  for (const file of [...browserPlaces(process.platform, process.env), chromium.executablePath()]) {
    if (existsSync(file) && (await starts(file))) return file;
  }
  return null;
}

/** Tried for real: some systems have a stub under the browser's name that only tells how to install it. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: [...BROWSER_ARGS],
      timeout: LAUNCH_TIMEOUT_MS,
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
