/**
 * How a procedure counts its promised time, where its record says something else than the general rule: the 15:00 rule
 * of matters done the same day, and times that do not run from the day of filing. Never assumed for other procedures.
 */
import { z } from 'zod';
import { LATE_EFFECTS } from '../domain/promised-day.ts';
import { block, oneOf, shortText, text } from './field.ts';

const late = block(
  {
    after: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .meta({ title: 'Sau giờ', description: 'Giờ và phút, viết trong dấu nháy.', examples: ['15:00'] }),
    then: oneOf(
      LATE_EFFECTS,
      'Thì sao',
      'result: trả kết quả vào ngày làm việc tiếp theo; receipt: tính như nộp vào ngày làm việc tiếp theo.',
    ),
    text: text('Nguồn ghi', 'Lời của nguồn về việc nộp muộn.'),
  },
  'Nộp muộn trong ngày',
  'Chỉ khi thủ tục ghi rõ, ví dụ quy tắc 15 giờ.',
);

export const counting = block(
  {
    from: shortText(80, 'Mốc tính', 'Khi thời hạn không tính từ ngày nộp hồ sơ; viết chữ thường ở đầu.', {
      examples: ['ngày hết hạn nộp hồ sơ'],
    }).optional(),
    late: late.optional(),
  },
  'Cách tính ngày trả',
  'Chỉ ghi điều thủ tục này nói khác cách đếm chung.',
);
