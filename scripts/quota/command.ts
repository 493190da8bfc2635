import { evaluateQuotas, missedWithoutData } from '../../src/domain/quota.ts';
import { quotaInput } from '../../src/reading/quota-input.ts';
import { CONTENT_OPTION, type CommandSpec, type OptionSpec, type OptionValues } from '../shared/options.ts';
import type { ExitCode } from '../shared/run-command.ts';
import { contentFolder } from '../shared/settings.ts';
import { dayComplaint, readToday } from '../shared/today.ts';
import { readCountedContent, type ReadContent } from './content.ts';
import { quotaCsv, quotaJson, quotaMarkdown } from './formats.ts';
import { STATUS_WORDS, type QuotaReport } from './report.ts';
import { hasArrears, periodComplaint, selectRows } from './selection.ts';
import { quotaTable } from './table.ts';

const OPTIONS = {
  plan: { value: 'MÃ', help: 'chỉ kế hoạch này' },
  unit: { value: 'MÃ', help: 'chỉ đơn vị này và các đơn vị trực thuộc' },
  period: {
    value: 'KỲ',
    help: 'chỉ kỳ này: 2025-09, 2025-Q3, 2025-H1, 2025-9M, 2025, 2021-2025',
    check: periodComplaint,
  },
  'as-of': {
    value: 'NGÀY',
    help: 'tính đến hết ngày này, ví dụ 2025-09-30; mặc định: hôm nay ở Hà Nội',
    check: dayComplaint,
  },
  'no-samples': { help: 'không tính tin, bài minh họa' },
  strict: { help: 'thoát với mã 1 khi một kế hoạch đang trong thời kỳ có dòng chậm tiến độ hoặc không đạt' },
  format: {
    value: 'DẠNG',
    help: 'cách in kết quả; mặc định là bảng',
    choices: ['table', 'json', 'csv', 'markdown'],
  },
  content: CONTENT_OPTION,
} as const satisfies Record<string, OptionSpec>;

export const QUOTA_COMMAND: CommandSpec<typeof OPTIONS> = {
  usage: 'npm run quota --',
  summary: 'Đếm tin, bài đã đăng hoặc đã gửi và đối chiếu với chỉ tiêu của từng kế hoạch.',
  options: OPTIONS,
  notes: [
    'Mã thoát: 0 là xong; 1 là --strict tìm thấy dòng chậm tiến độ hoặc không đạt;',
    '2 là lệnh ghi sai hoặc nội dung không đọc được.',
    'Lấy riêng dữ liệu: npm run -s quota -- --format json',
  ],
};

/** What the command touches of the world outside. */
export interface QuotaWorld {
  readonly readContent: ReadContent;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'> & {
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly stderr: Pick<NodeJS.WriteStream, 'write'>;
}

/**
 * Counts and prints. Gives 1 when --strict finds arrears, else 0.
 * @throws {UsageError} for wrong values and content that cannot be counted
 */
export async function runQuota(
  options: OptionValues<typeof OPTIONS>,
  { readContent, env, cwd, now, stdout, stderr }: QuotaWorld,
): Promise<ExitCode> {
  const asOf = options['as-of'] ?? readToday(env, now);
  const content = await readCountedContent(contentFolder(options.content, env, cwd), readContent);
  const input = quotaInput(content);
  const counting = { samples: !options['no-samples'] };
  const rows = selectRows(evaluateQuotas(input, asOf, counting), input, options);
  if (rows.length === 0) stderr.write('Không có chỉ tiêu nào khớp với lựa chọn này.\n');
  const report: QuotaReport = {
    asOf,
    rows,
    ...counting,
    withoutData: missedWithoutData(input, counting),
    channelLabels: new Map(content.vocabulary.channels.map(({ id, label }) => [id, label])),
    statusWords: content.vocabulary.labels?.quotaStatus ?? STATUS_WORDS,
  };
  const terminal = stdout.isTTY === true;
  const target = { width: terminal ? stdout.columns : undefined, colour: terminal && !env['NO_COLOR'] };
  const print = {
    table: () => quotaTable(report, target),
    json: () => quotaJson(report),
    csv: () => quotaCsv(report),
    markdown: () => quotaMarkdown(report),
  }[options.format ?? 'table'];
  stdout.write(print());
  return options.strict && hasArrears(rows, input, asOf) ? 1 : 0;
}
