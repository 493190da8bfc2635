/** Filters stand in the address, so that a filtered search can be sent to somebody else. */
export const FILTER_NAMES = ['loai', 'linh-vuc', 'cap', 'don-vi', 'danh-cho', 'nam', 'trang-thai'] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** What the index is asked: every name narrows, several values of one name widen. */
export type Filters = Record<string, { any: string[] }>;

/** Kinds of pages: what the address says, and what the index and the reader see. */
export const KINDS: Readonly<Record<string, string>> = {
  'thu-tuc': 'Thủ tục',
  'tinh-huong': 'Tình huống',
  'huong-dan': 'Hướng dẫn',
  'tin-tuc': 'Tin tức',
  'ke-hoach': 'Kế hoạch',
  'van-ban': 'Văn bản',
  'don-vi': 'Đơn vị',
  'su-kien': 'Sự kiện',
  'so-theo-doi': 'Sổ theo dõi',
  'thong-tin': 'Trang thông tin',
};

/** A value of the address as the index holds it: kinds of pages stand there in words, all else as ids. */
export const indexedValue = (name: FilterName, value: string): string =>
  name === 'loai' ? (KINDS[value] ?? value) : value;

/** The filters of an address, as the index takes them: every name narrows, several values of one name widen. */
export function filtersOf(parameters: URLSearchParams): Filters {
  return Object.fromEntries(
    FILTER_NAMES.map((name) => [name, valuesOf(parameters, name)] as const)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
}

function valuesOf(parameters: URLSearchParams, name: FilterName): string[] {
  const values = parameters.getAll(name).filter((value) => value !== '');
  return values.map((value) => indexedValue(name, value));
}
