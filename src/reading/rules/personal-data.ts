/** Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: no identity numbers and no private telephones on a public page. */
import { SCHEMAS } from '../../schemas/registry.ts';
import { fieldsIn } from '../field-walk.ts';
import type { Finding } from '../locate.ts';
import type { ReadFile } from '../read-record.ts';

const GAP = '[ .-]';
const IDENTITY = /(?<![\w./-])0\d{11}(?!\w)/gu;
/** Ten digits, or nine after +84, in one piece or in the groups people write. */
const MOBILE = new RegExp(
  `(?<![\\w./-])(?:\\+84${GAP}?|0)[35789](?:\\d{8}|\\d{2}${GAP}\\d{3}${GAP}\\d{3}|\\d${GAP}\\d{3}${GAP}\\d{4}|\\d${GAP}\\d{4}${GAP}\\d{3}|\\d{2}(?:${GAP}\\d{2}){3})(?!\\w)`,
  'gu',
);

/** What either number holds at least: most files have nothing like it, and need no closer look. */
const LIKELY = /(?<![\w./-])(?:0\d{11}|(?:\+84[ .-]?|0)[35789](?:[ .-]?\d){8})/;

/** Quicker to look for: most texts have not even so many digits. */
const DIGITS = /\d[\d .-]{8}/;

/** Every such number in the fields and the text of a file. */
export function personalData({ file, collection, fields, body }: ReadFile): Finding[] {
  if (!LIKELY.test(body) && !holdsLikely(fields)) return [];
  const inHead = fieldsIn(SCHEMAS[collection], fields).flatMap(({ path, value }) =>
    typeof value === 'string' ? numbersIn(value).map(({ message }) => ({ path, message })) : [],
  );
  const inBody = numbersIn(body).map(({ index, message }) => ({
    path: [],
    bodyOffset: index,
    message,
  }));
  return [...inHead, ...inBody].map((found) => ({
    file,
    severity: 'error',
    rule: 'personal-data',
    ...found,
  }));
}

function numbersIn(text: string): { index: number; message: string }[] {
  if (!LIKELY.test(text)) return [];
  const identity = [...text.matchAll(IDENTITY)].map(({ index }) => ({
    index,
    message: 'Có dãy 12 chữ số giống số định danh cá nhân: xóa khỏi tệp.',
  }));
  const mobile = [...text.matchAll(MOBILE)].map(({ index, 0: number }) => ({
    index,
    message: `Có số di động ${number}: chỉ ghi điện thoại của cơ quan, không ghi số của cá nhân.`,
  }));
  return [...identity, ...mobile];
}

const holdsLikely = (value: unknown): boolean =>
  typeof value === 'string'
    ? DIGITS.test(value) && LIKELY.test(value)
    : value !== null && typeof value === 'object' && Object.values(value).some(holdsLikely);
