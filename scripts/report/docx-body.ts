/** Blocks and annexes as paragraphs and tables of Word; figures point to the rows of the annex. */
import {
  AlignmentType,
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  LeaderType,
  TextRun,
  VerticalMergeType,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { NamedAnnex } from '../../src/domain/report/annexes.ts';
import { numberRanges, rangeText } from '../../src/domain/report/number-ranges.ts';
import { BLANK, type AnnexTable, type Block, type Cell, type Piece } from '../../src/domain/report/text.ts';
import { FIRST_LINE, NORMAL, SIZE, TEXT_WIDTH, type Density } from './docx-style.ts';
import { centred } from './docx-head.ts';

type Numbers = ReadonlyMap<string, number>;

export const blockParagraphs = (
  blocks: readonly Block[],
  numbers: Numbers,
  density: Density = NORMAL,
): Paragraph[] =>
  blocks.map((block, index) => {
    switch (block.kind) {
      case 'part':
        return headingParagraph(block.text.toLocaleUpperCase('vi'), HeadingLevel.HEADING_1, density);
      case 'heading':
        return headingParagraph(block.text, HeadingLevel.HEADING_2, density);
      case 'paragraph':
        return bodyParagraph(pieceRuns(block.pieces, numbers, density), density, {
          // The last lines go with the signature, which never stands alone on a page.
          keepNext: index === blocks.length - 1,
        });
      case 'item':
        return bodyParagraph(
          pieceRuns(block.level === 1 ? block.pieces : ['+ ', ...block.pieces], numbers, density),
          density,
          { indent: { firstLine: FIRST_LINE, left: block.level === 1 ? 0 : FIRST_LINE / 2 } },
        );
      case 'blank':
        return new Paragraph({
          indent: { firstLine: FIRST_LINE },
          spacing: { after: density.after },
          tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
          children: [new TextRun({ text: '\t' })],
        });
    }
  });

const headingParagraph = (
  text: string,
  heading: 'Heading1' | 'Heading2',
  { size, after }: Density,
): Paragraph =>
  new Paragraph({
    heading,
    keepNext: true,
    keepLines: true,
    alignment: AlignmentType.LEFT,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: after, after },
    children: [new TextRun({ text, bold: true, size })],
  });

const bodyParagraph = (
  children: ParagraphChild[],
  { after }: Density,
  options: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { after },
    ...options,
    children,
  });

function pieceRuns(pieces: readonly Piece[], numbers: Numbers, { size }: Density): ParagraphChild[] {
  const run = (text: string) => new TextRun({ text, size });
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [run(piece)];
    const ranges = numberRanges(piece.records.flatMap((id) => numbers.get(id) ?? []));
    const words = 'unit' in piece ? `${piece.value ?? BLANK} ${piece.unit}` : '';
    const refs = ranges.flatMap((range, index) => [
      run(index === 0 ? `${words === '' ? '' : ' '}[` : ', '),
      new InternalHyperlink({ anchor: anchorOf(range[0]), children: [run(rangeText(range))] }),
    ]);
    return [...(words === '' ? [] : [run(words)]), ...refs, ...(ranges.length > 0 ? [run(']')] : [])];
  });
}

/** An annex, the head of its table repeated on every page. */
export function annexParagraphs(annex: NamedAnnex, attachedTo: string): (Paragraph | Table)[] {
  const { name, title, note } = annex;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: name, bold: true, size: SIZE.type })],
    }),
    centred(title.toLocaleUpperCase('vi'), { bold: true, size: SIZE.subject }),
    centred(attachedTo, { italics: true, size: SIZE.body }, { spacing: { after: 160 } }),
    ...(note === '' ? [] : [bodyParagraph([new TextRun(note)], NORMAL)]),
    annexTable(annex),
  ];
}

function annexTable({ columns, rows, shared }: AnnexTable): Table {
  const widths = columns.map(({ share }) => Math.round((TEXT_WIDTH * share) / 100));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, index) =>
          tableCell([new TextRun({ text: head, bold: true, size: SIZE.table })], widths[index], {
            centre: true,
          }),
        ),
      }),
      ...rows.map(({ group, record, cells }, row) => {
        const again = rows[row - 1]?.group === group;
        const goesOn = rows[row + 1]?.group === group;
        return new TableRow({
          cantSplit: true,
          children: cells.map((cell, index) => {
            const merged = index < shared && (again || goesOn);
            return tableCell(
              merged && again ? [] : cellRuns(cell, index === 0 ? record : undefined),
              widths[index],
              {
                centre: columns[index]?.number === true,
                merge: !merged ? undefined : again ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
              },
            );
          }),
        });
      }),
    ],
  });
}

function tableCell(
  children: ParagraphChild[],
  width: number | undefined,
  {
    centre = false,
    merge,
  }: {
    readonly centre?: boolean;
    readonly merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] | undefined;
  },
): TableCell {
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(merge === undefined ? {} : { verticalMerge: merge }),
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: [
      new Paragraph({
        alignment: centre ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { line: 240 },
        children,
      }),
    ],
  });
}

/** The cell with the number of a record is what figures in the text point to. */
function cellRuns(cell: Cell, record: number | undefined): ParagraphChild[] {
  if (typeof cell === 'object') {
    const text = new TextRun({ text: breakable(cell.text), size: SIZE.table });
    return [new ExternalHyperlink({ link: cell.link, children: [text] })];
  }
  const run = new TextRun({ text: String(cell), size: SIZE.table });
  return record === undefined ? [run] : [new Bookmark({ id: anchorOf(record), children: [run] })];
}

const anchorOf = (number: number): string => `nguon_${number}`;

/** A zero-width space lets an address go on in the next line of a narrow cell. */
const breakable = (address: string): string => address.replace(/[/\-_?&=.]/g, '$&\u200B');
