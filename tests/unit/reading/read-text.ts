import type { z } from 'zod';
import { FileReport, inReadingOrder } from '../../../src/reading/problem.ts';
import { readText as readFileText } from '../../../src/reading/record.ts';
import { cleanText } from '../../../src/reading/source-text.ts';

/** Reads a text as a file of `schema`, as the checker does; `told` are its problems in reading order. */
export function readText<S extends z.ZodType>(schema: S, text: string, file = 'thu.mdx') {
  const report = new FileReport(file);
  const read = readFileText(file, cleanText(text, report), schema, report);
  const problems = report.problems.sort(inReadingOrder);
  return {
    data: read?.data,
    body: read?.body,
    bodyLine: read?.bodyLine,
    problems,
    told: problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} – ${message}`),
    rules: problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
  };
}

/** Reads lines of YAML as a head of their own, from line 1 on. */
export const readYaml = <S extends z.ZodType>(schema: S, ...lines: string[]) =>
  readText(schema, lines.join('\n'), 'thu.yaml');
