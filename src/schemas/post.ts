/** Tin, bài: one post, and every place and day it was sent to or published at. Those days are what quotas count. */
import { z } from 'zod';
import { block, choice, count, day, flag, list, oneOf, ref, shortText, text, webAddress } from './field.ts';
import {
  aliases,
  searchPhrases,
  audiences,
  correction,
  file,
  pageFields,
  related,
  sample,
  source,
} from './shared.ts';

const publication = block(
  {
    channel: choice('channels', 'Kênh', 'Mã kênh.'),
    sentOn: day('Ngày gửi', 'Ngày gửi bài đi để được đăng.').optional(),
    publishedOn: day('Ngày đăng', 'Ngày bài xuất hiện trên kênh.').optional(),
    address: webAddress('Địa chỉ bài', 'Liên kết tới bài trên kênh đó.').optional(),
    times: count('Số lượt', 'Số lượt phát, với truyền thanh, truyền hình.').optional(),
    minutes: count('Số phút', 'Tổng thời lượng phát.').optional(),
    copies: count('Số bản', 'Số bản in.').optional(),
    place: text('Nơi', 'Nơi niêm yết, nơi phát.').optional(),
    note: text('Ghi chú', 'Điều cần nói thêm.').optional(),
  },
  'Lần công bố',
  'Bài gửi đi đâu, đăng ở đâu, ngày nào.',
);

export const postSchema = z
  .strictObject({
    title: shortText(160, 'Tiêu đề', 'Nói ngay việc chính, không quá 160 chữ cái.'),
    summary: shortText(320, 'Tóm tắt', 'Một hai câu, đọc xong biết bài có giúp mình không.'),
    date: day('Ngày bài', 'Ngày đăng lần đầu; năm phải trùng thư mục.'),
    updated: day('Ngày cập nhật', 'Ngày sửa nội dung gần nhất.').optional(),
    unit: ref('units', 'Đơn vị', 'Đơn vị chịu trách nhiệm và được đếm bài.'),
    contributor: ref('units', 'Đơn vị viết', 'Đơn vị cung cấp bài, nếu khác.').optional(),
    topic: choice('topics', 'Chủ đề', 'Chủ đề chính, chỉ một.'),
    alsoTopics: list(choice('topics', 'Chủ đề', 'Mã chủ đề.'), 'Chủ đề phụ', 'Các chủ đề khác.').optional(),
    audiences,
    format: choice('formats', 'Thể loại', 'Mã thể loại.'),
    material: choice(
      'materials',
      'Ấn phẩm',
      'Khi bài là một ấn phẩm in: tờ gấp, áp phích, sổ tay …',
    ).optional(),
    level: choice('admin-levels', 'Cấp', 'Nội dung nói về việc của cấp nào.').optional(),
    scope: choice('scopes', 'Phạm vi', 'Viết cho ai đọc: nội bộ, toàn Ngành hay xã hội.').optional(),
    origin: oneOf(
      ['own', 'compiled', 'repost'],
      'Nguồn bài',
      'own: tự viết; compiled: tổng hợp; repost: đăng lại.',
    ),
    originSource: text('Đăng lại từ', 'Nơi đăng bài gốc, khi đăng lại.').optional(),
    publications: list(publication, 'Các lần công bố', 'Bài gửi và đăng ở đâu, ngày nào.'),
    aliases,
    searchPhrases,
    image: block(
      {
        path: z
          .string()
          .regex(/^(\/|\.\/)[^\s]+$/)
          .meta({ title: 'Đường dẫn ảnh', description: 'Ảnh trong public/ hoặc cạnh bài (./ten-anh.jpg).' }),
        alt: text('Mô tả ảnh', 'Người không nhìn thấy ảnh cần biết gì.'),
        credit: text('Nguồn ảnh', 'Ai chụp, ai vẽ.').optional(),
      },
      'Ảnh',
      'Ảnh minh họa của bài.',
    ).optional(),
    transcript: text('Lời thoại', 'Lời đầy đủ của video hoặc âm thanh.').optional(),
    attachments: list(file, 'Tệp kèm', 'Tệp tải về.').optional(),
    related,
    sources: list(source, 'Nguồn', 'Bắt buộc với bài không phải minh họa.').optional(),
    sample,
    corrections: list(correction, 'Đính chính', 'Các lần sửa sau khi đăng.').optional(),
    aiAssisted: flag('Có máy hỗ trợ viết', 'true: có dùng trí tuệ nhân tạo khi soạn.').optional(),
    reviewed: block(
      {
        by: text('Người thẩm định', 'Chức danh hoặc bộ phận, không ghi tên người.'),
        on: day('Ngày thẩm định', 'Ngày duyệt nội dung.'),
      },
      'Thẩm định',
      'Ai duyệt nội dung, ngày nào.',
    ).optional(),
    ...pageFields,
  })
  .meta({ title: 'Tin bài', description: 'Một tin, bài, video, đồ họa.' });

export type Post = z.infer<typeof postSchema>;
