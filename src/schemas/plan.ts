/**
 * Kế hoạch: what an office promised. The header says who, when and on what basis; `quotas` and `obligations` are what
 * can be counted; `tasks` and `reports` are what must be done and handed in.
 */
import { z } from 'zod';
import { block, choice, day, flag, list, localId, oneOf, ref, shortText, someOf, text } from './field.ts';
import { due, obligation, per, section, unitList } from './plan-parts.ts';
import { report } from './plan-report.ts';
import {
  aliases,
  audiences,
  contradiction,
  pageFields,
  related,
  review,
  searchPhrases,
  sources,
} from './shared.ts';

const required = z
  .int()
  .min(1)
  .meta({ title: 'Số phải đạt', description: 'Ít nhất bao nhiêu, từ 1 trở lên.' });

/** Posts that must appear, per channel and period. Counting rules: src/domain/quota/. */
const quota = block(
  {
    id: localId('Mã chỉ tiêu', 'Mã ngắn, không trùng trong kế hoạch.'),
    title: text('Chỉ tiêu', 'Nói chỉ tiêu bằng một câu.'),
    section,
    units: unitList,
    channel: choice('channels', 'Kênh', 'Đăng ở đâu; bỏ trống là kênh nào cũng được.').optional(),
    required,
    per,
    topic: choice('topics', 'Chủ đề', 'Chỉ đếm bài thuộc chủ đề này.').optional(),
    format: choice('formats', 'Thể loại', 'Chỉ đếm thể loại này.').optional(),
    counts: oneOf(
      ['published', 'sent'],
      'Đếm theo',
      'published: ngày được đăng; sent: ngày gửi đi.',
    ).optional(),
    own: flag('Chỉ bài của chính đơn vị', 'true: không tính bài của đơn vị trực thuộc.').optional(),
    appliesFrom: day('Áp dụng từ', 'Ngày chỉ tiêu bắt đầu được tính.').optional(),
    note: text('Ghi chú', 'Điều người đọc cần biết khi xem con số.').optional(),
  },
  'Chỉ tiêu tin bài',
  'Bao nhiêu tin bài, ở kênh nào, trong mỗi kỳ.',
);

const task = block(
  {
    id: localId('Mã nhiệm vụ', 'Mã ngắn, không trùng trong kế hoạch.'),
    title: text('Nhiệm vụ', 'Việc phải làm.'),
    section,
    product: text('Sản phẩm', 'Kết quả nhìn thấy được.').optional(),
    lead: ref('units', 'Chủ trì', 'Đơn vị chủ trì.').optional(),
    leadText: text('Chủ trì (ghi chung)', 'Khi kế hoạch giao cho một nhóm đơn vị.').optional(),
    coordinating: list(ref('units', 'Phối hợp', 'Mã đơn vị.'), 'Phối hợp', 'Các đơn vị phối hợp.').optional(),
    coordinatingText: text('Phối hợp (ghi chung)', 'Khi kế hoạch chỉ nêu nhóm đơn vị.').optional(),
    due,
    done: day('Ngày hoàn thành', 'Ghi khi có chứng cứ.').optional(),
    evidence: related,
    obligation: localId('Chỉ tiêu gắn với', 'Mã chỉ tiêu hoặc yêu cầu mà nhiệm vụ này thực hiện.').optional(),
    note: text('Ghi chú', 'Điều người đọc cần biết.').optional(),
  },
  'Nhiệm vụ',
  'Một việc, ai chủ trì, ai phối hợp, xong khi nào.',
);

const heading = block(
  {
    section,
    heading: text('Đề mục', 'Đề mục nội dung của kế hoạch, viết gọn.'),
    topics: someOf(
      choice('topics', 'Chủ đề', 'Mã chủ đề.'),
      'Chủ đề tương ứng',
      'Đề mục có bài khi có bài mang một trong các chủ đề này.',
    ),
  },
  'Đề mục nội dung',
  'Một đề mục của kế hoạch, gắn với chủ đề của cổng.',
);

