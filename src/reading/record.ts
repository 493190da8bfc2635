/** One file → one validated record, or as much of it as can be relied on. */
import type { z } from 'zod';
import { parseHead, splitFile, type Frontmatter, type SplitFile } from './frontmatter.ts';
import { plainHead } from './plain-head.ts';
import { plainData } from './plain-data.ts';
import type { FileReport } from './problem.ts';
import { reportIssues } from './schema-messages.ts';
import { readValues } from './values.ts';

/** The parts of a file: its YAML head with positions, and its body. */
export interface ParsedFile {
  head: Frontmatter;
  body: string;
  /** Lines before the body. */
  bodyLine: number;
}

/** The fields of a record as typed, right or wrong. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Validated<T> {
  /** The record; undefined when anything is wrong with it. */
  data: T | undefined;
  /** Undefined when the head cannot be read at all. */
  fields: Fields | undefined;
  /** First-level fields with a mistake in them, missing ones included. */
  broken: ReadonlySet<string>;
}

/** A validated file with the text below its head. */
export type ReadText<T> = Validated<T> & Pick<SplitFile, 'body' | 'bodyLine'>;

/**
 * Reads and validates a file's text and reports every problem. Gives undefined when there is no head to read. Values come
 * first, the quick way; only a file with something wrong or unusual in its head is parsed with places.
 */
export function readText<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  report: FileReport,
): ReadText<z.infer<S>> | undefined {
  const parts = partsOf(file, text, report);
  if (!parts) return undefined;
  const { body, bodyLine } = parts;
  const quick = report.failed ? undefined : plainRecord(parts.head, schema);
  return { body, bodyLine, ...(quick ?? validate(parsed(parts, report), schema, report)) };
}

/** Separates and parses a file's text. Gives undefined when there is no head to read. */
export function parseFile(file: string, text: string, report: FileReport): ParsedFile | undefined {
  const parts = partsOf(file, text, report);
  return parts && parsed(parts, report);
}

const parsed = ({ head, headLine, body, bodyLine }: SplitFile, report: FileReport): ParsedFile => ({
  head: parseHead(head, headLine, report),
  body,
  bodyLine,
});

/** A .yaml file is all head. */
const partsOf = (file: string, text: string, report: FileReport): SplitFile | undefined =>
  file.endsWith('.yaml') ? { head: text, headLine: 0, body: '', bodyLine: 0 } : splitFile(text, report);

/** The record of a head in which all is right and nothing unusual; undefined for any other. */
function plainRecord<S extends z.ZodType>(head: string, schema: S): Validated<z.infer<S>> | undefined {
  const plain = plainHead(head);
  const typed = plain && plainData(plain, schema);
  const result = typed === undefined ? undefined : schema.safeParse(typed);
  // Schemas change nothing, so the data are also the fields as typed.
  return result?.success ? { data: result.data, fields: result.data as Fields, broken: NONE } : undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** Validates a parsed head and reports every problem. */
export function validate<S extends z.ZodType>(
  { head }: ParsedFile,
  schema: S,
  report: FileReport,
): Validated<z.infer<S>> {
  if (!head.readable) return { data: undefined, fields: undefined, broken: new Set() };
  const { data, reported } = readValues(head, schema, report);
  const result = schema.safeParse(data);
  const issues = result.error?.issues ?? [];
  reportIssues(issues, schema, data, head, report, reported);
  const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
  const fields = isGroup ? (data as Fields) : undefined;
  return {
    data: result.success && !report.failed ? result.data : undefined,
    fields,
    broken: brokenFields(issues, reported, fields),
  };
}

function brokenFields(
  issues: readonly z.core.$ZodIssue[],
  reported: ReadonlySet<string>,
  fields: Fields | undefined,
): Set<string> {
  const paths = [
    ...issues.map(({ path }) => path.map(String)),
    ...[...reported].map((key) => key.split('/')),
  ];
  // Where the kind of a record is unknown, none of its fields has been looked at.
  const unlooked = issues.some(({ code, path }) => code === 'invalid_union' && path.length === 1);
  return new Set([
    ...paths.flatMap(([first]) => first ?? []),
    ...(unlooked ? Object.keys(fields ?? {}) : []),
  ]);
}
