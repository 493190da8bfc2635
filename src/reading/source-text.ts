/** The text of a content file, in the one form everything else reads: NFC, \n line ends, no invisible signs. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { normalise } from '../domain/text.ts';
import type { FileReport, Place } from './problem.ts';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g;
const INVISIBLE_OR_ODD_SPACE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD\u00A0\u2007\u202F]/;

/** Cleans a file's text; says so where a clerk should know (pasted text often carries these signs). */
export function cleanText(raw: string, report: FileReport): string {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const odd = INVISIBLE_OR_ODD_SPACE.exec(text);
  if (odd) {
    report.warning(
      placeIn(text, odd.index),
      'invisible-sign',
      'Có dấu cách lạ hoặc ký tự ẩn (thường do chép từ nơi khác): cổng tự bỏ, nên gõ lại đoạn này.',
    );
  }
  const normal = normalise(text);
  if (normal !== text) {
    const index = [...text].findIndex((sign, at) => sign !== [...normal][at]);
    report.warning(
      placeIn(text, index),
      'unicode-form',
      'Chữ có dấu ở đây gõ theo kiểu tổ hợp: cổng tự đổi sang kiểu dựng sẵn; nên chỉnh bộ gõ sang "Unicode dựng sẵn".',
    );
  }
  return normal.replace(INVISIBLE, '').replace(/[\u00A0\u2007\u202F]/g, ' ');
}

/** Line and column of an offset, both from 1; `lineOffset` lines stand before the text. */
export function placeIn(text: string, offset: number, lineOffset = 0): Place {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { line: line + lineOffset, column: before.length - before.lastIndexOf('\n') };
}

/** Reads a file below `dir` and cleans its text. */
export async function readClean(dir: string, file: string, report: FileReport): Promise<string> {
  return cleanText(await readFile(path.join(dir, file), 'utf8'), report);
}
