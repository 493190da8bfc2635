/** What a rule gets and gives. Rules look at the sound fields of records and say what does not fit together. */
import type { CollectionName } from '../../schemas/field.ts';
import type { Content, Entry } from '../content.ts';
import type { ContentFiles } from '../files.ts';
import type { Path } from '../frontmatter.ts';
import type { Finding } from '../locate.ts';

/** Looks at one record. One question a rule: it is skipped as a whole when it meets a field with a mistake of its own. */
export type RecordRule<C extends CollectionName> = (entry: Entry<C>, content: Content) => Finding[];

/** Looks at all records together; reads their fields through `sound`. */
export type SiteRule = (content: Content, files: ContentFiles) => Finding[];

export const wrong = (entry: Entry, path: Path, rule: string, message: string): Finding => ({
  file: entry.file,
  path,
  severity: 'error',
  rule,
  message,
});

export const doubtful = (entry: Entry, path: Path, rule: string, message: string): Finding => ({
  ...wrong(entry, path, rule, message),
  severity: 'warning',
});

/** Items that share a key with an earlier item, with the earlier one's position. */
export function repeats<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): { index: number; first: number; key: string }[] {
  const seen = new Map<string, number>();
  const found: { index: number; first: number; key: string }[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else found.push({ index, first, key });
  });
  return found;
}
