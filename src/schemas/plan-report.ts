/** The reports that a plan asks for, and those that were handed in. */
import { block, choice, day, flag, list, localId, oneOf, ref, shortText, text } from './field.ts';
import { section } from './plan-parts.ts';

const handIn = block(
  {
    period: shortText(
      20,
      'Kỳ',
      'Báo cáo của kỳ nào; bỏ trống khi báo cáo không theo kỳ (sơ kết, đột xuất).',
      {
        examples: ['2025-Q1'],
      },
    ).optional(),
    on: day('Ngày gửi', 'Ngày báo cáo được gửi đi.'),
    by: ref('units', 'Đơn vị gửi', 'Mã đơn vị; bỏ trống khi chỉ một đơn vị phải gửi.').optional(),
    document: ref('documents', 'Văn bản báo cáo', 'Mã văn bản, khi cổng có trang của báo cáo.').optional(),
    note: text('Ghi chú', 'Điều người đọc cần biết về lần gửi này.').optional(),
    sample: flag('Minh họa', 'true khi lần gửi chỉ để minh họa: không tính là đã gửi thật.').optional(),
  },
  'Một lần gửi',
  'Một báo cáo đã gửi, của kỳ nào, ngày nào.',
);

export const report = block(
  {
    id: localId('Mã báo cáo', 'Mã ngắn, không trùng trong kế hoạch.'),
    kind: choice('report-kinds', 'Loại báo cáo', 'Mã loại báo cáo.'),
    about: text('Báo cáo về việc gì', 'Khi kế hoạch có nhiều báo cáo cùng loại.').optional(),
    section,
    by: list(
      ref('units', 'Đơn vị', 'Mã đơn vị.'),
      'Đơn vị báo cáo',
      'Bỏ trống là đơn vị ban hành.',
    ).optional(),
    recipient: text('Nơi nhận', 'Đúng như kế hoạch ghi.').optional(),
    recipientUnit: ref('units', 'Mã nơi nhận', 'Khi cổng có trang của nơi nhận.').optional(),
    due: oneOf(
      ['day-05-of-last-month', 'end-of-period', 'not-stated'],
      'Hạn nộp',
      'day-05-of-last-month: ngày 05 của tháng cuối kỳ; end-of-period: khi hết kỳ; not-stated: kế hoạch không ghi ngày.',
    ),
    window: oneOf(
      ['calendar', 'from-15-to-14', 'to-cutoff'],
      'Số liệu tính',
      'calendar: đúng kỳ; from-15-to-14: từ ngày 15 đến ngày 14; to-cutoff: đến ngày chốt.',
    ).optional(),
    partOf: text('Lồng vào', 'Báo cáo mà báo cáo này là một phần.').optional(),
    handedIn: list(
      handIn,
      'Đã gửi',
      'Ghi mỗi lần gửi; lịch hạn nói đã gửi ngày nào và thôi nhắc. Chưa ghi thì cổng chỉ nói đã qua hạn.',
    ).optional(),
  },
  'Báo cáo',
  'Một loại báo cáo phải gửi.',
);