export const planSchema = z
  .strictObject({
    title: text('Tên kế hoạch', 'Tên đầy đủ.'),
    shortTitle: shortText(80, 'Tên gọn', 'Tên ngắn để hiện trong bảng.').optional(),
    issuer: ref('units', 'Đơn vị ban hành', 'Mã đơn vị.'),
    number: shortText(20, 'Số', 'Chỉ phần số; bỏ trống khi kế hoạch chưa có số.').optional(),
    symbol: shortText(40, 'Ký hiệu', 'Phần sau dấu gạch chéo; bỏ trống khi bản kế hoạch không ghi.', {
      examples: ['KH-TTPVHCC'],
    }).optional(),
    signedOn: day('Ngày ký', 'Bỏ trống khi kế hoạch chưa ghi ngày.').optional(),
    signedNote: text('Ghi chú ngày ký', 'Khi ngày ký không rõ hoặc có hai ngày.').optional(),
    signerRole: text('Chức danh người ký', 'Chỉ ghi chức danh, không ghi tên người.'),
    period: block(
      { from: day('Từ ngày', 'Ngày đầu thời kỳ.'), to: day('Đến ngày', 'Ngày cuối thời kỳ.') },
      'Thời kỳ',
      'Kế hoạch có hiệu lực trong khoảng nào.',
    ),
    summary: text('Tóm tắt', 'Hai ba câu nói kế hoạch đòi hỏi gì.'),
    aliases,
    searchPhrases,
    theme: text('Chủ đề năm', 'Đúng nguyên văn kế hoạch.').optional(),
    funding: text('Kinh phí', 'Nguồn kinh phí.').optional(),
    responsibleRole: text('Người chịu trách nhiệm', 'Chức danh hoặc bộ phận.').optional(),
    legalBasis: list(
      block(
        {
          document: ref('documents', 'Văn bản', 'Mã văn bản.'),
          asWritten: text('Kế hoạch ghi', 'Khi cách ghi trong kế hoạch khác với văn bản.').optional(),
        },
        'Căn cứ',
        'Một văn bản làm căn cứ.',
      ),
      'Căn cứ',
      'Văn bản mà kế hoạch thực hiện hoặc dựa vào.',
    ),
    scope: choice('scopes', 'Phạm vi', 'Mã phạm vi tuyên truyền.'),
    audiences,
    headings: list(heading, 'Đề mục nội dung', 'Các nội dung kế hoạch đòi hỏi, theo thứ tự của kế hoạch.'),
    channels: list(
      choice('channels', 'Kênh', 'Mã kênh.'),
      'Kênh kế hoạch nêu',
      'Những nơi kế hoạch đòi phải thông tin.',
    ).optional(),
    activities: list(
      choice('activities', 'Hoạt động', 'Mã hoạt động.'),
      'Hoạt động kế hoạch nêu',
      'Hội nghị, tập huấn, cuộc thi …',
    ).optional(),
    materials: list(
      choice('materials', 'Ấn phẩm', 'Mã ấn phẩm.'),
      'Ấn phẩm kế hoạch nêu',
      'Tờ gấp, áp phích, bảng tin …',
    ).optional(),
    quotas: list(quota, 'Chỉ tiêu tin bài', 'Bao nhiêu tin bài, ở đâu, mỗi kỳ.'),
    obligations: list(
      obligation,
      'Yêu cầu khác',
      'Hình thức, nội dung, độ phủ, thời hạn ban hành.',
    ).optional(),
    tasks: list(task, 'Nhiệm vụ', 'Việc, người chủ trì, thời hạn.'),
    reports: list(report, 'Báo cáo', 'Các báo cáo phải gửi.'),
    contradictions: list(contradiction, 'Mâu thuẫn', 'Chỗ kế hoạch tự nói hai điều khác nhau.').optional(),
    related,
    sources,
    ...review,
    ...pageFields,
  })
  .meta({ title: 'Kế hoạch', description: 'Kế hoạch thông tin, tuyên truyền, cải cách.' });

export type Plan = z.infer<typeof planSchema>;
