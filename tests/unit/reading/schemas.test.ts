import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defOf, metaOf, unwrap } from '../../../src/reading/zod-tree.ts';
import { COLLECTIONS } from '../../../src/schemas/field.ts';
import { holidaysSchema } from '../../../src/schemas/holidays.ts';
import { labelsSchema } from '../../../src/schemas/labels.ts';
import { SCHEMAS } from '../../../src/schemas/registry.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { synonymsSchema } from '../../../src/schemas/synonyms.ts';
import { VOCABULARY, vocabularyFileSchema, type VocabularyList } from '../../../src/schemas/vocabulary.ts';

const ALL: Record<string, z.ZodType> = {
  ...SCHEMAS,
  site: siteSchema,
  labels: labelsSchema,
  synonyms: synonymsSchema,
  holidays: holidaysSchema,
  ...Object.fromEntries(
    Object.keys(VOCABULARY).map((name) => [
      `vocabulary/${name}`,
      vocabularyFileSchema(name as VocabularyList),
    ]),
  ),
};

interface Field {
  path: string;
  schema: z.ZodType;
}

/** Every field of a schema, those of list items and of all kinds of a union included. */
function fieldsOf(path: string, schema: z.ZodType): Field[] {
  const { shape = {}, options = [], element, innerType } = defOf(schema);
  if (innerType) return fieldsOf(path, innerType);
  const children = [
    ...Object.entries(shape).map(([key, child]) => [`${path}.${key}`, child] as const),
    ...(element ? [[`${path}[]`, element] as const] : []),
  ];
  return [
    ...children.flatMap(([at, child]) => [{ path: at, schema: child }, ...fieldsOf(at, child)]),
    ...options.flatMap((option, index) => fieldsOf(`${path}|${index}`, option)),
  ];
}

const FIELDS = Object.entries(ALL).flatMap(([name, schema]) => fieldsOf(name, schema));
/** The key that tells the kinds of a union apart says no more than its own name. */
const isKind = ({ path, schema }: Field) => path.endsWith('.kind') && schema instanceof z.ZodLiteral;
/** Known to say nothing of itself; it leaves this list when it gets its title. */
const SPEAKING = FIELDS.filter((field) => !isKind(field));

describe('the schemas', () => {
  it('are walked to their last field', () => {
    const paths = FIELDS.map(({ path }) => path);
    for (const path of [
      'news.publications[].channel',
      'plans.obligations[]|0.set',
      'registers|0.answer',
      'site.popular[].label',
    ]) {
      expect(paths).toContain(path);
    }
  });

  it('give every field a title and a hint', () => {
    const silent = SPEAKING.filter(({ schema }) => {
      const { title, description } = metaOf(schema);
      return !title?.trim() || !description?.trim();
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('write titles and hints in one normal form, hints as sentences', () => {
    for (const { path, schema } of SPEAKING) {
      const { title = '', description = '' } = metaOf(schema);
      expect([title, description], path).toEqual([
        title.normalize('NFC').trim(),
        description.normalize('NFC').trim(),
      ]);
      expect(description, path).toMatch(/[.…]$/);
    }
  });

  it('refer only to collections and lists that exist', () => {
    const known = new Set<string>([
      ...COLLECTIONS,
      ...Object.keys(VOCABULARY).map((name) => `vocabulary/${name}`),
    ]);
    const wrong = FIELDS.filter(({ schema }) => {
      const { ref } = metaOf(schema);
      return ref !== undefined && !known.has(ref);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('refer to every collection that has pages people link to, and to every list but those used by code', () => {
    const used = new Set(FIELDS.flatMap(({ schema }) => metaOf(schema).ref ?? []));
    const unused = Object.keys(VOCABULARY).filter((name) => !used.has(`vocabulary/${name}`));
    expect(unused).toEqual([]);
  });

  /**
   * Fields whose hint says "Mã <something>" name a record or a choice, so they need a `ref` to be checked. Not so
   * codes that come from outside, codes of a record's own parts (checked by rules), and the plans that a choice is
   * based on, which need not be in the portal.
   */
  const OTHER_CODES =
    /^procedures\.(code|caseCodes|localCode|dossier\[\]\.formCode|results\[\]\.code)|\.(gsoCode|sourceCode|basis|period)$|^plans\.tasks\[\]\.(due\|3\.reports\[\]|obligation)$/;

  it('have a reference wherever a hint speaks of the code of something', () => {
    const named = FIELDS.filter(({ path, schema }) => {
      const { ref, description = '' } = metaOf(schema);
      const { element } = defOf(unwrap(schema));
      const checked = ref ?? (element && metaOf(element).ref);
      return /^Mã (?!ngắn)/.test(description) && checked === undefined && !OTHER_CODES.test(path);
    });
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(ALL))('%s becomes JSON Schema, with its titles', (name, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    if (name in SCHEMAS) expect(json.title).toBe(metaOf(schema).title);
    const [first] = fieldsOf(name, schema).filter(({ path }) => /^[^.|[]+\.[^.[]+$/.test(path));
    if (first) {
      const key = first.path.split('.').at(-1) ?? '';
      expect(json.properties?.[key]).toMatchObject({ title: metaOf(first.schema).title });
    }
    expect(JSON.stringify(json)).toContain('"title"');
  });
});
