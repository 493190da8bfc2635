/** Walks typed data beside its schema. */
import type { z } from 'zod';
import type { Path } from './frontmatter.ts';
import { childOf, schemaHolding } from './zod-tree.ts';

/** A value of the data with the schema it stands under. */
export interface FoundField {
  path: Path;
  field: z.ZodType;
  value: unknown;
}

/** Every value that the schema knows, groups before their fields. Values in a wrong place are passed over. */
export const fieldsIn = fieldFinder(() => true);

/** A walk that finds only values whose schema is wanted, and does not enter parts of the data that cannot hold one. */
export function fieldFinder(
  wanted: (field: z.ZodType) => boolean,
): (field: z.ZodType, value: unknown) => FoundField[] {
  const holds = schemaHolding(wanted);
  const walk = (field: z.ZodType, value: unknown, path: Path, found: FoundField[]): FoundField[] => {
    if (wanted(field)) found.push({ path, field, value });
    if (value === null || typeof value !== 'object') return found;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const known = childOf(field, key, value);
      if (known && holds(known)) walk(known, (value as Fields)[key], [...path, key], found);
    }
    return found;
  };
  return (field, value) => walk(field, value, [], []);
}

type Fields = Record<PropertyKey, unknown>;
