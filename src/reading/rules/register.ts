/** Sổ theo dõi: days in order, nobody told of without consent, no share without what it is a share of. */
import { vietnameseDay, type Day } from '../../domain/days.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../locate.ts';
import { apologyRules } from './register-apology.ts';
import { commendation } from './register-commendation.ts';
import { doubtful, wrong, type RecordRule } from './rule.ts';
import { unitLife } from './unit-life.ts';

type RegisterRule = RecordRule<'registers'>;

/** A later day that stands before the earlier one. Names are those of the form: "Ngày nhận". */
function order(
  entry: Entry,
  [key, name, day]: [string, string, Day | undefined],
  [, firstName, first]: [string, string, Day | undefined],
): Finding[] {
  return day !== undefined && first !== undefined && day < first
    ? [
        wrong(
          entry,
          [key],
          'date-order',
          `${name} ${vietnameseDay(day)} trước ${firstName.toLocaleLowerCase('vi')} ${vietnameseDay(first)}: xem lại hai ngày.`,
        ),
      ]
    : [];
}

const answered: RegisterRule = (entry) =>
  entry.data.kind === 'feedback'
    ? order(
        entry,
        ['answeredOn', 'Ngày trả lời', entry.data.answeredOn],
        ['receivedOn', 'Ngày nhận', entry.data.receivedOn],
      )
    : [];

const due: RegisterRule = (entry) =>
  entry.data.kind === 'feedback'
    ? order(
        entry,
        ['dueOn', 'Hạn trả lời', entry.data.dueOn],
        ['receivedOn', 'Ngày nhận', entry.data.receivedOn],
      )
    : [];

/** An answer has its day, and a day of answer has an answer. */
const wholeAnswer: RegisterRule = (entry) => {
  if (entry.data.kind !== 'feedback') return [];
  const { answeredOn, answer } = entry.data;
  if ((answeredOn === undefined) === (answer === undefined)) return [];
  return answer === undefined
    ? [
        doubtful(
          entry,
          ['answeredOn'],
          'answer-missing',
          'Có ngày trả lời mà chưa có "answer": ghi gọn nội dung trả lời để người khác cùng biết.',
        ),
      ]
    : [
        wrong(
          entry,
          ['answer'],
          'answer-day',
          'Có câu trả lời mà thiếu "answeredOn" (ngày trả lời): không có ngày thì ý kiến vẫn bị tính là chưa trả lời.',
        ),
      ];
};

const consultation: RegisterRule = (entry) =>
  entry.data.kind === 'consultation'
    ? order(
        entry,
        ['closesOn', 'Hết hạn góp ý', entry.data.closesOn],
        ['opensOn', 'Ngày mở góp ý', entry.data.opensOn],
      )
    : [];

const remedyDay: RegisterRule = (entry) =>
  entry.data.kind === 'inspection'
    ? order(
        entry,
        ['remedyBy', 'Hạn khắc phục', entry.data.remedyBy],
        ['date', 'Ngày ghi sổ', entry.data.date],
      )
    : [];

/** One person may be told of only with consent, and consent has an end. */
const consent: RegisterRule = (entry) => {
  const { data } = entry;
  if (data.kind !== 'award' && data.kind !== 'exemplar') return [];
  return data.recipient === 'individual' && data.consentUntil === undefined
    ? [
        wrong(
          entry,
          ['recipient'],
          'consent-missing',
          'Nêu một cá nhân thì phải có "consentUntil": ngày hết hạn người đó đồng ý cho công khai. Chưa hỏi thì hỏi trước; không đồng ý thì không đăng, hoặc nêu tập thể (recipient: collective).',
        ),
      ]
    : [];
};

/** An award stands on a decision. */
const decision: RegisterRule = (entry) =>
  entry.data.kind === 'award' && !entry.data.sample && entry.data.decision === undefined
    ? [
        wrong(
          entry,
          [],
          'decision-missing',
          'Khen thưởng phải có "decision": mã văn bản của quyết định, có trong thư mục documents. Chưa có quyết định thì ghi vào sổ biểu dương (kind: commendation).',
        ),
      ]
    : [];

const solved: RegisterRule = (entry) => {
  if (entry.data.kind !== 'difficulty') return [];
  const { state, solvedOn } = entry.data;
  if ((state === 'solved') === (solvedOn !== undefined)) return [];
  return [
    wrong(
      entry,
      ['state'],
      'state-day',
      state === 'solved'
        ? 'Đã tháo gỡ thì ghi "solvedOn": ngày tháo gỡ xong. Chưa rõ ngày thì để state: forwarded.'
        : 'Có "solvedOn" mà "state" chưa là solved: sửa thành state: solved, hoặc bỏ ngày tháo gỡ.',
    ),
  ];
};

/** A share of nothing says nothing. */
const sampleSize: RegisterRule = (entry) =>
  entry.data.kind === 'survey' &&
  (entry.data.satisfied !== undefined || (entry.data.results ?? []).length > 0) &&
  (entry.data.sampleSize ?? 0) === 0
    ? [
        wrong(
          entry,
          [],
          'share-without-total',
          'Có tỷ lệ hài lòng mà thiếu "sampleSize" (số người trả lời): ghi số người, hoặc bỏ tỷ lệ khi chưa khảo sát.',
        ),
      ]
    : [];

const scores: RegisterRule = (entry) =>
  entry.data.kind === 'ranking'
    ? (entry.data.scores ?? []).flatMap(({ score, max }, index) =>
        score > max
          ? [
              wrong(
                entry,
                ['scores', index, 'score'],
                'score-over-max',
                `Điểm ${score} cao hơn điểm tối đa ${max}: xem lại hai số.`,
              ),
            ]
          : [],
      )
    : [];

export const registerRules: readonly RegisterRule[] = [
  answered,
  due,
  wholeAnswer,
  ...apologyRules,
  commendation,
  consent,
  decision,
  solved,
  consultation,
  remedyDay,
  sampleSize,
  scores,
  unitLife,
];
