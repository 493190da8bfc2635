/** content/vocabulary/synonyms.yaml: everyday words that lead to official ones, for search. */
import { z } from 'zod';
import { block, list, oneOf, ref, someOf, text, shortText } from './field.ts';

export const synonymsSchema = z
  .strictObject({
    items: z
      .array(
        block(
          {
            say: someOf(shortText(80, 'Lời nói', 'Một cách nói.'), 'Lời nói', 'Người dân hay nói thế nào.'),
            official: text('Lời chính thức', 'Từ dùng trong văn bản.'),
            kind: oneOf(
              ['abbreviation', 'everyday', 'old-name', 'near-miss'],
              'Loại',
              'abbreviation: viết tắt; everyday: lời thường; old-name: tên cũ; near-miss: hay nói nhầm.',
            ),
            direction: oneOf(
              ['both', 'to'],
              'Chiều',
              'both: hai chiều; to: chỉ từ lời nói sang lời chính thức.',
            ),
            procedures: list(
              ref('procedures', 'Thủ tục', 'Mã trang thủ tục.'),
              'Thủ tục đứng đầu',
              'Theo thứ tự.',
            ).optional(),
            note: text('Ghi chú', 'Điều cần nói với người tìm.').optional(),
          },
          'Một nhóm từ',
          'Những cách nói cùng dẫn tới một lời chính thức.',
        ),
      )
      .meta({ title: 'Từ đồng nghĩa', description: 'Danh sách từ đồng nghĩa.' }),
  })
  .meta({ title: 'Từ đồng nghĩa', description: 'Lời nói thường ngày dẫn tới lời chính thức.' });

export type Synonyms = z.infer<typeof synonymsSchema>;
