/** The parts of a plan that come in several kinds: demands that can be counted, and due days. */
import { z } from 'zod';
import { PERIOD_KINDS } from '../domain/periods.ts';
import { choice, day, list, localId, oneOf, ref, shortText, someOf, text } from './field.ts';

export const section = shortText(40, 'Mục', 'Mục của kế hoạch nêu việc này.', { examples: ['IV.2.a'] });

export const per = z.enum(PERIOD_KINDS).meta({
  title: 'Mỗi kỳ',
  description: 'Kỳ tính: tháng, quý, 6 tháng, 9 tháng, năm hoặc cả kế hoạch.',
});

export const unitList = list(
  ref('units', 'Đơn vị', 'Mã đơn vị.'),
  'Đơn vị phải thực hiện',
  'Bỏ trống là đơn vị ban hành kế hoạch.',
).optional();

const common = {
  id: localId('Mã yêu cầu', 'Mã ngắn, không trùng trong kế hoạch.'),
  title: text('Yêu cầu', 'Nói yêu cầu bằng một câu.'),
  section,
  units: unitList,
  note: text('Ghi chú', 'Điều người đọc cần biết.').optional(),
};

/** What the plan demands beside posts per channel. */
export const obligation = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('forms'),
        ...common,
        set: choice('form-sets', 'Bộ hình thức', 'Mã bộ hình thức trong danh mục.'),
        per,
      })
      .meta({ title: 'Đủ các hình thức', description: 'Mỗi hình thức trong một bộ phải có.' }),
    z.strictObject({ kind: z.literal('contents'), ...common, per }).meta({
      title: 'Đủ các nội dung',
      description: 'Mỗi đề mục của kế hoạch có ít nhất một tin bài, sự kiện.',
    }),
    z.strictObject({ kind: z.literal('audiences'), ...common, per }).meta({
      title: 'Đủ các đối tượng',
      description: 'Mỗi đối tượng của kế hoạch có ít nhất một tin bài, sự kiện.',
    }),
    z
      .strictObject({
        kind: z.literal('coverage'),
        ...common,
        what: oneOf(
          ['plan', 'procedures-posted', 'feedback-notice', 'reform-section', 'disclosure', 'information'],
          'Phủ cái gì',
          'Thứ mà mọi đơn vị phải có.',
        ),
        share: z.int().min(1).max(100).meta({ title: 'Tỷ lệ (%)', description: 'Tỷ lệ đơn vị phải có.' }),
      })
      .meta({ title: 'Độ phủ', description: 'Bao nhiêu phần trăm đơn vị phải có một thứ.' }),
    z
      .strictObject({
        kind: z.literal('issued-by'),
        ...common,
        by: day('Chậm nhất ngày', 'Ngày muộn nhất phải ban hành kế hoạch.'),
      })
      .meta({ title: 'Ban hành đúng hạn', description: 'Kế hoạch phải được ký trước một ngày.' }),
    z.strictObject({ kind: z.literal('yearly-plan'), ...common }).meta({
      title: 'Kế hoạch từng năm',
      description: 'Kế hoạch nhiều năm: mỗi năm phải có một kế hoạch riêng.',
    }),
  ])
  .meta({ title: 'Yêu cầu khác', description: 'Yêu cầu đếm được, ngoài số tin bài theo kênh.' });

export const due = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('by'), day: day('Chậm nhất ngày', 'Ngày muộn nhất phải xong.') })
      .meta({ title: 'Chậm nhất một ngày' }),
    z.strictObject({ kind: z.literal('within') }).meta({ title: 'Trong thời kỳ kế hoạch' }),
    z.strictObject({ kind: z.literal('every'), per }).meta({ title: 'Mỗi kỳ' }),
    z
      .strictObject({
        kind: z.literal('reports'),
        reports: someOf(
          localId('Mã báo cáo', 'Mã báo cáo trong kế hoạch.'),
          'Báo cáo',
          'Theo các kỳ báo cáo.',
        ),
      })
      .meta({ title: 'Theo kỳ báo cáo' }),
  ])
  .meta({
    title: 'Thời hạn',
    description:
      'by: chậm nhất một ngày; within: trong thời kỳ kế hoạch; every: mỗi kỳ; reports: theo kỳ báo cáo.',
  });
