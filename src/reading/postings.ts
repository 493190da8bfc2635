/** What each unit has posted where, against what it must post: one reading for page and command. */
import type { Day } from '../domain/days.ts';
import {
  feedbackPostedOn,
  postingCounts,
  postingRows,
  type PostingCounts,
  type PostingRow,
} from '../domain/postings.ts';
import { recordVersion } from '../domain/record-version.ts';
import type { Content, Entry } from './content.ts';
import { noticeBoards, type NoticeBoard } from './notice-board.ts';

/** One place of a unit. */
export interface PlacePostings {
  readonly place: string;
  readonly counts: PostingCounts;
  /** The day the sheet on where feedback is received was posted; undefined while it is not. */
  readonly feedback: Day | undefined;
}

export interface UnitPostings {
  readonly board: NoticeBoard;
  /** What the unit wrote down; undefined when the portal holds nothing of it, which says nothing about its walls. */
  readonly record: Entry<'postings'> | undefined;
  /** Of a unit that wrote something down, else empty. */
  readonly places: readonly PlacePostings[];
  readonly rows: readonly PostingRow[];
  readonly counts: PostingCounts;
}

type Source = Pick<Content, 'postings' | 'documents'>;

/** Every unit that must post, as it stands on `day`. */
export const sitePostings = (content: Content, day: Day): UnitPostings[] =>
  noticeBoards(content, day).map((board) => boardPostings(board, content, day));

/** What a board's unit has posted, as it stands on `day`. */
export function boardPostings(board: NoticeBoard, { postings, documents }: Source, day: Day): UnitPostings {
  const record = postings.find(({ data }) => data.unit === board.unit.id);
  const issued = new Map(documents.map(({ id, data }) => [id, data.issuedOn]));
  const issuedOn = (id: string) => issued.get(id);
  const required = new Map(
    board.procedures.map(({ id, data }) => [id, recordVersion(data.changes, day, issuedOn)]),
  );
  const rows = record
    ? postingRows({ places: board.places, required }, record.data.posted, day, issuedOn)
    : [];
  const places = record ? board.places : [];
  return {
    board,
    record,
    rows,
    counts: postingCounts(rows),
    places: places.map((place) => ({
      place,
      counts: postingCounts(rows.filter((row) => row.place === place)),
      feedback: feedbackPostedOn(record?.data.feedback ?? [], place, day),
    })),
  };
}

/** Whether something must be taken down, replaced or posted: a sheet, or the one on where feedback is received. */
export const hasPostingWork = ({ counts, places }: Pick<UnitPostings, 'counts' | 'places'>): boolean =>
  counts['take-down'] + counts.older + counts.missing > 0 ||
  places.some(({ feedback }) => feedback === undefined);
