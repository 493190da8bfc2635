/**
 * From YAML nodes to plain data, led by the schema: a string field takes the text as typed (2.000990, 06, 0243…),
 * a number field takes digits only, a boolean takes true or false. What cannot be read is reported and left out.
 */
import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { fold, normalise } from '../domain/text.ts';
import type { Frontmatter, Path } from './frontmatter.ts';
import { meantNumber } from './number-input.ts';
import { NOTHING } from './plain-head.ts';
import type { FileReport, Place } from './problem.ts';
import { scalarIn, scalarKind } from './scalars.ts';
import { fieldName } from './wording.ts';
import { childOf, discriminatorsOf, isWhole } from './zod-tree.ts';

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
  if (!isScalar(node)) return refuse(context, path, schema, 'empty-value', emptyMessage(schema), 'key');
  const text = textOf(node);
  if (text === '' || (node.type === 'PLAIN' && NOTHING.has(text))) {
    return refuse(context, path, schema, 'empty-value', emptyMessage(schema));
  }
  return schema ? scalarOf(text, schema, path, context) : text;
}

const textOf = (node: Scalar): string => normalise(String(node.value ?? '')).trim();

function mapOf(node: YAMLMap, schema: z.ZodType | undefined, path: Path, context: Context) {
  // Without a prototype a key such as "__proto__" is a key like any other.
  const data = Object.create(null) as Record<string, unknown>;
  const discriminator = schema && discriminatorsOf(schema)?.key;
  const named = discriminator ? { [discriminator]: plainText(node.get(discriminator, true)) } : undefined;
  for (const pair of node.items) {
    const key = plainText(pair.key) ?? '';
    const child = schema && childOf(schema, key, named);
    const value = valueOf(pair.value as Node | null, child, [...path, key], context);
    if (value !== undefined) data[key] = value;
  }
  return data;
}

const plainText = (node: unknown): string | undefined => (isScalar(node) ? textOf(node) : undefined);

function scalarOf(text: string, schema: z.ZodType, path: Path, context: Context): unknown {
  const value = scalarIn(text, schema);
  if (value !== undefined) return value;
  return scalarKind(schema) === 'number'
    ? refuseNumber(text, schema, path, context)
    : refuseBoolean(text, schema, path, context);
}

function refuseNumber(text: string, schema: z.ZodType, path: Path, context: Context): undefined {
  const whole = isWhole(schema);
  const proposal = meantNumber(text, whole);
  const rule = whole ? 'chỉ viết chữ số, không dấu chấm, không chữ' : 'chỉ viết chữ số, phần lẻ sau dấu chấm';
  return refuse(
    context,
    path,
    schema,
    'number',
    (name) =>
      `"${text}" ở ${name} chưa đúng cách viết số: ${rule}.${proposal ? ` Nên viết: ${proposal}` : ''}`,
  );
}

const SAID = new Map([
  ...['co', 'yes', 'dung', 'phai', '1'].map((word) => [word, 'true'] as const),
  ...['khong', 'no', 'sai', 'chua', '0'].map((word) => [word, 'false'] as const),
]);

function refuseBoolean(text: string, schema: z.ZodType, path: Path, context: Context): undefined {
  const meant = SAID.get(fold(text)) ?? nearest(text, ['true', 'false']);
  return refuse(
    context,
    path,
    schema,
    'boolean',
    (name) =>
      `"${text}" không dùng được ở ${name}: chỉ viết true (có) hoặc false (không).${meant ? ` Nên viết: ${meant}` : ''}`,
  );
}

const emptyMessage = (schema: z.ZodType | undefined) => (name: string) => {
  const mayGo = schema === undefined || schema.type === 'optional';
  return `${name} bỏ trống: điền giá trị${mayGo ? ', hoặc xóa cả dòng nếu chưa có thông tin' : ''}.`;
};

function refuse(
  context: Context,
  path: Path,
  schema: z.ZodType | undefined,
  rule: string,
  message: (name: string) => string,
  at: 'key' | 'value' = 'value',
): undefined {
  const place: Place = at === 'key' ? context.head.placeOfKey(path) : context.head.placeOf(path);
  context.reported.add(pathKey(path));
  context.report.error(place, rule, message(fieldName(path, schema)));
  return undefined;
}
