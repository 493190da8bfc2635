/** Small tools of the benchmarks: run a command of ours as a process, and the middle of several figures. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../shared/settings.ts';

/**
 * Runs scripts/<name>.ts and gives what it printed and its wall time in seconds. Throws with the command's own words
 * when it fails.
 */
export function runTimed(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { readonly seconds: number; readonly stdout: string } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', `${name}.ts`), ...args],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status === 2 || status === null) throw new Error(`${name}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, stdout };
}

/** The wall time of a command in seconds. */
export const timeCommand = (...run: Parameters<typeof runTimed>): number => runTimed(...run).seconds;

/** The value below which a share of the sorted figures lies; 0.5 is the median. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);
