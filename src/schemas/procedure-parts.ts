/** The parts of a procedure's record: steps, ways to hand in with their times and fees, papers, changes. */
import { block, count, day, decimal, flag, list, oneOf, ref, shortText, text } from './field.ts';
import { file } from './shared.ts';
import { CHANGE_KINDS, HANDLING, SUBMIT_CHANNELS, TIME_UNITS } from '../domain/procedure-terms.ts';

const channels = list(
  oneOf(SUBMIT_CHANNELS, 'Cách nộp', 'in-person: trực tiếp; online: trực tuyến; post: bưu chính.'),
  'Chỉ khi nộp',
  'Bỏ trống là mọi cách nộp.',
);

const caseName = text(
  'Trường hợp',
  'Tên trường hợp, đúng như nguồn chia; bỏ trống là mọi trường hợp.',
).optional();

export const step = block(
  {
    title: shortText(120, 'Tên bước', 'Nói ai làm gì.').optional(),
    text: text('Nội dung bước', 'Viết gọn, một việc một bước.'),
    case: caseName,
    channels: channels.optional(),
  },
  'Bước',
  'Một bước trong trình tự.',
);

/** A promised time. A number never stands without its unit; a bare number of the source goes into `asPrinted`. */
const time = block(
  {
    value: decimal('Số', 'Bao nhiêu.').optional(),
    unit: oneOf(TIME_UNITS, 'Đơn vị', 'working-day, day, working-hour, hour, month.').optional(),
    text: text('Diễn giải', 'Thời hạn tính thế nào, phụ thuộc gì.').optional(),
    asPrinted: text('Nguồn ghi', 'Đúng chữ của nguồn khi nguồn ghi thiếu hoặc lạ.').optional(),
    unspecified: flag('Không quy định', 'true: nguồn ghi rõ là không quy định thời hạn.').optional(),
  },
  'Thời hạn',
  'Thời hạn giải quyết.',
);

/** Amount and note travel together: an amount of 0 with a note may still mean a fee set by the City. */
const fee = block(
  {
    kind: oneOf(
      ['charge', 'fee', 'unknown'],
      'Loại',
      'charge: phí; fee: lệ phí; unknown: nguồn không phân biệt.',
    ),
    amount: count('Số tiền', 'Chỉ viết chữ số, ví dụ 50000. 0 nghĩa là nguồn ghi miễn phí.').optional(),
    currency: oneOf(['VND', 'USD'], 'Tiền', 'VND hoặc USD.'),
    per: shortText(40, 'Tính trên', 'Mỗi trang, mỗi bản …', { examples: ['trang'] }).optional(),
    text: text('Diễn giải', 'Ai trả, ai được miễn, cách tính.').optional(),
  },
  'Phí, lệ phí',
  'Một khoản tiền.',
);

export const method = block(
  {
    channel: oneOf(SUBMIT_CHANNELS, 'Cách nộp', 'in-person: trực tiếp; online: trực tuyến; post: bưu chính.'),
    case: caseName,
    time: time.optional(),
    fees: list(fee, 'Phí, lệ phí', 'Bỏ trống là nguồn không nêu; khác với miễn phí.').optional(),
    note: text('Mô tả', 'Điều nguồn nói thêm về cách nộp này.').optional(),
  },
  'Cách thức thực hiện',
  'Một dòng: cách nộp, thời hạn, phí.',
);

export const paper = block(
  {
    name: text('Tên giấy tờ', 'Viết cho người nộp hiểu.'),
    officialName: text('Tên theo nguồn', 'Khi tên theo nguồn dài hoặc khác.').optional(),
    case: caseName,
    channels: channels.optional(),
    group: shortText(40, 'Nhóm chọn một', 'Các giấy cùng nhóm: chỉ cần một.', {
      examples: ['to-khai'],
    }).optional(),
    condition: text('Chỉ cần khi', 'Điều kiện phải có giấy này.').optional(),
    handling: oneOf(HANDLING, 'Nộp hay xuất trình', 'submit: nộp; present: chỉ đưa ra xem.'),
    originals: count('Bản chính', 'Số bản chính.'),
    copies: count('Bản sao', 'Số bản sao.'),
    formCode: shortText(60, 'Mã biểu mẫu', 'Mã của mẫu đơn, tờ khai.').optional(),
    formFile: file.optional(),
    electronicForm: flag('Có mẫu điện tử', 'true: có biểu mẫu điện tử.').optional(),
    replacedByData: text('Được thay bằng dữ liệu', 'Khi cơ quan tự tra cứu thay cho giấy này.').optional(),
    note: text('Ghi chú', 'Lưu ý khi chuẩn bị.').optional(),
  },
  'Giấy tờ',
  'Một giấy tờ trong hồ sơ.',
);

/** What one decision did to the procedure; its state on a day is computed from these (src/domain/lifecycle.ts). */
export const change = block(
  {
    kind: oneOf(
      CHANGE_KINDS,
      'Việc thay đổi',
      'issued: ban hành mới; amended: sửa đổi, bổ sung; replaced: bị thay thế; repealed: bị bãi bỏ; reduced: cắt giảm thời hạn.',
    ),
    decision: ref('documents', 'Quyết định', 'Mã văn bản công bố.').optional(),
    announcedOn: day('Ngày công bố', 'Ngày ký quyết định công bố.').optional(),
    effectiveFrom: day('Có hiệu lực từ', 'Ngày thay đổi có hiệu lực.').optional(),
    effectiveTo: day('Áp dụng đến', 'Ngày cuối thay đổi này còn áp dụng, nếu biết.').optional(),
    publishedOn: day(
      'Ngày đăng lên cổng',
      'Ngày trang này bắt đầu ghi thay đổi; để tính đăng chậm mấy ngày.',
    ).optional(),
    replacedBy: list(
      ref('procedures', 'Thủ tục thay thế', 'Mã trang.'),
      'Được thay bằng',
      'Thủ tục mới.',
    ).optional(),
    timeBefore: text('Thời hạn trước', 'Khi cắt giảm thời hạn.').optional(),
    timeAfter: text('Thời hạn sau', 'Khi cắt giảm thời hạn.').optional(),
    inferred: flag('Suy luận', 'true: chưa thấy quyết định, chỉ suy ra.').optional(),
    note: text('Ghi chú', 'Dựa vào đâu.').optional(),
  },
  'Thay đổi',
  'Một quyết định đã làm gì với thủ tục.',
);
