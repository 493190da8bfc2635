/**
 * content/vocabulary/<list>.yaml: the choices that editors keep, one list a file, each `items: […]`. Every item has an
 * id (what records write) and a label (what readers see); the lists add what their use needs.
 */
import { z } from 'zod';
import { block, choice, count, day, flag, list, localId, oneOf, shortText, text } from './field.ts';

const head = {
  id: localId('Mã', 'Mã ngắn, không dấu.'),
  label: text('Nhãn', 'Chữ người đọc thấy.'),
  hint: text('Gợi ý', 'Câu giúp người soạn chọn đúng.').optional(),
  note: text('Ghi chú', 'Điều cần biết khi dùng.').optional(),
  basis: z
    .record(z.string(), z.string())
    .meta({ title: 'Căn cứ', description: 'Mã kế hoạch → mục của kế hoạch nêu lựa chọn này.' })
    .optional(),
  alsoSaid: list(text('Cách gọi', 'Một cách gọi.'), 'Cách gọi khác', 'Các cách gọi khác.').optional(),
};

const words = (title: string, description: string) => list(text(title, description), title, description);
const item = <T extends z.ZodRawShape>(extra: T) =>
  block({ ...head, ...extra }, 'Lựa chọn', 'Một mục trong danh mục.');
const plain = item({});

const topic = item({
  reform: z
    .int()
    .min(1)
    .max(7)
    .meta({
      title: 'Nội dung cải cách',
      description: '1 đến 6: sáu nội dung cải cách; 7: chỉ đạo, điều hành.',
    })
    .optional(),
  children: list(plain, 'Chủ đề bậc hai', 'Tính cho cả chủ đề bậc một.').optional(),
});

const channel = item({
  kind: oneOf(
    ['web', 'app', 'social', 'press', 'broadcast', 'display', 'print', 'meeting', 'person'],
    'Loại kênh',
    'Kênh thuộc loại nào.',
  ),
  owner: oneOf(
    ['own', 'superior', 'city', 'national', 'third'],
    'Của ai',
    'own: của đơn vị; superior: của cấp trên; city: của Thành phố; national: quốc gia; third: bên ngoài.',
  ),
  evidence: list(
    oneOf(['address', 'times', 'place', 'copies', 'sent'], 'Chứng cứ', 'Thứ chứng minh đã đăng.'),
    'Chứng cứ',
    'Những thứ chứng minh đã đăng.',
  ),
  address: text('Địa chỉ', 'Đúng như kế hoạch ghi.').optional(),
  until: day('Dùng đến', 'Ngày cuối kênh còn dùng.').optional(),
});

const formSet = item({
  rule: oneOf(
    ['all', 'any', 'listed'],
    'Cách tính',
    'all: đủ mọi mục; any: ít nhất một; listed: chỉ thống kê.',
  ),
  items: list(
    block(
      {
        activity: choice('activities', 'Hoạt động', 'Mã hoạt động.').optional(),
        channel: choice('channels', 'Kênh', 'Mã kênh.').optional(),
        format: choice('formats', 'Thể loại', 'Mã thể loại.').optional(),
        material: choice('materials', 'Ấn phẩm', 'Mã ấn phẩm.').optional(),
      },
      'Hình thức',
      'Một hình thức: hoạt động, kênh, thể loại hoặc ấn phẩm.',
    ),
    'Các hình thức',
    'Những hình thức trong bộ.',
  ),
});

const unitKind = item({
  level: oneOf(
    ['central', 'city', 'commune', 'school', 'historical', 'portal'],
    'Cấp',
    'central, city, commune, school, historical hoặc portal (chính cổng này).',
  ),
  abbr: shortText(20, 'Chữ viết tắt', 'Trong ký hiệu văn bản.').optional(),
  letterhead: text('Tên trên văn bản', 'Mẫu hai dòng tên cơ quan.').optional(),
  issuerOnly: flag('Chỉ ban hành', 'true: chỉ xuất hiện như cơ quan ban hành.').optional(),
  receives: flag('Nhận hồ sơ', 'true: người dân nộp hồ sơ được.').optional(),
  until: day('Đến ngày', 'Ngày cuối loại đơn vị này còn tồn tại.').optional(),
  examples: words('Ví dụ', 'Đơn vị thuộc loại này.').optional(),
});

