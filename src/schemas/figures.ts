/** Số liệu kỳ: what a unit reports for one period. Keys of `values` are the figures of the vocabulary. */
import { z } from 'zod';
import { choice, decimal, list, ref, shortText, text, block } from './field.ts';
import { pageFields, sample, source } from './shared.ts';

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
    sources: list(source, 'Nguồn', 'Bắt buộc khi không phải minh họa.').optional(),
    sample,
    ...pageFields,
  })
  .meta({ title: 'Số liệu kỳ', description: 'Số liệu của một đơn vị trong một kỳ.' });

export type Figures = z.infer<typeof figuresSchema>;
