/**
 * Sổ theo dõi: feedback, apologies, commendations, initiatives and the like. One `kind`, one shared head, and for each
 * kind only what it adds. No names of people anywhere; a file's own code is never shown, only our running number.
 */
import { z } from 'zod';
import { block, choice, count, day, decimal, list, oneOf, percent, ref, shortText, text } from './field.ts';
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

/** `title` and `description` name the register for its readers and for editors alike. */
const register = <K extends string, T extends z.ZodRawShape>(
  kind: K,
  title: string,
  description: string,
  shape: T,
) => z.strictObject({ kind: z.literal(kind), ...head, ...shape }).meta({ title, description });

const recipient = oneOf(
  ['collective', 'individual'],
  'Được nêu',
  'collective: tập thể; individual: cá nhân, không ghi tên.',
);
const consentUntil = day(
  'Đồng ý đến ngày',
  'Bắt buộc với cá nhân: ngày hết hạn đồng ý công khai; sau ngày này cổng không hiện mục nữa.',
).optional();

const money = (title: string) => count(title, 'Đồng, chỉ viết chữ số.');

export const registerSchema = z
  .discriminatedUnion('kind', [
    register(
      'feedback',
      'Phản ánh, kiến nghị',
      'Ý kiến của người dân, tổ chức: nhận ngày nào, trả lời ra sao, đã khắc phục gì.',
      {
        feedback: choice('feedback-kinds', 'Loại ý kiến', 'Phản ánh, kiến nghị, góp ý hay hiến kế.'),
        receivedOn: day('Ngày nhận', 'Ngày nhận ý kiến.'),
        dueOn: day('Hạn trả lời', 'Ngày muộn nhất phải trả lời.').optional(),
        answeredOn: day('Ngày trả lời', 'Ngày đã trả lời.').optional(),
        answer: text('Trả lời', 'Nội dung trả lời.').optional(),
        result: text('Kết quả khắc phục', 'Đã làm gì sau đó.').optional(),
      },
    ),
    register(
      'apology',
      'Trễ hẹn và xin lỗi',
      'Hồ sơ trả chậm: vì sao, đã xin lỗi chưa, hẹn lại ngày nào. Không có hồ sơ trễ cũng ghi.',
      {
        nothing: z
          .literal(true)
          .meta({ title: 'Không phát sinh', description: 'true: trong kỳ không có hồ sơ trễ hẹn.' })
          .optional(),
        procedure: ref('procedures', 'Thủ tục', 'Mã trang thủ tục.').optional(),
        daysLate: count('Số ngày trễ', 'Ngày làm việc.').optional(),
        reason: text('Lý do', 'Vì sao trễ.').optional(),
        apologyOn: day('Ngày xin lỗi', 'Ngày gửi phiếu xin lỗi.').optional(),
        newDate: day('Ngày hẹn lại', 'Ngày trả kết quả mới.').optional(),
      },
    ),
    register(
      'rectification',
      'Chấn chỉnh',
      'Việc làm chưa đúng đã được nhắc nhở, sửa lại. Chỉ nói việc, không nêu người.',
      { remedy: text('Cách chấn chỉnh', 'Đã làm gì.').optional() },
    ),
    register('commendation', 'Biểu dương', 'Đơn vị làm tốt, kèm căn cứ và số hồ sơ làm mẫu số.', {
      ground: choice('commendation-grounds', 'Căn cứ', 'Mã căn cứ biểu dương.'),
      files: count('Số hồ sơ', 'Số hồ sơ đã giải quyết trong kỳ, mẫu số của tỷ lệ đúng hạn.').optional(),
      onTime: percent('Đúng và trước hạn (%)', 'Tỷ lệ hồ sơ giải quyết đúng và trước hạn.').optional(),
      respondents: count('Số người trả lời', 'Mẫu số của tỷ lệ hài lòng.').optional(),
      satisfaction: percent('Hài lòng (%)', 'Tỷ lệ người trả lời thấy hài lòng.').optional(),
      share: percent('Tỷ lệ làm căn cứ (%)', 'Với căn cứ khác: tỷ lệ mà căn cứ nói tới.').optional(),
      total: count('Mẫu số', 'Mẫu số của tỷ lệ làm căn cứ.').optional(),
    }),
    register(
      'award',
      'Khen thưởng',
      'Tập thể, cá nhân có quyết định khen thưởng. Cá nhân chỉ hiện trong thời gian người đó đồng ý.',
      {
        decision: ref('documents', 'Quyết định', 'Mã văn bản.').optional(),
        recipient,
        consentUntil,
      },
    ),
    register(
      'exemplar',
      'Gương tiêu biểu',
      'Cách làm đáng học của một tập thể hay một người. Không ghi tên người.',
      {
        recipient,
        consentUntil,
      },
    ),
    register(
      'initiative',
      'Mô hình, sáng kiến, ý tưởng',
      'Điều mới do cán bộ hoặc người dân nêu, đã tới bước nào.',
      {
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
      },
    ),
    register('difficulty', 'Khó khăn, vướng mắc', 'Chỗ vướng khi làm việc, đề xuất và kết quả tháo gỡ.', {
      state: oneOf(['open', 'forwarded', 'solved'], 'Tình trạng', 'open, forwarded hoặc solved.'),
      proposal: text('Đề xuất', 'Đề nghị cấp trên làm gì.').optional(),
      solvedOn: day('Ngày tháo gỡ', 'Ngày giải quyết xong.').optional(),
    }),
    register('inspection', 'Kiểm tra', 'Cuộc kiểm tra định kỳ hoặc đột xuất: thấy gì, sửa trước ngày nào.', {
      planned: oneOf(['planned', 'unplanned'], 'Loại kiểm tra', 'planned: định kỳ; unplanned: đột xuất.'),
      findings: list(text('Kết quả', 'Một điểm.'), 'Kết quả', 'Điều thấy được.').optional(),
      remedyBy: day('Hạn khắc phục', 'Ngày muộn nhất phải sửa.').optional(),
    }),
    register(
      'survey',
      'Khảo sát hài lòng',
      'Hỏi thế nào, hỏi những câu gì, bao nhiêu người trả lời, kết quả ra sao.',
      {
        method: text('Cách làm', 'Khảo sát thế nào.'),
        questions: list(text('Câu hỏi', 'Một câu.'), 'Câu hỏi', 'Các câu hỏi.'),
        sampleSize: count('Số người trả lời', 'Cỡ mẫu.').optional(),
        satisfied: percent('Hài lòng (%)', 'Kết quả chung.').optional(),
        results: list(
          block(
            {
              question: text('Câu hỏi', 'Đúng như câu đã hỏi.'),
              satisfied: percent('Hài lòng (%)', 'Tỷ lệ người trả lời thấy hài lòng.'),
            },
            'Kết quả',
            'Kết quả của một câu.',
          ),
          'Kết quả từng câu',
          'Ghi khi đã tổng hợp; bỏ trống khi chưa hỏi.',
        ).optional(),
      },
    ),
    register('finance', 'Công khai tài chính', 'Dự toán, thực hiện và mức tự chủ của đơn vị theo năm.', {
      year: count('Năm', 'Năm ngân sách.'),
      budget: money('Dự toán').optional(),
      spent: money('Thực hiện').optional(),
      autonomy: shortText(80, 'Mức tự chủ', 'Đúng như quyết định giao tự chủ ghi.').optional(),
    }),
    register(
      'consultation',
      'Lấy ý kiến dự thảo',
      'Dự thảo đang mời góp ý, hạn góp ý, đã tiếp thu thế nào.',
      {
        opensOn: day('Mở góp ý', 'Ngày bắt đầu.'),
        closesOn: day('Hết hạn góp ý', 'Ngày cuối.'),
        outcome: text('Tiếp thu', 'Tiếp thu, giải trình thế nào.').optional(),
      },
    ),
    register('ranking', 'Xếp loại', 'Đơn vị được xếp loại theo bộ tiêu chí nào, được bao nhiêu điểm.', {
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
