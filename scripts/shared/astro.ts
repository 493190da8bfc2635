import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { exitCode, start, toolScript } from './run.ts';
import { ROOT, type Settings } from './settings.ts';

/** The build's variables for Astro, which reads its configuration in a process of its own. */
export function astroEnvironment(settings: Settings, mode: 'production' | 'development'): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: mode,
    CONG_KHAI_CONTENT: settings.content,
    BASE_PATH: settings.base,
  };
}

/**
 * Runs `astro build` into `settings.workDir`, or `astro sync`, which only reads the content and writes types.
 * Warnings and errors go to stderr, the rest is dropped. Both are asked for a JSON log: the form of the log is
 * a setting too, and Astro empties its cache when a setting differs from the last run's.
 * @param onPage called after every finished page
 * @returns false when Astro failed, or reported an error without failing: it ends with 0 after a dangling
 *   reference between collections
 */
export async function runAstro(
  command: 'build' | 'sync',
  settings: Settings,
  onPage: () => void = () => undefined,
): Promise<boolean> {
  const child = start(process.execPath, [toolScript('astro'), command, '--json'], {
    cwd: ROOT,
    env: astroEnvironment(settings, 'production'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = 0;
  const read = (line: string): void => {
    const event = logEvent(line);
    if (event === null) process.stderr.write(`${line}\n`);
    else if (event.level === 'info') onInfo(event.message, onPage);
    else if (event.level !== 'debug') {
      if (event.level === 'error') errors += 1;
      process.stderr.write(`${event.label ? `[${event.label}] ` : ''}${event.message}\n`);
    }
  };
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream as Readable }).on('line', read);
  }
  return (await exitCode(child)) === 0 && errors === 0;
}

function onInfo(message: string, onPage: () => void): void {
  if (/^\s*[├└]─ /.test(message)) onPage();
}

interface LogEvent {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/** One line of Astro's JSON log; null for what pages and tools print past it. */
function logEvent(line: string): LogEvent | null {
  if (!line.startsWith('{"message":')) return null;
  try {
    return JSON.parse(line) as LogEvent;
  } catch {
    return null;
  }
}
