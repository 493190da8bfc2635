/** Tình huống đời sống: what happened to a person, as steps over procedures. A step may have no procedure. */
import { z } from 'zod';
import { block, choice, count, list, oneOf, ref, shortText, someOf, text } from './field.ts';
import {
  aliases,
  audiences,
  formerNames,
  pageFields,
  related,
  review,
  searchPhrases,
  sources,
} from './shared.ts';

/** The pictures drawn for life events (src/components/life-event/icons.ts). */
export const ICONS = [
  'baby',
  'backpack',
  'book',
  'exam',
  'swap',
  'return',
  'globe',
  'heart',
  'lost-paper',
  'pencil',
  'house',
  'rings',
  'candle',
  'school',
] as const;

const step = block(
  {
    title: shortText(120, 'Việc cần làm', 'Một việc.'),
    text: text('Giải thích', 'Một hai câu.').optional(),
    procedures: list(
      ref('procedures', 'Thủ tục', 'Mã trang thủ tục.'),
      'Thủ tục',
      'Nhiều thủ tục: chọn một, tùy trường hợp. Bỏ trống: bước không có thủ tục.',
    ).optional(),
    submitPlaces: list(
      choice('submit-places', 'Cửa', 'Mã cửa nộp.'),
      'Làm ở đâu',
      'Chỉ cần khi bước không có thủ tục.',
    ).optional(),
    choose: text('Chọn thế nào', 'Câu giúp người đọc chọn khi có nhiều thủ tục.').optional(),
    lifeEvent: ref('life-events', 'Sang tình huống', 'Mã tình huống khác.').optional(),
  },
  'Bước',
  'Một bước của tình huống.',
);

export const lifeEventSchema = z
  .strictObject({
    title: shortText(80, 'Tên tình huống', 'Nói như người dân nói.'),
    shortTitle: shortText(40, 'Tên gọn', 'Tên ngắn cho trang đầu.').optional(),
    icon: oneOf(ICONS, 'Hình', 'Hình nhỏ cạnh tên tình huống; bỏ trống thì không có hình.').optional(),
    summary: shortText(320, 'Tóm tắt', 'Một hai câu.'),
    aliases,
    searchPhrases,
    audiences,
    order: count('Thứ tự', 'Số nhỏ đứng trước.'),
    question: text('Câu hỏi đầu tiên', 'Câu hỏi giúp chọn đúng đường.').optional(),
    steps: someOf(step, 'Các bước', 'Theo thứ tự nên làm.'),
    formerNames,
    related,
    sources,
    ...review,
    ...pageFields,
  })
  .meta({ title: 'Tình huống', description: 'Một tình huống đời sống.' });
