/** Every record that the report counts, with its days and addresses; its number is what figures point to. */
import { vietnameseDay } from '../days.ts';
import { numberRanges, rangeText } from './number-ranges.ts';
import type { AnnexId, AnnexTable, Cell } from './text.ts';
import type { RecordLine, ReportModel, ReportRecord } from './types.ts';

const HOW: Readonly<Record<RecordLine['how'], string>> = {
  published: 'Đăng',
  sent: 'Gửi',
  held: 'Tổ chức',
  entered: 'Ghi sổ',
};

/** Posts by themselves; then events, documents, entries and figures. */
export function recordTables({ records }: ReportModel): AnnexTable[] {
  const posts = records.filter(({ kind }) => kind === 'post');
  const others = records.filter(({ kind }) => kind !== 'post');
  const table = (id: AnnexId, title: string, rows: readonly ReportRecord[]): AnnexTable => ({
    id,
    title,
    note: '',
    columns: [
      { head: 'TT', share: 6, number: true },
      { head: 'Tên', share: 32 },
      { head: 'Ngày', share: 13 },
      { head: 'Kênh, hình thức', share: 23 },
      { head: 'Địa chỉ', share: 26 },
    ],
    shared: 2,
    rows: rows.flatMap(recordRows),
  });
  return [
    table('posts', 'Tin, bài được tính', posts),
    table('others', 'Sự kiện, văn bản, sổ theo dõi, số liệu được tính', others),
  ];
}

function recordRows(record: ReportRecord): AnnexTable['rows'] {
  const marks = [record.sample ? 'minh họa' : '', record.repost ? 'đăng lại' : ''].filter(Boolean);
  const name = marks.length > 0 ? `${record.title} (${marks.join(', ')})` : record.title;
  const lines = record.lines.length > 0 ? record.lines : [undefined];
  return lines.map((line, index) => ({
    group: record.id,
    record: record.number,
    cells: [
      record.number,
      name,
      line ? vietnameseDay(line.day) : '',
      whereOf(record, line),
      // The page of a record stands once; an address of its own wherever it appeared.
      index === 0 || line?.address !== undefined ? addressCell(line?.address ?? record.page) : '',
    ],
  }));
}

function whereOf({ kind, id }: ReportRecord, line: RecordLine | undefined): string {
  if (line)
    return line.how === 'published' || line.how === 'sent' ? `${HOW[line.how]}: ${line.where}` : line.where;
  return kind === 'figures' ? `Số liệu kỳ, mã ${id.replace(/^figures\//, '')}` : '';
}

const addressCell = (link: string | undefined): Cell =>
  link === undefined
    ? 'Chưa có thông tin'
    : {
        text: decodeURI(link)
          .replace(/^https?:\/\//, '')
          .replace(/\/$/, ''),
        link,
      };

/** The number of each record in the annex. */
export const numbersOf = (records: readonly ReportRecord[]): ReadonlyMap<string, number> =>
  new Map(records.map(({ id, number }) => [id, number]));

/** The numbers of those records: "1–3, 7"; '' for none. */
export function sourcesCell(ids: readonly string[], records: readonly ReportRecord[]): string {
  const numbers = numbersOf(records);
  return numberRanges(ids.flatMap((id) => numbers.get(id) ?? []))
    .map(rangeText)
    .join(', ');
}
