/** Reads a content folder: every file, every problem, in one run. */
import { checkBodies } from './check-bodies.ts';
import { checkFiles } from './check-files.ts';
import { emptyContent, entriesOf, type Content, type Entry } from './content.ts';
import { listContent } from './files.ts';
import { FileReport, inReadingOrder, type Problem } from './problem.ts';
import { readRecord, type ReadFile } from './read-record.ts';
import { readSettings } from './read-settings.ts';
import { checkReferences } from './references.ts';
import { checkRules } from './rules/index.ts';

export interface ReadResult {
  /** The records without a mistake in their heads. */
  content: Content;
  /** Sorted by file and place. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

export interface ReadOptions {
  /** Also lint the text of every file; commands that only count can leave it. */
  bodies?: boolean;
  /** Do not even read the texts: records have none. */
  headsOnly?: boolean;
}

/** Reads every file below `dir`. Throws only when the folder itself cannot be read. */
export async function readContent(
  dir: string,
  { headsOnly = false, bodies = !headsOnly }: ReadOptions = {},
): Promise<ReadResult> {
  const files = await listContent(dir);
  const content = emptyContent();
  const settings = await readSettings(dir, files, content);
  const problems: Problem[] = [...files.problems, ...settings.problems];
  const reads: ReadFile[] = [];
  for (const { collection, file, id } of files.records) {
    const report = new FileReport(file);
    const read = await readRecord(dir, collection, file, id, report, { headOnly: headsOnly });
    if (read) reads.push(read);
    if (read?.entry) (entriesOf(content, collection) as Entry[]).push(read.entry);
    problems.push(...report.problems);
  }
  problems.push(
    ...(await checkReferences(dir, reads, settings.read, files)),
    ...(await checkRules(dir, reads, settings.read, content, files)),
    ...(await checkFiles(dir, reads)),
  );
  if (bodies) problems.push(...(await checkBodies(dir, reads, files)));
  const count = files.records.length + files.vocabulary.length + (files.site ? 1 : 0);
  return { content, problems: problems.sort(inReadingOrder), files: count };
}
