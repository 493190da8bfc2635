/** One file → one validated record. */
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

/** Separates and parses a file's text; .yaml files are all head. Gives undefined when there is no head to read. */
export function parseFile(file: string, text: string, report: FileReport): ParsedFile | undefined {
  if (file.endsWith('.yaml')) return { head: parseHead(text, 0, report), body: '', bodyLine: 0 };
  const split = splitFile(text, report);
  if (!split) return undefined;
  return { head: parseHead(split.head, split.headLine, report), body: split.body, bodyLine: split.bodyLine };
}

/** Validates a parsed head. All problems are reported; data is given only when there is none. */
export function validate<S extends z.ZodType>(
  parsed: ParsedFile,
  schema: S,
  report: FileReport,
): z.infer<S> | undefined {
  if (report.failed) return undefined;
  const { data, reported } = readValues(parsed.head, schema, report);
  const result = schema.safeParse(data);
  if (!result.success) reportIssues(result.error.issues, schema, data, parsed.head, report, reported);
  return report.failed ? undefined : (result.data as z.infer<S>);
}
