import { stringify } from 'csv-stringify/sync';
import { vietnameseDay, type Day } from '../../src/domain/days.ts';
import { POSTING_STATES, type PostingRow } from '../../src/domain/postings.ts';
import type { Content } from '../../src/reading/content.ts';
import { countWords, POSTING_SIGNS, POSTING_WORDS, reasonWords } from '../../src/reading/posting-words.ts';
import type { PlacePostings, UnitPostings } from '../../src/reading/postings.ts';

/** What the output formats show. */
export interface PostingsReport {
  readonly asOf: Day;
  readonly units: readonly UnitPostings[];
  readonly content: Content;
}

/** The contract for programs, described in --help. */
export function postingsJson(report: PostingsReport): string {
  const units = report.units.map((unit) => ({
    unit: unit.board.unit.id,
    recorded: unit.record !== undefined,
    places: unit.places.map(placeFields),
    rows: unit.rows.map((row) => rowFields(row, report)),
  }));
  return `${JSON.stringify({ asOf: report.asOf, units }, null, 2)}\n`;
}

const ROW_COLUMNS = ['place', 'procedure', 'state', 'postedOn', 'version', 'recordVersion', 'note'];

/** The rows of all units as a flat table, the contract's names as heads. */
export function postingsCsv(report: PostingsReport): string {
  const records = report.units.flatMap(({ board, rows }) =>
    rows.map((row) => ({ unit: board.unit.id, ...rowFields(row, report) })),
  );
  return stringify(records, { header: true, columns: ['unit', ...ROW_COLUMNS], escape_formulas: true });
}

const placeFields = ({ place, counts, feedback }: PlacePostings) => ({
  place,
  required: counts.required,
  current: counts.current,
  older: counts.older,
  missing: counts.missing,
  unclear: counts.unclear,
  takeDown: counts['take-down'],
  feedback: feedback ?? null,
});

/** Why the sheet is in its state, and what the clerk wrote beside it. */
const wholeNote = (row: PostingRow, content: Content, asOf: Day): string =>
  [reasonWords(row, content, asOf), row.note].filter((part) => part !== undefined).join(' ');

const rowFields = (row: PostingRow, { content, asOf }: PostingsReport) => ({
  place: row.place,
  procedure: row.procedure,
  state: row.state,
  postedOn: row.postedOn ?? null,
  version: row.version ?? null,
  recordVersion: row.record?.decision ?? null,
  note: wholeNote(row, content, asOf),
});

/** For people: of each unit the sum, each place, and a line for every sheet that is not in order. */
export function postingsText(report: PostingsReport): string {
  const lines = [
    ...report.units.flatMap((unit) => [...unitLines(unit, report), '']),
    `Tính đến hết ngày ${vietnameseDay(report.asOf)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function unitLines(unit: UnitPostings, report: PostingsReport): string[] {
  const { id, data } = unit.board.unit;
  const name = `${data.shortName ?? data.name} (${id})`;
  if (unit.record === undefined) return [`${name}: cổng này chưa có dữ liệu niêm yết của đơn vị.`];
  const placeName = (place: string): string =>
    report.content.vocabulary['notice-places'].find((each) => each.id === place)?.label ?? place;
  const procedureName = (procedure: string): string => {
    const known = report.content.procedures.find((each) => each.id === procedure);
    return `${known?.data.commonName ?? procedure} (${procedure})`;
  };
  const toDo = POSTING_STATES.filter((state) => state !== 'current').flatMap((state) =>
    unit.rows.filter((row) => row.state === state),
  );
  return [
    `${name}: ${countWords(unit.counts)}.${unit.record.data.sample ? ' Minh họa.' : ''}`,
    ...unit.places.map(
      ({ place, counts, feedback }) =>
        `  ${placeName(place)}: ${countWords(counts)}; tờ Nơi tiếp nhận phản ánh: ${
          feedback === undefined ? 'chưa niêm yết' : `từ ${vietnameseDay(feedback)}`
        }.`,
    ),
    ...toDo.map(
      (row) =>
        `  ${POSTING_SIGNS[row.state]} ${POSTING_WORDS[row.state]}: ${procedureName(row.procedure)}, ${placeName(row.place)}. ${wholeNote(row, report.content, report.asOf)}`,
    ),
  ];
}
