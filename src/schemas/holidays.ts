/**
 * content/vocabulary/holidays.yaml: days on which offices rest or work otherwise than Monday to Friday, each with its
 * source, and how sure each year is. Ordinary Saturdays and Sundays are not listed. The rules that count with them
 * stand in `src/domain/working-days.ts`; what days must agree on is checked in `src/reading/rules/holidays.ts`.
 */
import { z } from 'zod';
import { SPECIAL_DAY_KINDS, YEAR_STATES } from '../domain/working-days.ts';
import { block, count, day, flag, oneOf, someOf, text, webAddress } from './field.ts';

/** How well a row is supported. */
export const HOLIDAY_CONFIDENCE = ['announcement-read', 'announcement-cited', 'computed'] as const;

export const holidayItem = block(
  {
    date: day('Ngày', 'Ngày nghỉ hoặc ngày làm bù.'),
    name: text('Tên ngày', 'Chữ người đọc thấy.'),
    kind: oneOf(
      SPECIAL_DAY_KINDS,
      'Loại ngày',
      'statutory: nghỉ theo luật; substitute: nghỉ bù; swap-off: nghỉ hoán đổi; swap-work: đi làm bù vào thứ Bảy, Chủ nhật.',
    ),
    pair: day('Ngày đi cùng', 'Ngày làm bù của ngày nghỉ hoán đổi, và ngược lại.').optional(),
    substituteFor: day('Nghỉ bù cho', 'Ngày lễ trùng thứ Bảy, Chủ nhật.').optional(),
    announcedBy: text('Văn bản thông báo', 'Số, ký hiệu và ngày của văn bản.').optional(),
    source: webAddress('Địa chỉ nguồn', 'Trang nói về ngày này.'),
    confidence: oneOf(
      HOLIDAY_CONFIDENCE,
      'Độ tin cậy',
      'announcement-read: đã đọc tin báo dẫn văn bản; announcement-cited: có nơi dẫn văn bản, chưa đọc được; computed: tính theo luật.',
    ),
    provisional: flag('Tạm tính', 'true: chưa có thông báo riêng, còn có thể đổi.').optional(),
    note: text('Ghi chú', 'Điều cần biết thêm.').optional(),
  },
  'Ngày nghỉ',
  'Một ngày nghỉ hoặc một ngày làm bù.',
);

export const holidayYear = block(
  {
    year: count('Năm', 'Năm dương lịch.', { examples: [2027] }),
    state: oneOf(
      YEAR_STATES,
      'Chắc đến đâu',
      'announced: đã thông báo đủ; provisional: còn ngày chưa thông báo, mọi kết quả tính qua năm này là tạm tính.',
    ),
    note: text('Ghi chú', 'Phần nào đã thông báo, phần nào chưa.').optional(),
  },
  'Một năm',
  'Lịch nghỉ của năm này chắc đến đâu.',
);

export const holidaysSchema = z
  .strictObject({
    years: someOf(holidayYear, 'Các năm', 'Mỗi năm có ngày trong danh sách phải có một dòng.'),
    items: z.array(holidayItem).meta({
      title: 'Các ngày',
      description: 'Ngày nghỉ và ngày làm bù; không ghi thứ Bảy, Chủ nhật thường.',
    }),
  })
  .meta({ title: 'Ngày nghỉ', description: 'Lịch nghỉ để tính ngày trả kết quả.' });

export type Holiday = z.infer<typeof holidayItem>;
export type HolidayYear = z.infer<typeof holidayYear>;
export type Holidays = z.infer<typeof holidaysSchema>;
