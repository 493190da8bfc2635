/** The running numbers of late cases; a period without any has no number. */
import { runningNumbers } from '../../domain/running-number.ts';
import type { Content } from '../../reading/content.ts';

const known = new WeakMap<object, ReadonlyMap<string, number>>();

/** By id of the entry. Counted once: every list asks. */
export function lateNumbers({ registers }: Pick<Content, 'registers'>): ReadonlyMap<string, number> {
  const numbers =
    known.get(registers) ??
    runningNumbers(
      registers
        .filter(({ data }) => data.kind === 'apology' && !data.nothing)
        .map(({ id, data: { unit, date, number } }) => ({ id, unit, date, number })),
    );
  known.set(registers, numbers);
  return numbers;
}
