/** What the live region says of an answer: how many, how the question was read, what could not be looked at. */
import type { Understood } from '../answer.ts';

export interface Outcome {
  total: number;
  understood: Pick<Understood, 'query' | 'readAs' | 'leftOut'>;
  /** Whether filters narrow the answer. */
  filtered: boolean;
  /** The full text could not be loaded: the answer knows names only. */
  namesOnly: boolean;
}

/** Characters of a question that are shown, as many as the engine reads. */
const LONGEST = 200;

const count = new Intl.NumberFormat('vi-VN');

/** When not even the small index can be loaded. */
export const UNAVAILABLE =
  'Chưa tải được phần tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại, hoặc mở các danh sách dưới đây.';

const NAMES_ONLY = 'Mới tìm theo tên gọi, vì chưa tải được phần tìm trong nội dung các trang.';

/** While an answer is looked for. As long as the sentence that follows, so that it takes the same room. */
export const pendingText = (typed: string): string => `Đang tìm thêm trang cho “${typed.slice(0, LONGEST)}”…`;

/** The sentences for an answer, joined. */
export function statusText({ total, understood, filtered, namesOnly }: Outcome): string {
  const { query, readAs, leftOut } = understood;
  const forWhat = `cho “${query}”${filtered ? ' với các điều kiện lọc' : ''}.`;
  return [
    total === 0 ? `Không tìm thấy trang nào ${forWhat}` : `Tìm thấy ${count.format(total)} trang ${forWhat}`,
    readAs && `Hiểu là “${readAs}”.`,
    total > 0 && leftOut.length > 0 && `Không trang nào có đủ mọi chữ; đã bỏ qua: ${leftOut.join(', ')}.`,
    namesOnly && NAMES_ONLY,
  ]
    .filter(Boolean)
    .join(' ');
}
