import { minDay, vietnameseDay } from '../../src/domain/days.ts';
import { NO_DATA } from '../../src/domain/quota/shown-status.ts';
import { isEmpty } from '../../src/domain/report/sections.ts';
import { labelledStretch } from '../../src/domain/report/stretch.ts';
import type { ReportModel } from '../../src/domain/report/types.ts';
import { fromTo } from '../../src/domain/report/words.ts';
import type { CommandSpec, OptionSpec, OptionValues } from '../shared/options.ts';
import type { ExitCode } from '../shared/run-command.ts';
import { UsageError } from '../shared/settings.ts';
import { dayComplaint, readToday } from '../shared/today.ts';
import { endingOf } from './output.ts';
import { labelComplaint } from './selection.ts';
import { EXIT_NOTE, LAST_OPTIONS, readModel, UNIT_OPTION, writeFileOf, type ReportWorld } from './shared.ts';

const OPTIONS = {
  unit: UNIT_OPTION,
  period: {
    value: 'KỲ',
    help: 'kỳ báo cáo: 2025-09, 2025-Q3, 2025-H1, 2025-9M, 2025',
    check: labelComplaint,
  },
  cutoff: {
    value: 'NGÀY',
    help: 'ngày chốt số liệu, ví dụ 2025-09-30; mặc định: hết kỳ, hoặc hôm nay ở Hà Nội',
    check: dayComplaint,
  },
  out: { value: 'TỆP', help: 'tệp báo cáo, đuôi .docx, .xlsx hoặc .md' },
  ...LAST_OPTIONS,
} as const satisfies Record<string, OptionSpec>;

export const REPORT_COMMAND: CommandSpec<typeof OPTIONS> = {
  usage: 'npm run report --',
  summary:
    'Lập báo cáo kết quả tuyên truyền của một đơn vị trong một kỳ, theo thể thức Nghị định 30/2020/NĐ-CP.',
  options: OPTIONS,
  notes: [
    EXIT_NOTE,
    'Mỗi con số dẫn về bản ghi của nó; chỗ cổng không biết là chỗ trống để điền.',
    'Ví dụ: npm run report -- --unit trung-tam-pvhcc-ha-noi --period 2025-9M --out bao-cao.docx',
  ],
};

/** Loaded when asked for: the makers of Word and Excel files are large. */
const RENDER: Readonly<Record<'docx' | 'xlsx' | 'md', (model: ReportModel) => Promise<string | Uint8Array>>> =
  {
    docx: async (model) => (await import('./docx.ts')).reportDocx(model),
    xlsx: async (model) => (await import('./xlsx.ts')).reportXlsx(model),
    md: async (model) => (await import('./markdown.ts')).reportMarkdown(model),
  };

/** @throws {UsageError} for wrong values, content with errors in what is counted, and a file that is there already */
export async function runReport(
  options: OptionValues<typeof OPTIONS>,
  world: ReportWorld,
): Promise<ExitCode> {
  if (options.out === undefined) throw new UsageError('Chưa ghi "--out TỆP", ví dụ --out bao-cao.docx.');
  const ending = endingOf(options.out, ['docx', 'xlsx', 'md']);
  const stretch = options.period === undefined ? undefined : labelledStretch(options.period);
  if (stretch === undefined) throw new UsageError('Chưa ghi "--period KỲ", ví dụ --period 2025-9M.');
  const cutoff = options.cutoff ?? minDay(stretch.span.to, readToday(world.env, world.now));
  const model = await readModel(options, world, stretch, cutoff);
  await writeFileOf(options.out, await RENDER[ending](model), options, world);
  world.stdout.write(`${closingLines(model, options).join('\n')}\n`);
  return 0;
}

function closingLines(
  model: ReportModel,
  { out, cutoff }: { readonly out?: string | undefined; readonly cutoff?: string | undefined },
): string[] {
  const { data, dataNotes, samples, stretch } = model;
  return [
    `Đã ghi ${out}: số liệu tính ${fromTo(data)}.`,
    ...dataNotes,
    ...(cutoff !== undefined && cutoff > stretch.span.to
      ? [`Ngày chốt ${vietnameseDay(cutoff)} ở sau kỳ; số liệu chỉ tính trong kỳ.`]
      : []),
    ...(isEmpty(model) ? [`${NO_DATA}.`] : []),
    ...(samples > 0 ? [`Trong đó có ${samples} mục minh họa; thêm --no-samples để bỏ ra.`] : []),
  ];
}
