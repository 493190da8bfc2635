/** What is said of an entry of the calendar, in words. Names are those of the content; ids where it has none. */
import { vietnameseDay, type Day } from '../domain/days.ts';
import type { CalendarEntry, DutyKind } from '../domain/duty-calendar.ts';
import { periodName } from '../domain/periods.ts';
import type { Content } from './content.ts';

export const DUTY_WORDS: Readonly<Record<DutyKind, string>> = {
  report: 'Báo cáo',
  task: 'Nhiệm vụ',
  issue: 'Ban hành kế hoạch',
  quota: 'Hết kỳ chỉ tiêu',
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

/**
 * How an entry stands on the day `asOf`; undefined where no time is named. Of a report it tells the time only: the
 * content does not say what was sent.
 */
export function standingWords(entry: CalendarEntry, asOf: Day): string | undefined {
  const { day, period, done } = entry;
  if (done) return 'Đã xong';
  if (period !== undefined && period.start > asOf) return 'Chưa đến kỳ';
  if (day !== undefined) {
    if (day === asOf) return 'Đến hạn hôm nay';
    return day < asOf ? 'Đã qua hạn' : 'Chưa đến hạn';
  }
  if (period === undefined) return undefined;
  const end = vietnameseDay(period.end);
  return period.end < asOf ? `Kỳ đã hết ngày ${end}` : `Đang trong kỳ, đến hết ngày ${end}`;
}
