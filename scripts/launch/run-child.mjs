import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';

const PARENT_CHECK_MS = 500;

/**
 * Runs one command's script and waits for it, passing signals on, so that nothing outlives the launcher.
 * @param {{ node: string, root: string, name: string, args: readonly string[] }} command
 * @returns {Promise<number>} the exit code; 128 + the signal's number when a signal ended it
 */
export function runChild({ node, root, name, args }) {
  const script = path.join(root, 'scripts', `${name}.ts`);
  // Node 22 warns about TypeScript on every start.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: 'inherit',
    env: childEnvironment(process.env, node, root),
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Ctrl-C in a terminal has reached the child already; a second one would cut its tidying up short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  if (process.env['npm_command']) onceOrphaned(() => child.kill());
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Không chạy được ${node}: ${error.message}`);
      resolve(2);
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * npm runs scripts through a shell, which dies of a signal without passing it on.
 * @param {() => void} end
 */
function onceOrphaned(end) {
  const parent = process.ppid;
  const check = () => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  };
  const timer = setInterval(check, PARENT_CHECK_MS).unref();
}

/**
 * The command's environment: this Node and the project's tools come first in PATH, nothing phones home,
 * servers stay in the foreground.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @param {string} root
 */
export function childEnvironment(env, node, root) {
  // Windows names the variable "Path".
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), env[pathKey]];
  return {
    ...env,
    [pathKey]: folders.filter(Boolean).join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}
