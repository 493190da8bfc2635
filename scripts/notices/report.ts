import CliTable from 'cli-table3';
import { FRAME, STYLE } from '../shared/table-frame.ts';
import type { SheetResult } from './print-sheet.ts';
import { KINDS, SHEET_KINDS } from './sheet-kinds.ts';

/** What the output formats show. */
export interface NoticesReport {
  readonly unit: string;
  /** The board's folder. */
  readonly out: string;
  readonly results: readonly SheetResult[];
  /** Files of sheets that the board no longer has. */
  readonly stale: readonly string[];
}

const isPrinted = ({ problems }: SheetResult): boolean => problems.length === 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** For programs: printed sheets, files below `out` of sheets that are no more, sheets that could not be printed. */
export function noticesJson({ unit, out, results, stale }: NoticesReport): string {
  const name = ({ sheet: { kind, id, title }, file }: SheetResult) => ({ kind, id: id ?? null, title, file });
  const report = {
    unit,
    out,
    sheets: results
      .filter(isPrinted)
      .map((result) => ({ ...name(result), pages: result.pages, bytes: result.bytes })),
    stale,
    problems: results
      .filter((result) => !isPrinted(result))
      .map((result) => ({ ...name(result), problems: result.problems })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** For people: a line a kind, where the files are, what went wrong and what must come down from the wall. */
export function noticesText({ out, results, stale }: NoticesReport): string {
  const printed = results.filter(isPrinted);
  const wrong = results.filter((result) => !isPrinted(result));
  const blocks = [
    printed.length > 0 ? [kindsTable(printed), '', `Các tệp ở ${out}`] : [],
    wrong.length > 0
      ? [
          `Chưa in được ${wrong.length} tờ (tệp cũ, nếu có, vẫn giữ nguyên):`,
          ...wrong.map(({ file, problems }) => `  ${file}: ${problems.join('; ')}`),
        ]
      : [],
    stale.length > 0
      ? [
          'Không còn trên bảng niêm yết; gỡ tờ đã dán xuống rồi tự xóa tệp:',
          ...stale.map((file) => `  ${file}`),
        ]
      : [],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function kindsTable(printed: readonly SheetResult[]): string {
  const table = new CliTable({
    head: ['Loại tờ', 'Tệp', 'Trang', 'MB', 'Giây'],
    chars: FRAME,
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    style: STYLE,
  });
  for (const kind of KINDS) {
    const ofKind = printed.filter(({ sheet }) => sheet.kind === kind);
    if (ofKind.length > 0) table.push([SHEET_KINDS[kind], ...figures(ofKind)]);
  }
  table.push(['Cộng', ...figures(printed)]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Files, pages, MB, and the seconds from the begin of the first to the end of the last. */
function figures(results: readonly SheetResult[]): string[] {
  const megabytes = sum(results.map(({ bytes }) => bytes)) / 2 ** 20;
  const span =
    results.length === 0
      ? 0
      : Math.max(...results.map(({ ended }) => ended)) - Math.min(...results.map(({ began }) => began));
  return [
    results.length.toLocaleString('vi-VN'),
    sum(results.map(({ pages }) => pages)).toLocaleString('vi-VN'),
    oneDecimal(megabytes),
    oneDecimal(span / 1000),
  ];
}

const oneDecimal = (value: number): string =>
  value.toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
