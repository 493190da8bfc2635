/** Filters stand in the address, so that a filtered search can be sent to somebody else. */
export const FILTER_NAMES = ['loai', 'linh-vuc', 'cap', 'don-vi', 'danh-cho', 'nam', 'trang-thai'] as const;

export type Filters = Record<string, { any: string[] }>;

/** Kinds of pages: what the address says, and what the index and the reader see. */
export const KINDS: Readonly<Record<string, string>> = {
  'thu-tuc': 'Thủ tục',
  'tin-tuc': 'Tin tức',
  'ke-hoach': 'Kế hoạch',
  'van-ban': 'Văn bản',
  'don-vi': 'Đơn vị',
};

/** The filters of an address, as Pagefind takes them: every name narrows, several values of one name widen. */
export function filtersOf(parameters: URLSearchParams): Filters {
  return Object.fromEntries(
    FILTER_NAMES.map((name) => [name, valuesOf(parameters, name)] as const)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
}

function valuesOf(parameters: URLSearchParams, name: string): string[] {
  const values = parameters.getAll(name).filter((value) => value !== '');
  return name === 'loai' ? values.map((value) => KINDS[value] ?? value) : values;
}
