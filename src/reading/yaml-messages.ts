/** Mistakes in the way a head is written, said in Vietnamese. */
import type { YAMLError } from 'yaml';

const MESSAGES: Record<string, string> = {
  DUPLICATE_KEY: 'Trường này đã có ở trên: mỗi trường chỉ viết một lần, xóa bớt một.',
  TAB_AS_INDENT: 'Không dùng phím Tab để thụt dòng: thay bằng hai dấu cách.',
  BAD_INDENT: 'Dòng này thụt lề lệch: các trường cùng cấp phải thẳng cột với nhau.',
  MISSING_CHAR: 'Thiếu dấu đóng: kiểm tra ngoặc kép, ngoặc vuông hoặc ngoặc nhọn đã đóng đủ chưa.',
  BLOCK_AS_IMPLICIT_KEY: 'Giá trị có dấu hai chấm ở giữa: đặt cả giá trị trong ngoặc kép.',
  MULTILINE_IMPLICIT_KEY:
    'Dòng này không phải một trường: viết "tên-trường: giá trị", hoặc đặt giá trị dài trong ngoặc kép.',
  BAD_SCALAR_START: 'Giá trị mở đầu bằng một dấu đặc biệt: đặt cả giá trị trong ngoặc kép.',
  UNEXPECTED_TOKEN:
    'Có dấu thừa hoặc thiếu ở đây: nếu giá trị có dấu đặc biệt, đặt cả giá trị trong ngoặc kép.',
  MULTIPLE_DOCS: 'Phần đầu tệp có thêm dòng "---": chỉ dùng một dòng mở và một dòng đóng.',
  BAD_DQ_ESCAPE: 'Dấu gạch chéo ngược trong ngoặc kép không đúng: dùng ngoặc đơn hoặc viết \\\\.',
  BAD_ALIAS: 'Dấu * ở đầu giá trị có nghĩa riêng: đặt cả giá trị trong ngoặc kép.',
  KEY_OVER_1024_CHARS: 'Tên trường quá dài: có thể thiếu dấu hai chấm hoặc ngoặc kép ở trên.',
};

/** One sentence for a YAML error or warning, quoting the line it stands on. */
export function yamlMessage(
  issue: YAMLError | { code: string; pos: [number, number] },
  head: string,
): string {
  const start = head.lastIndexOf('\n', issue.pos[0] - 1) + 1;
  const end = head.indexOf('\n', issue.pos[0]);
  const line = head.slice(start, end < 0 ? undefined : end).trim();
  const message = MESSAGES[issue.code] ?? 'Phần đầu tệp viết chưa đúng quy cách "tên-trường: giá trị".';
  return line === '' ? message : `${message} Dòng đang viết: ${line}`;
}
