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
export const fieldsIn = (field: z.ZodType, value: unknown): FoundField[] =>
  walk(field, value, [], () => true);

/** A walk that finds only values whose schema is wanted, and does not enter parts of the data that cannot hold one. */
export function fieldFinder(
  wanted: (field: z.ZodType) => boolean,
): (field: z.ZodType, value: unknown) => FoundField[] {
  const holds = schemaHolding(wanted);
  return (field, value) => walk(field, value, [], holds).filter((found) => wanted(found.field));
}

function walk(
  field: z.ZodType,
  value: unknown,
  path: Path,
  enters: (field: z.ZodType) => boolean,
): FoundField[] {
  const found: FoundField[] = [{ path, field, value }];
  if (value === null || typeof value !== 'object') return found;
  for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const known = childOf(field, key, value);
    if (known && enters(known)) found.push(...walk(known, child, [...path, key], enters));
  }
  return found;
}
