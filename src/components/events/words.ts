/** Events in words. */
import { vietnameseDay, type Day } from '../../domain/days.ts';
import type { Entry, Vocabulary } from '../../reading/content.ts';
import { labelOf } from '../labels.ts';
import { showNumber } from '../../domain/show-number.ts';

export type EventEntry = Entry<'events'>;

/** "20/02/2025", or "từ 01/10/2025 đến 14/11/2025". */
export const eventDays = ({ date, endDate }: { date: Day; endDate?: Day | undefined }): string =>
  endDate === undefined || endDate === date
    ? vietnameseDay(date)
    : `từ ${vietnameseDay(date)} đến ${vietnameseDay(endDate)}`;

/** "2 hội nghị; 1 tập huấn chuyên đề": how many of each kind, in the order of the list. */
export function kindCounts(events: readonly EventEntry[], activities: Vocabulary['activities']): string {
  const kinds = Map.groupBy(events, ({ data }) => data.kind);
  const order = activities.map(({ id }) => id);
  return [...kinds]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(
      ([kind, group]) => `${showNumber(group.length)} ${labelOf(activities, kind).toLocaleLowerCase('vi')}`,
    )
    .join('; ');
}
