/** A bare "1" says nothing to a reader: a number of the source without unit never stands alone. */
import { wrong, type RecordRule } from '../rule.ts';

const BARE_NUMBER = /^[^\p{L}\d]*\d+(?:[.,]\d+)?[^\p{L}\d]*$/u;

/** What the source printed is shown as it is, so words must stand beside it. */
const printed: RecordRule<'procedures'> = (procedure) =>
  (procedure.data.methods ?? []).flatMap(({ time }, index) =>
    time?.asPrinted !== undefined && time.text === undefined
      ? [
          wrong(
            procedure,
            ['methods', index, 'time', 'asPrinted'],
            'printed-without-words',
            `Nguồn ghi "${time.asPrinted}" mà người đọc không hiểu được một mình: thêm "text" nói rõ thiếu gì và xem ngày trả ở đâu.`,
          ),
        ]
      : [],
  );

const answer: RecordRule<'procedures'> = (procedure) => {
  const said = procedure.data.answers?.time;
  return said !== undefined && BARE_NUMBER.test(said)
    ? [
        wrong(
          procedure,
          ['answers', 'time'],
          'number-without-unit',
          `Câu trả lời "${said}" chưa có đơn vị: viết đủ, ví dụ "03 ngày làm việc"; nguồn không ghi đơn vị thì nói đúng như vậy.`,
        ),
      ]
    : [];
};

export const bareTimeRules: readonly RecordRule<'procedures'>[] = [printed, answer];
