/** Số, ký hiệu văn bản: the patterns of Nghị định 30/2020/NĐ-CP and those that real documents show beside them. */

/** Capitals, except that the Prime Minister's decisions write TTg. */
const ORG = '(?:TTg|[\\p{Lu}\\d]+(?:[-\\p{Lu}\\d ]*[\\p{Lu}\\d])?)';
const PATTERNS = [
  `^\\d+[a-z]?/[\\p{L}]+-${ORG}$`,
  `^\\d+/${ORG}-${ORG}$`,
  `^[\\d.]+[a-z]?(?:\\.[a-z])?/\\d{4}/(?:[\\p{L}]+-${ORG}|QH\\d{2})$`,
  `^\\d+-[\\p{Lu}]+/${ORG}$`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Whether a text looks like a document's number: 62/KH-UBND, 114/2024/NĐ-CP, 148/2025/QH15, 18-NQ/TW. */
export const isDocumentNumber = (typed: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(typed)) ||
  /^[\d.]+\/\d{4}\/TTLT-/.test(typed) ||
  /^\d+[a-z.]*\/\d{4}\//.test(typed);

/** The year inside a normative number (114/2024/NĐ-CP → 2024), or undefined. */
export const yearOfNumber = (typed: string): string | undefined => /^[\d.a-z]+\/(\d{4})\//.exec(typed)?.[1];
