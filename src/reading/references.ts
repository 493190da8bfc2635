/** Every value that names another record or a choice of the vocabulary must name one that exists. */
import type { z } from 'zod';
import { SCHEMAS } from '../schemas/registry.ts';
import { fieldFinder, type FoundField } from './field-walk.ts';
import type { ContentFiles } from './files.ts';
import { locate, type Finding } from './locate.ts';
import type { Problem } from './problem.ts';
import { isDraft, type ReadFile } from './read-record.ts';
import type { ReadSettings } from './read-settings.ts';
import { allowedSentence, fieldName } from './wording.ts';
import { metaOf } from './zod-tree.ts';

export interface FoundReference extends FoundField {
  /** A collection, or vocabulary/<list>. */
  target: string;
  value: string;
}

const referringFields = fieldFinder((field) => metaOf(field).ref !== undefined);

/** Every reference in the data of a schema. */
export const referencesIn = (schema: z.ZodType, data: unknown): FoundReference[] =>
  referringFields(schema, data).flatMap(({ path, field, value }) => {
    const target = metaOf(field).ref;
    return target !== undefined && typeof value === 'string' ? [{ path, field, value, target }] : [];
  });

/** Problems for every reference that leads nowhere, with the nearest id that exists. */
export async function checkReferences(
  dir: string,
  reads: readonly ReadFile[],
  settings: readonly ReadSettings[],
  files: ContentFiles,
): Promise<Problem[]> {
  const known = idsByTarget(files, settings);
  const drafts = new Set(reads.filter(isDraft).map(({ collection, id }) => `${collection}/${id}`));
  const findings: Finding[] = [];
  const check = (file: string, schema: z.ZodType, data: unknown, fromDraft: boolean): void => {
    for (const { path, target, value, field } of referencesIn(schema, data)) {
      const allowed = known.get(target) ?? new Set<string>();
      const named = (): string => `"${value}" ở ${fieldName(path, field)}`;
      if (allowed === 'unreadable') continue;
      if (!allowed.has(value)) {
        const message = `${named()} không có trong ${describeTarget(target)}. ${allowedSentence(value, [...allowed])}`;
        findings.push({ file, path, severity: 'error', rule: 'reference', message });
      } else if (!fromDraft && drafts.has(`${target}/${value}`)) {
        const message = `${named()} còn là bản nháp: người đọc chưa xem được.`;
        findings.push({ file, path, severity: 'warning', rule: 'reference-draft', message });
      }
    }
  };
  for (const read of reads) check(read.file, SCHEMAS[read.collection], read.fields, isDraft(read));
  for (const { file, schema, fields } of settings) check(file, schema, fields, false);
  return locate(dir, findings);
}

/**
 * The ids a reference may use, by target. A record with mistakes of its own still counts as existing; a list that
 * cannot be read says nothing about what is allowed, and its own mistakes are reported already.
 */
function idsByTarget(
  files: ContentFiles,
  settings: readonly ReadSettings[],
): Map<string, Set<string> | 'unreadable'> {
  const ids = new Map<string, Set<string> | 'unreadable'>();
  for (const [collection, records] of Map.groupBy(files.records, (record) => record.collection)) {
    ids.set(collection, new Set(records.map(({ id }) => id)));
  }
  for (const { file, fields } of settings) {
    ids.set(file.replace(/\.yaml$/, ''), fields ? new Set(itemIds(fields['items'])) : 'unreadable');
  }
  return ids;
}

/** The ids of a list's items and of their children; items may be anything here. */
function itemIds(items: unknown): string[] {
  if (!Array.isArray(items)) return [];
  return (items as ({ id?: unknown; children?: unknown } | undefined)[]).flatMap((item) => [
    ...(typeof item?.id === 'string' ? [item.id] : []),
    ...itemIds(item?.children),
  ]);
}

const describeTarget = (target: string): string =>
  target.startsWith('vocabulary/') ? `${target}.yaml` : `thư mục ${target}/`;
