/** What `npm run check` would say of a text: the same reading, without the rest of the content folder around it. */
import { inspect } from '../../markdown/render.ts';
import { FileReport, inReadingOrder, type Problem } from '../../reading/problem.ts';
import { parseFile, validate } from '../../reading/record.ts';
import { cleanText, placeIn } from '../../reading/source-text.ts';
import type { CollectionName } from '../../schemas/field.ts';
import { SCHEMAS } from '../../schemas/registry.ts';

/** Every problem of one file's head and body, in reading order. References to other records are not followed. */
export function checkText(collection: CollectionName, file: string, text: string): Problem[] {
  const report = new FileReport(file);
  const parsed = parseFile(file, cleanText(text, report), report);
  if (!parsed) return report.problems;
  validate(parsed, SCHEMAS[collection], report);
  const traps = inspect(parsed.body).traps.map(({ offset, severity, rule, message }) => ({
    file,
    ...placeIn(parsed.body, offset, parsed.bodyLine),
    severity,
    rule,
    message,
  }));
  return [...report.problems, ...traps].sort(inReadingOrder);
}
