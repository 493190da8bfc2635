/** Reads a content folder: every file, every problem, in one run. */
import type { CollectionName } from '../schemas/field.ts';
import { SCHEMAS } from '../schemas/registry.ts';
import { checkBodies } from './check-bodies.ts';
import { emptyContent, entriesOf, type Content, type Entry } from './content.ts';
import { listContent } from './files.ts';
import { FileReport, inReadingOrder, type Problem } from './problem.ts';
import { parseFile, validate } from './record.ts';
import { checkReferences } from './references.ts';
import { checkRules } from './rules/index.ts';
import { readSettings } from './read-settings.ts';
import { readClean } from './source-text.ts';

export interface ReadResult {
  content: Content;
  /** Sorted by file and place. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

export interface ReadOptions {
  /** Also lint the text of every file; commands that only count can leave it. */
  bodies?: boolean;
}

/** Reads every file below `dir`. Throws only when the folder itself cannot be read. */
export async function readContent(dir: string, { bodies = true }: ReadOptions = {}): Promise<ReadResult> {
  const files = await listContent(dir);
  const problems: Problem[] = [...files.problems];
  const content = emptyContent();
  problems.push(...(await readSettings(dir, files, content)));
  for (const { collection, file, id } of files.records) {
    const report = new FileReport(file);
    const entry = await readEntry(dir, collection, file, id, report);
    if (entry) (entriesOf(content, collection) as Entry[]).push(entry);
    problems.push(...report.problems);
  }
  problems.push(...(await checkReferences(dir, content, files)), ...(await checkRules(dir, content, files)));
  if (bodies) problems.push(...(await checkBodies(dir, content, files)));
  const count = files.records.length + files.vocabulary.length + (files.site ? 1 : 0);
  return { content, problems: problems.sort(inReadingOrder), files: count };
}

/** Reads one record. Gives undefined, with the reasons in `report`, when it has errors. */
export async function readEntry<C extends CollectionName>(
  dir: string,
  collection: C,
  file: string,
  id: string,
  report: FileReport,
): Promise<Entry<C> | undefined> {
  const parsed = parseFile(file, await readClean(dir, file, report), report);
  if (!parsed) return undefined;
  const data = validate(parsed, SCHEMAS[collection], report);
  if (data === undefined) return undefined;
  return {
    id,
    collection,
    file,
    data: data as Entry<C>['data'],
    body: parsed.body,
    bodyLine: parsed.bodyLine,
  };
}