const documentType = item({
  abbr: shortText(20, 'Chữ viết tắt', 'Trong số, ký hiệu.').optional(),
  family: oneOf(
    ['administrative', 'legal', 'party', 'copy', 'portal'],
    'Nhóm',
    'administrative: hành chính; legal: quy phạm; party: của Đảng; copy: bản sao; portal: riêng của cổng.',
  ),
  verified: flag('Đã kiểm chứng', 'true: chữ viết tắt thấy trong văn bản thật.').optional(),
  examples: words('Ví dụ', 'Số, ký hiệu mẫu.').optional(),
});

/** The item schema of every list. The names are those that `choice()` refers to. */
export const VOCABULARY = {
  topics: topic,
  channels: channel,
  formats: item({
    group: oneOf(
      ['articles', 'media', 'reports', 'other'],
      'Nhóm khi báo cáo',
      'articles: tin, bài; media: ảnh, video; reports: báo cáo chuyên đề; other: khác.',
    ),
    needs: words('Cần có', 'Thứ phải kèm theo.').optional(),
  }),
  activities: item({ needs: words('Cần có', 'Thứ phải kèm theo.').optional() }),
  materials: plain,
  'form-sets': formSet,
  scopes: plain,
  audiences: item({
    short: shortText(40, 'Nhãn ngắn', 'Cho bảng và bộ lọc.').optional(),
    group: oneOf(['outside', 'inside'], 'Nhóm', 'outside: người dân, tổ chức; inside: trong cơ quan.'),
    applicantTypes: list(
      choice('applicant-types', 'Đối tượng', 'Mã đối tượng thực hiện.'),
      'Đối tượng thực hiện',
      'Các đối tượng thực hiện tương ứng.',
    ).optional(),
  }),
  'applicant-types': item({ sourceCode: shortText(10, 'Mã nguồn', 'Mã của Cổng quốc gia.').optional() }),
  'unit-kinds': unitKind,
  'document-types': documentType,
  'document-relations': item({ inverse: text('Chiều ngược', 'Nhãn khi nhìn từ văn bản kia.') }),
  'document-collections': plain,
  fields: item({ sourceName: text('Tên theo nguồn', 'Tên lĩnh vực trên Cổng quốc gia.').optional() }),
  'admin-levels': item({ sourceWords: words('Chữ của nguồn', 'Nguồn gọi cấp này thế nào.').optional() }),
  'submit-places': item({ short: shortText(60, 'Tên nơi', 'Tên cửa khi đứng riêng.').optional() }),
  'notice-places': item({
    short: shortText(40, 'Nhãn ngắn', 'Cho đầu cột của bảng.').optional(),
    kind: oneOf(['wall', 'web'], 'Loại nơi', 'wall: dán, treo, để tại chỗ; web: đăng trên mạng.'),
  }),
  'report-kinds': item({
    period: oneOf(
      ['month', 'quarter', 'half-year', 'nine-months', 'year', 'none'],
      'Kỳ',
      'Báo cáo của kỳ nào; none: không theo kỳ.',
    ),
    quarters: list(count('Quý', '1 đến 4.'), 'Chỉ các quý', 'Khi chỉ báo cáo một số quý.').optional(),
    cumulative: flag('Lũy kế', 'true: tính từ đầu năm.').optional(),
  }),
  'feedback-kinds': plain,
  'commendation-grounds': plain,
  figures: item({
    unit: shortText(20, 'Đơn vị tính', 'hồ sơ, %, cuộc …'),
    flagAbove: count('Nêu bật khi trên', 'Ngưỡng.').optional(),
  }),
  indices: item({ fullName: text('Tên đầy đủ', 'Tên tiếng Việt của chỉ số.') }),
} as const;
export type VocabularyList = keyof typeof VOCABULARY;
export type VocabularyItem<L extends VocabularyList> = z.infer<(typeof VOCABULARY)[L]>;

/** The schema of one list file. */
export const vocabularyFileSchema = (name: VocabularyList) =>
  z.strictObject({
    items: z.array(VOCABULARY[name]).meta({ title: 'Các lựa chọn', description: 'Danh sách lựa chọn.' }),
  });
