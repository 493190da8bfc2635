/** Numbers in a question: codes of procedures, numbers of documents, dates. */
import { fold } from '../../domain/text.ts';

export interface AskedDocument {
  /** The running number: "62", "1656". */
  number: string;
  /** Folded abbreviation of its kind ("kh", "nd"), when it was typed. */
  type?: string | undefined;
  year?: string | undefined;
  /** Folded rest of the number: "ubnd", "cp". */
  body?: string | undefined;
}

export interface Numbers {
  /** Digits of procedure codes, whole ("1001193") or the last of them ("1193"). */
  codes: string[];
  documents: AskedDocument[];
  /** dd/mm/yyyy. */
  dates: string[];
  /** The question without all these. */
  rest: string;
}

const CODE = /(?<![\d/])([1-3])[.,\s]?(\d{6})(?:(?:\.000\.00\.00)?\.[a-z]\d+)?(?![\d/])/giu;
const DATE =
  /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|ng[àa]y\s+(\d{1,2})\s+th[áa]ng\s+(\d{1,2})\s+n[ăa]m\s+(\d{4})/giu;
const WHOLE =
  /(?<![\d/])(\d{1,5}[a-z]?)\s*\/\s*(?:(\d{4})\s*\/\s*)?([\p{L}][\p{L}\d]*(?:\s?-\s?[\p{L}\d-]+)?)/giu;
/** As the Party writes it: 18-NQ/TW. */
const PARTY = /(?<![\d/])(\d{1,5})\s?-\s?(\p{L}{2,5})\s?\/\s?(\p{L}{2,5})(?![\p{L}\d])/giu;
const ALONE = /^(?:mã|ma|mã số|ma so|tthc|thủ tục|thu tuc|số|so)?\s*(\d{3,6})$/iu;
const isYear = (digits: string): boolean => /^20[0-3]\d$/.test(digits);

/** `types` are the kinds of documents: [abbreviation, name]. */
export function numbersIn(query: string, types: readonly (readonly [string, string])[]): Numbers {
  const numbers: Numbers = { codes: [], documents: [], dates: [], rest: query };
  const take = (pattern: RegExp, use: (match: RegExpMatchArray) => boolean): void => {
    const taken = [...numbers.rest.matchAll(pattern)].filter(use);
    for (const [text] of taken) numbers.rest = numbers.rest.replace(text, ' ');
  };
  const kinds = new Set(types.map(([abbreviation]) => fold(abbreviation)));
  // A date also stands in names ("Sau ngày 01/7/2025"), so its words stay in the question.
  for (const match of query.matchAll(DATE)) numbers.dates.push(dayOf(match));
  take(CODE, ([, first = '', last = '']) => numbers.codes.push(first + last) > 0);
  take(WHOLE, ([, number = '', year, letters = '']) => {
    const [type, ...body] = fold(letters).split(/\s*-\s*/);
    // "2/ngày" is no number of a document.
    const isNumber = body.length > 0 || year !== undefined || kinds.has(type ?? '');
    if (isNumber) numbers.documents.push({ number, year, type, body: body.join('-') || undefined });
    return isNumber;
  });
  take(PARTY, ([, number = '', type = '', body = '']) => {
    return numbers.documents.push({ number, type: fold(type), body: fold(body) }) > 0;
  });
  take(named(types), (match) => numbers.documents.push(namedDocument(match, types)) > 0);
  const alone = ALONE.exec(numbers.rest.trim())?.[1];
  if (alone !== undefined && !isYear(alone)) {
    numbers.codes.push(alone);
    numbers.documents.push({ number: alone });
  }
  return numbers;
}

const dayOf = ([, day, month, year, day2, month2, year2]: RegExpMatchArray): string =>
  `${(day ?? day2 ?? '').padStart(2, '0')}/${(month ?? month2 ?? '').padStart(2, '0')}/${year ?? year2 ?? ''}`;

/** "kh 62", "nghị định 118/2025", "nd 118 2025", "thông tư số 29 năm 2024", "62 kh". */
function named(types: readonly (readonly [string, string])[]): RegExp {
  const names = types.flatMap(([abbreviation, name]) => [abbreviation, fold(abbreviation), name, fold(name)]);
  const kinds = [...new Set(names.map((name) => name.toLowerCase()))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
  if (kinds === '') return /(?!)/g;
  const number =
    '(?!20[0-3]\\d(?!\\d))(\\d{1,5})(?![\\d.])(?!\\s*(?:tháng|thang|ngày|ngay|lần|lan|bài|bai|người|nguoi|%))';
  const year = '(?:\\s*(?:/|năm|nam)?\\s*(20[0-3]\\d))?';
  const before = `(?<![\\p{L}\\d])(${kinds})(?:\\s+(?:số\\s+|so\\s+)?|(?!0))${number}${year}`;
  // "lớp 6, kế hoạch 2025": that 6 is of the class.
  const bound = '(?<!(?:lớp|lop|cấp|cap|khối|khoi|mức|muc|quý|quy|tháng|thang|khóa|khoa)\\s*)';
  const after = `(?<![\\p{L}\\d/.])${bound}${number}\\s+(${kinds})(?![\\p{L}\\d])${year}`;
  return new RegExp(`${before}|${after}`, 'giu');
}

function namedDocument(
  [, kind, number, year, numberBefore, kindAfter, yearAfter]: RegExpMatchArray,
  types: readonly (readonly [string, string])[],
): AskedDocument {
  const said = fold(kind ?? kindAfter ?? '');
  const type = types.find(([abbreviation, name]) => fold(abbreviation) === said || fold(name) === said)?.[0];
  return { number: number ?? numberBefore ?? '', type: type && fold(type), year: year ?? yearAfter };
}
