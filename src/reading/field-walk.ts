/** Walks typed data beside its schema. */
import type { z } from 'zod';
import type { Path } from './frontmatter.ts';
import { childOf } from './zod-tree.ts';

/** A value of the data with the schema it stands under. */
export interface FoundField {
  path: Path;
  field: z.ZodType;
  value: unknown;
}

/** Every value that the schema knows, groups before their fields. Values in a wrong place are passed over. */
export function fieldsIn(field: z.ZodType, value: unknown, path: Path = []): FoundField[] {
  const found: FoundField[] = [{ path, field, value }];
  const children: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value !== null && typeof value === 'object' ? value : {});
  for (const [key, child] of children) {
    const known = childOf(field, key, value);
    if (known) found.push(...fieldsIn(known, child, [...path, key]));
  }
  return found;
}
