/** The changes of procedures as items of a feed. */
import { procedureAddress } from '../../../domain/addresses.ts';
import type { Day } from '../../../domain/days.ts';
import type { FeedItem } from '../../feed.ts';
import { capitalise } from '../../format.ts';
import { sentences } from '../wording.ts';
import type { ProcedureChange } from './all-changes.ts';

/** Readers ask for a feed often; older changes stand on the page. */
const MOST = 50;

/**
 * The newest changes first, those of unknown day last. The date of an item is that of the announcement, else of the
 * effect; a day that is still to come is no date of publication and is told in the text only.
 */
export function changeItems(changes: readonly ProcedureChange[], today: Day): FeedItem[] {
  return changes
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || a.name.localeCompare(b.name, 'vi'))
    .slice(0, MOST)
    .map((change) => {
      const day = change.announcedOn ?? change.effectiveFrom;
      return {
        id: `${procedureAddress(change.id)}thay-doi-${change.number}`,
        title: `${change.what}: ${change.name}${change.code ? `, mã ${change.code}` : ''}`,
        address: procedureAddress(change.id),
        summary: summaryOf(change),
        day: day !== undefined && day <= today ? day : undefined,
      };
    });
}

function summaryOf({ decision, when, replacedBy, times, note }: ProcedureChange): string {
  const parts = [
    decision ? `Theo ${decision.number} của ${decision.issuer}` : 'Cổng chưa thấy quyết định',
    when === '' ? 'Chưa rõ ngày' : capitalise(when),
    ...replacedBy.map(({ name }) => `Nay dùng: ${name}`),
    times && `Thời hạn: ${times}`,
    note,
  ];
  return sentences(parts.filter((part) => part !== undefined && part !== '') as string[]);
}
