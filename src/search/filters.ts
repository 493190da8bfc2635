/** Filters stand in the address, so that a filtered search can be sent to somebody else. */
export const FILTER_NAMES = ['loai', 'linh-vuc', 'cap', 'don-vi', 'danh-cho', 'nam', 'trang-thai'] as const;

/** The filters of an address, as Pagefind takes them: every name narrows, several values of one name widen. */
export function filtersOf(parameters: URLSearchParams): Record<string, { any: string[] }> {
  return Object.fromEntries(
    FILTER_NAMES.map((name) => [name, parameters.getAll(name).filter((value) => value !== '')] as const)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
}
