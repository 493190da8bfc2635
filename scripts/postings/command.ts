import { hasPostingWork, sitePostings, type UnitPostings } from '../../src/reading/postings.ts';
import { allowedSentence } from '../../src/reading/wording.ts';
import { CONTENT_OPTION, type CommandSpec, type OptionSpec, type OptionValues } from '../shared/options.ts';
import type { ExitCode } from '../shared/run-command.ts';
import { contentFolder, UsageError } from '../shared/settings.ts';
import { readSoundContent, type ReadSoundContent } from '../shared/sound-content.ts';
import { dayComplaint, readToday } from '../shared/today.ts';
import { postingsCsv, postingsJson, postingsText, type PostingsReport } from './formats.ts';

const OPTIONS = {
  unit: { value: 'MÃ', help: 'chỉ đơn vị này' },
  'as-of': {
    value: 'NGÀY',
    help: 'xem như vào ngày này, ví dụ 2026-09-30; mặc định: hôm nay ở Hà Nội',
    check: dayComplaint,
  },
  strict: { help: 'thoát với mã 1 khi có tờ phải gỡ, phải thay, chưa niêm yết' },
  format: { value: 'DẠNG', help: 'cách in kết quả', choices: ['text', 'json', 'csv'] },
  content: CONTENT_OPTION,
} as const satisfies Record<string, OptionSpec>;

export const POSTINGS_COMMAND: CommandSpec<typeof OPTIONS> = {
  usage: 'npm run postings --',
  summary:
    'Xem từng đơn vị, từng nơi đã niêm yết thủ tục nào, ngày nào, theo bản nào; tờ nào phải gỡ, phải thay, chưa niêm yết.',
  options: OPTIONS,
  notes: [
    'Mã thoát: 0 là xong; 1 là --strict tìm thấy tờ phải gỡ, phải thay, chưa niêm yết (kể cả tờ Nơi tiếp nhận',
    'phản ánh); 2 là lệnh ghi sai hoặc nội dung không đọc được. Đơn vị chưa có dữ liệu không tính là chưa niêm yết.',
    '',
    'Lấy riêng dữ liệu: npm run -s postings -- --format json',
    'JSON: asOf; units: mỗi đơn vị có unit, recorded (false: cổng chưa có dữ liệu, hai danh sách sau để trống),',
    '  places: place, required, current, older, missing, unclear, takeDown, feedback (ngày niêm yết tờ phản ánh, null: chưa),',
    '  rows: place, procedure, state (take-down, older, missing, unclear, current), postedOn, version, recordVersion, note',
    '  (ngày, mã văn bản; null: không có). CSV: các rows, mỗi dòng thêm unit.',
  ],
};

/** What the command touches of the world outside. */
export interface PostingsWorld {
  readonly readContent: ReadSoundContent;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
}

/** Files whose mistakes would make the result wrong. */
const COUNTED = /^(postings|units|procedures|documents)\/|^vocabulary\/notice-places\./;

/**
 * Reads the records and prints what hangs where. Gives 1 when --strict finds something to do, else 0.
 * @throws {UsageError} for a unit that need not post, and for content that cannot be read or holds errors in what counts
 */
export async function runPostings(
  options: OptionValues<typeof OPTIONS>,
  { readContent, env, cwd, now, stdout }: PostingsWorld,
): Promise<ExitCode> {
  const asOf = options['as-of'] ?? readToday(env, now);
  const content = await readSoundContent(contentFolder(options.content, env, cwd), COUNTED, readContent);
  const units = chosen(sitePostings(content, asOf), options.unit);
  const report: PostingsReport = { asOf, units, content };
  const print = { text: postingsText, json: postingsJson, csv: postingsCsv }[options.format ?? 'text'];
  stdout.write(print(report));
  return options.strict && units.some(hasPostingWork) ? 1 : 0;
}

function chosen(units: readonly UnitPostings[], wanted: string | undefined): readonly UnitPostings[] {
  if (wanted === undefined) return units;
  const own = units.filter(({ board }) => board.unit.id === wanted);
  if (own.length > 0) return own;
  const known = units.map(({ board }) => board.unit.id);
  throw new UsageError(
    `"${wanted}" không phải đơn vị phải niêm yết (không có "noticePlaces"). ${allowedSentence(wanted, known, 'Được dùng', 'đơn vị')}`,
  );
}
