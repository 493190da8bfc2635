/** Records with mistakes, such that rules can still look at the fields that are right. */
import type { Entry } from '../content.ts';
import type { ReadFile } from '../read-record.ts';

/** Thrown by a field with a mistake of its own: whoever looks at it has nothing to say. */
class BrokenField extends Error {}

/** The record of a file; undefined when its head cannot be read. Touching one of its broken fields throws. */
export function soundEntry({ entry, fields, broken, ...known }: ReadFile): Entry | undefined {
  if (entry) return entry;
  if (!fields) return undefined;
  const data = new Proxy(fields, {
    get(target, key) {
      if (broken.has(String(key))) throw new BrokenField();
      return Reflect.get(target, key) as unknown;
    },
  });
  return { ...known, data: data as Entry['data'] };
}

/** The result of looking at records, or undefined when that meant looking at a broken field. */
export function sound<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (cause) {
    if (cause instanceof BrokenField) return undefined;
    throw cause;
  }
}
