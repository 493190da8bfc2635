/** Niêm yết: what a unit has posted, where, on which day and in which version. One file a unit, named after it. */
import { z } from 'zod';
import { block, choice, day, list, ref, someOf, text } from './field.ts';
import { pageFields, sample, source } from './shared.ts';

const place = choice(
  'notice-places',
  'Nơi',
  'Mã nơi niêm yết; phải là một nơi trong noticePlaces của đơn vị.',
);

const posted = block(
  {
    place,
    procedures: someOf(
      ref('procedures', 'Thủ tục', 'Mã trang thủ tục.'),
      'Thủ tục',
      'Các thủ tục dán, treo hoặc đăng cùng lần này.',
    ),
    postedOn: day('Ngày niêm yết', 'Ngày dán, treo hoặc đăng.'),
    version: ref(
      'documents',
      'Bản theo quyết định',
      'Mã văn bản của quyết định ghi trên tờ; bỏ trống khi trên tờ không ghi.',
    ).optional(),
    takenDownOn: day('Ngày gỡ', 'Ngày gỡ xuống; bỏ trống nếu còn niêm yết.').optional(),
    note: text('Ghi chú', 'Dán ở đâu trong nơi đó, tờ còn thiếu gì.').optional(),
  },
  'Lần niêm yết',
  'Một lần niêm yết ở một nơi.',
);

const feedback = block(
  { place, postedOn: day('Ngày niêm yết', 'Ngày dán, treo hoặc đăng.') },
  'Nơi tiếp nhận phản ánh',
  'Tờ "Nơi tiếp nhận phản ánh, kiến nghị" ở một nơi.',
);

export const postingsSchema = z
  .strictObject({
    unit: ref('units', 'Đơn vị', 'Mã đơn vị, trùng với tên tệp.'),
    posted: list(
      posted,
      'Đã niêm yết',
      'Mỗi lần niêm yết một mục. Dán tờ mới thì thêm mục mới: cùng nơi, cùng thủ tục thì mục có ngày sau thay mục trước.',
    ),
    feedback: list(
      feedback,
      'Tờ Nơi tiếp nhận phản ánh',
      'Tờ nói gửi phản ánh, kiến nghị ở đâu đã niêm yết ở những nơi nào.',
    ).optional(),
    sources: list(source, 'Nguồn', 'Bắt buộc khi không phải minh họa.').optional(),
    sample,
    draft: pageFields.draft,
  })
  .meta({
    title: 'Đã niêm yết',
    description:
      'Thủ tục nào của một đơn vị đã niêm yết ở đâu, ngày nào, theo bản nào. Tên tệp là mã đơn vị.',
  });

export type Postings = z.infer<typeof postingsSchema>;
