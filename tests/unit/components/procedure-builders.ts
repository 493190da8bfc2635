/** Small procedures for tests: the fields that must be there, plus what a test is about. */
import type { Content, Entry } from '../../../src/reading/content.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import type { Labels } from '../../../src/schemas/labels.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';
import type { Paper } from '../../../src/components/procedure/wording.ts';

/** Labels of the codes that the view-models print. */
export const labels = {
  timeUnit: { 'working-day': 'ngày làm việc', day: 'ngày', hour: 'giờ' },
  submitChannel: { 'in-person': 'Trực tiếp', online: 'Trực tuyến', post: 'Dịch vụ bưu chính' },
  feeKind: { charge: 'Phí', fee: 'Lệ phí', unknown: 'Phí, lệ phí' },
  confidence: { high: 'Đã đọc đủ nguồn' },
} as unknown as Labels;

export const procedure = (id: string, data: Partial<Procedure> = {}): Entry<'procedures'> => ({
  id,
  collection: 'procedures',
  file: `procedures/${id}.mdx`,
  body: '',
  bodyLine: 1,
  data: {
    name: `Thủ tục ${id}`,
    commonName: `Việc ${id}`,
    audiences: ['nguoi-dan'],
    changes: [{ kind: 'issued' }],
    confidence: 'high',
    sources: [{ title: 'Nguồn', checkedOn: '2026-01-01' }],
    ...data,
  },
});

export const paper = (name: string, data: Partial<Paper> = {}): Paper => ({
  name,
  handling: 'submit',
  originals: 1,
  copies: 0,
  ...data,
});

/** A whole content with these procedures and lists; everything else is empty. */
export function content(procedures: Entry<'procedures'>[], more: Partial<Content> = {}): Content {
  const empty = emptyContent();
  return {
    ...empty,
    procedures,
    vocabulary: {
      ...empty.vocabulary,
      labels,
      fields: [
        { id: 'giao-duc', label: 'Giáo dục' },
        { id: 'ho-tich', label: 'Hộ tịch' },
      ],
      'admin-levels': [{ id: 'phuong-xa', label: 'Phường, xã' }],
      audiences: [
        { id: 'nguoi-dan', label: 'Người dân', group: 'outside' },
        { id: 'hoc-sinh', label: 'Học sinh', group: 'outside' },
      ],
      'submit-places': [{ id: 'truong', label: 'Nộp tại trường' }],
    },
    ...more,
  };
}
