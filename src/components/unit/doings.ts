/** What a unit does beside publishing: events it holds or helps with, entries of its registers. */
import type { Day } from '../../domain/days.ts';
import type { Content } from '../../reading/content.ts';
import { newestFirst, shownEntries, type Dialogue, type RegisterEntry } from '../registers/books.ts';

export interface UnitDoings {
  events: Dialogue[];
  entries: RegisterEntry[];
}

/** Newest first; entries that may no longer be shown are left out. */
export const doingsOf = (
  unit: string,
  content: Pick<Content, 'events' | 'registers'>,
  day: Day,
): UnitDoings => ({
  events: newestFirst(
    content.events.filter(({ data }) => data.unit === unit || data.coordinating?.includes(unit)),
  ),
  entries: shownEntries(content, day).filter(({ data }) => data.unit === unit),
});
