/** Every value that names another record or a choice of the vocabulary must name one that exists. */
import type { z } from 'zod';
import type { CollectionName } from '../schemas/field.ts';
import { SCHEMAS } from '../schemas/registry.ts';
import { siteSchema } from '../schemas/site.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { VOCABULARY, type VocabularyList } from '../schemas/vocabulary.ts';
import { allEntries, type Content } from './content.ts';
import type { ContentFiles } from './files.ts';
import type { Path } from './frontmatter.ts';
import { locate, type Finding } from './locate.ts';
import type { Problem } from './problem.ts';
import { allowedSentence, fieldName } from './wording.ts';
import { childOf, metaOf, shapeOf } from './zod-tree.ts';

export interface FoundReference {
  path: Path;
  /** A collection, or vocabulary/<list>. */
  target: string;
  value: string;
  field: z.ZodType;
}

/** Walks data beside its schema and gives every reference in it. */
export function referencesIn(schema: z.ZodType, data: unknown, path: Path = []): FoundReference[] {
  if (Array.isArray(data)) {
    const item = childOf(schema, 0, undefined);
    return item ? data.flatMap((value, index) => referencesIn(item, value, [...path, index])) : [];
  }
  if (typeof data === 'string') {
    const target = metaOf(schema).ref;
    return target ? [{ path, target, value: data, field: schema }] : [];
  }
  if (data === null || typeof data !== 'object') return [];
  const shape = shapeOf(schema, data);
  if (!shape) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const child = shape[key];
    return child ? referencesIn(child, value, [...path, key]) : [];
  });
}

/** All ids a reference to this target may use. A file with mistakes of its own still counts as existing. */
function allowedIds(content: Content, files: ContentFiles, target: string): string[] {
  if (!target.startsWith('vocabulary/')) {
    return files.records.filter(({ collection }) => collection === target).map(({ id }) => id);
  }
  const list = target.slice('vocabulary/'.length) as VocabularyList;
  return (content.vocabulary[list] ?? []).flatMap((item) => [
    item.id,
    ...('children' in item && item.children ? item.children.map((child) => child.id) : []),
  ]);
}

/** A list whose file could not be read says nothing about what is allowed; its own mistakes are reported already. */
function unreadable(content: Content, files: ContentFiles, target: string): boolean {
  const list = target.slice('vocabulary/'.length) as VocabularyList;
  return (
    target.startsWith('vocabulary/') &&
    content.vocabulary[list]?.length === 0 &&
    files.vocabulary.some(({ name }) => name === list)
  );
}

/** Problems for every reference that leads nowhere, with the nearest id that exists. */
export async function checkReferences(
  dir: string,
  content: Content,
  files: ContentFiles,
): Promise<Problem[]> {
  const ids = new Map<string, string[]>();
  const sets = new Map<string, Set<string>>();
  const known = (target: string): Set<string> => {
    const set = sets.get(target) ?? new Set(allowedIds(content, files, target));
    sets.set(target, set);
    return set;
  };
  const findings: Finding[] = [];
  const check = (file: string, schema: z.ZodType, data: unknown): void => {
    for (const { path, target, value, field } of referencesIn(schema, data)) {
      if (known(target).has(value) || unreadable(content, files, target)) continue;
      const allowed = ids.get(target) ?? allowedIds(content, files, target);
      ids.set(target, allowed);
      findings.push({
        file,
        path,
        severity: 'error',
        rule: 'reference',
        message: `${fieldName(path, field)}: không có ${describeTarget(target)} "${value}". ${allowedSentence(value, allowed)}`,
      });
    }
  };
  for (const entry of allEntries(content)) check(entry.file, SCHEMAS[entry.collection], entry.data);
  if (content.site) check('site.yaml', siteSchema, content.site);
  if (content.vocabulary.synonyms.length > 0) {
    check('vocabulary/synonyms.yaml', synonymsSchema, { items: content.vocabulary.synonyms });
  }
  return locate(dir, findings);
}

const NAMES: Record<CollectionName, string> = {
  plans: 'kế hoạch',
  procedures: 'thủ tục',
  news: 'tin bài',
  guides: 'hướng dẫn',
  'life-events': 'tình huống',
  events: 'sự kiện',
  registers: 'mục sổ theo dõi',
  documents: 'văn bản',
  units: 'đơn vị',
  indices: 'chỉ số',
  figures: 'số liệu',
  pages: 'trang',
};

function describeTarget(target: string): string {
  if (!target.startsWith('vocabulary/')) return NAMES[target as CollectionName];
  const list = target.slice('vocabulary/'.length);
  return list in VOCABULARY ? `lựa chọn trong vocabulary/${list}.yaml` : `danh mục ${list}`;
}
