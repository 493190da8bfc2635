/** Văn bản: the register of documents that plans and procedures cite, with how they relate to each other. */
import { z } from 'zod';
import { block, choice, day, list, ref, shortText, text } from './field.ts';
import { aliases, contradiction, file, pageFields, sample, searchPhrases, sources } from './shared.ts';

const relation = block(
  {
    kind: choice('document-relations', 'Quan hệ', 'Mã quan hệ.'),
    document: ref('documents', 'Văn bản', 'Mã văn bản kia.'),
    note: text('Ghi chú', 'Phần nào.').optional(),
  },
  'Quan hệ',
  'Văn bản này làm gì với văn bản kia.',
);

export const documentSchema = z
  .strictObject({
    title: text('Trích yếu', 'Văn bản nói về việc gì.'),
    type: choice('document-types', 'Loại văn bản', 'Mã loại.'),
    number: shortText(60, 'Số, ký hiệu', 'Đầy đủ, đúng như văn bản; bỏ trống nếu chưa có số.', {
      examples: ['62/KH-UBND'],
    }).optional(),
    issuer: text('Cơ quan ban hành', 'Tên cơ quan.'),
    issuerUnit: ref('units', 'Mã cơ quan ban hành', 'Khi cổng có trang của cơ quan đó.').optional(),
    issuedOn: day('Ngày ban hành', 'Ngày ký.').optional(),
    effectiveFrom: day('Có hiệu lực từ', 'Chỉ ghi khi có nguồn.').optional(),
    effectiveTo: day('Hết hiệu lực từ', 'Chỉ ghi khi có nguồn.').optional(),
    relations: list(relation, 'Quan hệ', 'Thực hiện, sửa đổi, thay thế, bãi bỏ văn bản nào.').optional(),
    collections: list(
      choice('document-collections', 'Bộ sưu tập', 'Mã bộ sưu tập.'),
      'Bộ sưu tập',
      'Văn bản thuộc những bộ nào.',
    ).optional(),
    topics: list(choice('topics', 'Chủ đề', 'Mã chủ đề.'), 'Chủ đề', 'Văn bản nói về chủ đề nào.').optional(),
    summary: text('Tóm tắt', 'Nói bằng lời thường.').optional(),
    aliases,
    searchPhrases,
    receivedOn: day('Ngày nhận', 'Ngày cơ quan nhận văn bản.').optional(),
    postedOn: day('Ngày đăng', 'Ngày đăng văn bản lên cổng.').optional(),
    file: file.optional(),
    contradictions: list(contradiction, 'Mâu thuẫn', 'Chỗ các nguồn ghi khác nhau.').optional(),
    sample,
    sources,
    ...pageFields,
  })
  .meta({ title: 'Văn bản', description: 'Một văn bản trong sổ văn bản.' });
