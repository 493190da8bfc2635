/** Every record that a figure of the report rests on, numbered for the annex. */
import { addressOf } from '../../domain/addresses.ts';
import { minDay, type Day } from '../../domain/days.ts';
import { compare } from '../../domain/quota/count.ts';
import type { OwnFigures, ReportRecord, TargetLine, TaskLine } from '../../domain/report/types.ts';
import { COLLECTIONS } from '../../schemas/field.ts';
import { entriesOf, type Content, type Entry } from '../content.ts';
import { findEntry } from '../find-entry.ts';
import { figureRecordIds, figuresRecord } from './own-figures.ts';
import { pageIn } from './page.ts';
import { recordsOf, type Found, type RecordsInput } from './records.ts';

export interface NumberedInput extends Pick<RecordsInput, 'unit' | 'tree' | 'samples'> {
  readonly targets: readonly TargetLine[];
  readonly own: OwnFigures;
  readonly tasks: readonly TaskLine[];
  /** Last day of the data. */
  readonly to: Day;
}

/** The order of kinds in the annex. */
const KINDS: readonly ReportRecord['kind'][] = ['post', 'event', 'document', 'register', 'figures'];

/** The records of these days, those of earlier ones that a target counts, evidence of tasks, records of figures. */
export function numbered(content: Content, found: readonly Found[], input: NumberedInput): ReportRecord[] {
  const { targets, own, tasks, to } = input;
  const present = new Set(found.map(({ id }) => id));
  const asked = [
    ...targets.flatMap(({ counted }) => counted.records),
    ...tasks.flatMap(({ records }) => records),
  ];
  const missing = [...new Set(asked)].filter((id) => !present.has(id));
  const from = targets.map(({ period }) => period.start).reduce(minDay, to);
  const earlier = new Map(
    (missing.length > 0 ? recordsOf(content, { ...input, data: { from, to } }) : []).map((each) => [
      each.id,
      each,
    ]),
  );
  const others = [
    ...missing.flatMap((id) => earlier.get(id) ?? plainRecord(content, id) ?? []),
    ...figureRecordIds(own).flatMap((id) => figuresRecord(content, id) ?? []),
  ];
  const nameOf = (id: string): string => {
    const unit = findEntry(content.units, id)?.data;
    return unit?.shortName ?? unit?.name ?? id;
  };
  return [...found, ...others]
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        compare(a.lines[0]?.day ?? '', b.lines[0]?.day ?? '') ||
        compare(a.id, b.id),
    )
    .map(({ id, kind, title, unit, sample, repost, page, lines }, index) => ({
      ...{ id, number: index + 1, kind, title, unit: nameOf(unit), sample, repost, page, lines },
    }));
}

/** Says of an id such as "news/2025/ten-bai" whether the record is there and may count. */
export const evidenceCounts =
  (content: Content, samples: boolean) =>
  (id: string): boolean => {
    const entry = entryAt(content, id);
    return entry !== undefined && (samples || !(entry.data as { sample?: boolean }).sample);
  };

/** The record with its collection before its id. */
function entryAt(content: Content, id: string): Entry | undefined {
  const collection = COLLECTIONS.find((name) => id.startsWith(`${name}/`));
  return collection && findEntry<Entry>(entriesOf(content, collection), id.slice(collection.length + 1));
}

/** A record of another unit, or of a kind without days (a plan, what hangs on a wall), that a target rests on. */
function plainRecord(content: Content, id: string): ReportRecord | undefined {
  const entry = entryAt(content, id);
  if (!entry) return undefined;
  const { collection } = entry;
  const data = entry.data as {
    title?: string;
    commonName?: string;
    unit?: string;
    issuer?: string;
    sample?: boolean;
  };
  return {
    id,
    number: 0,
    kind: collection === 'news' ? 'post' : collection === 'events' ? 'event' : 'document',
    title: data.title ?? data.commonName ?? 'Những gì đã niêm yết',
    unit: data.unit ?? data.issuer ?? '',
    sample: data.sample ?? false,
    repost: false,
    page: pageIn(content, addressOf(collection, entry.id)),
    lines: [],
  };
}
