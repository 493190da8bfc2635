/** The value somebody probably meant. Marks and case do not count as mistakes. */
import { distance } from 'fastest-levenshtein';
import { fold } from './text.ts';

/**
 * Sorts `allowed` by nearness to `typed`, nearest first; ties keep their order.
 * Distance is Levenshtein over folded text; a value that contains the typed word counts as near.
 */
export function byNearness(typed: string, allowed: readonly string[]): string[] {
  const wanted = fold(typed);
  return allowed
    .map((value, index) => ({ value, index, far: howFar(wanted, fold(value)) }))
    .sort((a, b) => a.far - b.far || a.index - b.index)
    .map((entry) => entry.value);
}

/** The nearest allowed value, or undefined when nothing resembles what was typed. */
export function nearest(typed: string, allowed: readonly string[]): string | undefined {
  const [first] = byNearness(typed, allowed);
  if (first === undefined) return undefined;
  const limit = Math.max(2, Math.ceil(Math.max(typed.length, 4) * 0.5));
  return howFar(fold(typed), fold(first)) <= limit ? first : undefined;
}

function howFar(typed: string, value: string): number {
  const far = distance(typed, value);
  return typed.length >= 3 && value.includes(typed) ? Math.min(1, far) : far;
}
