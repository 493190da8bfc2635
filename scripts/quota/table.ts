import { styleText } from 'node:util';
import CliTable from 'cli-table3';
import { COLUMNS, closingLine, noteLines, rowCells, shownStatus, summaryLines } from './report.ts';
import type { ShownQuota } from '../../src/domain/quota/shown-status.ts';
import { FRAME, GAP, STYLE } from '../shared/table-frame.ts';
import type { QuotaReport } from './report.ts';
import { fittingWidths, wrap } from './wrap.ts';

/** Where a table is going: a width in characters when that is limited, and whether to colour. */
export interface TableTarget {
  readonly width?: number | undefined;
  readonly colour: boolean;
}

const COLOURS = {
  met: 'green',
  'on-track': 'cyan',
  behind: 'yellow',
  missed: 'red',
  upcoming: 'dim',
  'no-data': 'dim',
} as const satisfies Record<ShownQuota, string>;

/** The columns that say what a row is about, before its period. */
const GROUPING = 4;

/** The report as a table with notes, a line a plan and a closing line. */
export function quotaTable(report: QuotaReport, target: TableTarget): string {
  const blocks = [
    report.rows.length > 0 ? tableLines(report, target) : [],
    noteLines(report).map((line) => `Ghi chú: ${line}`),
    summaryLines(report),
    [closingLine(report)],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function tableLines(report: QuotaReport, { width, colour }: TableTarget): string[] {
  const heads = COLUMNS.map(({ head }) => head);
  const cells = report.rows.map((row) => rowCells(row, report));
  const available = (width ?? Infinity) - GAP.length * (COLUMNS.length - 1);
  const comfortable = COLUMNS.map((column) => column.comfortable);
  const widths = fittingWidths([heads, ...cells], available, comfortable);
  const fitted = (line: readonly string[]) =>
    line.map((cell, index) => wrap(cell, widths[index] ?? Infinity));
  const table = new CliTable({
    head: fitted(heads),
    chars: FRAME,
    colAligns: COLUMNS.map(({ number }) => (number ? 'right' : 'left')),
    style: STYLE,
  });
  report.rows.forEach((row, index) => {
    const own = cells[index] ?? [];
    // In a narrow terminal long ids take many lines: repeating them on each row would hide the numbers.
    const line = fitted(width === undefined ? own : withoutRepeats(own, cells[index - 1]));
    const status = line.pop() ?? '';
    table.push([...line, colour ? shade(status, shownStatus(row, report)) : status]);
  });
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Colours each line by itself, since the lines of a cell stand between those of its neighbours. */
function shade(text: string, status: ShownQuota): string {
  const lines = text.split('\n');
  return lines.map((line) => styleText(COLOURS[status], line, { validateStream: false })).join('\n');
}

/** Empties the leading cells (plan, quota, unit, channel) that only say again what stands above them. */
function withoutRepeats(cells: readonly string[], above: readonly string[] | undefined): string[] {
  const same = cells.findIndex((cell, index) => cell !== above?.[index]);
  return cells.map((cell, index) => (index < Math.min(same, GROUPING) ? '' : cell));
}
