/** Sheets of a workbook: heads, rows, and formulas whose results are stored beside them. */
import type { CellFormulaValue, CellHyperlinkValue, Workbook } from 'exceljs';
import type { Day } from '../../src/domain/days.ts';

export type Value = string | number | Date | CellFormulaValue | CellHyperlinkValue | null;

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Value[])[];
}

/** Adds it with its head frozen, days as days, ready to be printed across A4. */
export function addSheet(workbook: Workbook, { name, columns, rows }: Sheet): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = columns.map(({ head, width }) => ({
    header: head,
    width,
    style: { font: { name: 'Times New Roman', size: 12 }, alignment: { vertical: 'top', wrapText: true } },
  }));
  sheet.getRow(1).font = { name: 'Times New Roman', size: 12, bold: true };
  for (const values of rows) {
    const added = sheet.addRow([...values]);
    added.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
  }
}

/** The cells of a column below its head, as formulas name them. */
export function columnOf({ name, columns, rows }: Sheet, head: string): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + columns.findIndex((column) => column.head === head));
  return `'${name}'!$${letter}$2:$${letter}$${Math.max(2, rows.length + 1)}`;
}

export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
export const linkOf = (address: string | undefined): Value =>
  address === undefined ? '' : { text: decodeURI(address), hyperlink: address };
