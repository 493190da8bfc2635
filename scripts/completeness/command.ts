import { siteCompleteness } from '../../src/reading/completeness.ts';
import { overdueReviews, pageReviews } from '../../src/reading/reviews.ts';
import { CONTENT_OPTION, type CommandSpec, type OptionSpec, type OptionValues } from '../shared/options.ts';
import type { ExitCode } from '../shared/run-command.ts';
import { contentFolder } from '../shared/settings.ts';
import { readSoundContent, type ReadSoundContent } from '../shared/sound-content.ts';
import { readToday } from '../shared/today.ts';
import { completenessJson, completenessText, type CompletenessReport } from './formats.ts';

const OPTIONS = {
  strict: { help: 'thoát với mã 1 khi còn thủ tục thiếu phần bắt buộc hoặc trang quá hạn rà soát' },
  format: { value: 'DẠNG', help: 'cách in kết quả', choices: ['text', 'json'] },
  content: CONTENT_OPTION,
} as const satisfies Record<string, OptionSpec>;

export const COMPLETENESS_COMMAND: CommandSpec<typeof OPTIONS> = {
  usage: 'npm run completeness --',
  summary:
    'Xem bản ghi thủ tục nào còn thiếu bộ phận tạo thành, đăng chậm mấy ngày, trang nào quá hạn rà soát.',
  options: OPTIONS,
  notes: [
    'Mã thoát: 0 là xong; 1 là --strict tìm thấy chỗ thiếu hoặc quá hạn;',
    '2 là lệnh ghi sai hoặc nội dung không đọc được.',
    'Lấy riêng dữ liệu: npm run -s completeness -- --format json',
  ],
};

/** What the command touches of the world outside. */
export interface CompletenessWorld {
  readonly readContent: ReadSoundContent;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
}

/** Files whose mistakes would make the result wrong. */
const COUNTED = /^(procedures|documents)\//;

/**
 * Reads the records and prints what they lack. Gives 1 when --strict finds something, else 0.
 * @throws {UsageError} when the content cannot be read or holds errors in what is counted
 */
export async function runCompleteness(
  options: OptionValues<typeof OPTIONS>,
  { readContent, env, cwd, now, stdout }: CompletenessWorld,
): Promise<ExitCode> {
  const asOf = readToday(env, now);
  const content = await readSoundContent(contentFolder(options.content, env, cwd), COUNTED, readContent);
  const report: CompletenessReport = {
    asOf,
    ...siteCompleteness(content, asOf),
    overdue: overdueReviews(pageReviews(content, asOf)),
  };
  stdout.write(options.format === 'json' ? completenessJson(report) : completenessText(report));
  const lacking = report.share.complete < report.share.counted || report.overdue.length > 0;
  return options.strict && lacking ? 1 : 0;
}
