/** The words of a record that people read, as against codes, days, addresses and references. */
import { z } from 'zod';
import { SCHEMAS } from '../../../schemas/registry.ts';
import type { Entry } from '../../content.ts';
import { fieldsIn } from '../../field-walk.ts';
import type { Path } from '../../frontmatter.ts';
import { metaOf, unwrap } from '../../zod-tree.ts';

/** Fields that quote others, or hold what people type: odd words are right there. */
const QUOTING = new Set(['aliases', 'searchPhrases', 'sources', 'discrepancies']);
/** Codes and marks of a source, kept as they are. */
const CODES = new Set(['code', 'localCode', 'formCode', 'group', 'asPrinted']);

export interface FreeText {
  path: Path;
  text: string;
}

/** Every text of a procedure that its own editors wrote. */
export const freeTexts = ({ data }: Entry<'procedures'>): FreeText[] =>
  fieldsIn(SCHEMAS.procedures, data).flatMap(({ path, field, value }) => {
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    const quotes = QUOTING.has(String(path[0])) || CODES.has(key);
    return typeof value === 'string' && !quotes && takesWords(field) ? [{ path, text: value }] : [];
  });

/** A field of a fixed form (code, day, time of day, address) would refuse a plain word. Asked once a field. */
function takesWords(field: z.ZodType): boolean {
  let known = ANSWERS.get(field);
  if (known === undefined) {
    const isText = unwrap(field) instanceof z.ZodString && metaOf(field).ref === undefined;
    known = isText && field.safeParse('chữ').success;
    ANSWERS.set(field, known);
  }
  return known;
}
const ANSWERS = new WeakMap<z.ZodType, boolean>();
