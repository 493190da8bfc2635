/** What a unit has to do at its notice boards, put together so that one line is one errand. */
import type { Day } from '../../domain/days.ts';
import type { PostingRow, PostingState } from '../../domain/postings.ts';
import type { Content } from '../../reading/content.ts';
import { reasonWords } from '../../reading/posting-words.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { shortLabelOf } from '../labels.ts';

/** What to do about a state that is not in order, in the order of the work. */
export const WORK = [
  { state: 'take-down', title: 'Gỡ xuống', print: undefined },
  { state: 'older', title: 'Thay tờ mới', print: 'In tờ mới' },
  { state: 'missing', title: 'Niêm yết', print: 'In tờ này' },
  { state: 'unclear', title: 'Xem lại', print: 'Xem bản trên cổng' },
] as const satisfies readonly { state: PostingState; title: string; print: string | undefined }[];

export interface Errand {
  readonly procedure: string;
  /** As people call it. */
  readonly name: string;
  /** Where, with the day of the sheet that hangs there. */
  readonly at: readonly { readonly place: string; readonly postedOn: Day | undefined }[];
  readonly why: string;
  /** What clerks wrote beside the sheets. */
  readonly notes: readonly string[];
}

/** The rows of a state; sheets of one procedure with the same reason are one errand. `day`: the day looked at. */
export function errands(
  rows: readonly PostingRow[],
  state: PostingState,
  content: Pick<Content, 'procedures' | 'documents' | 'vocabulary'>,
  day: Day,
): Errand[] {
  const told = rows
    .filter((row) => row.state === state)
    .map((row) => ({ row, why: reasonWords(row, content, day) }));
  return [...Map.groupBy(told, ({ row, why }) => `${row.procedure} ${why}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { procedure } = first.row;
    return {
      procedure,
      name: procedureName(procedure, content),
      at: same.map(({ row: { place, postedOn } }) => ({
        place: shortLabelOf(content.vocabulary['notice-places'], place),
        postedOn,
      })),
      why: first.why,
      notes: same.flatMap(({ row }) => row.note ?? []),
    };
  });
}

/** A procedure at all places of its unit; a place has no row where it neither must hang nor hangs. */
export interface MatrixLine {
  readonly procedure: string;
  readonly name: string;
  readonly cells: readonly (PostingRow | undefined)[];
  /** Current at every place. */
  readonly inOrder: boolean;
}

/** The rows of a unit by procedure, a cell for each of its places. */
export function matrixLines(
  rows: readonly PostingRow[],
  places: readonly string[],
  content: Pick<Content, 'procedures'>,
): MatrixLine[] {
  return [...Map.groupBy(rows, ({ procedure }) => procedure)].map(([procedure, own]) => ({
    procedure,
    name: procedureName(procedure, content),
    cells: places.map((place) => own.find((row) => row.place === place)),
    inOrder: own.every(({ state }) => state === 'current'),
  }));
}

const procedureName = (id: string, { procedures }: Pick<Content, 'procedures'>): string =>
  findEntry(procedures, id)?.data.commonName ?? id;
