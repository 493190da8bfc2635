import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtLine } from './build-command.ts';
import { findBrowser } from './browser.ts';
import { run, toolScript } from './run.ts';
import { readSettings, ROOT, UsageError } from './settings.ts';
import {
  ONE_FAILED,
  playwrightTally,
  vitestTally,
  withExitCode,
  type PlaywrightReport,
  type Tally,
  type VitestReport,
} from './tally.ts';

/** Runs the tests of parts. @param patterns names of test files to keep to; none for all */
export function unitTests(patterns: readonly string[]): Promise<Tally> {
  return withReport<VitestReport>(vitestTally, (file) => ({
    args: [
      ...[toolScript('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...patterns,
    ],
    env: process.env,
  }));
}

/** Builds the site, finds a browser and runs the tests in it. A failed build or a missing browser is one failed test. */
export async function browserTests(patterns: readonly string[]): Promise<Tally> {
  const browser = await prepare().catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    return null;
  });
  if (browser === null) return ONE_FAILED;
  return withReport<PlaywrightReport>(playwrightTally, (file) => ({
    args: [toolScript('@playwright/test', 'playwright'), 'test', '--reporter=list,json', ...patterns],
    env: { ...process.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  }));
}

/** Gives the browser to test the fresh build with; null when there is no build or no browser. */
async function prepare(): Promise<string | null> {
  // Only now: a mistake in the site's sources must not keep the unit tests from running.
  const { buildSite } = await import('./build-site.ts');
  const settings = readSettings();
  const built = await buildSite(settings);
  if (built === null) return null;
  console.log(builtLine(built, settings.out));
  return findBrowser();
}

async function withReport<Report>(
  tally: (report: Report) => Tally,
  runner: (file: string) => { args: readonly string[]; env: NodeJS.ProcessEnv },
): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-khai-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'report.json');
  const { args, env } = runner(file);
  const code = await run(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env });
  return withExitCode(readReport(file, tally), code);
}

function readReport<Report>(file: string, tally: (report: Report) => Tally): Tally | null {
  try {
    return tally(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return null; // the runner did not get as far as its report
  }
}
