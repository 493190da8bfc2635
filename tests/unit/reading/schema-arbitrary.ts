import fc from 'fast-check';
import { z } from 'zod';
import { defOf, unwrap } from '../../../src/reading/zod-tree.ts';

/** Whatever a schema lets through, made of these values; a field that takes none of them must be optional. */
export function whatFits(field: z.ZodType, values: readonly unknown[]): fc.Arbitrary<unknown> {
  if (field instanceof z.ZodOptional) return fc.option(whatFits(unwrap(field), values), { nil: undefined });
  const { shape, element } = defOf(field);
  if (shape) {
    const fields = Object.entries(shape).map(([key, child]) => [key, whatFits(child, values)] as const);
    return fc.record(Object.fromEntries(fields)).map(withoutUndefined);
  }
  if (element) {
    const minLength = [0, 1, 2].find((length) => fitsLength(field, length)) ?? 0;
    return fc.array(whatFits(element, values), { minLength, maxLength: 3 });
  }
  const options: readonly unknown[] = field instanceof z.ZodEnum ? field.options : values;
  return fc.constantFrom(...options.filter((value) => field.safeParse(value).success));
}

/** Only the length is asked for: what stands in the list is wrong on purpose. */
const fitsLength = (field: z.ZodType, length: number): boolean => {
  const { error } = field.safeParse(Array.from({ length }));
  return !error?.issues.some(({ code, path }) => code === 'too_small' && path.length === 0);
};

const withoutUndefined = (record: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
