/** The tables behind a report, in the order in which its text speaks of them. */
import { figuresTable, scorecardTable } from './annex-figures.ts';
import { recordTables } from './annex-records.ts';
import { targetTable } from './annex-targets.ts';
import { taskTable } from './annex-tasks.ts';
import type { AnnexId, AnnexTable } from './text.ts';
import type { ReportModel } from './types.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** An annex with its name: "Phụ lục II", or "Phụ lục" where it is the only one (Phụ lục I, mục III.1). */
export interface NamedAnnex extends AnnexTable {
  readonly name: string;
}

/** The annexes that have rows, numbered in their order. */
export const annexesOf = (model: ReportModel): NamedAnnex[] =>
  [figuresTable(model), scorecardTable(model), targetTable(model), taskTable(model), ...recordTables(model)]
    .filter(({ rows }) => rows.length > 0)
    .map((table, index, { length }) => ({
      ...withoutEmptyColumns(table),
      name: length === 1 ? 'Phụ lục' : `Phụ lục ${NUMERALS[index]}`,
    }));

/** Columns in which no row says anything fall away and leave their width to the others. */
function withoutEmptyColumns(table: AnnexTable): AnnexTable {
  const filled = table.columns.map((_, index) => table.rows.some(({ cells }) => cells[index] !== ''));
  const kept = <T>(items: readonly T[]): T[] => items.filter((_, index) => filled[index]);
  const columns = kept(table.columns);
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return {
    ...table,
    columns: columns.map((column) => ({ ...column, share: (column.share * 100) / whole })),
    rows: table.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
  };
}

/** How the text speaks of an annex: "Phụ lục II"; '' where the report has none of that kind. */
export const annexName = (model: ReportModel, id: AnnexId): string =>
  annexesOf(model).find((annex) => annex.id === id)?.name ?? '';
