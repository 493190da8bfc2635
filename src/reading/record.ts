/** One file → one validated record, or as much of it as can be relied on. */
import type { z } from 'zod';
import { parseHead, splitFile, type Frontmatter } from './frontmatter.ts';
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

/** Separates and parses a file's text; .yaml files are all head. Gives undefined when there is no head to read. */
export function parseFile(file: string, text: string, report: FileReport): ParsedFile | undefined {
  if (file.endsWith('.yaml')) return { head: parseHead(text, 0, report), body: '', bodyLine: 0 };
  const split = splitFile(text, report);
  if (!split) return undefined;
  return { head: parseHead(split.head, split.headLine, report), body: split.body, bodyLine: split.bodyLine };
}

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
