/** What Zod found, as sentences for a clerk: which field, what is wrong, what is allowed, what was probably meant. */
import type { z } from 'zod';
import { describeDay } from '../domain/day-input.ts';
import type { Path } from './frontmatter.ts';
import { allowedSentence, fieldName } from './wording.ts';
import { discriminatorsOf, metaOf, schemaAt, valueAt } from './zod-tree.ts';

export interface Sentence {
  rule: string;
  message: string;
}

/** `schema` and `data` are those of the whole record; the issue's path leads into both. */
export function sentence(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Sentence {
  const path: Path = issue.path;
  const field = schemaAt(schema, data, path);
  const name = fieldName(path, field);
  const value = valueAt(data, path);
  const typed = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
  if (value === undefined) return missing(path, schema, data);
  switch (issue.code) {
    case 'invalid_type':
      return wrongShape(path, name, field, issue.expected, typed);
    case 'invalid_value':
      return notAllowed(name, typed, issue.values.map(String));
    case 'invalid_union':
      return notAllowed(name, typed, choicesAt(path, schema, data));
    case 'too_small':
      return issue.origin === 'array'
        ? { rule: 'too-few', message: `${name} phải có ít nhất ${issue.minimum} mục.${hint(field)}` }
        : { rule: 'too-small', message: `${name} phải từ ${issue.minimum} trở lên, đang là ${typed}.` };
    case 'too_big':
      return tooBig(name, typed, issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return wrongFormat(issue.format, name, typed, field);
    default:
      return { rule: 'schema', message: `${name} chưa hợp lệ.${hint(field)}` };
  }
}

function missing(path: Path, schema: z.ZodType, data: unknown): Sentence {
  const field = schemaAt(schema, data, path);
  const parents = path.slice(0, -1);
  const where =
    parents.length === 0
      ? ': thêm vào phần đầu tệp.'
      : ` trong ${fieldName(parents, schemaAt(schema, data, parents))}.`;
  const choices = choicesAt(path, schema, data);
  const allowed = choices.length > 0 ? ` Được dùng: ${choices.join(', ')}.` : '';
  const sample = metaOf(field).examples?.[0];
  const example = sample === undefined ? '' : ` Ví dụ: ${String(path.at(-1))}: ${String(sample)}`;
  return {
    rule: 'missing',
    message: `Thiếu ${fieldName(path, field)}${where}${hint(field)}${allowed}${example}`,
  };
}

/** The values of a key by which a union tells its kinds apart; none for any other key. */
function choicesAt(path: Path, schema: z.ZodType, data: unknown): string[] {
  const parent = schemaAt(schema, data, path.slice(0, -1));
  const union = parent && path.length > 0 ? discriminatorsOf(parent) : undefined;
  return union !== undefined && union.key === path.at(-1) ? union.values : [];
}

const notAllowed = (name: string, typed: string, allowed: readonly string[]): Sentence => ({
  rule: 'not-allowed',
  message: `${typed === '' ? 'Giá trị này' : `"${typed}"`} không dùng được ở ${name}. ${allowedSentence(typed, allowed)}`,
});

const SHAPES: Record<string, string> = {
  array: 'đây là danh sách, mỗi mục một dòng mở đầu bằng "- "',
  object: 'đây là nhóm trường, mỗi trường một dòng thụt vào hai dấu cách',
  record: 'đây là nhóm trường, mỗi trường một dòng thụt vào hai dấu cách',
  string: 'đây là một dòng chữ',
  number: 'đây là một con số',
  int: 'đây là một số nguyên',
  boolean: 'chỉ viết true hoặc false',
};

function wrongShape(
  path: Path,
  name: string,
  field: z.ZodType | undefined,
  expected: string,
  typed: string,
): Sentence {
  if (path.length === 0) {
    return {
      rule: 'wrong-shape',
      message: 'Phần đầu tệp viết chưa đúng dạng: mỗi trường một dòng, viết "tên-trường: giá trị".',
    };
  }
  const proposal = expected === 'array' && typed !== '' ? ` Nên viết: [${typed}]` : '';
  const shape = SHAPES[expected] ?? 'xem gợi ý của trường';
  return { rule: 'wrong-shape', message: `${name} viết chưa đúng dạng: ${shape}.${hint(field)}${proposal}` };
}

function tooBig(name: string, typed: string, origin: string, maximum: number): Sentence {
  if (origin === 'array') return { rule: 'too-many', message: `${name} chỉ được tối đa ${maximum} mục.` };
  if (origin !== 'string') return { rule: 'too-big', message: `${name} chỉ được tối đa ${maximum}.` };
  return {
    rule: 'too-long',
    message: `${name} dài ${typed.length} ký tự (tính cả dấu cách), chỉ được ${maximum}: bớt ít nhất ${typed.length - maximum} ký tự.`,
  };
}

function wrongFormat(format: string, name: string, typed: string, field: z.ZodType | undefined): Sentence {
  if (format === 'date') return { rule: 'date', message: describeDay(typed, name) };
  if (format === 'url') {
    return {
      rule: 'web-address',
      message: `"${typed}" ở ${name} không phải địa chỉ web: phải mở đầu bằng https:// hoặc http://.`,
    };
  }
  if (format === 'email')
    return { rule: 'email', message: `"${typed}" ở ${name} không phải địa chỉ thư điện tử.` };
  const example = metaOf(field).examples?.[0];
  return {
    rule: 'format',
    message: `"${typed}" ở ${name} chưa đúng mẫu.${hint(field)}${example === undefined ? '' : ` Ví dụ: ${String(example)}`}`,
  };
}

const hint = (field: z.ZodType | undefined): string => {
  const description = metaOf(field).description;
  return description ? ` ${description}` : '';
};
