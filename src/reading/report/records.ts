/** The records behind a report: what the unit, and those below it, did in these days, numbered for the annex. */
import { addressOf } from '../../domain/addresses.ts';
import { isWithin, type Span } from '../../domain/days.ts';
import { compare } from '../../domain/quota/count.ts';
import type { Amount, RecordLine, ReportRecord } from '../../domain/report/types.ts';
import type { UnitTree } from '../../domain/unit-tree.ts';
import type { CollectionName } from '../../schemas/field.ts';
import type { Content, Entry } from '../content.ts';
import { findEntry } from '../find-entry.ts';
import { registerWords } from '../register-kinds.ts';
import { pageIn } from './page.ts';

/** A record with the entry it was made of. */
export type Found = ReportRecord &
  (
    | { readonly kind: 'post'; readonly entry: Entry<'news'> }
    | { readonly kind: 'event'; readonly entry: Entry<'events'> }
    | { readonly kind: 'register'; readonly entry: Entry<'registers'> }
    | { readonly kind: 'document'; readonly entry: Entry<'documents'> | Entry<'plans'> }
  );

export interface RecordsInput {
  readonly unit: string;
  readonly tree: UnitTree;
  readonly data: Span;
  readonly samples: boolean;
}

/** Posts first, then events, documents and registers; each by its first day, then by id. */
export function recordsOf(content: Content, { unit, tree, data, samples }: RecordsInput): Found[] {
  const { vocabulary } = content;
  const inside = (of: string, day: string | undefined): day is string =>
    day !== undefined && isWithin(day, data) && tree.isUnderOn(of, unit, day);
  const counts = (record: { draft?: boolean | undefined; sample?: boolean | undefined }) =>
    !record.draft && (samples || !record.sample);
  const common = (entry: Entry<CollectionName>, of: string, title: string, sample: boolean | undefined) => {
    return {
      id: `${entry.collection}/${entry.id}`,
      number: 0,
      title,
      unit: of,
      sample: sample ?? false,
      repost: false,
      page: pageIn(content, addressOf(entry.collection, entry.id)),
    };
  };

  const posts = content.posts
    .filter(({ data: post }) => counts(post))
    .map((entry) => {
      const { data: post } = entry;
      const lines = post.publications.flatMap((publication): RecordLine[] => {
        const { channel, sentOn, publishedOn, address } = publication;
        const { label: where, kind } = findEntry(vocabulary.channels, channel) ?? {
          label: channel,
          kind: undefined,
        };
        const amounts = amountsOf(kind, publication);
        return [
          ...(inside(post.unit, publishedOn)
            ? [{ day: publishedOn, where, how: 'published' as const, address, amounts }]
            : []),
          ...(inside(post.unit, sentOn)
            ? [{ day: sentOn, where, how: 'sent' as const, address: undefined }]
            : []),
        ];
      });
      return {
        ...common(entry, post.unit, post.title, post.sample),
        repost: post.origin === 'repost',
        kind: 'post' as const,
        entry,
        lines,
      };
    });
  const events = content.events
    .filter(({ data: event }) => counts(event) && inside(event.unit, event.date))
    .map((entry) => ({
      ...common(entry, entry.data.unit, entry.data.title, entry.data.sample),
      kind: 'event' as const,
      entry,
      lines: [
        {
          day: entry.data.date,
          where: findEntry(vocabulary.activities, entry.data.kind)?.label ?? entry.data.kind,
          how: 'held' as const,
          address: entry.data.address,
          amounts: known({ attendance: entry.data.attendance }),
        },
      ],
    }));
  const documents = [
    ...content.documents.flatMap((entry) => {
      const { issuerUnit, issuedOn, number, title, sample } = entry.data;
      return issuerUnit !== undefined && inside(issuerUnit, issuedOn) && counts(entry.data)
        ? [{ entry, of: issuerUnit, day: issuedOn, number, title, sample }]
        : [];
    }),
    ...content.plans.flatMap((entry) => {
      const { issuer, signedOn, title, draft } = entry.data;
      return !draft && inside(issuer, signedOn)
        ? [{ entry, of: issuer, day: signedOn, number: undefined, title, sample: false }]
        : [];
    }),
  ].map(({ entry, of, day, number, title, sample }) => ({
    ...common(entry, of, number === undefined ? title : `${number}: ${title}`, sample),
    kind: 'document' as const,
    entry,
    lines: [{ day, where: 'Văn bản ban hành', how: 'published' as const, address: undefined }],
  }));
  const registers = content.registers
    .filter(({ data: register }) => counts(register) && inside(register.unit, register.date))
    .map((entry) => ({
      ...common(entry, entry.data.unit, entry.data.title, entry.data.sample),
      kind: 'register' as const,
      entry,
      lines: [
        {
          day: entry.data.date,
          where: registerWords(entry.data.kind).title,
          how: 'entered' as const,
          address: undefined,
        },
      ],
    }));
  return [...inOrder(posts), ...inOrder(events), ...inOrder(documents), ...inOrder(registers)].map(
    (record, index) => ({ ...record, number: index + 1 }),
  );
}

/** Airings are counted on air, copies in print; on other channels they say nothing. */
function amountsOf(
  kind: string | undefined,
  { times, minutes, copies }: Entry<'news'>['data']['publications'][number],
): Amounts {
  if (kind === 'broadcast') return known({ times, minutes });
  return kind === 'print' ? known({ copies }) : {};
}

type Amounts = NonNullable<RecordLine['amounts']>;

const known = (amounts: Readonly<Partial<Record<Amount, number | undefined>>>): Amounts =>
  Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== undefined));

/** Those with a line in these days, by the first of them, then by id; the lines of each by day. */
const inOrder = <R extends { readonly id: string; readonly lines: readonly RecordLine[] }>(
  records: readonly R[],
): R[] =>
  records
    .filter(({ lines }) => lines.length > 0)
    .map((record) => ({ ...record, lines: record.lines.toSorted((a, b) => compare(a.day, b.day)) }))
    .sort((a, b) => compare(a.lines[0]?.day ?? '', b.lines[0]?.day ?? '') || compare(a.id, b.id));
