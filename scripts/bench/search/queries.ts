/** The judged questions: each with the pages that a fair judge accepts as first result. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../../shared/settings.ts';

export const SPLITS = ['tune', 'test'] as const;
export type Split = (typeof SPLITS)[number];

const judgedQuery = z.strictObject({
  q: z.string().min(1),
  want: z.array(z.string().regex(/^\/.*\/$/)).min(1),
});
const judgedQueries = z.strictObject({ tune: z.array(judgedQuery), test: z.array(judgedQuery) });

export type JudgedQuery = z.infer<typeof judgedQuery>;

const FILE = path.join(ROOT, 'tests', 'search', 'queries.yaml');

/** Reads tests/search/queries.yaml. Throws when it has another form. */
export const readQueries = (): Record<Split, JudgedQuery[]> =>
  judgedQueries.parse(parse(readFileSync(FILE, 'utf8')));
