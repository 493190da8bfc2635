import { dutyCalendar } from '../../src/reading/report-input.ts';
import { CONTENT_OPTION, type CommandSpec, type OptionSpec, type OptionValues } from '../shared/options.ts';
import type { ExitCode } from '../shared/run-command.ts';
import { contentFolder, readSettings } from '../shared/settings.ts';
import { readSoundContent, type ReadSoundContent } from '../shared/sound-content.ts';
import { dayComplaint, readToday } from '../shared/today.ts';
import { remindersIcs, remindersJson, remindersText } from './formats.ts';
import { chosenEntries, remindersOn } from './reminders.ts';

const DAYS = 30;
const MOST_DAYS = 366;

const OPTIONS = {
  unit: { value: 'MÃ', help: 'chỉ việc của đơn vị này' },
  plan: { value: 'MÃ', help: 'chỉ kế hoạch này' },
  from: {
    value: 'NGÀY',
    help: 'nhắc như vào ngày này, ví dụ 2025-09-01; mặc định: hôm nay ở Hà Nội',
    check: dayComplaint,
  },
  days: { value: 'SỐ', help: `nhìn trước mấy ngày; mặc định: ${DAYS}`, check: daysComplaint },
  strict: { help: 'thoát với mã 1 khi có việc để nhắc' },
  format: { value: 'DẠNG', help: 'cách in kết quả', choices: ['text', 'json', 'ics'] },
  content: CONTENT_OPTION,
} as const satisfies Record<string, OptionSpec>;

export const CALENDAR_COMMAND: CommandSpec<typeof OPTIONS> = {
  usage: 'npm run calendar --',
  summary: 'Nhắc báo cáo, nhiệm vụ và kỳ chỉ tiêu đã qua hạn hoặc sắp đến hạn, quá hạn trước.',
  options: OPTIONS,
  notes: [
    'Mã thoát: 0 là xong; 1 là --strict tìm thấy việc để nhắc;',
    '2 là lệnh ghi sai hoặc nội dung không đọc được.',
    'Đã qua hạn: chỉ tính kế hoạch còn chạy hoặc vừa hết trong chừng ấy ngày.',
    'Báo cáo gửi rồi thì ghi vào "handedIn" của báo cáo trong tệp kế hoạch, lệnh sẽ thôi nhắc.',
    'Lần gửi, tin bài "Minh họa" không phải việc thật nên lệnh vẫn nhắc.',
    'Lấy riêng dữ liệu: npm run -s calendar -- --format json',
    'Lấy lịch cho điện thoại: npm run -s calendar -- --unit MÃ --days 366 --format ics > lich.ics',
  ],
};

/** What is wrong with a number of days, in Vietnamese, or nothing. */
function daysComplaint(text: string, name: string): string | undefined {
  const days = Number(text);
  if (/^\d+$/.test(text) && days <= MOST_DAYS) return undefined;
  const near = /^\d+$/.test(text) ? MOST_DAYS : DAYS;
  return `${name} "${text}" không phải số ngày. Được dùng: số nguyên từ 0 đến ${MOST_DAYS}. Ví dụ: ${name} ${near}`;
}

/** What the command touches of the world outside. */
export interface CalendarWorld {
  readonly readContent: ReadSoundContent;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
}

/** Files whose mistakes would make the result wrong. */
const COUNTED =
  /^(plans|units|news|events|postings|procedures|registers)\/|^site\.|^vocabulary\/(report-kinds|form-sets|topics)\./;

/**
 * Reads the plans and prints what is due. Gives 1 when --strict finds something to remind of, else 0.
 * @throws {UsageError} for an unknown unit or plan, and for content that cannot be read or holds errors in what counts
 */
export async function runCalendar(
  options: OptionValues<typeof OPTIONS>,
  { readContent, env, cwd, now, stdout }: CalendarWorld,
): Promise<ExitCode> {
  const from = options.from ?? readToday(env, now);
  const content = await readSoundContent(contentFolder(options.content, env, cwd), COUNTED, readContent);
  const entries = chosenEntries(dutyCalendar(content, from), content, options);
  const reminders = remindersOn(entries, content.plans, from, Number(options.days ?? DAYS));
  const print = {
    text: () => remindersText(reminders, content),
    json: () => remindersJson(reminders),
    ics: () => remindersIcs(reminders, content, readSettings(env, cwd).base),
  }[options.format ?? 'text'];
  stdout.write(print());
  const { late, due, undated } = reminders;
  return options.strict && late.length + due.length + undated.length > 0 ? 1 : 0;
}
