import type { NoticeSheet } from '../../src/reading/notice-sheets.ts';
import type { PdfFacts } from './read-pdf.ts';
import { FIXED_PAGES } from './sheet-kinds.ts';

/** Why a sheet cannot be printed: the message is for the clerk, in Vietnamese, without a full stop. */
export class SheetFault extends Error {}

/**
 * What is wrong with a printed sheet, in Vietnamese; nothing when all is right.
 * @param pageTitle the title of the page it was printed from
 */
export function complaintsAbout(
  facts: PdfFacts,
  { kind, title }: Pick<NoticeSheet, 'kind' | 'title'>,
  pageTitle: string,
): string[] {
  const wanted = FIXED_PAGES[kind];
  const { pages, text, foreignFonts } = facts;
  const found = [
    pages === 0 && 'không có trang nào',
    wanted !== undefined && pages !== wanted && `in ra ${pages} trang giấy, phải là ${wanted}`,
    (facts.title === '' || !isSame(facts.title, pageTitle)) &&
      `tên ghi trong tệp là "${facts.title}", tên trang là "${pageTitle}"`,
    !squeeze(text).includes(squeeze(title)) && `trong tờ in không có tên "${title}"`,
    foreignFonts.length > 0 && `phông chữ chưa nhúng vào tệp: ${foreignFonts.join(', ')}`,
  ];
  return found.filter((complaint) => complaint !== false);
}

const isSame = (a: string, b: string): boolean => squeeze(a) === squeeze(b);

/**
 * One form of a text whatever its breaks and capitals: spaced letters and line ends put spaces inside words of a
 * PDF's text, and posters may write their title in capitals.
 */
const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').toLocaleLowerCase('vi');
