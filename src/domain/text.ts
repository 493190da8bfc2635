/** Vietnamese text: one normal form, folding of marks, addresses without marks. */

/** Canonical composed form (NFC): the same letter is always the same code points. */
export const normalise = (value: string): string => value.normalize('NFC');

/** Lower case without marks; đ becomes d, which Unicode decomposition alone does not do. */
export const fold = (value: string): string =>
  value
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd');

/** ASCII kebab-case for addresses and heading ids: "Đăng ký khai sinh" → "dang-ky-khai-sinh". */
export const slugify = (value: string): string =>
  fold(value)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Whether a name can stand in an address as it is. */
export const isSlug = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
