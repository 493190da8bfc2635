/** The head and the foot of a document: who issues it, the nation, number, place and date; signature, recipients. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { signerLines } from '../../src/domain/report/letterhead.ts';
import { BLANK } from '../../src/domain/report/text.ts';
import type { Letterhead, ReportModel } from '../../src/domain/report/types.ts';
import { balanced, HEAD_WIDTHS, MOTTO_WIDTH, SIZE, TEXT_WIDTH, widthOf } from './docx-style.ts';
import { DEMO_STAMP, NATION, recipientLines } from './wording.ts';

/** Phụ lục I: a rule from a third to a half of the line above it. */
const RULE_SHARE = 0.4;

/** The two blocks at the top, side by side. */
export function headTable({ letterhead, data }: Pick<ReportModel, 'letterhead' | 'data'>): Table {
  const { managing, issuer, symbol, place } = letterhead;
  const inLines = (names: readonly string[]) =>
    names.flatMap((name) => balanced(name, SIZE.issuer, HEAD_WIDTHS[0]));
  const issuerLines = inLines(issuer);
  const lineLength = Math.max(...issuerLines.map((line) => widthOf(line, SIZE.issuer)));
  return twoColumns(
    [
      ...inLines(managing ?? [BLANK]).map((line) => centred(line, { size: SIZE.issuer })),
      ...issuerLines.map((line) => centred(line, { size: SIZE.issuer, bold: true })),
      rule(lineLength * RULE_SHARE, HEAD_WIDTHS[0]),
      centred(`Số:          /${symbol}`, { size: SIZE.symbol }),
    ],
    [
      centred(NATION[0], { size: SIZE.nation, bold: true }),
      centred(NATION[1], { size: SIZE.motto, bold: true }),
      rule(MOTTO_WIDTH, HEAD_WIDTHS[1]),
      centred(`${place ?? BLANK}, ngày       tháng       năm ${data.to.slice(0, 4)}`, {
        size: SIZE.placeAndDate,
        italics: true,
      }),
    ],
  );
}

/** "BÁO CÁO", what about, and the short rule. */
export const titleParagraphs = (type: string, subject: string): Paragraph[] => [
  centred(type, { size: SIZE.type, bold: true }, { spacing: { before: 240 } }),
  centred(subject, { size: SIZE.subject, bold: true }),
  rule(Math.min(widthOf(subject, SIZE.subject), TEXT_WIDTH) * RULE_SHARE, TEXT_WIDTH, 200),
];

/** Who takes it on the left, who signs on the right: the name is never filled in. */
export function footTable(letterhead: Letterhead): Table {
  const { signerRole } = letterhead;
  return twoColumns(
    [
      new Paragraph({
        children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: SIZE.recipientsHead })],
      }),
      ...recipientLines(letterhead).map(
        (line) => new Paragraph({ children: [new TextRun({ text: `- ${line}`, size: SIZE.recipients })] }),
      ),
    ],
    [
      ...signerLines(signerRole ?? BLANK).map((line) => centred(line, { size: SIZE.signer, bold: true })),
      ...Array.from({ length: 4 }, () => centred('', { size: SIZE.signer })),
    ],
    [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
  );
}

/** A box above everything else, so that nobody takes an illustration for a document. */
export const demoStamp = (): Paragraph => {
  const border = { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    border: { top: border, bottom: border, left: border, right: border },
    children: [new TextRun({ text: DEMO_STAMP, bold: true, size: SIZE.recipientsHead })],
  });
};

export const centred = (text: string, run: IRunOptions, paragraph: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    ...paragraph,
    children: [new TextRun({ text, ...run })],
  });

/** A line as long as `length`, in the middle of `width`: a paragraph without words, ruled above. */
function rule(length: number, width: number, after = 60): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 50, after, line: 120, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [new TextRun({ text: '', size: 8 })],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function twoColumns(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  widths: readonly [number, number] = HEAD_WIDTHS,
): Table {
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { left: 0, right: 0 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}
