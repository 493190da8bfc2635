/** What Zod found, as sentences for a clerk: which field, what is wrong, what is allowed, what was probably meant. */
import type { z } from 'zod';
import { describeDay } from '../domain/day-input.ts';
import type { Frontmatter, Path } from './frontmatter.ts';
import type { FileReport } from './problem.ts';
import { pathKey } from './values.ts';
import { allowedSentence, fieldName } from './wording.ts';
import { discriminatorsOf, metaOf, schemaAt, shapeOf } from './zod-tree.ts';

/** Reports every issue that was not already reported while reading the values. */
export function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
  head: Frontmatter,
  report: FileReport,
  reported: ReadonlySet<string>,
): void {
  for (const issue of issues) {
    if (reported.has(pathKey(issue.path))) continue;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) reportUnknownKey(key, issue.path, schema, data, head, report);
      continue;
    }
    const field = schemaAt(schema, data, issue.path);
    const { rule, message, missing } = sentence(issue, field, valueAt(data, issue.path));
    const place = missing && issue.path.length === 1 ? { line: 1, column: 1 } : head.placeOf(issue.path);
    report.error(place, rule, message);
  }
}

interface Sentence {
  rule: string;
  message: string;
  missing?: boolean;
}

function sentence(issue: z.core.$ZodIssue, field: z.ZodType | undefined, value: unknown): Sentence {
  const name = fieldName(issue.path, field);
  const typed = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  const options = field && discriminatorsOf(field);
  if (value === undefined) return missing(name, field);
  switch (issue.code) {
    case 'invalid_type':
      return {
        rule: 'wrong-shape',
        message: `${name} viết chưa đúng dạng: ${SHAPES[issue.expected] ?? 'xem gợi ý'}.${hint(field)}`,
      };
    case 'invalid_value':
      return {
        rule: 'not-allowed',
        message: `"${typed ?? ''}" không dùng được ở ${name}. ${allowedSentence(typed ?? '', issue.values.map(String))}`,
      };
    case 'invalid_union':
      return options
        ? unionSentence(name, value, options)
        : { rule: 'wrong-shape', message: `${name} viết chưa đúng dạng.` };
    case 'too_small':
      return issue.origin === 'array'
        ? { rule: 'too-few', message: `${name} phải có ít nhất ${issue.minimum} mục.${hint(field)}` }
        : { rule: 'too-small', message: `${name} phải từ ${issue.minimum} trở lên, đang là ${typed}.` };
    case 'too_big':
      return issue.origin === 'string'
        ? {
            rule: 'too-long',
            message: `${name} dài ${(typed ?? '').length} chữ cái, chỉ được ${issue.maximum}: rút ngắn lại.`,
          }
        : { rule: 'too-big', message: `${name} chỉ được tối đa ${issue.maximum}.` };
    case 'invalid_format':
      return formatSentence(issue.format, name, typed ?? '', field);
    default:
      return { rule: 'schema', message: `${name} chưa hợp lệ.${hint(field)}` };
  }
}

const SHAPES: Record<string, string> = {
  array: 'đây là danh sách, mỗi mục một dòng mở đầu bằng "- "',
  object: 'đây là nhóm trường, mỗi trường một dòng thụt vào hai dấu cách',
  record: 'đây là nhóm trường, mỗi trường một dòng thụt vào hai dấu cách',
  string: 'đây là một dòng chữ',
  number: 'đây là một con số',
  int: 'đây là một số nguyên',
  boolean: 'chỉ viết true hoặc false',
};

function missing(name: string, field: z.ZodType | undefined): Sentence {
  const example = metaOf(field).examples?.[0];
  return {
    rule: 'missing',
    message: `Thiếu ${name}.${hint(field)}${example === undefined ? '' : ` Ví dụ: ${String(example)}`}`,
    missing: true,
  };
}

function unionSentence(name: string, value: unknown, options: { key: string; values: string[] }): Sentence {
  const typed = (value as Record<string, unknown>)[options.key];
  return typed === undefined
    ? {
        rule: 'missing',
        message: `Thiếu "${options.key}" trong ${name}. ${allowedSentence('', options.values)}`,
      }
    : {
        rule: 'not-allowed',
        message: `"${String(typed)}" không dùng được ở "${options.key}". ${allowedSentence(String(typed), options.values)}`,
      };
}

function formatSentence(format: string, name: string, typed: string, field: z.ZodType | undefined): Sentence {
  if (format === 'date') return { rule: 'date', message: `${describeDay(typed, name)}` };
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

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

function reportUnknownKey(
  key: string,
  path: Path,
  schema: z.ZodType,
  data: unknown,
  head: Frontmatter,
  report: FileReport,
) {
  const parent = schemaAt(schema, data, path);
  const used = Object.keys((valueAt(data, path) as object | undefined) ?? {});
  const allowed = Object.keys((parent && shapeOf(parent, valueAt(data, path))) ?? {}).filter(
    (name) => !used.includes(name),
  );
  report.error(
    head.placeOfKey([...path, key]),
    'unknown-key',
    `Không có trường nào tên "${key}". ${allowedSentence(key, allowed, 'Còn dùng được')}`,
  );
}
