/** The text of a content file, in the one form everything else reads: NFC, \n line ends, no invisible signs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { normalise } from '../domain/text.ts';
import { START, type FileReport, type Place } from './problem.ts';

/** Soft hyphen, joiners, marks and embeddings of writing direction, byte order mark: nothing is to be seen of them. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Spaces that do not break, and line ends that only word processors know. */
const ODD_SPACE = /[\u00A0\u2007\u2028\u2029\u202F]/g;
const EITHER = new RegExp(`[${[INVISIBLE, ODD_SPACE].map(({ source }) => source.slice(1, -1)).join('')}]`);
/** Line ends, ASCII, composed Latin letters, usual dashes and quotes: a text of these alone is clean, and nearly all are. */
const CLEAN = /^[\n -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/;
/** The fences of a head as nearly everybody writes them. */
const [OPENING, CLOSING] = [Buffer.from('---\n'), Buffer.from('\n---\n')];

/** Cleans a file's text; says so where a clerk should know (pasted text often carries these signs). */
export function cleanText(raw: string, report: FileReport): string {
  if (CLEAN.test(raw)) return raw;
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const odd = EITHER.exec(text);
  if (odd) {
    report.warning(
      placeIn(text, odd.index),
      'invisible-sign',
      'Có dấu cách lạ hoặc ký tự ẩn (thường do chép từ nơi khác): cổng tự bỏ, nên gõ lại đoạn này.',
    );
  }
  const visible = odd ? text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ') : text;
  const normal = normalise(visible);
  if (normal !== visible) {
    report.warning(
      placeIn(visible, firstDifference(visible, normal)),
      'unicode-form',
      'Chữ có dấu ở đây gõ theo kiểu tổ hợp: cổng tự đổi sang kiểu dựng sẵn; nên chỉnh bộ gõ sang "Unicode dựng sẵn".',
    );
  }
  return normal;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (a[index] === b[index]) index += 1;
  return index;
}

/** Line and column of an offset, both from 1; `lineOffset` lines stand before the text. */
export function placeIn(text: string, offset: number, lineOffset = 0): Place {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { line: line + lineOffset, column: before.length - before.lastIndexOf('\n') };
}

/** Reads a file below `dir` and cleans its text; `headOnly` leaves out what stands below the head of an .mdx file. */
export async function readClean(
  dir: string,
  file: string,
  report: FileReport,
  { headOnly = false } = {},
): Promise<string> {
  const bytes = readFileSync(path.join(dir, file));
  const cut = headOnly && file.endsWith('.mdx');
  return cleanText(decode(cut ? headOf(bytes) : bytes, report), report);
}

/** The bytes up to the end of the second fence; all of them where the fences are not written plainly. */
function headOf(bytes: Buffer): Buffer {
  const end = bytes.subarray(0, 4).equals(OPENING) ? bytes.indexOf(CLOSING, 3) : -1;
  return end < 0 ? bytes : bytes.subarray(0, end + CLOSING.length);
}

/** Notepad's "Unicode" is UTF-16; other old encodings lose letters. Both are errors: other tools would read rubbish. */
function decode(bytes: Buffer, report: FileReport): string {
  const advice = 'mở tệp, chọn "Lưu thành" (Save as) với bảng mã UTF-8.';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    report.error(START, 'encoding', `Tệp lưu ở bảng mã UTF-16: ${advice}`);
    return new TextDecoder('utf-16le').decode(bytes);
  }
  const text = bytes.toString('utf8');
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    report.error(
      placeIn(text, lost),
      'encoding',
      `Có chữ không đọc được vì tệp không ở bảng mã UTF-8: ${advice}`,
    );
  }
  return text;
}
