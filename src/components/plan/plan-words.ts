/** What the head of a plan says, in words. */
import { isWithin, vietnameseDay, type Day, type Span } from '../../domain/days.ts';
import { periodName, periodsOverlapping } from '../../domain/periods.ts';
import type { PlanEntry } from '../progress/standings.ts';

export type PlanState = 'upcoming' | 'running' | 'ended';

/** Where a plan's period lies on a day, both its ends included. */
export function planState(period: Span, day: Day): PlanState {
  if (isWithin(day, period)) return 'running';
  return day < period.from ? 'upcoming' : 'ended';
}

/** "Đã kết thúc ngày 31/12/2025". */
export function stateText(period: Span, day: Day): string {
  const words: Record<PlanState, string> = {
    upcoming: `Bắt đầu từ ngày ${vietnameseDay(period.from)}`,
    running: `Đang thực hiện, đến hết ngày ${vietnameseDay(period.to)}`,
    ended: `Đã kết thúc ngày ${vietnameseDay(period.to)}`,
  };
  return words[planState(period, day)];
}

/** "từ 01/01/2025 đến 31/12/2025". */
export const periodText = ({ from, to }: Span): string =>
  `từ ${vietnameseDay(from)} đến ${vietnameseDay(to)}`;

/** "Số 62/KH-UBND"; a plan that has none says so. */
export function numberText({ number, symbol }: PlanEntry['data']): string {
  if (number === undefined) return 'Chưa có số';
  return `Số ${[number, symbol].filter(Boolean).join('/')}`;
}

/** The name for lists and tables. */
export const shortName = ({ data }: PlanEntry): string => data.shortTitle ?? data.title;

/** Plans by their years, those that end last first: below "Năm 2025", or "Giai đoạn 2021–2025". */
export function plansByYears(plans: readonly PlanEntry[]): { name: string; plans: PlanEntry[] }[] {
  const ordered = [...plans].sort(
    (a, b) =>
      compare(b.data.period.to, a.data.period.to) ||
      compare(b.data.period.from, a.data.period.from) ||
      a.data.title.localeCompare(b.data.title, 'vi'),
  );
  const nameOf = ({ data }: PlanEntry) => periodsOverlapping('plan', data.period).map(periodName).join();
  return [...Map.groupBy(ordered, nameOf)].map(([name, group]) => ({ name, plans: group }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
