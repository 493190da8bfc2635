/** What the reader has to say about a file. The message is for a clerk: what is wrong, what is allowed, what to write. */

export interface Problem {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in characters. */
  column: number;
  severity: 'error' | 'warning';
  /** kebab-case name of the rule that was broken. */
  rule: string;
  message: string;
}

/** A place in a file, lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

export const START: Place = { line: 1, column: 1 };

/** File order, then line, then column, so that a clerk can mend from top to bottom. */
export const inReadingOrder = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;

/** Collects the problems of one file. */
export class FileReport {
  readonly problems: Problem[] = [];
  readonly file: string;
  constructor(file: string) {
    this.file = file;
  }

  add(problem: Omit<Problem, 'file'>): void {
    this.problems.push({ file: this.file, ...problem });
  }

  error(place: Place, rule: string, message: string): void {
    this.add({ ...place, severity: 'error', rule, message });
  }

  warning(place: Place, rule: string, message: string): void {
    this.add({ ...place, severity: 'warning', rule, message });
  }

  get failed(): boolean {
    return this.problems.some((problem) => problem.severity === 'error');
  }
}
