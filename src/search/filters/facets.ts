/** For each filter, how many results each of its values would leave. */
import type { FacetCounts } from '../answer.ts';
import { FILTER_NAMES, KINDS, type FilterName, type Filters } from './filters.ts';
import type { FullText } from '../full-text/full-text.ts';
import type { SearchRecord } from '../small-index/record.ts';
import { searchText, type TextFound, type TextPlan } from '../full-text/text-search.ts';

/** What a record says to a filter, in the words of the full text index. */
export const valuesOf = ({ kind, filters }: SearchRecord, name: FilterName): readonly string[] =>
  name === 'loai' ? [KINDS[kind] ?? kind] : (filters?.[name] ?? []);

/** Whether a record passes all filters. */
export const passes = (record: SearchRecord, filters: Filters): boolean =>
  Object.entries(filters).every(([name, { any }]) =>
    valuesOf(record, name as FilterName).some((value) => any.includes(value)),
  );

/** A result of the small index with its place there. */
export interface Placed {
  place: number;
  record: SearchRecord;
}

/** Counts by the small index alone. */
export function countRecords(placed: readonly Placed[], filters: Filters): FacetCounts {
  return Object.fromEntries(
    FILTER_NAMES.map((name) => {
      const others = without(filters, name);
      return [
        name,
        tally(
          placed.filter(({ record }) => passes(record, others)),
          name,
        ),
      ];
    }),
  );
}

/** Counts over small index and full text together; a page in both counts once. */
export async function countAll(
  fullText: FullText,
  plans: readonly TextPlan[],
  placed: readonly Placed[],
  filters: Filters,
): Promise<FacetCounts> {
  await fullText.loadCounts();
  const counts: FacetCounts = {};
  for (const name of FILTER_NAMES) {
    const others = without(filters, name);
    const found = await searchText(fullText, plans, others);
    const own = placed.filter(({ place, record }) => !found.indexed.has(place) && passes(record, others));
    counts[name] = add(await textCounts(fullText, plans, others, name, found), tally(own, name));
  }
  return counts;
}

/** One search counts itself; of several that overlap each value is searched for. */
async function textCounts(
  fullText: FullText,
  plans: readonly TextPlan[],
  others: Filters,
  name: FilterName,
  { answers }: TextFound,
): Promise<Record<string, number>> {
  const [first] = answers;
  if (answers.length === 1) return first?.counts[name] ?? {};
  const values = new Set(
    answers.flatMap(({ counts }) =>
      Object.entries(counts[name] ?? {}).flatMap(([value, n]) => (n > 0 ? [value] : [])),
    ),
  );
  const counts: Record<string, number> = {};
  for (const value of values) {
    const found = await searchText(fullText, plans, { ...others, [name]: { any: [value] } });
    counts[value] = found.hits.length;
  }
  return counts;
}

function without(filters: Filters, name: string): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
}

function tally(placed: readonly Placed[], name: FilterName): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { record } of placed) {
    for (const value of valuesOf(record, name)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function add(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const sum = { ...a };
  for (const [value, count] of Object.entries(b)) sum[value] = (sum[value] ?? 0) + count;
  return sum;
}
