/** The sections of a procedure page, for the list of contents beside it. */
import type { Entry } from '../../reading/content.ts';

export interface Section {
  id: string;
  label: string;
}

const FEW = 4;

/**
 * In the order of the page; sections without content are left out, and a page of few sections needs no list.
 * `isOver`: nobody files it any more, so nobody waits for a result.
 */
export function sectionsOf({ data, rendered }: Entry<'procedures'>, isOver: boolean): Section[] {
  const has = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;
  const body = (rendered?.headings ?? [])
    .filter(({ depth }) => depth === 2)
    .map(({ id, text }) => ({ id, label: text }));
  const sections = [
    ...(has(data.dossier) || data.dossierNote ? [{ id: 'muc-giay-to', label: 'Giấy tờ cần có' }] : []),
    ...(has(data.steps) ? [{ id: 'muc-cac-buoc', label: 'Các bước' }] : []),
    ...(isOver ? [] : [{ id: 'muc-ngay-tra', label: 'Bao giờ có kết quả?' }]),
    ...(has(data.selfCheck) ? [{ id: 'muc-tu-kiem-tra', label: 'Tự kiểm tra trước khi nộp' }] : []),
    ...(has(data.commonMistakes) ? [{ id: 'muc-loi-hay-gap', label: 'Lỗi hay gặp' }] : []),
    ...body,
    ...(has(data.discrepancies) ? [{ id: 'cho-lech', label: 'Chỗ nguồn nói khác nhau' }] : []),
    { id: 'muc-chinh-thuc', label: 'Thông tin chính thức' },
    { id: 'nguon', label: 'Nguồn' },
  ];
  return sections.length < FEW ? [] : sections;
}
