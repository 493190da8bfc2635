/** The reasoning behind a promised day, one plain sentence or two a step. Runs in the browser too. */
import { vietnameseDay, type Day } from '../../../domain/days.ts';
import type { PromisedDay, Step } from '../../../domain/promised-day.ts';
import type { UnsureYear } from '../../../domain/working-days.ts';
import { capitalise } from '../../format.ts';
import { showNumber } from '../../../domain/show-number.ts';
import { clockWords, dayAndMonth, daysOffWords, dayWords, weekdayWords, whyOff } from './day-words.ts';

const ARTICLE_147 = 'Bộ luật Dân sự 2015, Điều 147';
const ARTICLE_148 = 'Bộ luật Dân sự 2015, Điều 148';
/** So many days are told one by one; more would only be read over. */
const ONE_BY_ONE = 10;

/** The sentences of each step, in order. `lateText` is what the record itself says of late papers. */
export const reasonsOf = ({ steps }: PromisedDay, lateText = ''): string[] =>
  steps.map((step) => reasonOf(step, lateText));

/** Why the promised day may still change, a sentence a year; none when all days off are announced. */
export const doubtsOf = ({ unsure }: Pick<PromisedDay, 'unsure'>): string[] => unsure.map(doubtOf);

const doubtOf = ({ year, state }: UnsureYear): string =>
  state === 'missing'
    ? `Tạm tính: cổng chưa có lịch nghỉ năm ${year}, mới bỏ thứ Bảy và Chủ nhật.`
    : `Tạm tính: lịch nghỉ năm ${year} còn ngày chưa được thông báo, nên ngày trả có thể đổi.`;

function reasonOf(step: Step, lateText: string): string {
  switch (step.kind) {
    case 'day-off':
      return dayOffReason(step);
    case 'after-hours':
      return `Lúc ${clockWords(step.at)} đã hết giờ làm việc, nên cổng tính như nộp ${dayWords(step.to)}. Cổng giả định nơi nhận làm đến ${clockWords(step.closes)}.`;
    case 'late': {
      const then = step.rule.then === 'result' ? 'kết quả trả vào' : 'hồ sơ tính như nộp';
      return `Thủ tục này ghi: “${lateText}”. Nộp sau ${clockWords(step.rule.after)} nên ${then} ${dayWords(step.to)}.`;
    }
    case 'first-day':
      return step.event
        ? `Không tính ngày làm mốc, ${vietnameseDay(step.day)}; đếm từ ngày hôm sau (${ARTICLE_147}).`
        : `Không tính ngày nộp, ${vietnameseDay(step.day)}; đếm từ ngày hôm sau (${ARTICLE_147}).`;
    case 'working-days':
      return workingDaysReason(step);
    case 'days':
      return `Đếm ${step.count} ngày liên tục, kể cả ngày nghỉ: ngày cuối là ${dayWords(step.last)}.`;
    case 'months':
      return step.shortened
        ? `Tính ${step.count} tháng: tháng cuối không có ngày tương ứng, nên lấy ngày cuối tháng, ${dayWords(step.last)} (${ARTICLE_148}).`
        : `Tính ${step.count} tháng: ngày tương ứng là ${dayWords(step.last)} (${ARTICLE_148}).`;
    case 'moved':
      return `Ngày cuối là ngày nghỉ (${whyOff(step.off)}), nên lùi tới ngày làm việc kế tiếp, ${dayWords(step.to)} (${ARTICLE_148}).`;
    case 'working-hours':
      return workingHoursReason(step);
    case 'hours':
      return `Đếm ${showNumber(step.count)} giờ liên tục, cả ban đêm, từ ${momentWords(step.from)} đến ${momentWords(step.to)} (${ARTICLE_147}).`;
  }
}

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

function dayOffReason({ off, event, to }: StepOf<'day-off'>): string {
  const named = off.why === 'weekend' ? '' : `, ${whyOff(off)}`;
  if (event) {
    return `Mốc tính là ngày nghỉ (${dayWords(off.day)}${named}), nên kết thúc vào ngày làm việc kế tiếp, ${dayWords(to)} (${ARTICLE_148}).`;
  }
  const saturday =
    off.why === 'weekend' && weekdayWords(off.day) === 'thứ Bảy'
      ? ' Nơi nhận có mở cửa sáng thứ Bảy thì thứ Bảy vẫn không phải ngày làm việc để đếm hạn.'
      : '';
  return `${capitalise(dayWords(off.day))} là ngày nghỉ${named}, nên cổng tính như nộp ${dayWords(to)}. Đây là giả định của cổng: thời hạn tính từ khi nơi nhận tiếp nhận hồ sơ, mà ngày nghỉ thì không ai tiếp nhận.${saturday}`;
}

function workingDaysReason({ counted, skipped, workedInstead }: StepOf<'working-days'>): string {
  const left = daysOffWords(skipped);
  return [
    `Đếm ${counted.length} ngày làm việc${countedWords(counted)}.`,
    ...(left ? [`Bỏ qua ${left}.`] : []),
    ...workedInstead.map(
      ({ date }) => `${capitalise(dayWords(date))} vẫn đếm, vì cơ quan làm bù cho ngày nghỉ hoán đổi.`,
    ),
  ].join(' ');
}

function countedWords(days: readonly Day[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (days.length === 1) return `: ${dayWords(last)}`;
  if (days.length > ONE_BY_ONE) return `, từ ${vietnameseDay(first)} đến ${vietnameseDay(last)}`;
  return `: ${days.slice(0, -1).map(dayAndMonth).join(', ')} và ${vietnameseDay(last)}`;
}

function workingHoursReason({ count, from, to, hours, skipped }: StepOf<'working-hours'>): string {
  const sessions = hours.map((each) => `${clockWords(each.from)} đến ${clockWords(each.to)}`).join(' và ');
  const left = daysOffWords(skipped);
  return [
    `Đếm ${showNumber(count)} giờ làm việc, từ ${momentWords(from)} đến ${momentWords(to)}.`,
    ...(left ? [`Bỏ qua ${left}.`] : []),
    `Cổng giả định nơi nhận làm việc từ ${sessions}; nơi khác giờ thì ngày trả có thể khác.`,
  ].join(' ');
}

const momentWords = ({ day, at }: { day: Day; at: string }): string => `${clockWords(at)} ${dayWords(day)}`;
