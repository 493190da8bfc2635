/** From the texts of a plainly written head to data, led by the schema, as values.ts does with places. */
import type { z } from 'zod';
import type { Plain } from './plain-head.ts';
import { scalarIn, scalarKind } from './scalars.ts';
import { childOf, schemaHolding } from './zod-tree.ts';

const holdsMoreThanText = schemaHolding((field) => ['number', 'boolean'].includes(scalarKind(field)));

/** The same value with its numbers and booleans read, groups and lists in place; undefined when one is not written as such. */
export function plainData(plain: Plain, schema: z.ZodType | undefined): unknown {
  // What the schema does not know stays text; validation says so.
  if (schema === undefined || !holdsMoreThanText(schema)) return plain;
  if (typeof plain === 'string') return scalarIn(plain, schema);
  const parts = plain as Record<PropertyKey, unknown>;
  for (const key of Object.keys(plain)) {
    const value = plainData(parts[key] as Plain, childOf(schema, key, plain));
    if (value === undefined) return undefined;
    parts[key] = value;
  }
  return plain;
}
