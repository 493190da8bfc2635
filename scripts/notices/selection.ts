import type { Day } from '../../src/domain/days.ts';
import type { Content } from '../../src/reading/content.ts';
import { noticeBoards, type NoticeBoard } from '../../src/reading/notice-board.ts';
import type { NoticeSheet, SheetKind } from '../../src/reading/notice-sheets.ts';
import { allowedSentence } from '../../src/reading/wording.ts';
import { UsageError } from '../shared/settings.ts';

/** Which sheets somebody asked for; what is absent does not narrow. */
export interface Selection {
  readonly kinds?: readonly SheetKind[] | undefined;
  readonly procedure?: string | undefined;
}

/** The content without drafts: they have no pages, so no sheets. */
export function withoutDrafts(content: Content): Content {
  const published = <E extends { readonly data: object }>(entries: readonly E[]): E[] =>
    entries.filter(({ data }) => !('draft' in data && data.draft === true));
  return {
    ...content,
    units: published(content.units),
    procedures: published(content.procedures),
    lifeEvents: published(content.lifeEvents),
    guides: published(content.guides),
  };
}

/**
 * The board of a unit, as it looks on `day`.
 * @throws {UsageError} naming the nearest id and the units that have a board
 */
export function boardOf(unit: string | undefined, content: Content, day: Day): NoticeBoard {
  const boards = noticeBoards(content, day);
  const board = boards.find(({ unit: { id } }) => id === unit);
  if (board) return board;
  throw new UsageError(`${refusal(unit, content)} ${allowedUnits(unit ?? '', boards)}`);
}

function refusal(unit: string | undefined, content: Content): string {
  if (unit === undefined) return 'Chưa nêu đơn vị: cần --unit MÃ.';
  return content.units.some(({ id }) => id === unit)
    ? `Đơn vị "${unit}" không có bảng niêm yết: bản ghi chưa có noticePlaces, hoặc đơn vị đã kết thúc.`
    : `Không có đơn vị "${unit}".`;
}

const allowedUnits = (typed: string, boards: readonly NoticeBoard[]): string =>
  boards.length === 0
    ? 'Chưa đơn vị nào có bảng niêm yết: ghi noticePlaces vào tệp của đơn vị trong units/.'
    : allowedSentence(
        typed,
        boards.map(({ unit: { id } }) => id),
        'Các đơn vị có bảng niêm yết',
        'đơn vị',
      );

/**
 * The sheets of these kinds; with a procedure only its own sheet.
 * @throws {UsageError} when the board has no such procedure, or nothing at all of what was asked
 */
export function selectSheets(sheets: readonly NoticeSheet[], selection: Selection): NoticeSheet[] {
  const { kinds, procedure } = selection;
  if (procedure !== undefined) requireProcedure(procedure, sheets, kinds);
  const chosen = sheets.filter(
    ({ kind, id }) =>
      (kinds === undefined || kinds.includes(kind)) &&
      (procedure === undefined || (kind === 'thu-tuc' && id === procedure)),
  );
  if (chosen.length === 0) throw new UsageError('Bảng niêm yết này không có tờ nào thuộc loại đã chọn.');
  return chosen;
}

function requireProcedure(
  procedure: string,
  sheets: readonly NoticeSheet[],
  kinds: readonly SheetKind[] | undefined,
): void {
  if (kinds && !kinds.includes('thu-tuc')) {
    throw new UsageError(
      '--procedure chỉ in bản niêm yết của một thủ tục: bỏ --kind, hoặc ghi --kind thu-tuc.',
    );
  }
  const ids = sheets.flatMap(({ kind, id }) => (kind === 'thu-tuc' && id !== undefined ? [id] : []));
  if (ids.includes(procedure)) return;
  const allowed = allowedSentence(procedure, ids, 'Các thủ tục trên bảng', 'thủ tục');
  throw new UsageError(`Bảng niêm yết này không có thủ tục "${procedure}". ${allowed}`);
}
