/** When an event is, seen from a day. */
import type { Day } from './days.ts';

export interface Timed {
  readonly date: Day;
  readonly endDate?: Day | undefined;
}

/** Events to come and going on, the nearest first; those that are over, by year, the latest first. */
export function eventsByTime<T extends Timed>(
  events: readonly T[],
  today: Day,
): { coming: T[]; past: { year: string; events: T[] }[] } {
  const isOver = ({ date, endDate }: Timed): boolean => (endDate ?? date) < today;
  const past = events.filter(isOver).sort((a, b) => b.date.localeCompare(a.date));
  return {
    coming: events.filter((event) => !isOver(event)).sort((a, b) => a.date.localeCompare(b.date)),
    past: [...Map.groupBy(past, ({ date }) => date.slice(0, 4))].map(([year, group]) => ({
      year,
      events: group,
    })),
  };
}

/** Whether something with a first and a last day (a draft open for comment, a contest) has not begun, runs or is over. */
export const runOn = (opensOn: Day, closesOn: Day, today: Day): 'coming' | 'open' | 'closed' =>
  today < opensOn ? 'coming' : today > closesOn ? 'closed' : 'open';
