/**
 * From YAML nodes to plain data, led by the schema: a string field takes the text as typed (2.000990, 06, 0243…),
 * a number field takes digits only, a boolean takes true or false. What cannot be read is reported and left out.
 */
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { normalise } from '../domain/text.ts';
import type { Frontmatter, Path } from './frontmatter.ts';
import type { FileReport } from './problem.ts';
import { fieldName } from './wording.ts';
import { childOf, defOf, discriminatorsOf, unwrap } from './zod-tree.ts';

interface Context {
  head: Frontmatter;
  report: FileReport;
  /** Paths already reported, so that validation does not complain about them again. */
  reported: Set<string>;
}

export const pathKey = (path: Path): string => path.map(String).join('/');

/** Reads the head as data of `schema`; gives the data and the paths already reported. */
export function readValues(head: Frontmatter, schema: z.ZodType, report: FileReport) {
  const context: Context = { head, report, reported: new Set() };
  const data = head.root === null ? {} : valueOf(head.root, schema, [], context);
  return { data, reported: context.reported };
}

function valueOf(node: Node | null, schema: z.ZodType | undefined, path: Path, context: Context): unknown {
  if (isMap(node)) return mapOf(node, schema, path, context);
  if (isSeq(node)) {
    const item = schema && childOf(schema, 0, undefined);
    return node.items.map((entry, index) => valueOf(entry as Node, item, [...path, index], context));
  }
  if (!isScalar(node)) return undefined;
  const text = normalise(String(node.value ?? ''));
  if (text.trim() === '') return refuse(context, path, schema, 'empty-value', emptyMessage);
  return schema ? scalarOf(node, text, schema, path, context) : text;
}

function mapOf(
  node: Extract<Node, { items: unknown[] }>,
  schema: z.ZodType | undefined,
  path: Path,
  context: Context,
) {
  if (!isMap(node)) return undefined;
  const data: Record<string, unknown> = {};
  const discriminator = schema && discriminatorsOf(schema)?.key;
  const named = discriminator ? { [discriminator]: plainValue(node.get(discriminator, true)) } : undefined;
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? normalise(String(pair.key.value)) : '';
    const child = schema && childOf(schema, key, named);
    const value = valueOf(pair.value as Node | null, child, [...path, key], context);
    if (value !== undefined) data[key] = value;
  }
  return data;
}

const plainValue = (node: unknown): unknown => (isScalar(node) ? node.value : undefined);

function scalarOf(node: Scalar, text: string, schema: z.ZodType, path: Path, context: Context): unknown {
  const def = defOf(unwrap(schema));
  const kind = def.type === 'literal' ? typeof def.values?.[0] : def.type;
  if (kind === 'number') return numberOf(text, schema, path, context);
  if (kind === 'boolean') return booleanOf(text, schema, path, context);
  return node.type === 'PLAIN' ? text.trim() : text;
}

function numberOf(text: string, schema: z.ZodType, path: Path, context: Context): unknown {
  const whole = z.toJSONSchema(unwrap(schema), { io: 'input' }).type === 'integer';
  if (/^-?\d+$/.test(text) || (!whole && /^-?\d+\.\d+$/.test(text))) return Number(text);
  const grouped = /^\d{1,3}([., ]\d{3})+$/.test(text) ? text.replace(/[., ]/g, '') : undefined;
  const decimal = !whole && /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : undefined;
  const digits = text.replace(/[^\d]/g, '');
  const proposal = grouped ?? decimal ?? (whole && digits !== '' ? digits : undefined);
  return refuse(context, path, schema, 'number', (name) => {
    const rule = whole ? 'chỉ viết chữ số, không dấu chấm, không chữ' : 'viết chữ số, phần lẻ sau dấu chấm';
    return `"${text}" không phải số hợp lệ ở ${name}: ${rule}.${proposal ? ` Nên viết: ${proposal}` : ''}`;
  });
}

const SAID: Record<string, string> = {
  có: 'true',
  yes: 'true',
  đúng: 'true',
  không: 'false',
  no: 'false',
  sai: 'false',
};

function booleanOf(text: string, schema: z.ZodType, path: Path, context: Context): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  const meant = SAID[text.toLowerCase()] ?? nearest(text, ['true', 'false']);
  return refuse(
    context,
    path,
    schema,
    'boolean',
    (name) =>
      `"${text}" không dùng được ở ${name}: chỉ viết true hoặc false.${meant ? ` Nên viết: ${meant}` : ''}`,
  );
}

const emptyMessage = (name: string) =>
  `${name} bỏ trống: điền giá trị, hoặc xóa cả dòng nếu chưa có thông tin.`;

function refuse(
  context: Context,
  path: Path,
  schema: z.ZodType | undefined,
  rule: string,
  message: (name: string) => string,
): undefined {
  context.reported.add(pathKey(path));
  context.report.error(context.head.placeOf(path), rule, message(fieldName(path, schema)));
  return undefined;
}
