/** Finds records by id without walking the whole list each time: pages and reports look up thousands. */

const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The record with that id, or undefined. The list must not change after its first use. */
export function findEntry<T extends { readonly id: string }>(
  entries: readonly T[],
  id: string,
): T | undefined {
  const index = indexes.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]));
  indexes.set(entries, index);
  return index.get(id) as T | undefined;
}
