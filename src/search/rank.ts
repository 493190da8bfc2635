/** The last word on order: among procedures, those in force come before replaced, abolished and unclear ones. */

interface Rankable {
  /** The state of a procedure; undefined for other pages. */
  state?: string | undefined;
}

/** Keeps every other page in its place; procedures share out theirs anew, in force first, otherwise as they came. */
export function inForceFirst<T extends Rankable>(hits: readonly T[]): T[] {
  const procedures = hits.filter(({ state }) => state !== undefined);
  const current = (hit: T): number => (hit.state === 'in-force' ? 0 : 1);
  const sorted = [...procedures].sort((a, b) => current(a) - current(b));
  return hits.map((hit) => (hit.state === undefined ? hit : (sorted.shift() as T)));
}
