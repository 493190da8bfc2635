/** Words that every rendering of a report shows the same. */
import { BLANK, type Block } from '../../src/domain/report/text.ts';
import type { Letterhead } from '../../src/domain/report/types.ts';

export const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
export const DEMO_STAMP = 'BẢN TRÌNH DIỄN, không phải văn bản của cơ quan nào';

/** The list below "Nơi nhận:"; who takes the report is a blank where no plan names them. */
export const recipientLines = ({ recipients }: Letterhead): string[] => [
  ...(recipients.length > 0 ? recipients : [BLANK]).map((name) => `${name};`),
  `Lưu: VT, ${BLANK}.`,
];

/** A page that is no document: a title, what it is of, and what it says. */
export interface PlainPage {
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
}
