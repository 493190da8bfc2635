/** Trang của đơn vị: the instance's own pages (giới thiệu, điều khoản …). The file name is the address. */
import { z } from 'zod';
import { count, flag, list, shortText } from './field.ts';
import { aliases, searchPhrases, pageFields, related, review, source } from './shared.ts';

export const pageSchema = z
  .strictObject({
    title: shortText(120, 'Tiêu đề', 'Tên trang.'),
    shortTitle: shortText(40, 'Tên gọn', 'Tên ngắn ở chân trang và sơ đồ cổng.').optional(),
    summary: shortText(320, 'Tóm tắt', 'Một hai câu.'),
    aliases,
    searchPhrases,
    order: count('Thứ tự', 'Số nhỏ đứng trước.').optional(),
    inFooter: flag('Hiện ở chân trang', 'true: có liên kết ở chân mọi trang.').optional(),
    related,
    sources: list(source, 'Nguồn', 'Nơi lấy thông tin và ngày kiểm tra.').optional(),
    ...review,
    ...pageFields,
  })
  .meta({ title: 'Trang', description: 'Một trang riêng của cổng.' });
