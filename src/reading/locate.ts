/** Places in files, found only when there is something to report: most files are right and are parsed once. */
import type { Path } from './frontmatter.ts';
import { FileReport, START, type Place, type Problem } from './problem.ts';
import { parseFile, type ParsedFile } from './record.ts';
import { placeIn, readClean } from './source-text.ts';

/** A problem of a record, told by key path instead of line. */
export interface Finding {
  file: string;
  /** Key path of the value; [] is the file as a whole. */
  path: Path;
  /** Offset in the text below the head, for what stands there. */
  bodyOffset?: number;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
}

/** Turns findings into problems with line and column. */
export async function locate(dir: string, findings: readonly Finding[]): Promise<Problem[]> {
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  const problems: Problem[] = [];
  for (const [file, group] of byFile) {
    const quiet = new FileReport(file);
    const parsed = parseFile(file, await readClean(dir, file, quiet), quiet);
    for (const { path, bodyOffset, severity, rule, message } of group) {
      problems.push({ file, ...placeOf(parsed, path, bodyOffset), severity, rule, message });
    }
  }
  return problems;
}

function placeOf(parsed: ParsedFile | undefined, path: Path, bodyOffset: number | undefined): Place {
  if (!parsed) return START;
  return bodyOffset === undefined
    ? parsed.head.placeOf(path)
    : placeIn(parsed.body, bodyOffset, parsed.bodyLine);
}
