/** What the suggestions say. */
import type { SearchResult } from '../answer.ts';

/** The line below a suggestion's title: what kind of page it is, whether it still stands, else why it is offered. */
export function detailOf({ kind, sample, matchedName, state, successor }: SearchResult): string {
  const standing = state && successor ? `${state}, nay là: ${successor}` : state;
  const reason = matchedName && `khớp: ${matchedName}`;
  return [kind, sample && 'Minh họa', standing ?? reason].filter(Boolean).join(' · ');
}

/** The last option: everything, also from the full text. */
export const searchAllText = (typed: string): string => `Tìm tất cả kết quả cho “${typed}”`;

/** For those who listen: how many pages are suggested; the option that searches everything is not counted. */
export const countText = (suggestions: number): string =>
  suggestions > 0
    ? `${suggestions} gợi ý, dùng phím mũi tên để chọn`
    : 'Chưa có gợi ý, nhấn Enter để tìm trong mọi trang';
