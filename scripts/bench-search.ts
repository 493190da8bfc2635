import { existsSync } from 'node:fs';
import path from 'node:path';
import { largeSite } from './bench/large-content/large-site.ts';
import { isKept, limitsOf } from './bench/search/limits.ts';
import { measureSite, PARTS, type Wanted } from './bench/search/measure-site.ts';
import { SPLITS, type Split } from './bench/search/queries.ts';
import { reportText } from './bench/search/report-text.ts';
import { SMALL_INDEX } from './bench/search/site-engine.ts';
import { buildSite } from './shared/build-site.ts';
import type { CommandSpec } from './shared/options.ts';
import { runCommand } from './shared/run-command.ts';
import { readSettings } from './shared/settings.ts';

const whole = (value: string, name: string): string | undefined =>
  /^[1-9]\d*$/.test(value) ? undefined : `Tùy chọn "${name}" phải là số nguyên dương.`;

const COMMAND = {
  usage: 'npm run bench:search --',
  summary:
    'Đo phần tìm kiếm trên bản đã dựng: đúng bao nhiêu, nhanh bao nhiêu, tốn bao nhiêu byte trên điện thoại.',
  options: {
    part: { value: 'PHẦN', help: 'chỉ đo một phần', choices: PARTS },
    split: { value: 'TẬP', help: 'chấm tập câu hỏi nào (mặc định all)', choices: [...SPLITS, 'all'] },
    failures: {
      value: 'TẬP',
      help: 'liệt kê câu trả lời sai của tập nào (mặc định tune)',
      choices: [...SPLITS, 'all', 'none'],
    },
    visits: {
      value: 'SỐ',
      help: 'số lượt thử trên điện thoại, mỗi lượt hai câu; mặc định: 12',
      check: whole,
    },
    large: { help: 'đo thêm trên cổng 10.000 trang sinh ra từ nội dung ở đây (lần đầu mất nhiều phút)' },
    'large-site': { value: 'THƯ-MỤC', help: 'đo thêm trên một cổng lớn đã dựng sẵn' },
    format: { value: 'DẠNG', help: 'cách in kết quả', choices: ['text', 'json'] },
  },
  notes: [
    'Cổng được đo là bản dựng gần nhất (CONG_KHAI_OUT, không có thì dist); chưa có thì lệnh này dựng.',
    'Câu sai của tập test chỉ được đếm, để việc chỉnh tìm kiếm không học thuộc đề.',
    'Điện thoại giả lập: máy chậm 4 lần, mạng 1,6 Mbit/giây, độ trễ 150 ms; riêng phần chạy nền của Pagefind không bị làm chậm.',
    'Mã thoát: 0 giữ mọi giới hạn, 1 vượt giới hạn, 2 dùng sai hoặc không đọc được nội dung.',
  ],
} as const satisfies CommandSpec;

/** The splits an option names. */
function splitsOf(name: Split | 'all' | 'none'): readonly Split[] {
  if (name === 'all') return SPLITS;
  return name === 'none' ? [] : [name];
}

await runCommand(COMMAND, async (options) => {
  const wanted: Wanted = {
    parts: options.part ? [options.part] : PARTS,
    splits: splitsOf(options.split ?? 'all'),
    shown: splitsOf(options.failures ?? 'tune'),
    visits: Number(options.visits ?? 12),
  };
  const settings = readSettings();
  if (!existsSync(path.join(settings.out, SMALL_INDEX)) && (await buildSite(settings)) === null) return 1;
  const sites = [await measureSite('repository', { dir: settings.out, base: settings.base }, wanted)];
  const large = options['large-site']
    ? { dir: path.resolve(options['large-site']) }
    : options.large && (await largeSite());
  if (large) {
    // The right answers are those of the repository's own pages.
    const parts = wanted.parts.filter((part) => part !== 'quality');
    const report = await measureSite('large', { dir: large.dir, base: '/' }, { ...wanted, parts });
    sites.push('made' in large ? { ...report, made: large } : report);
  }
  const json = { sites, limits: sites.flatMap(limitsOf).map((limit) => ({ ...limit, kept: isKept(limit) })) };
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : reportText(sites));
  return json.limits.every(({ kept }) => kept) ? 0 : 1;
});
