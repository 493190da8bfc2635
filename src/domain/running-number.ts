/** Running numbers of the portal's own: they tell entries apart without the code of anybody's file. */
import type { Day } from './days.ts';

export interface Numbered {
  readonly id: string;
  readonly unit: string;
  readonly date: Day;
  /** A number that somebody wrote down; it is kept. */
  readonly number?: number | undefined;
}

/**
 * The number of every entry by its id. Each unit counts each year from 1, by day, then by id; numbers written down are
 * kept and the others take the ones that are free.
 */
export function runningNumbers(entries: readonly Numbered[]): ReadonlyMap<string, number> {
  const books = Map.groupBy(entries, ({ unit, date }) => `${unit} ${date.slice(0, 4)}`);
  return new Map([...books.values()].flatMap(numbersOf));
}

function numbersOf(book: readonly Numbered[]): [string, number][] {
  const taken = new Set(book.flatMap(({ number }) => number ?? []));
  let next = 0;
  return book
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
    .map(({ id, number }) => {
      if (number !== undefined) return [id, number];
      do next += 1;
      while (taken.has(next));
      return [id, next];
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
