/** The sections that header and footer lead to, in the order of what people come for. */
import { SECTIONS } from '../domain/addresses.ts';

export interface Section {
  label: string;
  address: string;
}

export const MAIN_SECTIONS: readonly Section[] = [
  { label: 'Thủ tục', address: SECTIONS.procedures },
  { label: 'Tin tức', address: SECTIONS.news },
  { label: 'Kế hoạch', address: SECTIONS.plans },
  { label: 'Tiến độ', address: SECTIONS.progress },
  { label: 'Văn bản', address: SECTIONS.documents },
  { label: 'Đơn vị', address: SECTIONS.units },
];
