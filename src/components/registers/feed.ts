/** The newest entries of a register, and the newest events, as items of a feed. */
import { addressOf } from '../../domain/addresses.ts';
import type { Day } from '../../domain/days.ts';
import type { Content } from '../../reading/content.ts';
import type { FeedItem } from '../feed.ts';
import { findEntry } from '../../reading/find-entry.ts';
import type { Dialogue, RegisterEntry } from './books.ts';

/** Readers ask for a feed often; older entries stand on the page. */
const MOST = 50;

/** The first of `entries` as feed items. An illustration says so before anything else. */
export const entryItems = (
  entries: readonly (RegisterEntry | Dialogue)[],
  { units }: Pick<Content, 'units'>,
  today: Day,
): FeedItem[] =>
  entries.slice(0, MOST).map(({ collection, id, data }) => {
    const address = addressOf(collection, id) ?? '/';
    const unit = findEntry(units, data.unit)?.data.name ?? data.unit;
    return {
      id: address,
      title: `${data.sample ? 'Minh họa: ' : ''}${data.title}`,
      address,
      summary: `${unit}. ${data.summary}`,
      // A day still to come is no day of publication.
      day: data.date <= today ? data.date : undefined,
    };
  });
