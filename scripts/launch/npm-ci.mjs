import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What npmCi gives after a signal, as shells count Ctrl-C. */
export const STOPPED = 130;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const TICK_MS = 1000;
const TICKS_BETWEEN_LINES = 15;
// Development packages are part of every command, so NODE_ENV=production must not leave them out.
const ARGS = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
const QUIET = ['--loglevel=error', '--progress=false'];

/**
 * Runs `npm ci`, all its output on stderr, with a sign of life while it lasts.
 * A signal ends it at once; npm itself would work on for a minute to take back what it has half done.
 * @param {string} root the project's folder
 * @returns {Promise<number>} npm's exit code, 127 when npm could not be started, 130 after a signal
 */
export async function npmCi(root) {
  const { command, prefix, shell } = npmCommand(process.env['npm_execpath'], process.platform);
  // npm writes this last; without it a half done install is known as such.
  rmSync(path.join(root, 'node_modules', '.package-lock.json'), { force: true });
  const child = spawn(command, [...prefix, ...ARGS, ...QUIET], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
  });
  let stopped = false;
  const stop = () => {
    stopped = true;
    child.kill('SIGKILL');
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const quiet = signsOfLife();
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', resolve);
  });
  quiet();
  for (const signal of SIGNALS) process.off(signal, stop);
  return stopped ? STOPPED : (code ?? 1);
}

/** @returns {() => void} what ends them */
function signsOfLife() {
  const terminal = process.stderr.isTTY;
  let ticks = 0;
  const ticker = setInterval(() => {
    ticks += 1;
    if (terminal) process.stderr.write(`\r  ${ticks} giây…`);
    else if (ticks % TICKS_BETWEEN_LINES === 0) console.error(`  vẫn đang cài, đã ${ticks} giây…`);
  }, TICK_MS);
  return () => {
    clearInterval(ticker);
    if (terminal && ticks > 0) process.stderr.write('\n');
  };
}

/**
 * The npm that started us when there is one: the machine may have several.
 * @param {string | undefined} execPath npm_execpath, which other package managers set too
 * @param {string} platform
 * @returns {{ command: string, prefix: string[], shell: boolean }}
 */
export function npmCommand(execPath, platform) {
  if (execPath && /^npm-cli\.c?js$/.test(path.basename(execPath)) && existsSync(execPath)) {
    return { command: process.execPath, prefix: [execPath], shell: false };
  }
  // Node refuses to start .cmd files without a shell; the arguments above need no quoting.
  return platform === 'win32'
    ? { command: 'npm.cmd', prefix: [], shell: true }
    : { command: 'npm', prefix: [], shell: false };
}
