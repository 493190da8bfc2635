/** How an entry stands on a day, in a few words for lists. */
import { daysBetween, vietnameseDay, type Day } from '../../domain/days.ts';
import { runOn } from '../../domain/event-time.ts';
import { feedbackState } from '../../domain/feedback-figures.ts';
import { parsePeriodLabel, periodName } from '../../domain/periods.ts';
import type { Content } from '../../reading/content.ts';
import { showMoney } from '../format.ts';
import { showNumber } from '../../domain/show-number.ts';
import { labelOf } from '../labels.ts';
import type { EntryOf, RegisterEntry } from './books.ts';

export interface Standing {
  /** A state, shown as a mark. */
  mark?: { text: string; tone: 'good' | 'bad' | 'warn' | 'quiet' };
  /** What else a list should say. */
  text?: string;
}

/** "Quý III/2025"; the label itself where it names no period. */
export function periodText(label: string): string {
  const period = parsePeriodLabel(label);
  return period ? periodName(period) : label;
}

/** 100 → 100%, 91.5 → 91,5%. */
export const showPercent = (value: number): string => `${showNumber(value)}%`;

/** `numbers`: running numbers of late cases by id. */
export function standingOf(
  { id, data }: RegisterEntry,
  { vocabulary }: Pick<Content, 'vocabulary'>,
  day: Day,
  numbers: ReadonlyMap<string, number> = new Map(),
): Standing {
  const { labels } = vocabulary;
  switch (data.kind) {
    case 'feedback':
      return feedbackStanding(data, day);
    case 'apology':
      return apologyStanding(data, numbers.get(id));
    case 'commendation':
      return { text: labelOf(vocabulary['commendation-grounds'], data.ground) };
    case 'award':
    case 'exemplar':
      return { text: labels?.recipient[data.recipient] ?? data.recipient };
    case 'initiative': {
      const form = labels?.initiativeForm[data.form] ?? data.form;
      const by = labels?.proposer[data.proposer] ?? data.proposer;
      const tone = data.state === 'applied' ? 'good' : 'quiet';
      return {
        mark: { text: labels?.initiativeState[data.state] ?? data.state, tone },
        text: `${form} do ${by.toLocaleLowerCase('vi')} nêu`,
      };
    }
    case 'difficulty': {
      const tone = data.state === 'solved' ? 'good' : 'warn';
      return { mark: { text: labels?.difficultyState[data.state] ?? data.state, tone } };
    }
    case 'inspection':
      return { text: labels?.inspectionKind[data.planned] ?? data.planned };
    case 'survey':
      return { text: surveyText(data) };
    case 'finance':
      return { text: financeText(data) };
    case 'consultation':
      return consultationStanding(data, day);
    case 'ranking':
      return { text: data.rank };
    case 'rectification':
      return {};
  }
}

function feedbackStanding(data: EntryOf<'feedback'>, day: Day): Standing {
  const { receivedOn, answeredOn, dueOn } = data;
  const days = answeredOn === undefined ? 0 : daysBetween(receivedOn, answeredOn);
  const after = days === 0 ? 'ngay trong ngày' : `sau ${showNumber(days)} ngày`;
  switch (feedbackState(data, day)) {
    case 'answered':
      return { mark: { text: 'Đã trả lời', tone: 'good' }, text: `Trả lời ${after}` };
    case 'answered-late':
      return { mark: { text: 'Trả lời muộn', tone: 'warn' }, text: `Trả lời ${after}` };
    case 'overdue':
      return {
        mark: { text: 'Quá hạn trả lời', tone: 'bad' },
        text: `Hạn ${vietnameseDay(dueOn ?? day)}, đã quá ${showNumber(daysBetween(dueOn ?? day, day))} ngày`,
      };
    case 'open':
      return {
        mark: { text: 'Đang xử lý', tone: 'quiet' },
        text: dueOn === undefined ? 'Chưa ghi hạn trả lời' : `Hạn ${vietnameseDay(dueOn)}`,
      };
  }
}

function apologyStanding(data: EntryOf<'apology'>, number: number | undefined): Standing {
  if (data.nothing) {
    return {
      mark: { text: 'Không phát sinh', tone: 'good' },
      ...(data.period !== undefined && { text: periodText(data.period) }),
    };
  }
  return {
    mark:
      data.apologyOn === undefined
        ? { text: 'Chưa xin lỗi', tone: 'bad' }
        : { text: 'Đã xin lỗi', tone: 'warn' },
    text: [
      number !== undefined && `Số ${number}/${data.date.slice(0, 4)}`,
      data.daysLate !== undefined && `trễ ${showNumber(data.daysLate)} ngày làm việc`,
    ]
      .filter(Boolean)
      .join(', '),
  };
}

const surveyText = ({ satisfied, sampleSize }: EntryOf<'survey'>): string =>
  satisfied === undefined || sampleSize === undefined
    ? 'Chưa có kết quả'
    : `${showPercent(satisfied)} hài lòng, ${showNumber(sampleSize)} người trả lời`;

const financeText = ({ year, budget, spent }: EntryOf<'finance'>): string =>
  [
    `Năm ${year}`,
    budget !== undefined && `dự toán ${showMoney(budget, 'VND')}`,
    spent !== undefined && `đã thực hiện ${showMoney(spent, 'VND')}`,
  ]
    .filter(Boolean)
    .join(', ');

function consultationStanding({ opensOn, closesOn, outcome }: EntryOf<'consultation'>, day: Day): Standing {
  switch (runOn(opensOn, closesOn, day)) {
    case 'coming':
      return { mark: { text: 'Sắp mở góp ý', tone: 'quiet' }, text: `Từ ${vietnameseDay(opensOn)}` };
    case 'open':
      return { mark: { text: 'Đang mở góp ý', tone: 'good' }, text: `Đến hết ${vietnameseDay(closesOn)}` };
    case 'closed':
      return {
        mark: { text: 'Đã hết hạn góp ý', tone: 'quiet' },
        text: outcome === undefined ? 'Chưa có tiếp thu, giải trình' : 'Đã có tiếp thu, giải trình',
      };
  }
}
