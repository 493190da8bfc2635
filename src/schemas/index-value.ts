/** Chỉ số: one published value of a yearly index (PAR INDEX, SIPAS, PAPI, PCI, DTI) or a goal set for it, with its source. */
import { z } from 'zod';
import { block, choice, count, decimal, flag, list, oneOf, shortText, text } from './field.ts';
import { pageFields, sources } from './shared.ts';
import { CONFIDENCE } from '../domain/procedure-terms.ts';

export const indexValueSchema = z
  .strictObject({
    index: choice('indices', 'Chỉ số', 'Mã chỉ số.'),
    place: text('Nơi', 'Tỉnh, thành phố, phường, xã.'),
    level: choice('admin-levels', 'Cấp', 'Mã cấp; bỏ trống khi cấp đó không còn.').optional(),
    year: count('Năm', 'Năm của chỉ số.'),
    value: decimal('Giá trị', 'Bỏ trống khi không tìm thấy.').optional(),
    unit: shortText(20, 'Đơn vị tính', '% hoặc điểm.').optional(),
    rank: count('Xếp hạng', 'Thứ hạng.').optional(),
    rankOf: count('Trên tổng số', 'Bao nhiêu nơi được xếp.').optional(),
    goal: text(
      'Mục tiêu',
      'Chỉ ghi khi đây là mục tiêu đặt ra cho năm, không phải kết quả: một câu nói phải đạt gì, kèm con số nếu có. Không đi cùng value, rank.',
    ).optional(),
    derived: flag('Tự tính', 'true: cổng tính từ con số khác, không phải số công bố.').optional(),
    alsoSaid: list(
      block(
        {
          where: text('Ở đâu', 'Nguồn nói khác.'),
          value: decimal('Giá trị', 'Con số nguồn đó nêu hoặc suy ra từ nguồn đó.').optional(),
          rank: count('Xếp hạng', 'Thứ hạng nguồn đó nêu.').optional(),
          derived: flag('Tự tính', 'true: cổng tính từ con số nguồn đó nêu.').optional(),
        },
        'Nguồn nói khác',
        'Một nguồn và con số khác của nó.',
      ),
      'Nguồn nói khác',
      'Khi hai nguồn ghi hai con số: con số kia và nơi ghi. Cổng hiện cả hai.',
    ).optional(),
    confidence: oneOf(CONFIDENCE, 'Độ tin cậy', 'high, medium hoặc low.'),
    note: text('Ghi chú', 'Chỗ nguồn nói khác nhau.').optional(),
    sources,
    ...pageFields,
  })
  .meta({ title: 'Chỉ số', description: 'Một giá trị chỉ số theo năm.' });
