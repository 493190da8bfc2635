/** Words that only fill a box of the source: a reader cannot act on "1", "(*)" or "chưa có quy định cụ thể". */
import { wrong, type RecordRule } from '../rule.ts';
import { freeTexts, type FreeText } from './free-text.ts';

const FILLERS = new Set([
  'chưa có',
  'chưa có quy định',
  'chưa có quy định cụ thể',
  'không có thông tin',
  'chưa có thông tin',
  'đang cập nhật',
  'chưa cập nhật',
  'cập nhật sau',
  'sẽ cập nhật sau',
  'n/a',
  'tbd',
  'null',
  'undefined',
]);

const LETTER = /\p{L}/u;

const isFiller = (text: string): boolean =>
  !LETTER.test(text) ||
  /^x+$/iu.test(text) ||
  FILLERS.has(
    text
      .toLowerCase()
      .replace(/[\s.…]+$/u, '')
      .trim(),
  );

/** `dossierNote` is where the words of the source about papers not yet laid down belong; a bare time has its own rule. */
const mayStand = ({ path: [first, second], text }: FreeText): boolean =>
  (first === 'dossierNote' && LETTER.test(text)) ||
  (first === 'answers' && second === 'time' && /\d/.test(text));

export const placeholder: RecordRule<'procedures'> = (procedure) =>
  freeTexts(procedure)
    .filter((each) => isFiller(each.text) && !mayStand(each))
    .map(({ path, text }) =>
      wrong(
        procedure,
        path,
        'placeholder',
        `"${text}" chỉ là chữ điền tạm, người đọc không làm theo được: bỏ cả mục này. Lời nguyên của nguồn thì ghi ở "asPrinted" (thời hạn) hoặc "dossierNote" (giấy tờ).`,
      ),
    );
