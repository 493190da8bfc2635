/** How problems are shown to a clerk: file by file, line by line, a count at the end. */
import { styleText } from 'node:util';
import type { Problem } from '../src/reading/problem.ts';

/** Colours only where a terminal reads along. */
const paint = (format: Parameters<typeof styleText>[0], text: string, stream: NodeJS.WriteStream): string =>
  styleText(format, text, { stream });

/** One line a problem below the name of its file, then one line that counts. */
export function problemsText(
  problems: readonly Problem[],
  files: number,
  stream: NodeJS.WriteStream,
): string {
  const lines: string[] = [];
  for (const [file, group] of Map.groupBy(problems, (problem) => problem.file)) {
    lines.push(paint('bold', file, stream));
    for (const { line, column, severity, rule, message } of group) {
      const word = severity === 'error' ? paint('red', 'LỖI', stream) : paint('yellow', 'nhắc', stream);
      lines.push(`  dòng ${line}, cột ${column}  ${word}  ${message} ${paint('dim', `[${rule}]`, stream)}`);
    }
    lines.push('');
  }
  lines.push(summary(problems, files));
  return `${lines.join('\n')}\n`;
}

/** "Đã kiểm tra 60 tệp: 2 lỗi, 1 nhắc nhở." */
export function summary(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return `Đã kiểm tra ${files} tệp: không có lỗi.`;
  return `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} nhắc nhở.`;
}

/** Shows problems beside a build, where stdout belongs to its result. */
export function printProblems(problems: readonly Problem[], files: number): void {
  process.stderr.write(problemsText(problems, files, process.stderr));
}
