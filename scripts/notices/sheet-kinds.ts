import type { SheetKind } from '../../src/reading/notice-sheets.ts';

/** The kinds of sheets in the order of the folder, with the words of the closing table. */
export const SHEET_KINDS: Readonly<Record<SheetKind, string>> = {
  'thu-tuc': 'Bản niêm yết từng thủ tục',
  'linh-vuc': 'Bảng danh mục theo lĩnh vực',
  'phan-anh': 'Nơi nhận phản ánh, kiến nghị',
  'to-gap': 'Tờ gấp theo tình huống',
  'ap-phich': 'Áp phích theo nhóm người',
  'so-tay': 'Sổ tay',
};

export const KINDS = Object.keys(SHEET_KINDS) as SheetKind[];

/** Kinds whose paper says how many pages there are: two sides of a leaflet, one of a poster. */
export const FIXED_PAGES: Readonly<Partial<Record<SheetKind, number>>> = {
  'phan-anh': 1,
  'to-gap': 2,
  'ap-phich': 1,
};
