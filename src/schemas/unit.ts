/** Đơn vị: an office, school or body. Dated parents, because schools outlive the bodies that manage them. */
import { z } from 'zod';
import { block, choice, count, day, decimal, flag, list, ref, shortText, text, webAddress } from './field.ts';
import { aliases, formerNames, pageFields, searchPhrases, sources } from './shared.ts';

const parent = block(
  {
    unit: ref('units', 'Cơ quan quản lý', 'Mã đơn vị cấp trên.'),
    from: day('Từ ngày', 'Ngày bắt đầu; bỏ trống nếu từ khi thành lập hoặc chưa rõ.').optional(),
    to: day('Đến ngày', 'Ngày cuối cùng; bỏ trống nếu vẫn còn.').optional(),
  },
  'Cơ quan quản lý',
  'Đơn vị cấp trên trong một khoảng thời gian.',
);

const successor = block(
  {
    unit: ref('units', 'Đơn vị kế tiếp', 'Mã đơn vị.').optional(),
    name: text('Tên đơn vị kế tiếp', 'Dùng khi cổng chưa có trang của đơn vị đó.').optional(),
    gsoCode: shortText(10, 'Mã đơn vị hành chính', 'Mã của cơ quan thống kê.', {
      examples: ['09556'],
    }).optional(),
    share: z
      .enum(['main', 'part'])
      .meta({ title: 'Phần nhận', description: 'main: nhận phần chính; part: nhận một phần.' }),
    note: text('Ghi chú', 'Nhận phần nào.').optional(),
  },
  'Đơn vị kế tiếp',
  'Đơn vị nhận việc sau khi đơn vị này kết thúc.',
);

const openingHours = block(
  {
    days: shortText(60, 'Ngày', 'Những ngày trong tuần.', { examples: ['Thứ Hai đến thứ Sáu'] }),
    from: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .meta({ title: 'Mở cửa', description: 'Giờ:phút.', examples: ['08:00'] }),
    to: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .meta({ title: 'Đóng cửa', description: 'Giờ:phút.', examples: ['17:00'] }),
    note: text('Ghi chú', 'Ví dụ: nghỉ trưa.').optional(),
  },
  'Giờ làm việc',
  'Một khung giờ.',
);

const contact = block(
  {
    role: text('Bộ phận hoặc chức danh', 'Không ghi tên người.', { examples: ['Bộ phận tiếp nhận hồ sơ'] }),
    phone: z
      .string()
      .regex(/^[0-9 .+()-]{3,20}$/)
      .meta({ title: 'Điện thoại', description: 'Giữ nguyên số 0 đầu.', examples: ['0243 825 3536'] })
      .optional(),
    email: z.email().meta({ title: 'Thư điện tử', description: 'Hộp thư công vụ.' }).optional(),
    note: text('Ghi chú', 'Khi nào gọi, hỏi việc gì.').optional(),
  },
  'Liên hệ',
  'Một đầu mối liên hệ theo vai trò.',
);

export const unitSchema = z
  .strictObject({
    name: text('Tên đơn vị', 'Tên đầy đủ.'),
    shortName: shortText(60, 'Tên gọn', 'Tên ngắn để hiện trong bảng.').optional(),
    kind: choice('unit-kinds', 'Loại đơn vị', 'Mã loại đơn vị.'),
    abbr: shortText(20, 'Chữ viết tắt', 'Dùng trong ký hiệu văn bản.', { examples: ['TTPVHCC'] }).optional(),
    letterhead: list(
      text('Dòng', 'Một dòng tên cơ quan.'),
      'Tên trên văn bản',
      'Các dòng ở góc trái đầu văn bản: cơ quan quản lý, rồi cơ quan ban hành.',
    ).optional(),
    parents: list(parent, 'Cơ quan quản lý', 'Các đơn vị cấp trên, có ngày.').optional(),
    established: day('Ngày thành lập', 'Ngày đơn vị bắt đầu hoạt động.').optional(),
    ended: day('Ngày kết thúc', 'Ngày hoạt động cuối cùng.').optional(),
    endedBy: ref('documents', 'Kết thúc theo', 'Văn bản làm đơn vị kết thúc hoạt động.').optional(),
    successors: list(successor, 'Đơn vị kế tiếp', 'Ai nhận việc sau khi đơn vị kết thúc.').optional(),
    successorNote: text(
      'Ghi chú về đơn vị kế tiếp',
      'Nói rõ khi chưa xác định được đơn vị kế tiếp và vì sao.',
    ).optional(),
    gsoCode: shortText(10, 'Mã đơn vị hành chính', 'Mã của cơ quan thống kê.').optional(),
    address: text('Địa chỉ', 'Địa chỉ trụ sở.').optional(),
    hours: list(openingHours, 'Giờ làm việc', 'Các khung giờ trong tuần.').optional(),
    contacts: list(contact, 'Liên hệ', 'Đầu mối liên hệ theo vai trò, không ghi tên người.').optional(),
    website: webAddress('Trang thông tin', 'Địa chỉ trang của đơn vị.').optional(),
    receives: list(
      choice('fields', 'Lĩnh vực', 'Mã lĩnh vực.'),
      'Nhận hồ sơ lĩnh vực',
      'Các lĩnh vực mà đơn vị nhận hồ sơ.',
    ).optional(),
    submitPlaces: list(
      choice('submit-places', 'Cửa', 'Mã cửa nộp.'),
      'Là cửa nộp nào',
      'Người dân nộp hồ sơ tại đây theo cửa nào.',
    ).optional(),
    procedures: list(
      ref('procedures', 'Thủ tục', 'Mã trang thủ tục.'),
      'Chỉ nhận các thủ tục',
      'Khi đơn vị chỉ nhận một số thủ tục; bỏ trống là mọi thủ tục của cửa và lĩnh vực ở trên.',
    ).optional(),
    noticePlaces: list(
      choice('notice-places', 'Nơi niêm yết', 'Mã nơi niêm yết.'),
      'Các nơi phải niêm yết',
      'Đơn vị phải niêm yết thủ tục ở những nơi nào; có mục này thì cổng lập bảng niêm yết của đơn vị.',
    ).optional(),
    duties: text('Làm gì', 'Đơn vị làm việc gì, một hai câu.').optional(),
    area: decimal('Diện tích (km²)', 'Diện tích tự nhiên.').optional(),
    population: count('Số dân', 'Số dân theo nguồn.').optional(),
    aliases,
    searchPhrases,
    formerNames,
    historical: flag('Đã thành lịch sử', 'true: đơn vị chỉ còn trong lịch sử.').optional(),
    sources,
    ...pageFields,
  })
  .meta({ title: 'Đơn vị', description: 'Cơ quan, trường học, bộ phận.' });

export type Unit = z.infer<typeof unitSchema>;
