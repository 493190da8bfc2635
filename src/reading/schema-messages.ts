/** Reports what Zod found, each problem once and at its place. The sentences are made in schema-sentences.ts. */
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { fold } from '../domain/text.ts';
import type { Frontmatter, Path } from './frontmatter.ts';
import { START, type FileReport } from './problem.ts';
import { sentence } from './schema-sentences.ts';
import { pathKey } from './values.ts';
import { allowedSentence } from './wording.ts';
import { keysOf, schemaAt, valueAt } from './zod-tree.ts';

/** Reports every issue that was not already reported while reading the values. */
export function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
  head: Frontmatter,
  report: FileReport,
  reported: ReadonlySet<string>,
): void {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue) : []));
  const misspelt = new Set<string>();
  for (const { key, path } of unknown) {
    const allowed = unusedKeys(schema, data, path);
    for (const meant of allowed.filter((name) => isSlip(key, name))) misspelt.add(pathKey([...path, meant]));
    report.error(
      head.placeOfKey([...path, key]),
      'unknown-key',
      `Không có trường nào tên "${key}". ${allowedSentence(key, allowed, 'Còn dùng được', 'trường')}`,
    );
  }
  for (const issue of issues) {
    const key = pathKey(issue.path);
    if (issue.code === 'unrecognized_keys' || reported.has(key)) continue;
    const { rule, message } = sentence(issue, schema, data);
    // The misspelt key says already what is missing.
    if (rule === 'missing' && misspelt.has(key)) continue;
    const place = rule === 'missing' && issue.path.length === 1 ? START : head.placeOf(issue.path);
    report.error(place, rule, message);
  }
}

const unknownKeys = ({ keys, path }: z.core.$ZodIssueUnrecognizedKeys): { key: string; path: Path }[] =>
  keys.map((key) => ({ key, path }));

function unusedKeys(schema: z.ZodType, data: unknown, path: Path): string[] {
  const parent = schemaAt(schema, data, path);
  const value = valueAt(data, path);
  const used = Object.keys((value as object | undefined) ?? {});
  return parent ? keysOf(parent, value).filter((name) => !used.includes(name)) : [];
}

/** Whether one name is the other with a letter or two wrong; stricter than a proposal, since it hides a report. */
const isSlip = (typed: string, name: string): boolean =>
  distance(fold(typed), fold(name)) <= Math.max(2, Math.floor(name.length / 4));
