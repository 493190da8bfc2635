import path from 'node:path';
import { sheetsOf } from '../../src/reading/notice-sheets.ts';
import { CONTENT_OPTION, type CommandSpec, type OptionSpec, type OptionValues } from '../shared/options.ts';
import type { ExitCode } from '../shared/run-command.ts';
import { readSettings, type Settings } from '../shared/settings.ts';
import { readSoundContent, type ReadSoundContent } from '../shared/sound-content.ts';
import { readToday } from '../shared/today.ts';
import { defaultFolder, staleFiles } from './files.ts';
import type { PrintJob } from './print-board.ts';
import type { SheetResult } from './print-sheet.ts';
import { noticesJson, noticesText } from './report.ts';
import { boardOf, selectSheets, withoutDrafts } from './selection.ts';

const OPTIONS = {
  unit: { value: 'MÃ', help: 'đơn vị có bảng niêm yết; bắt buộc' },
  kind: {
    value: 'LOẠI',
    help: 'chỉ loại tờ này, ghi được nhiều lần (mặc định mọi loại)',
    choices: ['thu-tuc', 'linh-vuc', 'phan-anh', 'to-gap', 'ap-phich', 'so-tay'],
    many: true,
  },
  procedure: { value: 'MÃ', help: 'chỉ bản niêm yết của thủ tục này' },
  out: { value: 'THƯ-MỤC', help: 'nơi đặt các tệp PDF; mặc định: niem-yet/MÃ-ĐƠN-VỊ' },
  site: { value: 'THƯ-MỤC', help: 'trang đã dựng sẵn để in; mặc định: dựng bản mới, không đụng tới dist' },
  format: { value: 'DẠNG', help: 'cách in kết quả', choices: ['text', 'json'] },
  content: CONTENT_OPTION,
} as const satisfies Record<string, OptionSpec>;

export const NOTICES_COMMAND: CommandSpec<typeof OPTIONS> = {
  usage: 'npm run notices --',
  summary: 'In bảng niêm yết của một đơn vị thành các tệp PDF để dán, treo, phát.',
  options: OPTIONS,
  notes: [
    'Cần một trình duyệt: CHROME_PATH, hoặc Chromium, Chrome, Edge có sẵn trên máy, hoặc bản của Playwright;',
    'chưa có thì lệnh tự tìm cách cài và nói rõ, như npm test. Phông chữ do trang mang theo.',
    'Tệp cũ chỉ bị thay khi tờ mới in xong và đúng; tệp khác trong thư mục không bị đụng tới.',
    'Biến môi trường: CONG_KHAI_CONTENT, CONG_KHAI_TODAY, BASE_PATH, CHROME_PATH.',
    'Mã thoát: 0 là xong; 1 là có tờ in chưa đúng, hoặc trang không dựng được;',
    '2 là lệnh ghi sai, nội dung không đọc được hoặc chưa có trình duyệt.',
    'Lấy riêng dữ liệu: npm run -s notices -- --unit MÃ --format json',
  ],
};

/** Files that decide which sheets there are: with one of them left out a board would lack a sheet. */
const COUNTED = /^(units|procedures|life-events|guides|vocabulary)\//;

/** What the command touches of the world outside. */
export interface NoticesWorld {
  readonly readContent: ReadSoundContent;
  readonly siteToPrint: (named: string | undefined, settings: Settings) => Promise<string | null>;
  readonly printBoard: (job: PrintJob) => Promise<SheetResult[]>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
}

/**
 * Prints the sheets that were asked for. Gives 1 when one of them is not as it must be, or the site cannot be built.
 * @throws {UsageError} for wrong values, content with errors, a folder that cannot be written
 */
export async function runNotices(
  options: OptionValues<typeof OPTIONS>,
  { readContent, siteToPrint, printBoard, env, cwd, now, stdout }: NoticesWorld,
): Promise<ExitCode> {
  const today = readToday(env, now);
  const settings = readSettings(
    { ...env, ...(options.content && { CONG_KHAI_CONTENT: options.content }) },
    cwd,
  );
  const content = withoutDrafts(await readSoundContent(settings.content, COUNTED, readContent));
  const board = boardOf(options.unit, content, today);
  const unit = board.unit.id;
  const all = sheetsOf(board, content);
  const sheets = selectSheets(all, { kinds: options.kind, procedure: options.procedure });
  const out = options.out === undefined ? defaultFolder(unit, cwd) : path.resolve(cwd, options.out);
  const dir = await siteToPrint(options.site && path.resolve(cwd, options.site), settings);
  if (dir === null) return 1;
  const results = await printBoard({ sheets, site: { dir, base: settings.base }, out });
  const shown = path.relative(cwd, out) || '.';
  const report = { unit, out: shown.startsWith('..') ? out : shown, results, stale: staleFiles(out, all) };
  stdout.write(options.format === 'json' ? noticesJson(report) : noticesText(report));
  return results.some(({ problems }) => problems.length > 0) ? 1 : 0;
}
