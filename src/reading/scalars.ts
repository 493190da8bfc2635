/** What a typed text means under its schema. */
import type { z } from 'zod';
import { defOf, isWhole, unwrap } from './zod-tree.ts';

/** Whether a field takes a number, a boolean, or another value, whose text stays as typed. */
export function scalarKind(schema: z.ZodType): string {
  const { type, values } = defOf(unwrap(schema));
  return type === 'literal' ? typeof values?.[0] : type;
}

/** The value that a text stands for; undefined when it is no number or boolean where the schema wants one. */
export function scalarIn(text: string, schema: z.ZodType): string | number | boolean | undefined {
  const kind = scalarKind(schema);
  if (kind === 'number') {
    const right = /^-?\d+$/.test(text) || (!isWhole(schema) && /^-?\d+\.\d+$/.test(text));
    return right ? Number(text) : undefined;
  }
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  return text;
}
