/** 1, 2, 3, 5 → [1, 3], [5, 5]: rows of an annex, as short as people write them. Takes any order and repeats. */
export function numberRanges(numbers: readonly number[]): (readonly [number, number])[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.reduce<[number, number][]>((ranges, each) => {
    const last = ranges.at(-1);
    if (last && each === last[1] + 1) last[1] = each;
    else ranges.push([each, each]);
    return ranges;
  }, []);
}

/** One range: 3, or 1–3. */
export const rangeText = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${from}–${to}`;
