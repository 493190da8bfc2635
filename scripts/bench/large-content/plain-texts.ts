/** The plain texts of a record: what the schema lets an editor word freely, and nothing that names something else. */
import { z } from 'zod';
import { childOf, metaOf, unwrap } from '../../../src/reading/zod-tree.ts';

/**
 * A copy of a record's data with every plain text replaced. References, choices, days, codes of a fixed form and
 * numbers stay as they are.
 * @param change gets a text and how many characters may stand in its place (null: any number)
 */
export function withTexts<T>(
  schema: z.ZodType,
  data: T,
  change: (text: string, limit: number | null) => string,
): T {
  const walk = (field: z.ZodType, value: unknown): unknown => {
    if (typeof value === 'string') return isPlainText(field) ? change(value, limitOf(field)) : value;
    if (value === null || typeof value !== 'object') return value;
    const changed = (key: PropertyKey, inner: unknown): unknown => {
      const known = childOf(field, key, value);
      return known ? walk(known, inner) : inner;
    };
    if (Array.isArray(value)) return value.map((item, at) => changed(at, item));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(key, inner)]));
  };
  return walk(schema, data) as T;
}

function isPlainText(field: z.ZodType): boolean {
  const inner = unwrap(field);
  return inner instanceof z.ZodString && inner.format === null && metaOf(field).ref === undefined;
}

const limitOf = (field: z.ZodType): number | null => (unwrap(field) as z.ZodString).maxLength;
