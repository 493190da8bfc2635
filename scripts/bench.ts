import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, quantile, timeCommand } from './bench/measure.ts';
import { noticeFigures, type BoardFigures } from './bench/notices.ts';
import { PAGE_LIMIT, pageWeights } from './bench/page-weight.ts';
import { quotaSpeed, type QuotaSpeed } from './bench/quota-speed.ts';
import type { CommandSpec } from './shared/options.ts';
import { runCommand } from './shared/run-command.ts';
import { readSettings } from './shared/settings.ts';

const COMMAND = {
  usage: 'npm run bench --',
  summary:
    'Đo các mục tiêu: thời gian dựng, soát, đếm; số byte một điện thoại phải tải cho mỗi trang; in các bảng niêm yết.',
  options: { large: { help: 'đo lệnh đếm trên 100.000 tin bài sinh ra, thay vì 10.000' } },
  notes: ['Máy bận thì số giây dao động: so tỷ lệ, đừng so từng số.'],
} as const satisfies CommandSpec;

const POSTS = 10_000;
const MANY_POSTS = 100_000;
/** Counting may take this many times as long as reading the files. */
const QUOTA_LIMIT = 12;
const RATIO = `quota takes times (target at most ${QUOTA_LIMIT})`;

const RUNS = 3;
const times = (name: string, args: readonly string[], env?: NodeJS.ProcessEnv): number =>
  median(Array.from({ length: RUNS }, () => timeCommand(name, args, env)));
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const megabytes = (value: number): string => `${(value / 2 ** 20).toFixed(1)} MB`;
const kilobytes = (value: number): string => `${(value / 1024).toFixed(1)} KB`;

const boardRows = (boards: readonly BoardFigures[]): object =>
  Object.fromEntries(
    boards.map(({ unit, seconds: time, files, pages, bytes, failed }) => [
      `notices of ${unit}`,
      { time: seconds(time), files, pages, size: megabytes(bytes), failed },
    ]),
  );

const speedRows = ({ files, readAtOnce, readInTurn, quota }: QuotaSpeed): object => {
  const ratio = (read: number): string => (quota / read).toFixed(1);
  return {
    [`quota over ${files} files`]: { median: seconds(quota) },
    'reading them, 32 at once': { median: seconds(readAtOnce), [RATIO]: ratio(readAtOnce) },
    'reading them one by one': { median: seconds(readInTurn), [RATIO]: ratio(readInTurn) },
  };
};

await runCommand(COMMAND, async ({ large }) => {
  const dir = mkdtempSync(path.join(tmpdir(), 'cong-khai-bench-'));
  try {
    const out = path.join(dir, 'out');
    const settings = readSettings({ ...process.env, CONG_KHAI_OUT: out });
    rmSync(settings.cacheDir, { recursive: true, force: true });
    const cold = timeCommand('build', [], { CONG_KHAI_OUT: out });
    const warm = times('build', [], { CONG_KHAI_OUT: out });
    const weights = pageWeights(out, settings.base);
    const bytes = weights.map((page) => page.bytes);
    const within = bytes.filter((size) => size <= PAGE_LIMIT).length / bytes.length;
    console.table({
      'build, cold': { median: seconds(cold), runs: 1 },
      'build, warm': { median: seconds(warm), runs: RUNS },
      check: { median: seconds(times('check', [])), runs: RUNS },
      quota: { median: seconds(times('quota', ['--format', 'json'])), runs: RUNS },
    });
    console.table({
      pages: { figure: String(weights.length) },
      'HTML + CSS, median': { figure: kilobytes(median(bytes)) },
      'HTML + CSS, 95 %': { figure: kilobytes(quantile(bytes, 0.95)) },
      'HTML + CSS, heaviest': { figure: kilobytes(Math.max(...bytes)) },
      [`pages within ${kilobytes(PAGE_LIMIT)} (target 95 %)`]: { figure: `${(within * 100).toFixed(1)} %` },
    });
    const posts = large ? MANY_POSTS : POSTS;
    console.table(speedRows(await quotaSpeed(settings.content, path.join(dir, 'posts'), posts)));
    const boards = await noticeFigures({ ...settings, out }, path.join(dir, 'niem-yet'));
    if (boards) console.table(boardRows(boards));
    return 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
