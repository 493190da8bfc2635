import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { ROOT } from './settings.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const children = new Set<ChildProcess>();
let stoppedBy: NodeJS.Signals | undefined;

/**
 * Starts a program that does not outlive this process: signals are passed on, and this process then ends as
 * soon as the last program has.
 */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  if (children.size === 0) watch();
  const child = spawn(command, args, options);
  children.add(child);
  child.once('exit', () => forget(child));
  child.once('error', () => forget(child));
  return child;
}

/**
 * Runs a program to its end.
 * @returns its exit code, 128 + the signal's number when a signal ended it, 127 when it could not be started
 */
export function run(command: string, args: readonly string[], options?: SpawnOptions): Promise<number> {
  return exitCode(start(command, args, options));
}

/** The exit code of a started program, counted as in {@link run}. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * The script behind a command of an installed package, to be run with `process.execPath`: that needs no
 * shell, which the wrappers in `node_modules/.bin` do on Windows.
 * @param packageName such as `astro`; the command has the same name unless `command` says otherwise
 */
export function toolScript(packageName: string, command: string = packageName): string {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, script);
}

function watch(): void {
  process.on('exit', onExit);
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

function forget(child: ChildProcess): void {
  children.delete(child);
  if (children.size > 0) return;
  if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
  process.off('exit', onExit);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}

function onSignal(signal: NodeJS.Signals): void {
  stoppedBy = signal;
  // Ctrl-C in a terminal has reached them already; a second one would cut their tidying up short.
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  for (const child of children) child.kill(signal);
}

function onExit(): void {
  for (const child of children) child.kill();
}
