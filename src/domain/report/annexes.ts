/** The tables behind a report: targets with what was counted, and every record with its days and addresses. */
import { vietnameseDay } from '../days.ts';
import { periodName } from '../periods.ts';
import { numberRanges, rangeText } from './number-ranges.ts';
import type { AnnexTable, Cell } from './text.ts';
import type { RecordLine, ReportModel, ReportRecord } from './types.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'];
const HOW: Readonly<Record<RecordLine['how'], string>> = {
  published: 'Đăng',
  sent: 'Gửi',
  held: 'Tổ chức',
  entered: 'Ghi sổ',
};

/** The annexes that have rows, numbered in their order. */
export const annexesOf = (model: ReportModel): AnnexTable[] =>
  [targetTable(model), ...recordTables(model)]
    .filter(({ rows }) => rows.length > 0)
    .map((table, index) => ({ ...table, title: `Phụ lục ${NUMERALS[index]}. ${table.title}` }));

function targetTable({ quotas, obligations, records }: ReportModel): AnnexTable {
  const numbers = numbersOf(records);
  return {
    title: 'Chỉ tiêu và yêu cầu của kế hoạch',
    note: 'Cột nguồn là số thứ tự ở các phụ lục sau.',
    columns: [
      { head: 'Chỉ tiêu, yêu cầu', share: 36 },
      { head: 'Kỳ', share: 15 },
      { head: 'Cần', share: 8, number: true },
      { head: 'Có', share: 8, number: true },
      { head: 'Trạng thái', share: 19 },
      { head: 'Nguồn', share: 14 },
    ],
    shared: 1,
    rows: [...quotas, ...obligations].map(({ plan, id, title, period, required, counted, status }) => ({
      group: `${plan}/${id}`,
      cells: [
        title,
        periodName(period),
        required ?? '',
        counted.value ?? '…',
        status,
        numberRanges(counted.records.flatMap((id) => numbers.get(id) ?? []))
          .map(rangeText)
          .join(', '),
      ],
    })),
  };
}

function recordTables({ records }: ReportModel): AnnexTable[] {
  const posts = records.filter(({ kind }) => kind === 'post');
  const others = records.filter(({ kind }) => kind !== 'post');
  const table = (title: string, rows: readonly ReportRecord[]): AnnexTable => ({
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
  return [table('Tin, bài được tính', posts), table('Sự kiện, văn bản, sổ theo dõi được tính', others)];
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
      line
        ? line.how === 'published' || line.how === 'sent'
          ? `${HOW[line.how]}: ${line.where}`
          : line.where
        : '',
      // The page of a record stands once; an address of its own wherever it appeared.
      index === 0 || line?.address !== undefined ? addressCell(line?.address ?? record.page) : '',
    ],
  }));
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
