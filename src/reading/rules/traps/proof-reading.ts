/** Scrambled text, in official records too: a program can only point to the place, a person has to read it. */
import type { Entry } from '../../content.ts';
import type { Finding } from '../../locate.ts';
import { doubtful, type RecordRule } from '../rule.ts';
import { freeTexts, type FreeText } from './free-text.ts';

const THRICE = /(?<![\p{L}\d])(\p{L}+)(?:\s+\1){2}(?![\p{L}\d])/iu;
/** Garble seen on the national portal: "đăng ký khai tâm Phục vụ hành chính công", where half a line was lost. */
const GARBLE = /khai tâm(?!\p{L})|(?<!Trung tâm\s+|trung tâm\s+)(?<=\p{Ll} +)Phục vụ hành chính công/u;
const CUT = /(?:,|(?<!\p{L})(?:và|hoặc|của|tại|(?<!tiếp )theo|với|bằng|những|các))$/iu;
const CLOSED = /[.!?…:;)"”’]$/u;

const lastWords = (text: string): string => text.split(/\s+/).slice(-4).join(' ');
const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** What looks wrong in a text, in words that end a sentence; undefined when nothing does. */
function oddity({ path, text }: FreeText): string | undefined {
  const said = text.trim();
  const odd = oddWords(said);
  if (odd !== undefined) return odd;
  if (CUT.test(said)) return `hết ở "${lastWords(said)}" như bị cắt ngang`;
  if (count(said, '(') > count(said, ')')) return 'có dấu ngoặc mở mà không đóng';
  const isStep = path[0] === 'steps' && path.at(-1) === 'text';
  return isStep && !CLOSED.test(said) ? `hết ở "${lastWords(said)}" mà không có dấu chấm` : undefined;
}

function oddWords(text: string): string | undefined {
  const thrice = THRICE.exec(text);
  if (thrice) return `lặp một chữ ba lần ("${thrice[0]}")`;
  const garble = GARBLE.exec(text);
  return garble ? `có cụm "${garble[0]}" giống chữ bị lẫn` : undefined;
}

const sentence = (odd: string): string =>
  `Đoạn này ${odd}: đọc soát lại cả đoạn. Bản chính thức cũng có khi lẫn chữ; không đoán được thì viết gọn phần chắc chắn và nêu ở "discrepancies".`;

const inHead: RecordRule<'procedures'> = (procedure) =>
  freeTexts(procedure).flatMap((each) => {
    const odd = oddity(each);
    return odd === undefined ? [] : [doubtful(procedure, each.path, 'proof-reading', sentence(odd))];
  });

const below = (procedure: Entry<'procedures'>): Finding[] => {
  const odd = oddWords(procedure.body);
  const found = THRICE.exec(procedure.body) ?? GARBLE.exec(procedure.body);
  return odd === undefined || !found
    ? []
    : [{ ...doubtful(procedure, [], 'proof-reading', sentence(odd)), bodyOffset: found.index }];
};

export const proofReadingRules: readonly RecordRule<'procedures'>[] = [inHead, below];
