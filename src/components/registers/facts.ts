/** What an entry says beside its summary, as rows of a list of facts. */
import { addressOf } from '../../domain/addresses.ts';
import { vietnameseDay, type Day } from '../../domain/days.ts';
import type { Content } from '../../reading/content.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { showMoney } from '../format.ts';
import { showNumber } from '../../domain/show-number.ts';
import { labelOf } from '../labels.ts';
import type { EntryOf, RegisterEntry } from './books.ts';
import { showPercent } from './standing.ts';

export interface FactRow {
  label: string;
  text: string;
  /** Page that the text leads to. */
  address?: string | undefined;
}

const UNKNOWN = 'Chưa có thông tin';

/** The rows that only this kind has, in the order readers ask. What nobody wrote down is said to be unknown. */
export function factsOf({ data }: RegisterEntry, content: Content, number: number | undefined): FactRow[] {
  const { vocabulary, procedures, documents } = content;
  const { labels } = vocabulary;
  switch (data.kind) {
    case 'feedback':
      return [
        row('Loại ý kiến', labelOf(vocabulary['feedback-kinds'], data.feedback)),
        day('Ngày nhận', data.receivedOn),
        day('Hạn trả lời', data.dueOn),
        day('Ngày trả lời', data.answeredOn, 'Chưa trả lời'),
      ];
    case 'apology':
      return data.nothing ? [] : apologyFacts(data, procedures, number);
    case 'rectification':
      return [row('Cách chấn chỉnh', data.remedy)];
    case 'commendation':
      return [
        row('Căn cứ', labelOf(vocabulary['commendation-grounds'], data.ground)),
        ...share('Đúng và trước hạn', data.onTime, data.files, 'hồ sơ đã giải quyết'),
        ...share('Hài lòng', data.satisfaction, data.respondents, 'người trả lời'),
        ...share('Tỷ lệ làm căn cứ', data.share, data.total, 'được tính'),
      ];
    case 'award': {
      const decision = data.decision === undefined ? undefined : findEntry(documents, data.decision);
      return [
        row('Được khen', labels?.recipient[data.recipient]),
        {
          label: 'Quyết định',
          text: decision ? (decision.data.number ?? decision.data.title) : UNKNOWN,
          address: decision && addressOf('documents', decision.id),
        },
        ...consent(data.consentUntil),
      ];
    }
    case 'exemplar':
      return [row('Được nêu gương', labels?.recipient[data.recipient]), ...consent(data.consentUntil)];
    case 'initiative':
      return [
        row('Loại', labels?.initiativeForm[data.form]),
        row('Người nêu', labels?.proposer[data.proposer]),
        row('Tình trạng', labels?.initiativeState[data.state]),
        day('Ngày đăng ký', data.registeredOn, 'Chưa đăng ký'),
        ...(data.registeredWith === undefined ? [] : [row('Đăng ký với', data.registeredWith)]),
      ];
    case 'difficulty':
      return [
        row('Tình trạng', labels?.difficultyState[data.state]),
        row('Đề xuất', data.proposal),
        day('Ngày tháo gỡ', data.solvedOn, 'Chưa tháo gỡ'),
      ];
    case 'inspection':
      return [
        row('Loại kiểm tra', labels?.inspectionKind[data.planned]),
        day('Hạn khắc phục', data.remedyBy, 'Không đặt hạn'),
      ];
    case 'survey':
      return [
        row('Cách làm', data.method),
        row('Số người trả lời', data.sampleSize === undefined ? undefined : showNumber(data.sampleSize)),
        row('Hài lòng', data.satisfied === undefined ? undefined : showPercent(data.satisfied)),
      ];
    case 'finance':
      return financeFacts(data);
    case 'consultation':
      return [
        day('Mở góp ý', data.opensOn),
        day('Hết hạn góp ý', data.closesOn),
        row('Tiếp thu, giải trình', data.outcome),
      ];
    case 'ranking':
      return [row('Bộ tiêu chí', data.scheme), row('Xếp loại', data.rank)];
  }
}

const row = (label: string, text: string | undefined): FactRow => ({ label, text: text ?? UNKNOWN });

const day = (label: string, value: Day | undefined, none = UNKNOWN): FactRow => ({
  label,
  text: value === undefined ? none : vietnameseDay(value),
});

const consent = (until: Day | undefined): FactRow[] =>
  until === undefined ? [] : [day('Đồng ý công khai đến hết ngày', until)];

/** "100% của 412 hồ sơ đã giải quyết": a share never stands without what it is a share of. */
const share = (label: string, value: number | undefined, total: number | undefined, of: string): FactRow[] =>
  value === undefined || total === undefined
    ? []
    : [{ label, text: `${showPercent(value)} của ${showNumber(total)} ${of}` }];

function apologyFacts(
  data: EntryOf<'apology'>,
  procedures: Content['procedures'],
  number: number | undefined,
): FactRow[] {
  const procedure = data.procedure === undefined ? undefined : findEntry(procedures, data.procedure);
  return [
    row('Số thứ tự', number === undefined ? undefined : `${number}/${data.date.slice(0, 4)}`),
    {
      label: 'Thủ tục',
      text: procedure?.data.commonName ?? UNKNOWN,
      address: procedure && addressOf('procedures', procedure.id),
    },
    row('Trễ', data.daysLate === undefined ? undefined : `${showNumber(data.daysLate)} ngày làm việc`),
    row('Lý do', data.reason),
    day('Ngày xin lỗi', data.apologyOn, 'Chưa xin lỗi'),
    day('Hẹn lại ngày', data.newDate),
  ];
}

function financeFacts({ year, budget, spent, autonomy }: EntryOf<'finance'>): FactRow[] {
  const money = (amount: number | undefined) => (amount === undefined ? undefined : showMoney(amount, 'VND'));
  return [
    row('Năm ngân sách', String(year)),
    row('Dự toán', money(budget)),
    row('Thực hiện', money(spent)),
    ...(budget && spent !== undefined
      ? [row('Thực hiện so với dự toán', showPercent(Math.floor((spent * 1000) / budget) / 10))]
      : []),
    row('Mức tự chủ', autonomy),
  ];
}
