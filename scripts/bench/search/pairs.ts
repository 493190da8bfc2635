/** Which questions are typed on the phone: some of the tuning questions, evenly taken, each followed by another. */
import type { JudgedQuery } from './queries.ts';

/** `number` pairs of a first question and the next. The same questions always give the same pairs. */
export function pairsOf(queries: readonly JudgedQuery[], number: number): [string, string][] {
  const at = (place: number): string => queries[Math.floor(place) % queries.length]?.q ?? '';
  const step = queries.length / number;
  return Array.from({ length: number }, (_, visit) => [at(visit * step), at((visit + 0.5) * step)]);
}
