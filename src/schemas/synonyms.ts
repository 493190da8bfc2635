/**
 * content/vocabulary/synonyms.yaml: how people say things, for search. An item that leads to pages makes each saying a
 * further name of those pages, procedures first, then the other kinds in the order of the fields, then the answers of
 * its question. An item that leads nowhere only says that some words may be read as others.
 * What several fields or items must agree on is checked in `src/reading/rules/synonyms.ts`.
 */
import { z } from 'zod';
import { block, list, oneOf, ref, shortText, someOf } from './field.ts';

const leads = block(
  {
    procedures: list(
      ref('procedures', 'Thủ tục', 'Mã trang thủ tục.'),
      'Thủ tục',
      'Đúng nhất đứng trước.',
    ).optional(),
    lifeEvents: list(
      ref('life-events', 'Tình huống', 'Mã tình huống.'),
      'Tình huống',
      'Đúng nhất đứng trước.',
    ).optional(),
    guides: list(
      ref('guides', 'Hướng dẫn', 'Mã hướng dẫn.'),
      'Hướng dẫn',
      'Đúng nhất đứng trước.',
    ).optional(),
    units: list(
      ref('units', 'Đơn vị', 'Mã đơn vị.'),
      'Đơn vị',
      'Với tên cũ: các đơn vị tiếp nối có trang trên cổng, rồi đơn vị cũ.',
    ).optional(),
    pages: list(
      ref('pages', 'Trang', 'Mã trang.'),
      'Trang',
      'Trang riêng của cổng, ví dụ phan-anh.',
    ).optional(),
  },
  'Dẫn tới',
  'Những trang mà lời nói dẫn tới, xếp theo thứ tự các trường dưới đây. Không có nhóm này và không có câu hỏi lại thì lời nói chỉ được hiểu thêm nghĩa.',
);

const answer = block(
  {
    label: shortText(60, 'Câu trả lời', 'Chữ người tìm bấm vào.'),
    procedure: ref('procedures', 'Thủ tục', 'Mã trang thủ tục.').optional(),
    lifeEvent: ref('life-events', 'Tình huống', 'Mã tình huống.').optional(),
    guide: ref('guides', 'Hướng dẫn', 'Mã hướng dẫn.').optional(),
    unit: ref('units', 'Đơn vị', 'Mã đơn vị.').optional(),
    page: ref('pages', 'Trang', 'Mã trang.').optional(),
  },
  'Một câu trả lời',
  'Chữ để bấm và đúng một trang mà nó dẫn tới.',
);

const ask = block(
  {
    question: shortText(120, 'Câu hỏi', 'Một câu ngắn mà người tìm trả lời được ngay.'),
    answers: z.array(answer).min(2).max(4).meta({
      title: 'Các câu trả lời',
      description: 'Từ 2 đến 4 câu trả lời, mỗi câu dẫn tới một trang.',
    }),
  },
  'Hỏi lại',
  'Khi một lời nói có thể chỉ nhiều việc: cổng hỏi một câu ở đầu kết quả thay vì đoán.',
);

export const synonymItem = block(
  {
    say: someOf(
      shortText(80, 'Lời nói', 'Một cách nói, không quá 8 tiếng.'),
      'Lời nói',
      'Người dân nói hoặc gõ thế nào.',
    ),
    official: shortText(200, 'Lời chính thức', 'Từ dùng trong văn bản, trên trang của cổng.'),
    kind: oneOf(
      ['abbreviation', 'everyday', 'old-name', 'near-miss'],
      'Loại',
      'abbreviation: viết tắt; everyday: lời thường; old-name: tên cũ; near-miss: hay nói nhầm.',
    ),
    direction: oneOf(
      ['both', 'to'],
      'Chiều',
      'both: hai lời thay được cho nhau; to: chỉ từ lời nói sang lời chính thức.',
    ),
    leads: leads.optional(),
    ask: ask.optional(),
    note: shortText(160, 'Ghi chú', 'Điều nói với người tìm ở đầu kết quả: ngắn, đúng, có nguồn.').optional(),
  },
  'Một nhóm lời nói',
  'Những cách nói cùng một ý và lời chính thức của chúng.',
);

export const synonymsSchema = z
  .strictObject({
    items: z
      .array(synonymItem)
      .meta({ title: 'Các nhóm lời nói', description: 'Mỗi nhóm một ý; thứ tự các nhóm không quan trọng.' }),
  })
  .meta({
    title: 'Lời người dân hay nói',
    description: 'Lời nói thường ngày dẫn tới trang đúng khi tìm kiếm.',
  });

export type SynonymItem = z.infer<typeof synonymItem>;
export type Synonyms = z.infer<typeof synonymsSchema>;
