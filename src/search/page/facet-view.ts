/** Which values of a filter are worth showing. Pure. */

export interface FacetValue {
  value: string;
  /** Results with it. */
  count: number;
  /** Never hidden: it is ticked, or the reader's focus is on it. */
  held: boolean;
}

export interface FacetView {
  shown: ReadonlySet<string>;
  /** How many values with results stand behind "Xem thêm". */
  folded: number;
}

/**
 * Those with results, at most `limit` of them: the ones with the highest counts, in equal counts the first of the
 * list. What is held is shown in any case and counts towards the limit.
 */
export function facetView(values: readonly FacetValue[], limit: number): FacetView {
  const held = values.filter((each) => each.held);
  const others = values
    .filter((each) => !each.held && each.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, Math.max(0, limit - held.length));
  const shown = new Set([...held, ...others].map(({ value }) => value));
  const folded = values.filter(({ value, count }) => count > 0 && !shown.has(value)).length;
  return { shown, folded };
}
