/** Places in files, found only when there is something to report: most files are right and are parsed once. */
import type { Path } from './frontmatter.ts';
import { FileReport, START, type Place, type Problem } from './problem.ts';
import { parseFile } from './record.ts';
import { readClean } from './source-text.ts';

/** A problem of a record, told by key path instead of line. */
export interface Finding {
  file: string;
  path: Path;
  /** Point at the key instead of its value. */
  atKey?: boolean;
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
    const text = await readClean(dir, file, quiet);
    const head = parseFile(file, text, quiet)?.head;
    for (const { path: keys, atKey, severity, rule, message } of group) {
      const place: Place = !head ? START : atKey ? head.placeOfKey(keys) : head.placeOf(keys);
      problems.push({ file, ...place, severity, rule, message });
    }
  }
  return problems;
}
