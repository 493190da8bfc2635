/** Blocks of fields that several kinds of record share. */
import { block, choice, day, flag, list, ref, shortText, someOf, text, webAddress, count } from './field.ts';
import { z } from 'zod';

/** Where a statement comes from and when somebody last looked. */
export const source = block(
  {
    title: text('Tên nguồn', 'Nguồn là gì, viết để người đọc hiểu.'),
    address: webAddress('Địa chỉ nguồn', 'Liên kết tới nguồn, nếu có trên mạng.').optional(),
    checkedOn: day('Ngày kiểm tra', 'Ngày gần nhất có người mở nguồn ra đối chiếu.'),
    note: text('Ghi chú nguồn', 'Nguồn đỡ cho điều gì, còn thiếu gì.').optional(),
  },
  'Nguồn',
  'Nơi lấy thông tin và ngày kiểm tra.',
);

export const sources = someOf(source, 'Nguồn', 'Mỗi thông tin phải có ít nhất một nguồn và ngày kiểm tra.');

/** Two places that say different things: both are shown, nothing is smoothed over. */
export const contradiction = block(
  {
    about: text('Về việc gì', 'Điểm mà hai nơi nói khác nhau.'),
    sides: z
      .array(
        block(
          {
            where: text('Ở đâu', 'Mục, trang hoặc văn bản.'),
            says: text('Nói gì', 'Nội dung đúng như nơi đó ghi.'),
          },
          'Một bên',
          'Một nơi và điều nơi đó nói.',
        ),
      )
      .min(2)
      .meta({ title: 'Hai bên', description: 'Ít nhất hai nơi nói khác nhau.' }),
    handling: text('Cổng xử lý thế nào', 'Cổng này hiện con số nào, tính theo bên nào, vì sao.'),
  },
  'Mâu thuẫn',
  'Chỗ nguồn nói hai điều khác nhau.',
);

/** A change that readers are told about at the foot of the page. */
export const correction = block(
  { on: day('Ngày đính chính', 'Ngày sửa.'), what: text('Sửa gì', 'Điều đã sửa, nói rõ cũ và mới.') },
  'Đính chính',
  'Một lần sửa nội dung đã đăng.',
);

/** Who keeps the page true, and when it was last looked through. */
export const review = {
  owner: ref('units', 'Đơn vị giữ nội dung', 'Đơn vị chịu trách nhiệm rà soát trang này.').optional(),
  reviewedOn: day('Ngày rà soát', 'Lần gần nhất đọc lại và xác nhận còn đúng.').optional(),
  reviewIn: count('Rà soát lại sau (tháng)', 'Số tháng cho tới lần rà soát tiếp theo.', {
    examples: [6],
  }).optional(),
};

/** What every public page may carry. */
export const pageFields = {
  oldPaths: list(
    z
      .string()
      .regex(/^\/.*\/$/)
      .meta({ title: 'Địa chỉ cũ', description: 'Địa chỉ trang từng dùng.' }),
    'Địa chỉ cũ',
    'Các địa chỉ trước đây của trang; cổng tự dẫn người đọc sang địa chỉ mới.',
  ).optional(),
  draft: flag('Bản nháp', 'true: chưa đăng, không hiện trên cổng, không được đếm.').optional(),
};

/** Why a current page speaks of bodies that ended with the district level on 1 July 2025. */
export const formerNames = text(
  'Vì sao nhắc tên cũ',
  'Nói vì sao trang còn nhắc quận, huyện, Phòng Giáo dục và Đào tạo hay sổ hộ khẩu; không có lý do thì bỏ chữ đó đi.',
).optional();

/** Marks a record as an illustration of the demonstration. */
export const sample = flag(
  'Minh họa',
  'true: nội dung minh họa cho bản trình diễn; cổng luôn hiện chữ "Minh họa".',
).optional();

/** Other names of a thing: lists show them, search finds them at once. */
export const aliases = list(
  shortText(80, 'Cách gọi khác', 'Một tên gọi, tốt nhất không quá 5 tiếng.'),
  'Cách gọi khác',
  'Những tên ngắn người dân hay gọi việc này; hiện trong danh sách và để tìm kiếm.',
).optional();

/** What people type who need the page: found by search, shown nowhere. */
export const searchPhrases = list(
  shortText(80, 'Câu hay hỏi', 'Một câu, một cụm từ, đúng lời người hỏi.'),
  'Câu người dân hay hỏi',
  'Những câu người cần trang này hay gõ; chỉ để tìm kiếm, không hiện trên trang.',
).optional();

export const audiences = someOf(
  choice('audiences', 'Đối tượng', 'Mã đối tượng.'),
  'Dành cho',
  'Nội dung dành cho ai; ít nhất một đối tượng.',
);

/** Links to other records of the portal. */
export const related = block(
  {
    procedures: list(
      ref('procedures', 'Thủ tục', 'Mã trang thủ tục.'),
      'Thủ tục',
      'Thủ tục liên quan.',
    ).optional(),
    plans: list(ref('plans', 'Kế hoạch', 'Mã kế hoạch.'), 'Kế hoạch', 'Kế hoạch liên quan.').optional(),
    documents: list(ref('documents', 'Văn bản', 'Mã văn bản.'), 'Văn bản', 'Văn bản liên quan.').optional(),
    guides: list(ref('guides', 'Hướng dẫn', 'Mã hướng dẫn.'), 'Hướng dẫn', 'Hướng dẫn liên quan.').optional(),
    lifeEvents: list(
      ref('life-events', 'Tình huống', 'Mã tình huống.'),
      'Tình huống',
      'Tình huống đời sống liên quan.',
    ).optional(),
    events: list(ref('events', 'Sự kiện', 'Mã sự kiện.'), 'Sự kiện', 'Sự kiện liên quan.').optional(),
    news: list(ref('news', 'Tin bài', 'Năm/mã bài.'), 'Tin bài', 'Tin bài liên quan.').optional(),
  },
  'Liên quan',
  'Những trang khác của cổng nên đọc cùng.',
).optional();

/** A file kept in `public/`, offered for download. */
export const file = block(
  {
    path: z
      .string()
      .regex(/^\/[^\s]+$/)
      .meta({
        title: 'Đường dẫn tệp',
        description: 'Tệp trong thư mục public/.',
        examples: ['/tep/mau-01.pdf'],
      }),
    title: text('Tên tệp', 'Tên người đọc thấy.'),
  },
  'Tệp',
  'Tệp tải về.',
);
