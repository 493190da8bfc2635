/** A small view of Zod schemas, for code that walks data and schema side by side. */
import { z } from 'zod';
import type { FieldMeta } from '../schemas/field.ts';

type Def = {
  type: string;
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  values?: unknown[];
  keyType?: z.ZodType;
};

export const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The schema below optional and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const inner = defOf(schema).innerType;
  return inner ? unwrap(inner) : schema;
}

/** Zod puts the answer together anew for every question. */
const metas = new WeakMap<z.ZodType, Partial<FieldMeta>>();

/** Title, hint and reference of a field; an optional field answers with what it wraps. */
export function metaOf(schema: z.ZodType | undefined): Partial<FieldMeta> {
  if (!schema) return {};
  const meta = metas.get(schema) ?? foundMeta(schema);
  metas.set(schema, meta);
  return meta;
}

function foundMeta(schema: z.ZodType): Partial<FieldMeta> {
  const own = z.globalRegistry.get(schema) as Partial<FieldMeta> | undefined;
  if (own?.title) return own;
  const inner = defOf(schema).innerType;
  return inner ? metaOf(inner) : (own ?? {});
}

/** The schema of a child, or undefined where the schema knows no such child. */
export function childOf(schema: z.ZodType, key: PropertyKey, value: unknown): z.ZodType | undefined {
  const def = defOf(unwrap(schema));
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  const shape = shapeOf(schema, value);
  return shape && ownValue(shape, String(key));
}

/** Every schema that a child may have, whatever the value. */
export function childrenOf(schema: z.ZodType): z.ZodType[] {
  const { shape, element, valueType, options } = defOf(unwrap(schema));
  return [...Object.values(shape ?? {}), element, valueType, ...(options ?? [])].filter(
    (child) => child !== undefined,
  );
}

/** A question, answered once for each schema: is it one of the wanted, or may it hold one, however deep? */
export function schemaHolding(wanted: (schema: z.ZodType) => boolean): (schema: z.ZodType) => boolean {
  const known = new WeakMap<z.ZodType, boolean>();
  const holds = (schema: z.ZodType): boolean => {
    const answer = known.get(schema) ?? (wanted(schema) || childrenOf(schema).some(holds));
    known.set(schema, answer);
    return answer;
  };
  return holds;
}

/** A field of a table by the name somebody typed: a name such as "constructor" must not find what every object has. */
export const ownValue = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Whether a field takes whole numbers only. */
export function isWhole(schema: z.ZodType): boolean {
  const inner = unwrap(schema);
  return inner instanceof z.ZodNumber && inner.isInt;
}

/** The keys that a group of fields may have: those of an object, or of a record whose keys are a closed choice. */
export function keysOf(schema: z.ZodType, value: unknown): string[] {
  const { keyType } = defOf(unwrap(schema));
  if (keyType instanceof z.ZodEnum) return keyType.options.map(String);
  return Object.keys(shapeOf(schema, value) ?? {});
}

/** The fields of an object; of a union, those of the option that `value`'s discriminator names. */
export function shapeOf(schema: z.ZodType, value: unknown): Record<string, z.ZodType> | undefined {
  const def = defOf(unwrap(schema));
  if (def.shape) return def.shape;
  if (def.type !== 'union' || !def.discriminator) return undefined;
  const wanted = (value as Record<string, unknown> | null | undefined)?.[def.discriminator];
  const option = def.options?.find((candidate) => {
    const field = defOf(candidate).shape?.[def.discriminator as string];
    return field !== undefined && defOf(field).values?.includes(wanted);
  });
  return option && defOf(option).shape;
}

/** The values a discriminated union tells its options apart by. */
export function discriminatorsOf(schema: z.ZodType): { key: string; values: string[] } | undefined {
  const def = defOf(unwrap(schema));
  if (!def.discriminator) return undefined;
  const key = def.discriminator;
  const values = (def.options ?? []).flatMap((option) => {
    const field = defOf(option).shape?.[key];
    return field ? (defOf(field).values ?? []).map(String) : [];
  });
  return { key, values };
}

/** The schema at a path of the data, as far as it is known. */
export function schemaAt(
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[],
): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const [depth, step] of path.entries()) {
    if (!current) return undefined;
    current = childOf(current, step, valueAt(data, path.slice(0, depth)));
  }
  return current;
}

/** The value at a path of the data, as far as there is one. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, step) => {
    const inside = value !== null && typeof value === 'object' && Object.hasOwn(value, step);
    return inside ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  }, data);
}
