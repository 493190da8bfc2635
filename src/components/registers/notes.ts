/** How each register is kept, for those who read it: rules that the checker holds to. */
import type { RegisterKind } from '../../domain/registers.ts';

export interface BookNotes {
  rules: readonly string[];
  /** An own page of the instance that goes with the register: its id, and what the link says. */
  page?: { id: string; label: string };
}

const CONSENT =
  'Nêu một người thì phải có ngày hết hạn đồng ý. Hết ngày đó cổng tự thôi hiện, ở danh sách, ở trang riêng và ở dữ liệu mở.';

export const BOOK_NOTES: Readonly<Record<RegisterKind, BookNotes>> = {
  feedback: {
    rules: [
      'Tỷ lệ đã trả lời làm tròn xuống: 100% nghĩa là ý kiến nào cũng đã có câu trả lời.',
      'Số ngày tính từ ngày nhận đến ngày trả lời, kể cả ngày nghỉ. Số giữa: một nửa nhanh hơn, một nửa chậm hơn.',
      'Quá hạn: đã qua ngày phải trả lời mà chưa có câu trả lời. Ý kiến không ghi hạn thì không bị coi là quá hạn.',
      'Không ghi tên, điện thoại, nơi ở của người gửi.',
    ],
    page: { id: 'phan-anh', label: 'Gửi phản ánh, kiến nghị ở đâu' },
  },
  dialogue: {
    rules: [
      'Ghi câu hỏi, câu trả lời và việc tiếp theo; không ghi tên người hỏi, người trả lời.',
      'Mỗi buổi là một sự kiện, nên cũng đứng trong mục Sự kiện.',
    ],
  },
  apology: {
    rules: [
      'Số thứ tự do cổng đánh theo đơn vị và năm. Không ghi mã hồ sơ, không ghi tên người.',
      'Hồ sơ trễ phải có lý do và ngày hẹn lại.',
      'Kỳ không có hồ sơ trễ vẫn phải ghi "Không phát sinh". Kỳ không có trong bảng là kỳ cổng chưa có dữ liệu.',
    ],
  },
  rectification: {
    rules: ['Nói việc và cách sửa, không nêu tên người, không nêu dấu hiệu nhận ra một người.'],
    page: { id: 'phan-anh', label: 'Gặp cửa quyền, gây khó khăn thì báo ở đâu' },
  },
  commendation: {
    rules: [
      'Tỷ lệ nào cũng đi cùng mẫu số: đúng hạn của bao nhiêu hồ sơ, hài lòng của bao nhiêu người trả lời.',
      'Căn cứ đúng và trước hạn 100%, hài lòng 100% chỉ ghi được khi cả hai tỷ lệ bằng 100.',
      'Kỳ không có hồ sơ nào thì không có gì để biểu dương.',
      'Căn cứ giảm đầu mối chỉ ghi được khi giảm trên 20%.',
    ],
  },
  award: { rules: ['Khen thưởng phải có quyết định.', CONSENT] },
  exemplar: { rules: ['Nói cách làm để người khác học được, không ghi tên người.', CONSENT] },
  initiative: {
    rules: [
      'Cán bộ và người dân đều nêu được; cổng không ghi tên người nêu.',
      'Mỗi mục có tình trạng và, khi đã đăng ký, cấp nhận đăng ký.',
    ],
    page: { id: 'phan-anh', label: 'Gửi sáng kiến, hiến kế ở đâu' },
  },
  difficulty: {
    rules: ['Nói chỗ vướng, đề xuất và kết quả; phần công khai không nêu hồ sơ của ai.'],
  },
  inspection: {
    rules: ['Ghi điều thấy được và hạn khắc phục. Không ghi tên người được kiểm tra.'],
    page: { id: 'phieu-kiem-tra-cong-khai', label: 'Phiếu tự kiểm tra việc công khai' },
  },
  survey: {
    rules: [
      'Tỷ lệ hài lòng phải đi cùng số người trả lời.',
      'Mỗi khảo sát có phiếu để in. Phiếu không hỏi tên, điện thoại, nơi ở.',
    ],
    page: { id: 'phuong-an-do-hai-long', label: 'Phương án đo sự hài lòng' },
  },
  finance: {
    rules: [
      'Đơn vị sự nghiệp công lập có bốn nhóm tự chủ theo Nghị định 60/2021/NĐ-CP: nhóm 1 tự bảo đảm chi thường xuyên và chi đầu tư; nhóm 2 tự bảo đảm chi thường xuyên; nhóm 3 tự bảo đảm một phần chi thường xuyên; nhóm 4 do Nhà nước bảo đảm chi thường xuyên.',
      'Bảng gốc của đơn vị được đính kèm khi có tệp.',
    ],
  },
  consultation: {
    rules: ['Hết hạn góp ý thì ghi đã tiếp thu, giải trình thế nào.'],
  },
  ranking: { rules: ['Ghi bộ tiêu chí và điểm từng tiêu chí; không xếp loại cá nhân.'] },
};
