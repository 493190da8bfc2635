/** Learns the weights of src/search/rank/weights.ts from the `tune` questions and prints them. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { firstRight, firstRightUnseen, learn, type Example } from './bench/search/learn.ts';
import { readQueries, type JudgedQuery } from './bench/search/queries.ts';
import { siteEngine, SMALL_INDEX } from './bench/search/site-engine.ts';
import { buildSite } from './shared/build-site.ts';
import type { CommandSpec } from './shared/options.ts';
import { runCommand } from './shared/run-command.ts';
import { readSettings } from './shared/settings.ts';
import type { Engine } from '../src/search/engine.ts';
import { KINDS } from '../src/search/filters/filters.ts';
import type { Evidence } from '../src/search/rank/evidence.ts';
import { EVIDENCE_WEIGHTS } from '../src/search/rank/weights.ts';

const COMMAND = {
  usage: 'npm run learn:ranking --',
  summary: 'Học trọng số xếp hạng kết quả tìm kiếm từ tập câu hỏi tune và in ra.',
  options: {},
  notes: [
    'Cổng được hỏi là bản dựng gần nhất (CONG_KHAI_OUT, không có thì dist); chưa có thì lệnh này dựng.',
    'Chép các số in ra vào src/search/rank/weights.ts rồi chạy npm run bench:search để xem kết quả.',
    'Mã thoát: 0 đã học xong, 1 không dựng được cổng, 2 dùng sai.',
  ],
} as const satisfies CommandSpec;

const PARTS = Object.keys(EVIDENCE_WEIGHTS) as (keyof Evidence)[];
const PAGE_KINDS = Object.keys(KINDS);
const FEATURES = [...PARTS, ...PAGE_KINDS];

await runCommand(COMMAND, async () => {
  const settings = readSettings();
  if (!existsSync(path.join(settings.out, SMALL_INDEX)) && (await buildSite(settings)) === null) return 1;
  const engine = await siteEngine(settings.out);
  const questions: Example[][] = [];
  for (const query of readQueries().tune) questions.push(await examplesOf(engine, query));
  const weights = learn(questions, FEATURES.length);
  const lines = FEATURES.map((name, at) => `${name}: ${(weights[at] ?? 0).toFixed(2)}`);
  const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')} %`;
  process.stdout.write(
    `${lines.join('\n')}\n\nĐúng ngay kết quả đầu: ${percent(firstRight(questions, weights))}; với câu chưa học: ${percent(firstRightUnseen(questions, FEATURES.length))}.\n`,
  );
  return 0;
});

async function examplesOf(engine: Engine, { q, want }: JudgedQuery): Promise<Example[]> {
  const candidates = await engine.judged(q);
  return candidates.map(({ address, numbered = false, record, judged = [] }) => ({
    accepted: want.includes(address),
    numbered,
    readings: judged.map(({ evidence }) => [
      ...PARTS.map((part) => evidence[part]),
      ...PAGE_KINDS.map((kind) => Number(kind === record.kind)),
    ]),
  }));
}
