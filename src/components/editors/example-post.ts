/** A whole small post for the guide, and three mistakes that people make in it. */
import type { Vocabulary, Content } from '../../reading/content.ts';
import type { Problem } from '../../reading/problem.ts';
import { checkText } from './check-text.ts';

export const EXAMPLE_FILE = 'news/2025/nhan-ho-so-dip-he.mdx';

/** The example with ids of this instance, so that it could be saved as it stands. */
export function examplePost({
  vocabulary,
  site,
  units,
}: Pick<Content, 'vocabulary' | 'site' | 'units'>): string {
  const unit = site?.ownerUnit ?? units[0]?.id ?? 'ma-don-vi';
  return `---
title: Nhà trường nhận hồ sơ dịp hè từ ngày 02/06/2025
summary: Nộp buổi sáng tại phòng Văn thư. Bài nói giờ nhận và cách hỏi trước khi đến.
date: 2025-05-26
unit: ${unit}
topic: ${idIn(vocabulary.topics, 'giai-quyet-tthc')}
audiences:
  - ${idIn(vocabulary.audiences, 'nguoi-dan')}
format: ${idIn(vocabulary.formats, 'tin')}
origin: own
publications:
  - channel: ${idIn(vocabulary.channels, 'trang-don-vi')}
    publishedOn: 2025-05-26
sources:
  - title: Thông báo của nhà trường về việc nhận hồ sơ dịp hè
    checkedOn: 2025-05-26
---

Từ ngày **02/06/2025** đến ngày **30/06/2025**, phòng Văn thư nhận hồ sơ vào buổi sáng.

## Trước khi đến

- Gọi số máy của trường để hỏi giấy tờ cần mang.
- Ghi sẵn mã học sinh.

<Note kind="warning">

Ngày 16/06/2025 phòng Văn thư nghỉ, mời bạn đến ngày khác.

</Note>
`;
}

export interface Mistake {
  /** The line as somebody might type it. */
  typed: string;
  problem: Problem;
  /** What the message means and what to do, in one sentence. */
  meaning: string;
}

const MISTAKES = [
  {
    right: 'date: 2025-05-26',
    typed: 'date: 26/05/2025',
    meaning: 'Ngày viết theo thứ tự năm, tháng, ngày. Chép lại cách viết mà lời báo đề nghị.',
  },
  {
    right: 'origin: own',
    typed: 'origin: tu-viet',
    meaning: 'Trường này chỉ nhận vài mã có sẵn. Chọn một mã trong danh sách mà lời báo nêu.',
  },
  {
    right: '- Ghi sẵn mã học sinh.',
    typed: '- Lớp có <5 em thì gọi trước.',
    meaning: 'Trong phần chữ, dấu < mở đầu một thẻ. Viết bằng lời: "dưới 5 em".',
  },
] as const;

/** The three mistakes, each with what the checker really says of it. */
export const mistakesIn = (post: string): Mistake[] =>
  MISTAKES.flatMap(({ right, typed, meaning }) => {
    const problem = checkText('news', EXAMPLE_FILE, post.replace(right, typed))[0];
    return problem ? [{ typed, problem, meaning }] : [];
  });

/** The wanted id when the list has it, else its first. */
function idIn(list: Vocabulary['topics' | 'formats'] | readonly { id: string }[], wanted: string): string {
  const ids = list.flatMap((item) => [
    item.id,
    ...('children' in item ? (item.children ?? []).map(({ id }) => id) : []),
  ]);
  return ids.includes(wanted) ? wanted : (ids[0] ?? wanted);
}
