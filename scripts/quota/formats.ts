import { stringify } from 'csv-stringify/sync';
import { markdownTable } from 'markdown-table';
import { closingLine, COLUMNS, noteLines, rowCells, summaryLines, type QuotaReport } from './report.ts';

/** The contract for programs (design.md §3): ids only. */
export function quotaJson({ asOf, rows }: QuotaReport): string {
  return `${JSON.stringify({ asOf, rows }, null, 2)}\n`;
}

const CSV_COLUMNS = [
  ...['plan', 'quota', 'unit', 'channel', 'periodKind', 'period', 'start', 'end'],
  ...['required', 'requiredByPlan', 'counted', 'samples', 'reposts', 'posts', 'status', 'evidence', 'note'],
];

/** The same rows as a flat table, the contract's names as heads; ids of posts are parted by spaces. */
export function quotaCsv({ rows }: QuotaReport): string {
  const records = rows.map(({ period: { kind, label, start, end }, posts, ...row }) => ({
    ...row,
    ...{ periodKind: kind, period: label, start, end, posts: posts.join(' ') },
  }));
  return stringify(records, { header: true, columns: CSV_COLUMNS, escape_formulas: true });
}

/** What people read, for pasting into a document or the summary of a continuous check. */
export function quotaMarkdown(report: QuotaReport): string {
  const lines = [COLUMNS.map(({ head }) => head), ...report.rows.map((row) => rowCells(row, report))];
  const cells = lines.map((line) => line.map((cell) => cell.replaceAll('|', String.raw`\|`)));
  const align = COLUMNS.map(({ number }) => (number ? 'r' : 'l'));
  return [
    ...(report.rows.length > 0 ? [markdownTable(cells, { align }), ''] : []),
    ...[...noteLines(report), ...summaryLines(report)].map((line) => `- ${line}`),
    ...(report.rows.length > 0 ? [''] : []),
    closingLine(report),
    '',
  ].join('\n');
}
