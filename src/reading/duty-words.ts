/** What is said of an entry of the calendar, in words. Names are those of the content; ids where it has none. */
import { addressOf } from '../domain/addresses.ts';
import { vietnameseDay, type Day } from '../domain/days.ts';
import type { CalendarEntry, DutyKind } from '../domain/duty-calendar.ts';
import type { HandedIn } from '../domain/hand-ins.ts';
import { periodName } from '../domain/periods.ts';
import type { TaskState } from '../domain/task-state.ts';
import type { Content } from './content.ts';

export const DUTY_WORDS: Readonly<Record<DutyKind, string>> = {
  report: 'Báo cáo',
  task: 'Nhiệm vụ',
  tasks: 'Nhiệm vụ trong kỳ kế hoạch',
  issue: 'Ban hành kế hoạch',
  quota: 'Hết kỳ chỉ tiêu',
};

/** The states of a task, as people read them. The portal knows only what its records show. */
export const TASK_WORDS: Readonly<Record<TaskState, string>> = {
  late: 'Hạn đã qua, cổng chưa có chứng cứ',
  open: 'Còn hạn',
  begun: 'Có chứng cứ, chưa ghi ngày xong',
  upcoming: 'Chưa đến kỳ',
  done: 'Đã xong',
  'done-late': 'Đã xong, trễ hạn',
};

type Units = Pick<Content, 'units'>;

/** The name for lists; undefined where nobody is named. */
export function unitName(id: string | undefined, { units }: Units): string | undefined {
  if (id === undefined) return undefined;
  const unit = units.find((each) => each.id === id)?.data;
  return unit?.shortName ?? unit?.name ?? id;
}

/** "Quý III/2025"; undefined for what comes once. */
export const dutyPeriod = ({ period }: Pick<CalendarEntry, 'period'>): string | undefined =>
  period && periodName(period);

/** "Báo cáo quý (Quý III/2025)". */
export function dutyTitle({ title, period }: Pick<CalendarEntry, 'title' | 'period'>): string {
  const name = dutyPeriod({ period });
  return name === undefined ? title : `${title} (${name})`;
}

/** "05/09/2025", or that the plan names no day, and when its period is over. */
export function dueWords({ day, period }: Pick<CalendarEntry, 'day' | 'period'>): string {
  if (day !== undefined) return vietnameseDay(day);
  const end = period && `; kỳ hết ngày ${vietnameseDay(period.end)}`;
  return `Kế hoạch không ghi ngày${end ?? ''}`;
}

/** "Số liệu tính từ 01/01/2025 đến 30/09/2025"; undefined where the plan says nothing of it. */
export function dataWords(data: CalendarEntry['data']): string | undefined {
  if (data === undefined) return undefined;
  const to = data.to === undefined ? 'đến ngày chốt, kế hoạch không ghi' : `đến ${vietnameseDay(data.to)}`;
  return `Số liệu tính từ ${vietnameseDay(data.from)} ${to}`;
}

/** Who takes a report on its day; undefined for what is no report. */
export function recipientWords({ recipient }: CalendarEntry, content: Units): string | undefined {
  if (recipient === undefined) return undefined;
  const { asPlanned, planned, unit, endedOn } = recipient;
  const meant = unitName(planned, content);
  if (endedOn === undefined) return asPlanned ?? meant ?? 'kế hoạch không ghi';
  const ended = `${meant ?? ''} đã kết thúc ngày ${vietnameseDay(endedOn)}`;
  const heir = unitName(unit, content);
  return heir === undefined ? `cần xác định: ${ended}` : `${heir} (${ended})`;
}

/** That the unit which owes it had ended by then; undefined where it lived. */
export function unitEndWords({ unit, unitEnded }: CalendarEntry, { units }: Units): string | undefined {
  const ended = units.find(({ id }) => id === unit)?.data.ended;
  if (!unitEnded || ended === undefined) return undefined;
  return `Đơn vị đã kết thúc ngày ${vietnameseDay(ended)}`;
}

/** Where the portal says more of it: the plan, its tasks for a task. */
export function dutyAddress({ plan, kind }: Pick<CalendarEntry, 'plan' | 'kind'>): string {
  const address = addressOf('plans', plan) ?? '/';
  return kind === 'task' || kind === 'tasks' ? `${address}#muc-nhiem-vu` : address;
}

/** "Đã gửi ngày 09/06/2025, muộn 4 ngày". */
export const handInWords = ({ on, daysLate }: Pick<HandedIn, 'on' | 'daysLate'>): string =>
  `Đã gửi ngày ${vietnameseDay(on)}${daysLate > 0 ? `, muộn ${daysLate} ngày` : ''}`;

/** One thing that is said of how an entry stands. */
export interface StandingLine {
  readonly words: string;
  /** Said because of an illustration. */
  readonly sample: boolean;
}

/** How an entry stands on the day `asOf`: one line, one for each time a report was handed in, none without a time. */
export function standingLines(entry: CalendarEntry, asOf: Day): StandingLine[] {
  if (entry.handedIn.length > 0) {
    return entry.handedIn.map((each) => ({ words: handInWords(each), sample: each.sample }));
  }
  const words = standingWords(entry, asOf);
  return words === undefined ? [] : [{ words, sample: entry.sample && entry.tasks.length === 0 }];
}

/** For texts without marks: "Minh họa: đã gửi ngày 04/03/2025". */
export const plainLine = ({ words, sample }: StandingLine): string =>
  sample ? `Minh họa: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;

/** What passing of a day leaves open: nobody wrote down what happened. */
const UNKNOWN: Readonly<Partial<Record<DutyKind, string>>> = {
  report: ', cổng chưa ghi ngày gửi',
  issue: ', cổng chưa ghi ngày ký',
};

function standingWords(entry: CalendarEntry, asOf: Day): string | undefined {
  const { kind, day, period, state, done, sample } = entry;
  if (entry.tasks.length > 0) return tasksWords(entry);
  if (day === asOf && !done && !sample) return 'Đến hạn hôm nay';
  if (state !== undefined) return TASK_WORDS[state];
  if (done || sample) return TASK_WORDS.done;
  if (period !== undefined && period.start > asOf) return TASK_WORDS.upcoming;
  const unknown = UNKNOWN[kind] ?? '';
  if (day !== undefined) return day < asOf ? `Đã qua hạn${unknown}` : 'Chưa đến hạn';
  if (period === undefined) return undefined;
  const end = vietnameseDay(period.end);
  return period.end < asOf ? `Kỳ đã hết ngày ${end}${unknown}` : `Đang trong kỳ, đến hết ngày ${end}`;
}

/** "Cổng thấy chứng cứ đã xong 3 trên 12 nhiệm vụ, trong đó 1 minh họa". */
export function seenWords(seen: readonly { readonly sample: boolean }[], all: number, noun: string): string {
  const samples = seen.filter(({ sample }) => sample).length;
  const made = samples > 0 ? `, trong đó ${samples} minh họa` : '';
  return `Cổng thấy chứng cứ đã xong ${seen.length} trên ${all} ${noun}${made}`;
}

function tasksWords({ tasks }: Pick<CalendarEntry, 'tasks'>): string {
  const seen = tasks.filter(({ done, sample }) => done || sample);
  return seen.length > 0
    ? seenWords(seen, tasks.length, 'nhiệm vụ')
    : 'Cổng chưa thấy chứng cứ đã xong nhiệm vụ nào';
}
