/**
 * Sổ theo dõi: feedback, apologies, commendations, initiatives and the like. One `kind`, one shared head, and for each
 * kind only what it adds. No names of people anywhere; a file's own code is never shown, only our running number.
 */
import { z } from 'zod';
import { block, choice, count, day, decimal, list, oneOf, ref, shortText, text } from './field.ts';
import { file, pageFields, related, sample, source } from './shared.ts';

const head = {
  title: shortText(160, 'Tên mục', 'Nói gọn việc gì.'),
  unit: ref('units', 'Đơn vị', 'Mã đơn vị.'),
  date: day('Ngày', 'Ngày ghi sổ.'),
  period: shortText(20, 'Kỳ', 'Kỳ mà mục này thuộc về.', { examples: ['2025-Q3'] }).optional(),
  number: count('Số thứ tự', 'Số thứ tự của cổng, không phải mã hồ sơ.').optional(),
  topics: list(choice('topics', 'Chủ đề', 'Mã chủ đề.'), 'Chủ đề', 'Nói về chủ đề nào.').optional(),
  summary: text('Tóm tắt', 'Nội dung công khai, không nêu tên người.'),
  attachments: list(file, 'Tệp kèm', 'Tệp tải về.').optional(),
  related,
  sources: list(source, 'Nguồn', 'Bắt buộc khi không phải minh họa.').optional(),
  sample,
  ...pageFields,
};

const register = <K extends string, T extends z.ZodRawShape>(kind: K, shape: T) =>
  z.strictObject({ kind: z.literal(kind), ...head, ...shape });

const money = (title: string) => count(title, 'Đồng, chỉ viết chữ số.');

export const registerSchema = z
  .discriminatedUnion('kind', [
    register('feedback', {
      feedback: choice('feedback-kinds', 'Loại ý kiến', 'Phản ánh, kiến nghị, góp ý hay hiến kế.'),
      receivedOn: day('Ngày nhận', 'Ngày nhận ý kiến.'),
      dueOn: day('Hạn trả lời', 'Ngày muộn nhất phải trả lời.').optional(),
      answeredOn: day('Ngày trả lời', 'Ngày đã trả lời.').optional(),
      answer: text('Trả lời', 'Nội dung trả lời.').optional(),
      result: text('Kết quả khắc phục', 'Đã làm gì sau đó.').optional(),
    }),
    register('apology', {
      nothing: z
        .literal(true)
        .meta({ title: 'Không phát sinh', description: 'true: trong kỳ không có hồ sơ trễ hẹn.' })
        .optional(),
      procedure: ref('procedures', 'Thủ tục', 'Mã trang thủ tục.').optional(),
      daysLate: count('Số ngày trễ', 'Ngày làm việc.').optional(),
      reason: text('Lý do', 'Vì sao trễ.').optional(),
      apologyOn: day('Ngày xin lỗi', 'Ngày gửi phiếu xin lỗi.').optional(),
      newDate: day('Ngày hẹn lại', 'Ngày trả kết quả mới.').optional(),
    }),
    register('rectification', { remedy: text('Cách chấn chỉnh', 'Đã làm gì.').optional() }),
    register('commendation', {
      ground: choice('commendation-grounds', 'Căn cứ', 'Mã căn cứ biểu dương.'),
      files: count('Số hồ sơ', 'Số hồ sơ trong kỳ, là mẫu số.').optional(),
      onTime: decimal('Đúng và trước hạn (%)', 'Tỷ lệ.').optional(),
      satisfaction: decimal('Hài lòng (%)', 'Tỷ lệ.').optional(),
    }),
    register('award', {
      decision: ref('documents', 'Quyết định', 'Mã văn bản.').optional(),
      recipient: oneOf(
        ['collective', 'individual'],
        'Được khen',
        'collective: tập thể; individual: cá nhân.',
      ),
      consentUntil: day('Đồng ý đến ngày', 'Ngày hết hạn đồng ý công khai, với cá nhân.').optional(),
    }),
    register('exemplar', {
      consentUntil: day('Đồng ý đến ngày', 'Ngày hết hạn đồng ý công khai.').optional(),
    }),
    register('initiative', {
      proposer: oneOf(['staff', 'citizen'], 'Người nêu', 'staff: cán bộ; citizen: người dân.'),
      form: oneOf(
        ['model', 'initiative', 'idea'],
        'Loại',
        'model: mô hình; initiative: sáng kiến; idea: ý tưởng.',
      ),
      registeredOn: day('Ngày đăng ký', 'Ngày đăng ký với cấp trên.').optional(),
      registeredWith: text('Đăng ký với', 'Cấp nào.').optional(),
      state: oneOf(
        ['received', 'registered', 'trial', 'applied', 'declined'],
        'Tình trạng',
        'received, registered, trial, applied hoặc declined.',
      ),
    }),
    register('difficulty', {
      state: oneOf(['open', 'forwarded', 'solved'], 'Tình trạng', 'open, forwarded hoặc solved.'),
      proposal: text('Đề xuất', 'Đề nghị cấp trên làm gì.').optional(),
      solvedOn: day('Ngày tháo gỡ', 'Ngày giải quyết xong.').optional(),
    }),
    register('inspection', {
      planned: oneOf(['planned', 'unplanned'], 'Loại kiểm tra', 'planned: định kỳ; unplanned: đột xuất.'),
      findings: list(text('Kết quả', 'Một điểm.'), 'Kết quả', 'Điều thấy được.').optional(),
      remedyBy: day('Hạn khắc phục', 'Ngày muộn nhất phải sửa.').optional(),
    }),
    register('survey', {
      method: text('Cách làm', 'Khảo sát thế nào.'),
      questions: list(text('Câu hỏi', 'Một câu.'), 'Câu hỏi', 'Các câu hỏi.'),
      sampleSize: count('Số người trả lời', 'Cỡ mẫu.').optional(),
      satisfied: decimal('Hài lòng (%)', 'Kết quả chung.').optional(),
    }),
    register('finance', {
      year: count('Năm', 'Năm ngân sách.'),
      budget: money('Dự toán').optional(),
      spent: money('Thực hiện').optional(),
    }),
    register('consultation', {
      opensOn: day('Mở góp ý', 'Ngày bắt đầu.'),
      closesOn: day('Hết hạn góp ý', 'Ngày cuối.'),
      outcome: text('Tiếp thu', 'Tiếp thu, giải trình thế nào.').optional(),
    }),
    register('ranking', {
      scheme: text('Bộ tiêu chí', 'Xếp loại theo gì.'),
      rank: text('Xếp loại', 'Kết quả.'),
      scores: list(
        block(
          {
            criterion: text('Tiêu chí', 'Tên tiêu chí.'),
            score: decimal('Điểm', 'Điểm đạt.'),
            max: decimal('Điểm tối đa', 'Điểm cao nhất.'),
          },
          'Điểm',
          'Một tiêu chí.',
        ),
        'Điểm',
        'Điểm từng tiêu chí.',
      ).optional(),
    }),
  ])
  .meta({ title: 'Sổ theo dõi', description: 'Một mục trong sổ theo dõi.' });
