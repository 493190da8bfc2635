/** Everything a unit's notice board can print: the board's page lists it, the command turns it into PDF files. */
import { noticeAddress, type NoticeKind } from '../domain/addresses.ts';
import type { Content } from './content.ts';
import type { NoticeBoard } from './notice-board.ts';

/** Printed kinds; the lobby screen and the list of what is posted where are pages only. */
export type SheetKind = Exclude<NoticeKind, 'man-hinh' | 'da-niem-yet'>;

export interface NoticeSheet {
  readonly kind: SheetKind;
  /** Id of the procedure, field, life event or audience it is about; undefined for those that stand alone. */
  readonly id: string | undefined;
  readonly title: string;
  readonly address: string;
}

/** The sheets of a board: procedures, tables by field, feedback, leaflets, posters, handbook. */
export function sheetsOf(board: NoticeBoard, { guides }: Pick<Content, 'guides'>): NoticeSheet[] {
  const sheet = (kind: SheetKind, title: string, id?: string): NoticeSheet => ({
    kind,
    id,
    title,
    address: noticeAddress(board.unit.id, kind, id),
  });
  return [
    ...board.procedures.map(({ id, data }) => sheet('thu-tuc', data.commonName, id)),
    ...board.fields.map(({ id, label }) => sheet('linh-vuc', `Danh mục thủ tục lĩnh vực ${label}`, id)),
    sheet('phan-anh', 'Nơi tiếp nhận phản ánh, kiến nghị'),
    ...board.lifeEvents.map(({ id, data }) => sheet('to-gap', data.title, id)),
    ...board.audiences.map(({ id, label }) => sheet('ap-phich', `${label}: việc hay làm`, id)),
    ...(guides.length > 0 ? [sheet('so-tay', 'Sổ tay làm thủ tục')] : []),
  ];
}
