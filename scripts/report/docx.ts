/** A report as a Word file, laid out as Nghị định 30/2020/NĐ-CP has it. */
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { annexesOf } from '../../src/domain/report/annexes.ts';
import { numbersOf } from '../../src/domain/report/annex-records.ts';
import { reportBlocks, subjectOf } from '../../src/domain/report/sections.ts';
import { BLANK } from '../../src/domain/report/text.ts';
import type { ReportModel } from '../../src/domain/report/types.ts';
import { annexParagraphs, blockParagraphs } from './docx-body.ts';
import { centred, demoStamp, footTable, headTable, titleParagraphs } from './docx-head.ts';
import { DENSE, PAGE, SIZE, STYLES } from './docx-style.ts';
import { DEMO_STAMP, type PlainPage } from './wording.ts';

export function reportDocx(model: ReportModel): Promise<Buffer> {
  const { letterhead, unit, demo } = model;
  const attachedTo = `(Kèm theo Báo cáo số ${BLANK}/${letterhead.symbol} ngày ${BLANK} của ${unit.name})`;
  return documentOf(`Báo cáo: ${subjectOf(model)}`, unit.name, demo, [
    [
      ...(demo ? [demoStamp()] : []),
      headTable(model),
      ...titleParagraphs('BÁO CÁO', subjectOf(model)),
      ...blockParagraphs(reportBlocks(model), numbersOf(model.records)),
      new Paragraph({ keepNext: true, children: [] }),
      footTable(letterhead),
    ],
    ...annexesOf(model).map((annex) => annexParagraphs(annex, attachedTo)),
  ]);
}

/** A page of plain blocks below a title: for meetings, not for sending out. */
export const plainDocx = (model: ReportModel, { title, subject, blocks }: PlainPage): Promise<Buffer> =>
  documentOf(`${title}: ${subject}`, model.unit.name, model.demo, [
    [...titleParagraphs(title, subject), ...blockParagraphs(blocks, numbersOf([]), DENSE)],
  ]);

type Child = ConstructorParameters<typeof Document>[0]['sections'][number]['children'][number];

/** Phụ lục I: numbered in the middle of the top margin, the first page not; each annex counts its own pages (III.1). */
function documentOf(
  title: string,
  creator: string,
  demo: boolean,
  parts: readonly Child[][],
): Promise<Buffer> {
  // Later sections take over the heads and feet of the first.
  const frame = {
    headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph('')] }) },
    footers: demo ? { default: stampFooter(), first: stampFooter() } : {},
  };
  const document = new Document({
    title,
    creator,
    styles: STYLES,
    sections: parts.map((children, index) => ({
      properties: { page: { ...PAGE, pageNumbers: { start: 1 } }, titlePage: true },
      ...(index === 0 ? frame : {}),
      children,
    })),
  });
  return Packer.toBuffer(document);
}

const pageNumberHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })],
      }),
    ],
  });

const stampFooter = (): Footer => new Footer({ children: [centred(DEMO_STAMP, { size: SIZE.recipients })] });
