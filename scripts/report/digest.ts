import { nearest } from '../../src/domain/nearest.ts';
import { DIGEST_TITLE, digestBlocks, digestSubject } from '../../src/domain/report/digest.ts';
import { labelledStretch, RELATIVE, stretchAround } from '../../src/domain/report/stretch.ts';
import type { ReportModel, Stretch } from '../../src/domain/report/types.ts';
import type { CommandSpec, OptionSpec, OptionValues } from '../shared/options.ts';
import type { ExitCode } from '../shared/run-command.ts';
import { dayComplaint, readToday } from '../shared/today.ts';
import { plainMarkdown } from './markdown.ts';
import { endingOf } from './output.ts';
import { labelComplaint } from './selection.ts';
import { EXIT_NOTE, LAST_OPTIONS, readModel, UNIT_OPTION, writeFileOf, type ReportWorld } from './shared.ts';

const OPTIONS = {
  unit: UNIT_OPTION,
  period: {
    value: 'KỲ',
    help: 'week, month, quarter (tuần, tháng, quý của ngày đang tính) hoặc 2025-09, 2025-Q3; mặc định: month',
    check: (text: string) => (isRelative(text) ? undefined : digestComplaint(text)),
  },
  'as-of': {
    value: 'NGÀY',
    help: 'tính đến hết ngày này, ví dụ 2025-09-30; mặc định: hôm nay ở Hà Nội',
    check: dayComplaint,
  },
  out: { value: 'TỆP', help: 'ghi ra tệp .md hoặc .docx; không có thì in ra màn hình' },
  ...LAST_OPTIONS,
} as const satisfies Record<string, OptionSpec>;

export const DIGEST_COMMAND: CommandSpec<typeof OPTIONS> = {
  usage: 'npm run digest --',
  summary: 'Tóm tắt một trang cho cuộc họp: đã đăng gì, chỉ tiêu tới đâu, việc gì sắp tới.',
  options: OPTIONS,
  notes: [
    EXIT_NOTE,
    'Ví dụ: npm run -s digest -- --unit trung-tam-pvhcc-ha-noi --period week --as-of 2025-09-19',
  ],
};

/** @throws {UsageError} for wrong values, content with errors in what is counted, and a file that is there already */
export async function runDigest(
  options: OptionValues<typeof OPTIONS>,
  world: ReportWorld,
): Promise<ExitCode> {
  const ending = options.out === undefined ? 'md' : endingOf(options.out, ['md', 'docx']);
  const cutoff = options['as-of'] ?? readToday(world.env, world.now);
  const model = await readModel(options, world, stretchOf(options.period ?? 'month', cutoff), cutoff);
  const text = await render(model, ending);
  if (options.out === undefined) {
    world.stdout.write(text);
    return 0;
  }
  await writeFileOf(options.out, text, options, world);
  world.stdout.write(`Đã ghi ${options.out}.\n`);
  return 0;
}

async function render(model: ReportModel, ending: 'md' | 'docx'): Promise<string | Uint8Array> {
  const page = { title: DIGEST_TITLE, subject: digestSubject(model), blocks: digestBlocks(model) };
  return ending === 'md' ? plainMarkdown(model, page) : (await import('./docx.ts')).plainDocx(model, page);
}

const isRelative = (text: string): text is (typeof RELATIVE)[number] =>
  (RELATIVE as readonly string[]).includes(text);

function digestComplaint(text: string): string | undefined {
  const complaint = labelComplaint(text);
  if (complaint === undefined) return undefined;
  const close = nearest(text, RELATIVE);
  return `${complaint} Hoặc: ${RELATIVE.join(', ')}.${close === undefined ? '' : ` Gần đúng nhất: ${close}.`}`;
}

/** The label was checked when the options were read. */
function stretchOf(text: string, day: string): Stretch {
  if (isRelative(text)) return stretchAround(text, day);
  const stretch = labelledStretch(text);
  if (!stretch) throw new RangeError(`unchecked period: ${text}`);
  return stretch;
}
