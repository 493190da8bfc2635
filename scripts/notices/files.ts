import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { NoticeSheet } from '../../src/reading/notice-sheets.ts';
import { KINDS } from './sheet-kinds.ts';

/** The file of a sheet below the board's folder, with slashes: `thu-tuc/dang-ky-khai-sinh.pdf`, `so-tay.pdf`. */
export const sheetFile = ({ kind, id }: Pick<NoticeSheet, 'kind' | 'id'>): string =>
  id === undefined ? `${kind}.pdf` : `${kind}/${id}.pdf`;

/** Where the sheets of a unit go unless somebody says otherwise. */
export const defaultFolder = (unit: string, cwd: string): string => path.join(cwd, 'niem-yet', unit);

/**
 * PDF files that stand where sheets stand but belong to none: of a procedure that was abolished, say.
 * @param sheets all that the board has now, whatever was printed
 */
export function staleFiles(folder: string, sheets: readonly NoticeSheet[]): string[] {
  const current = new Set(sheets.map(sheetFile));
  const places = KINDS.flatMap((kind) => [
    ...(existsSync(path.join(folder, `${kind}.pdf`)) ? [`${kind}.pdf`] : []),
    ...pdfsIn(path.join(folder, kind)).map((name) => `${kind}/${name}`),
  ]);
  return places.filter((file) => !current.has(file));
}

function pdfsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
    .map(({ name }) => name)
    .sort();
}
