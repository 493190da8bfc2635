/** Số liệu kỳ: what a unit reports for one period. Keys of `values` are the figures of the vocabulary. */
import { z } from 'zod';
import { block, choice, decimal, list, ref, shortText, someOf, text } from './field.ts';
import { pageFields, sample, source } from './shared.ts';

/** A set of criteria with points, as a ward's index of reform has it: a score may still be open. */
const scorecard = block(
  {
    scheme: text('Bộ tiêu chí', 'Tên bộ chỉ số, bộ tiêu chí.'),
    criteria: someOf(
      block(
        {
          group: text('Nhóm tiêu chí', 'Tiêu chí lớn mà dòng này là thành phần.').optional(),
          criterion: text('Tiêu chí', 'Tên tiêu chí.'),
          score: decimal('Điểm', 'Điểm đạt; bỏ trống khi chưa chấm.').optional(),
          max: decimal('Điểm tối đa', 'Điểm cao nhất của tiêu chí.'),
          evidence: text('Minh chứng', 'Điều gì cho thấy số điểm đó.').optional(),
        },
        'Tiêu chí',
        'Một tiêu chí và điểm.',
      ),
      'Các tiêu chí',
      'Từng tiêu chí với điểm, điểm tối đa, minh chứng.',
    ),
  },
  'Bảng điểm',
  'Điểm của đơn vị theo một bộ chỉ số, ví dụ bộ chỉ số cải cách hành chính cấp phường.',
);

export const figuresSchema = z
  .strictObject({
    unit: ref('units', 'Đơn vị', 'Mã đơn vị.'),
    period: shortText(20, 'Kỳ', 'Mã kỳ.', { examples: ['2025-Q3'] }),
    values: list(
      block(
        {
          figure: choice('figures', 'Số liệu', 'Mã số liệu.'),
          value: decimal('Giá trị', 'Con số.'),
          note: text('Ghi chú', 'Cách tính, mẫu số.').optional(),
        },
        'Số liệu',
        'Một con số.',
      ),
      'Số liệu',
      'Các con số trong kỳ.',
    ),
    scorecard: scorecard.optional(),
    sources: list(source, 'Nguồn', 'Bắt buộc khi không phải minh họa.').optional(),
    sample,
    ...pageFields,
  })
  .meta({ title: 'Số liệu kỳ', description: 'Số liệu của một đơn vị trong một kỳ.' });

export type Figures = z.infer<typeof figuresSchema>;
