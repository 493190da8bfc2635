/** The sections that header and footer lead to, in the order of what people come for. */
import { addressOf, SECTIONS } from '../domain/addresses.ts';
import { byOrder } from './order.ts';
import type { Entry } from '../reading/content.ts';

export interface Section {
  label: string;
  address: string;
}

export const MAIN_SECTIONS: readonly Section[] = [
  { label: 'Thủ tục', address: SECTIONS.procedures },
  { label: 'Tình huống', address: SECTIONS['life-events'] },
  { label: 'Hướng dẫn', address: SECTIONS.guides },
  { label: 'Tin tức', address: SECTIONS.news },
  { label: 'Kế hoạch', address: SECTIONS.plans },
  { label: 'Tiến độ', address: SECTIONS.progress },
  { label: 'Văn bản', address: SECTIONS.documents },
  { label: 'Đơn vị', address: SECTIONS.units },
];

/** What the footer and the site map add to the main sections. */
export const MORE_SECTIONS: readonly Section[] = [
  { label: 'Nơi nộp hồ sơ', address: SECTIONS.receiving },
  { label: 'Sự kiện', address: SECTIONS.events },
  { label: 'Sổ theo dõi', address: SECTIONS.registers },
  { label: 'Số liệu', address: SECTIONS.figures },
  { label: 'Dữ liệu mở', address: SECTIONS.openData },
  { label: 'Bảng niêm yết', address: SECTIONS.notices },
  { label: 'Hướng dẫn biên tập', address: SECTIONS.editors },
  { label: 'Sơ đồ cổng', address: SECTIONS.siteMap },
];

/** The instance's own pages as links, in the order editors gave, then by title. */
export const ownPages = (pages: readonly Entry<'pages'>[]): Section[] =>
  pages.toSorted(byOrder).map(({ id, data }) => ({
    label: data.shortTitle ?? data.title,
    address: addressOf('pages', id) ?? '/',
  }));
