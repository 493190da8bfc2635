/**
 * Thủ tục hành chính: the official fields of the national record (Nghị định 63/2010/NĐ-CP, phần bộ phận tạo thành),
 * and beside them the plain guide that a parent reads. A field that is left out means "the source does not say".
 */
import { z } from 'zod';
import { block, choice, count, flag, list, oneOf, ref, shortText, someOf, text } from './field.ts';
import {
  aliases,
  searchPhrases,
  audiences,
  contradiction,
  formerNames,
  pageFields,
  related,
  review,
  sources,
} from './shared.ts';
import {
  CONFIDENCE,
  ONLINE_LEVELS,
  SIMPLIFICATION_STATES,
  SIMPLIFIED_PARTS,
} from '../domain/procedure-terms.ts';
import { counting } from './procedure-counting.ts';
import { change, method, paper, step } from './procedure-parts.ts';

export const procedureSchema = z
  .strictObject({
    name: text('Tên chính thức', 'Đúng tên trong quyết định công bố.'),
    commonName: shortText(60, 'Tên thường gọi', 'Tên người dân hiểu ngay, không quá 60 chữ cái.'),
    aliases,
    searchPhrases,
    code: z
      .string()
      .regex(/^\d{1,2}\.\d{6}$/)
      .meta({
        title: 'Mã thủ tục',
        description: 'Mã quốc gia; bỏ trống nếu chưa biết.',
        examples: ['2.002854'],
      })
      .optional(),
    caseCodes: list(
      z
        .string()
        .regex(/^\d{1,2}\.\d{6}\.\d{2}$/)
        .meta({ title: 'Mã trường hợp', description: 'Mã của từng trường hợp.', examples: ['2.000815.01'] }),
      'Mã trường hợp',
      'Mã các trường hợp nhỏ của thủ tục.',
    ).optional(),
    localCode: shortText(40, 'Mã tại địa phương', 'Mã dài có phần của tỉnh, thành phố.').optional(),
    field: choice('fields', 'Lĩnh vực', 'Mã lĩnh vực.').optional(),
    levels: list(choice('admin-levels', 'Cấp', 'Mã cấp.'), 'Cấp thực hiện', 'Cấp nào giải quyết.').optional(),
    delegation: text('Loại thủ tục', 'Phân loại theo nguồn (được luật giao hay không).').optional(),
    internal: flag('Thủ tục nội bộ', 'true: giữa các cơ quan với nhau.').optional(),
    applicants: list(
      choice('applicant-types', 'Đối tượng', 'Mã đối tượng thực hiện.'),
      'Đối tượng thực hiện',
      'Ai được làm thủ tục này.',
    ).optional(),
    audiences,
    agency: block(
      {
        executing: text('Cơ quan thực hiện', 'Ai giải quyết.').optional(),
        authority: text('Người, cơ quan có thẩm quyền', 'Ai ký, ai quyết định.').optional(),
        receiving: text('Nơi nhận hồ sơ', 'Đúng như nguồn ghi.').optional(),
        delegated: text('Cơ quan được ủy quyền', 'Ai làm thay theo ủy quyền.').optional(),
        delegatedBy: ref('documents', 'Ủy quyền theo', 'Văn bản ủy quyền.').optional(),
        coordinating: text('Cơ quan phối hợp', 'Ai cùng giải quyết.').optional(),
      },
      'Cơ quan',
      'Ai nhận, ai giải quyết, ai ký.',
    ).optional(),
    submitPlaces: list(
      choice('submit-places', 'Cửa nộp', 'Mã cửa nộp.'),
      'Nộp ở cửa nào',
      'Trường, Trung tâm Phục vụ hành chính công hay Công an.',
    ).optional(),
    onlineLevel: oneOf(
      ONLINE_LEVELS,
      'Mức trực tuyến',
      'full: toàn trình; partial: một phần; information: chỉ cung cấp thông tin.',
    ).optional(),
    onlinePayment: flag('Thanh toán trực tuyến', 'true: trả phí qua mạng được.').optional(),
    yearlyVolume: block(
      { year: count('Năm', 'Năm thống kê.'), count: count('Số hồ sơ', 'Số hồ sơ trong năm.') },
      'Số hồ sơ một năm',
      'Bao nhiêu hồ sơ phát sinh.',
    ).optional(),
    steps: list(step, 'Trình tự', 'Các bước theo thứ tự.').optional(),
    methods: list(method, 'Cách thức thực hiện', 'Mỗi cách nộp, mỗi trường hợp một dòng.').optional(),
    counting: counting.optional(),
    dossier: list(paper, 'Thành phần hồ sơ', 'Giấy tờ phải có.').optional(),
    dossierSets: count('Số bộ hồ sơ', 'Nộp mấy bộ.').optional(),
    dossierNote: text('Ghi chú hồ sơ', 'Khi nguồn ghi chưa có quy định cụ thể.').optional(),
    results: list(
      block(
        {
          name: text('Kết quả', 'Giấy tờ nhận được.'),
          code: shortText(30, 'Mã kết quả', 'Mã theo nguồn.', { examples: ['KQ.G15.000031'] }).optional(),
        },
        'Kết quả',
        'Một kết quả.',
      ),
      'Kết quả',
      'Người nộp nhận được gì.',
    ).optional(),
    legalBasis: list(
      ref('documents', 'Văn bản', 'Mã văn bản.'),
      'Căn cứ pháp lý',
      'Các văn bản căn cứ.',
    ).optional(),
    requirements: list(
      text('Điều kiện', 'Một điều kiện.'),
      'Yêu cầu, điều kiện',
      'Điều kiện để được giải quyết.',
    ).optional(),
    changes: someOf(change, 'Các lần thay đổi', 'Từ cũ đến mới; ít nhất một lần.'),
    discrepancies: list(
      contradiction,
      'Chỗ lệch trong nguồn',
      'Chỗ nguồn ghi hai điều khác nhau.',
    ).optional(),
    simplification: list(
      block(
        {
          what: oneOf(SIMPLIFIED_PARTS, 'Phần', 'time, papers, fee hoặc steps.'),
          before: text('Trước', 'Hiện nay.'),
          after: text('Sau', 'Đề xuất.'),
          state: oneOf(SIMPLIFICATION_STATES, 'Tình trạng', 'proposed, approved hoặc in-force.'),
          decision: ref('documents', 'Theo văn bản', 'Mã văn bản.').optional(),
        },
        'Đơn giản hóa',
        'Một đề xuất trước và sau.',
      ),
      'Đơn giản hóa',
      'Đề xuất cắt giảm thời gian, giấy tờ, phí.',
    ).optional(),
    summary: text('Tóm tắt', 'Một hai câu: việc này là gì, ai cần làm.').optional(),
    answers: block(
      {
        bring: text('Cần gì', 'Trả lời ngắn.').optional(),
        where: text('Nộp ở đâu', 'Trả lời ngắn.').optional(),
        time: text('Bao lâu', 'Trả lời ngắn, số luôn có đơn vị.').optional(),
        cost: text('Bao nhiêu tiền', 'Trả lời ngắn.').optional(),
      },
      'Bốn câu trả lời',
      'Bốn câu ở đầu trang; bỏ trống thì cổng tự nói từ các trường bên trên.',
    ).optional(),
    selfCheck: list(
      text('Tự kiểm tra', 'Một câu hỏi.'),
      'Tự kiểm tra',
      'Điều nên soát trước khi nộp.',
    ).optional(),
    commonMistakes: list(
      text('Lỗi hay gặp', 'Một lỗi.'),
      'Lỗi hay gặp',
      'Chỗ người nộp hay nhầm.',
    ).optional(),
    askWhom: text('Hỏi ai', 'Hỏi ở đâu khi chưa rõ.').optional(),
    officialPage: z
      .url({ protocol: /^https?$/ })
      .meta({ title: 'Trang chính thức', description: 'Trang của thủ tục trên Cổng Dịch vụ công quốc gia.' })
      .optional(),
    confidence: oneOf(
      CONFIDENCE,
      'Độ tin cậy',
      'high: đọc đủ nguồn; medium: đọc phần chính; low: mới biết tên hoặc suy luận.',
    ),
    confidenceNote: text('Vì sao', 'Nói rõ phần nào chưa chắc.').optional(),
    formerNames,
    related,
    sources,
    ...review,
    ...pageFields,
  })
  .meta({ title: 'Thủ tục hành chính', description: 'Một thủ tục hành chính.' });

export type Procedure = z.infer<typeof procedureSchema>;
