/** Hướng dẫn: an explanation written for citizens. The text itself is the body of the file. */
import { z } from 'zod';
import { choice, count, list, shortText } from './field.ts';
import {
  aliases,
  audiences,
  formerNames,
  pageFields,
  related,
  review,
  sample,
  searchPhrases,
  sources,
} from './shared.ts';

export const guideSchema = z
  .strictObject({
    title: shortText(120, 'Tiêu đề', 'Nói điều người đọc sẽ biết sau khi đọc.'),
    summary: shortText(320, 'Tóm tắt', 'Một hai câu.'),
    aliases,
    searchPhrases,
    topics: list(choice('topics', 'Chủ đề', 'Mã chủ đề.'), 'Chủ đề', 'Nói về chủ đề nào.'),
    audiences,
    order: count('Thứ tự', 'Số nhỏ đứng trước.').optional(),
    formerNames,
    related,
    sample,
    sources,
    ...review,
    ...pageFields,
  })
  .meta({ title: 'Hướng dẫn', description: 'Bài giải thích cho người dân.' });
