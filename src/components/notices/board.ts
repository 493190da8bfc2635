/** What the page of a board lists: its sheets by kind, and whose plan demands the places where they hang. */
import type { Content, Entry } from '../../reading/content.ts';
import type { NoticeBoard } from '../../reading/notice-board.ts';
import { sheetsOf, type NoticeSheet, type SheetKind } from '../../reading/notice-sheets.ts';
import { findEntry } from '../../reading/find-entry.ts';

export interface SheetGroup {
  kind: SheetKind;
  title: string;
  /** What the sheets are for. */
  hint: string;
  sheets: NoticeSheet[];
}

const KINDS: Readonly<Record<SheetKind, { title: string; hint: string }>> = {
  'linh-vuc': {
    title: 'Danh mục theo lĩnh vực',
    hint: 'Bảng khổ ngang: mã, tên, thời hạn, nơi nộp, phí, căn cứ, quyết định công bố.',
  },
  'thu-tuc': {
    title: 'Từng thủ tục',
    hint: 'Tờ A4 đủ nội dung chính thức: trình tự, giấy tờ, thời hạn, phí, căn cứ, kèm mã QR.',
  },
  'phan-anh': { title: 'Nơi nhận phản ánh', hint: 'Một tờ A4 chữ to, treo cạnh danh mục thủ tục.' },
  'to-gap': { title: 'Tờ gấp theo tình huống', hint: 'Để ở quầy cho người dân cầm về.' },
  'ap-phich': { title: 'Áp phích theo người đọc', hint: 'Việc hay làm, chữ lớn đọc từ xa.' },
  'so-tay': { title: 'Sổ tay', hint: 'Hướng dẫn chung, để ở bàn chờ.' },
};

/** The board's sheets, what hangs first on the wall first. */
export function sheetGroups(board: NoticeBoard, content: Pick<Content, 'guides'>): SheetGroup[] {
  const sheets = sheetsOf(board, content);
  return (Object.keys(KINDS) as SheetKind[])
    .map((kind) => ({ kind, ...KINDS[kind], sheets: sheets.filter((sheet) => sheet.kind === kind) }))
    .filter((group) => group.sheets.length > 0);
}

export interface PlaceDemand {
  plan: Entry<'plans'>;
  /** Sections of the plan, such as "III.2". */
  sections: string[];
}

type Places = Content['vocabulary']['notice-places'];

/**
 * The plans that name a board's places. A plan that names all of them tells the board's own case best (the four places
 * of a ward come from one plan); where none does, every plan that names one of them.
 */
export function placeDemands(
  ids: readonly string[],
  places: Places,
  plans: readonly Entry<'plans'>[],
): PlaceDemand[] {
  const bases = ids.map((id) => places.find((place) => place.id === id)?.basis ?? {});
  const named = [...new Set(bases.flatMap((basis) => Object.keys(basis)))];
  const whole = named.filter((plan) => bases.every((basis) => plan in basis));
  return (whole.length > 0 ? whole : named).flatMap((id) => {
    const plan = findEntry(plans, id);
    const sections = new Set(bases.flatMap((basis) => basis[id]?.split(/,\s*/) ?? []));
    return plan ? [{ plan, sections: [...sections] }] : [];
  });
}
