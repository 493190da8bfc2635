/** The address of the results page: the question and the filters, read and changed. Pure. */
import { FILTER_NAMES, type FilterName } from '../filters/filters.ts';

export interface ActiveFilter {
  name: FilterName;
  value: string;
}

/** What is asked, as typed; '' when the address asks nothing. */
export const questionOf = (address: URL): string => address.searchParams.get('q') ?? '';

/** The filters of an address, each once, in the order of the filters' names. */
export const activeFilters = ({ searchParams }: URL): ActiveFilter[] =>
  FILTER_NAMES.flatMap((name) =>
    [...new Set(searchParams.getAll(name))].filter((value) => value !== '').map((value) => ({ name, value })),
  );

/** The address with another question, or with none, and the same filters. */
export function withQuestion(address: URL, typed: string): URL {
  const changed = new URL(address);
  if (typed === '') changed.searchParams.delete('q');
  else changed.searchParams.set('q', typed);
  return changed;
}

/** The address with that value of a filter put in or taken out. */
export function withFilter(address: URL, { name, value }: ActiveFilter, wanted: boolean): URL {
  const changed = new URL(address);
  const kept = changed.searchParams.getAll(name).filter((other) => other !== '' && other !== value);
  changed.searchParams.delete(name);
  for (const each of wanted ? [...kept, value] : kept) changed.searchParams.append(name, each);
  return changed;
}

/** The address with its question alone. */
export function withoutFilters(address: URL): URL {
  const changed = new URL(address);
  for (const name of FILTER_NAMES) changed.searchParams.delete(name);
  return changed;
}
