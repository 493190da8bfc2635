/** How long `quota` takes over many posts, beside merely reading their files. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeManyPosts } from './many-posts.ts';
import { median, timeCommand } from './measure.ts';

const RUNS = 3;
/** Files read at once, as programs usually do that read many. */
const AT_ONCE = 32;

export interface QuotaSpeed {
  readonly files: number;
  /** Seconds, medians of several runs; reading is taken in turn with counting, since other work slows both. */
  readonly readAtOnce: number;
  readonly readInTurn: number;
  readonly quota: number;
}

/**
 * Times both over the content of `from` and `posts` posts more, written into `dir`.
 * @throws {Error} when the command finds errors in what was written
 */
export async function quotaSpeed(from: string, dir: string, posts: number): Promise<QuotaSpeed> {
  const content = path.join(dir, 'content');
  writeManyPosts(from, content, posts);
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const runs: Omit<QuotaSpeed, 'files'>[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push({
      readAtOnce: await secondsOf(() => readAtOnce(files)),
      readInTurn: await secondsOf(() => files.forEach((file) => readFileSync(file))),
      quota: timeCommand('quota', ['--content', content, '--format', 'json']),
    });
  }
  const middle = (key: keyof Omit<QuotaSpeed, 'files'>): number => median(runs.map((run) => run[key]));
  return {
    files: files.length,
    readAtOnce: middle('readAtOnce'),
    readInTurn: middle('readInTurn'),
    quota: middle('quota'),
  };
}

async function readAtOnce(files: readonly string[]): Promise<void> {
  const left = files.values();
  const reader = async (): Promise<void> => {
    for (const file of left) await readFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
}

async function secondsOf(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
