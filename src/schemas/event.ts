/** Sự kiện: a meeting, training, dialogue or contest. It has a day, a place and people; it is no post. */
import { z } from 'zod';
import { block, choice, count, day, list, oneOf, ref, shortText, text, webAddress } from './field.ts';
import { audiences, file, pageFields, related, sample, source } from './shared.ts';

export const eventSchema = z
  .strictObject({
    title: shortText(160, 'Tên sự kiện', 'Nói ngay là việc gì.'),
    kind: choice('activities', 'Loại hoạt động', 'Mã loại hoạt động.'),
    describe: text('Mô tả hình thức', 'Bắt buộc với hình thức mới, sáng tạo.').optional(),
    date: day('Ngày', 'Ngày diễn ra hoặc ngày bắt đầu.'),
    endDate: day('Ngày kết thúc', 'Khi kéo dài nhiều ngày.').optional(),
    mode: oneOf(
      ['in-person', 'online', 'hybrid', 'broadcast'],
      'Cách tổ chức',
      'in-person: trực tiếp; online: trực tuyến; hybrid: kết hợp; broadcast: qua truyền hình, phát thanh.',
    ),
    place: text('Nơi', 'Nơi diễn ra.').optional(),
    address: webAddress('Đường dẫn', 'Khi tổ chức trực tuyến.').optional(),
    unit: ref('units', 'Đơn vị tổ chức', 'Mã đơn vị.'),
    coordinating: list(ref('units', 'Phối hợp', 'Mã đơn vị.'), 'Phối hợp', 'Đơn vị cùng tổ chức.').optional(),
    audiences,
    attendance: count('Số người dự', 'Số người dự thực tế.').optional(),
    topics: list(choice('topics', 'Chủ đề', 'Mã chủ đề.'), 'Chủ đề', 'Nội dung chính.'),
    summary: text('Tóm tắt', 'Diễn ra thế nào, kết quả gì.'),
    contest: block(
      {
        opensOn: day('Mở nhận bài', 'Ngày bắt đầu.').optional(),
        closesOn: day('Hết hạn', 'Ngày cuối.').optional(),
        rules: text('Thể lệ', 'Tóm tắt thể lệ.').optional(),
        result: text('Kết quả', 'Kết quả chung, không nêu tên người.').optional(),
      },
      'Cuộc thi',
      'Chỉ với cuộc thi, hội thi.',
    ).optional(),
    answers: list(
      block(
        {
          question: text('Câu hỏi', 'Câu hỏi được nêu.'),
          answer: text('Trả lời', 'Câu trả lời.'),
          followUp: text('Việc tiếp theo', 'Ai làm gì sau đó.').optional(),
        },
        'Hỏi đáp',
        'Một câu hỏi tại buổi đối thoại.',
      ),
      'Hỏi đáp',
      'Câu hỏi và trả lời tại buổi đối thoại.',
    ).optional(),
    materials: list(file, 'Tài liệu', 'Tài liệu của sự kiện.').optional(),
    related,
    sources: list(source, 'Nguồn', 'Bắt buộc khi không phải minh họa.').optional(),
    sample,
    ...pageFields,
  })
  .meta({ title: 'Sự kiện', description: 'Hội nghị, tập huấn, đối thoại, cuộc thi.' });
