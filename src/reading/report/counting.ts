/** Figures over records. */
import type { Figure } from '../../domain/report/types.ts';
import type { Content, Entry } from '../content.ts';
import type { Found } from './records.ts';

/** Makes figures; all of them are blanks where the portal holds nothing of the unit in these days. */
export type Count = (unit: string, records: readonly { readonly id: string }[], value?: number) => Figure;

/** Counts each record once, unless another value is given. */
export const counter =
  (hasData: boolean): Count =>
  (unit, records, value = records.length) => ({
    value: hasData ? value : undefined,
    unit,
    records: records.map(({ id }) => id),
  });

export type PostFound = Extract<Found, { kind: 'post' }>;
export type EventFound = Extract<Found, { kind: 'event' }>;
export type RegisterFound = Extract<Found, { kind: 'register' }>;
export type RegisterOf<K extends Entry<'registers'>['data']['kind']> = RegisterFound & {
  readonly entry: { readonly data: Extract<Entry<'registers'>['data'], { kind: K }> };
};

export const postsOf = (records: readonly Found[]): PostFound[] =>
  records.filter((record) => record.kind === 'post');
export const eventsOf = (records: readonly Found[]): EventFound[] =>
  records.filter((record) => record.kind === 'event');

/** Entries of those registers. */
export const registersOf = <K extends Entry<'registers'>['data']['kind']>(
  records: readonly Found[],
  ...kinds: readonly K[]
): RegisterOf<K>[] =>
  records.filter(
    (record): record is RegisterOf<K> =>
      record.kind === 'register' && (kinds as readonly string[]).includes(record.entry.data.kind),
  );

/** Posts that appeared somewhere, not only handed in. */
export const published = (posts: readonly PostFound[]): PostFound[] =>
  posts.filter(({ lines }) => lines.some(({ how }) => how === 'published'));

/** The topics of a post, of both levels. */
export function topicsOf({ entry }: PostFound, { vocabulary }: Pick<Content, 'vocabulary'>): string[] {
  const own = [entry.data.topic, ...(entry.data.alsoTopics ?? [])];
  const above = vocabulary.topics
    .filter(({ children = [] }) => children.some(({ id }) => own.includes(id)))
    .map(({ id }) => id);
  return [...new Set([...own, ...above])];
}
