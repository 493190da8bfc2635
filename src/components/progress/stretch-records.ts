/** What a unit did in a stretch, out of the records that its report counts. */
import type { RecordLine } from '../../domain/report/types.ts';
import type { Found } from '../../reading/report/records.ts';
import type { EventEntry } from '../events/words.ts';

type PostFound = Extract<Found, { kind: 'post' }>;

export interface Doings {
  /** Whether the portal holds anything at all. */
  readonly any: boolean;
  /** Posts that appeared or were handed in. */
  readonly posts: readonly PostFound[];
  readonly published: number;
  readonly sent: number;
  readonly events: readonly EventEntry[];
}

export function doneIn(records: readonly Found[]): Doings {
  const posts = records.filter((record) => record.kind === 'post');
  const such = (how: RecordLine['how']) =>
    posts.filter(({ lines }) => lines.some((line) => line.how === how)).length;
  return {
    any: records.length > 0,
    posts,
    published: such('published'),
    sent: such('sent'),
    events: records.flatMap((record) => (record.kind === 'event' ? [record.entry] : [])),
  };
}
