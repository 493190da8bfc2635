/** Sizes and measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, in the units of Word. */
import { convertMillimetersToTwip as mm, LineRuleType, type IStylesOptions } from 'docx';

export const FONT = 'Times New Roman';

/** Sizes in half points: Phụ lục I gives each part of a document its own. */
export const SIZE = {
  body: 28,
  nation: 24,
  motto: 26,
  issuer: 24,
  symbol: 26,
  placeAndDate: 26,
  type: 28,
  subject: 28,
  recipientsHead: 24,
  recipients: 22,
  signer: 28,
  pageNumber: 26,
  table: 22,
} as const;

/** A4, upright; margins: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
};

/** Width of the text, in twips. */
export const TEXT_WIDTH = mm(165);
/** The head: issuer on the left, the name of the nation on the right. */
export const HEAD_WIDTHS = [mm(71), mm(94)] as const;
/** "Độc lập - Tự do - Hạnh phúc" in bold 13 points; the rule below it is as long. */
export const MOTTO_WIDTH = mm(58.4);
export const FIRST_LINE = mm(10);

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: { run: { font: FONT, size: SIZE.body, bold: true, color: '000000' } },
    heading2: { run: { font: FONT, size: SIZE.body, bold: true, color: '000000' } },
    hyperlink: { run: { font: FONT, color: '000000', underline: { type: 'none' } } },
  },
};

/** How close lines stand: a document as Phụ lục I has it, and a page that must stay one page. */
export interface Density {
  readonly size: number;
  readonly after: number;
}
/** Paragraphs at least 6 points apart (Phụ lục I, mục II.6). */
export const NORMAL: Density = { size: SIZE.body, after: 120 };
export const DENSE: Density = { size: 24, after: 30 };

/** Roughly how wide bold words are, in twips: Times New Roman is about 0.7 em a capital, 0.5 em a small letter. */
export const widthOf = (words: string, halfPoints: number): number =>
  [...words].reduce((sum, letter) => sum + (/\p{Ll}|[\s\-.,:;]/u.test(letter) ? 0.47 : 0.73), 0) *
  halfPoints *
  10;

/** Parts words that do not fit into `width` into two lines of about the same length. */
export function balanced(words: string, halfPoints: number, width: number): string[] {
  const parts = words.split(' ');
  if (widthOf(words, halfPoints) <= width || parts.length < 2) return [words];
  const ways = parts.slice(1).map((_, index) => {
    const lines = [parts.slice(0, index + 1).join(' '), parts.slice(index + 1).join(' ')];
    return { lines, longest: Math.max(...lines.map((line) => widthOf(line, halfPoints))) };
  });
  return ways.reduce((best, way) => (way.longest < best.longest ? way : best)).lines;
}
