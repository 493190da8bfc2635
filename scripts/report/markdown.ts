/** A report as Markdown: reads in a terminal; every number in brackets is a link to its record. */
import { markdownTable } from 'markdown-table';
import { annexesOf, type NamedAnnex } from '../../src/domain/report/annexes.ts';
import { numbersOf } from '../../src/domain/report/annex-records.ts';
import { signerLines } from '../../src/domain/report/letterhead.ts';
import { numberRanges } from '../../src/domain/report/number-ranges.ts';
import { reportBlocks, subjectOf } from '../../src/domain/report/sections.ts';
import { BLANK, type Block, type Cell, type Piece } from '../../src/domain/report/text.ts';
import type { ReportModel, ReportRecord } from '../../src/domain/report/types.ts';
import { DEMO_STAMP, NATION, recipientLines, type PlainPage } from './wording.ts';

export function reportMarkdown(model: ReportModel): string {
  const { letterhead, demo, data, records } = model;
  const { managing, issuer, symbol, place, signerRole } = letterhead;
  const lines = [
    ...(demo ? [`> ${DEMO_STAMP}`] : []),
    [...(managing ?? [BLANK]), `**${issuer.join(' ')}**`].join(' · '),
    NATION.map((line) => `**${line}**`).join(' · '),
    `Số: ${BLANK}/${symbol}`,
    `*${place ?? BLANK}, ngày ${BLANK} tháng ${BLANK} năm ${data.to.slice(0, 4)}*`,
    `# Báo cáo`,
    `**${escape(subjectOf(model))}**`,
    ...blockLines(reportBlocks(model), records),
    `**${signerLines(signerRole ?? BLANK).join(' · ')}**`,
    [`***Nơi nhận:***`, ...recipientLines(letterhead).map((line) => `- ${escape(line)}`)].join('\n'),
    ...annexesOf(model).flatMap(tableLines),
  ];
  return [...lines, ...definitions(records), ''].join('\n\n');
}

/** A page of plain blocks below a title. */
export const plainMarkdown = (
  { demo, records }: ReportModel,
  { title, subject, blocks }: PlainPage,
): string =>
  [
    ...(demo ? [`> ${DEMO_STAMP}`] : []),
    `# ${escape(title)}`,
    `**${escape(subject)}**`,
    ...blockLines(blocks, records),
  ].join('\n\n') + '\n';

/** Blocks as paragraphs of Markdown, to be parted by empty lines; items that follow each other are one list. */
function blockLines(blocks: readonly Block[], records: readonly ReportRecord[]): string[] {
  const numbers = numbersOf(records);
  const text = (pieces: readonly Piece[]) =>
    pieces
      .map((piece) => pieceText(piece, numbers))
      .join('')
      .trimEnd();
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'part':
          return `## ${escape(block.text)}`;
        case 'heading':
          return `### ${escape(block.text)}`;
        case 'paragraph':
          return text(block.pieces);
        case 'item':
          return listItem(text(block.pieces), block.level);
        case 'blank':
          return BLANK.repeat(4);
      }
    })
    .reduce<string[]>((lines, line) => {
      const last = lines.at(-1);
      if (last !== undefined && LIST_LINE.test(line) && LIST_LINE.test(last)) {
        lines[lines.length - 1] = `${last}\n${line}`;
      } else lines.push(line);
      return lines;
    }, []);
}

const LIST_LINE = /^ *(-|\d+\.) /;

/** A numbered item keeps its number, others get a dash; what stands below one is set in by its width. */
const listItem = (words: string, level: 1 | 2): string =>
  level === 2 ? `   - ${words}` : LIST_LINE.test(words) ? words : `- ${words}`;

/** What the numbers in brackets lead to: the page of each record on the portal, else where it appeared. */
function definitions(records: readonly ReportRecord[]): string[] {
  const lines = records.flatMap(({ number, page, lines: days }) => {
    const target = page ?? days.find(({ address }) => address !== undefined)?.address;
    return target === undefined ? [] : [`[${number}]: <${target}>`];
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function pieceText(piece: Piece, numbers: ReadonlyMap<string, number>): string {
  if (typeof piece === 'string') return escape(piece);
  const refs = numberRanges(piece.records.flatMap((id) => numbers.get(id) ?? []))
    .map(([from, to]) => (from === to ? `[${from}]` : `[${from}]–[${to}]`))
    .join(', ');
  const words = 'unit' in piece ? `**${piece.value ?? BLANK}** ${piece.unit}` : '';
  return [words, refs].filter((each) => each !== '').join(' ');
}

function tableLines({ name, title, note, columns, rows }: NamedAnnex): string[] {
  const cells = [columns.map(({ head }) => head), ...rows.map((row) => row.cells.map(cellText))];
  return [
    `## ${name}. ${title}`,
    ...(note === '' ? [] : [escape(note)]),
    markdownTable(cells, { align: columns.map(({ number }) => (number ? 'r' : 'l')) }),
  ];
}

const cellText = (cell: Cell): string =>
  typeof cell === 'object' ? `[${escape(cell.text)}](<${cell.link}>)` : escape(String(cell));

const escape = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, String.raw`\$&`);
