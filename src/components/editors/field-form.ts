/** How a value is written and what may stand there, in words for an editor. */
import { z } from 'zod';
import { defOf, isWhole, metaOf, unwrap } from '../../reading/zod-tree.ts';
import type { Reference } from '../../schemas/field.ts';

export type Allowed =
  /** `titles` name the values where the schema does. */
  | { kind: 'values'; values: readonly string[]; titles?: ReadonlyMap<string, string> }
  /** The ids of a collection's records, or of a list of the vocabulary. */
  | { kind: 'reference'; to: Reference };

/** Details of Zod's types that its common view leaves out. */
interface Details {
  format?: string | null;
  maxLength?: number | null;
  minValue?: number | null;
  maxValue?: number | null;
}

/** "không quá 160 chữ cái", "ngày, viết năm-tháng-ngày", "danh sách" …; '' where any text or one code will do. */
export function formOf(field: z.ZodType): string {
  const bare = unwrap(field) as z.ZodType & Details;
  const { type, element } = defOf(bare);
  switch (type) {
    case 'array':
      return element && isBlock(element) ? 'danh sách, mỗi mục một nhóm trường' : 'danh sách';
    case 'object':
    case 'union':
      return 'một nhóm trường';
    case 'boolean':
      return 'true hoặc false';
    case 'number':
      return numberForm(bare);
    case 'string':
      return textForm(bare);
    default:
      return '';
  }
}

/** The closed choice that a field, or an item of its list, takes its value from. */
export function allowedOf(field: z.ZodType): Allowed | undefined {
  const bare = unwrap(field);
  const { type, element, values } = defOf(bare);
  if (type === 'array' && element) return allowedOf(element);
  if (bare instanceof z.ZodEnum) return { kind: 'values', values: bare.options.map(String) };
  if (type === 'literal') return { kind: 'values', values: (values ?? []).map(String) };
  const to = metaOf(field).ref;
  return to && { kind: 'reference', to };
}

const isBlock = (schema: z.ZodType): boolean => ['object', 'union'].includes(defOf(unwrap(schema)).type);

function textForm({ format, maxLength }: Details): string {
  if (format === 'date') return 'ngày, viết năm-tháng-ngày';
  if (format === 'url') return 'địa chỉ web';
  if (format === 'email') return 'địa chỉ thư điện tử';
  return maxLength ? `không quá ${maxLength} chữ cái` : '';
}

function numberForm(field: z.ZodType & Details): string {
  const { minValue, maxValue } = field;
  // Without bounds of its own, a whole number is bounded by what can be counted exactly.
  const bounded = typeof maxValue === 'number' && maxValue < Number.MAX_SAFE_INTEGER;
  const least = typeof minValue === 'number' && minValue > 0 ? `, từ ${minValue}` : '';
  return `${isWhole(field) ? 'số nguyên' : 'số'}${least}${bounded ? ` đến ${maxValue}` : ''}`;
}
