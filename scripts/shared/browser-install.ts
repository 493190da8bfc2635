import { existsSync } from 'node:fs';
import { run, toolScript } from './run.ts';
import { ROOT } from './settings.ts';

const MINUTE_MS = 60_000;
/** The fonts are small and have every Vietnamese mark; Chromium comes without any. */
const PACKAGES = ['chromium', 'fonts-dejavu-core'];
const DOWNLOAD = ['install', '--no-shell', 'chromium'];

/**
 * The ways to get a browser on this machine, to be tried in turn; each says on stderr what it does.
 * @returns functions that end when theirs is done, well or badly
 */
export function getBrowser(): (() => Promise<void>)[] {
  return isDebianAsRoot() ? [fromPackages, download] : [download];
}

/** The command that a person would run to the same end. */
export function whatToRun(): string {
  return existsSync('/usr/bin/apt-get')
    ? `sudo apt-get update && sudo apt-get install -y ${PACKAGES.join(' ')}`
    : `npx playwright ${DOWNLOAD.join(' ')}`;
}

async function fromPackages(): Promise<void> {
  console.error(`Đang cài ${PACKAGES.join(', ')} bằng apt-get (khoảng 100 MB, một đến ba phút)…`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * MINUTE_MS,
  };
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], options);
}

async function download(): Promise<void> {
  console.error('Đang tải Chromium của Playwright (khoảng 180 MB, không quá 5 phút)…');
  // The launcher sets this variable against downloads that nobody asked for.
  const { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: _, ...env } = process.env;
  await run(process.execPath, [toolScript('playwright'), ...DOWNLOAD], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env,
    timeout: 5 * MINUTE_MS,
  });
}

function isDebianAsRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
