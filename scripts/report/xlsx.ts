/** A report as a workbook: sums are formulas over the sheet of sources, with their results stored beside them. */
import ExcelJS from 'exceljs';
import { numbersOf } from '../../src/domain/report/annex-records.ts';
import { fromTo } from '../../src/domain/report/words.ts';
import { samplesSentence, subjectOf } from '../../src/domain/report/sections.ts';
import { isWithin, type Span } from '../../src/domain/days.ts';
import { periodName } from '../../src/domain/periods.ts';
import type { Amount, RecordLine, ReportModel, ReportRecord } from '../../src/domain/report/types.ts';
import { DEMO_STAMP } from './wording.ts';
import { summaryFigures, targetCode, targetsOf, type CodedFigure, type Sum } from './xlsx-figures.ts';
import { figuresSheet, OWN_HEADS, scorecardSheet, tasksSheet } from './xlsx-own.ts';
import { addSheet, columnOf, dateOf, linkOf, type Sheet, type Value } from './xlsx-sheet.ts';

const SHEETS = { posts: 'Tin bài', events: 'Sự kiện', sources: 'Nguồn số liệu' } as const;
/** Head of the column in which the sheet of sources repeats the code of a figure. */
const CODE = 'Mã con số';
type Sheets = Readonly<Record<keyof typeof SHEETS | 'figures' | 'tasks', Sheet>>;
const HOW: Readonly<Record<RecordLine['how'], string>> = {
  published: 'Đăng',
  sent: 'Gửi',
  held: 'Tổ chức',
  entered: 'Ghi sổ',
};

export async function reportXlsx(model: ReportModel): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = subjectOf(model);
  workbook.creator = model.unit.name;
  const sheets: Sheets = {
    figures: figuresSheet(model),
    tasks: tasksSheet(model),
    posts: postsSheet(model),
    events: eventsSheet(model),
    sources: sourcesSheet(model),
  };
  const { figures, tasks, posts, events, sources } = sheets;
  const scorecard = scorecardSheet(model);
  for (const sheet of [
    ...[summarySheet(model, sheets), targetsSheet(model, sources), tasks, figures],
    ...(scorecard ? [scorecard] : []),
    ...[posts, events, sources],
  ]) {
    addSheet(workbook, sheet);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function summarySheet(model: ReportModel, sheets: Sheets): Sheet {
  const about = [
    subjectOf(model),
    model.unit.name,
    `Số liệu tính ${fromTo(model.data)}.`,
    ...model.dataNotes,
    ...samplesSentence(model),
    ...(model.demo ? [DEMO_STAMP] : []),
  ];
  return {
    name: 'Tổng hợp',
    columns: [
      { head: 'Mã', width: 8 },
      { head: 'Nội dung', width: 70 },
      { head: 'Số lượng', width: 12 },
      { head: 'Đơn vị tính', width: 14 },
      { head: 'Ghi chú', width: 50 },
    ],
    rows: [
      ...summaryFigures(model).map((line, index) => [
        line.code,
        line.label,
        sumCell(line, index + 2, sheets),
        line.figure.unit,
        line.note,
      ]),
      [],
      ...about.map((words) => ['', words]),
    ],
  };
}

function sumCell({ figure, sum }: CodedFigure, row: number, sheets: Sheets): Value {
  if (figure.value === undefined) return null;
  return { formula: formulaOf(sum, row, sheets), result: figure.value };
}

function formulaOf(sum: Sum, row: number, sheets: Sheets): string {
  if (sum === 'rows') return countOf(`A${row}`, sheets.sources);
  if ('sheet' in sum) return `SUM(${columnOf(sheets[sum.sheet], sum.head)})`;
  if ('figure' in sum) {
    const { figures } = sheets;
    return `SUMIF(${columnOf(figures, OWN_HEADS.figure)},"${sum.figure}",${columnOf(figures, OWN_HEADS.value)})`;
  }
  return sum.tasks === undefined
    ? `COUNTA(${columnOf(sheets.tasks, OWN_HEADS.task)})`
    : `COUNTIF(${columnOf(sheets.tasks, OWN_HEADS.state)},"${sum.tasks}")`;
}

/** How many rows of the sheet of sources carry the code. */
const countOf = (code: string, sources: Sheet): string => `COUNTIF(${columnOf(sources, CODE)},${code})`;

function targetsSheet(model: ReportModel, sources: Sheet): Sheet {
  return {
    name: 'Chỉ tiêu',
    columns: [
      { head: 'Mã', width: 8 },
      { head: 'Kế hoạch', width: 40 },
      { head: 'Chỉ tiêu, yêu cầu', width: 60 },
      { head: 'Mục', width: 18 },
      { head: 'Kỳ', width: 16 },
      { head: 'Từ ngày', width: 12 },
      { head: 'Đến ngày', width: 12 },
      { head: 'Cần', width: 8 },
      { head: 'Có', width: 8 },
      { head: 'Thiếu', width: 8 },
      { head: 'Minh họa', width: 10 },
      { head: 'Đăng lại', width: 10 },
      { head: 'Trạng thái', width: 26 },
      { head: 'Cần làm thêm', width: 60 },
    ],
    rows: targetsOf(model).map((line, index) => {
      const row = index + 2;
      const { value } = line.counted;
      const isQuota = index < model.quotas.length;
      const counted =
        value === undefined
          ? null
          : isQuota
            ? { formula: countOf(`A${row}`, sources), result: value }
            : value;
      const lacking =
        line.required === undefined || value === undefined
          ? null
          : { formula: `MAX(0,H${row}-I${row})`, result: Math.max(0, line.required - value) };
      return [
        ...[targetCode(index), line.plan, line.title, line.section, periodName(line.period)],
        ...[dateOf(line.period.start), dateOf(line.period.end), line.required ?? null, counted, lacking],
        ...[line.samples, line.reposts, line.status, line.missing],
      ];
    }),
  };
}

const postsSheet = ({ records, data }: ReportModel): Sheet => ({
  name: SHEETS.posts,
  columns: [
    ...LINE_COLUMNS,
    { head: 'Đăng lại', width: 10 },
    { head: 'Số lượt', width: 9 },
    { head: 'Số phút', width: 9 },
    { head: 'Số bản', width: 9 },
    { head: 'Địa chỉ', width: 60 },
  ],
  rows: rowsOf(
    records.filter(({ kind }) => kind === 'post'),
    (record, line) => [
      record.repost ? 'Có' : '',
      // What was only handed in is not on air yet.
      ...(['times', 'minutes', 'copies'] as const).map((amount) =>
        line?.how === 'published' ? amountOf(line, amount, data) : null,
      ),
    ],
  ),
});

const eventsSheet = ({ records, data }: ReportModel): Sheet => ({
  name: SHEETS.events,
  columns: [...LINE_COLUMNS, { head: 'Người dự', width: 10 }, { head: 'Địa chỉ', width: 60 }],
  rows: rowsOf(
    records.filter(({ kind }) => kind !== 'post'),
    (_, line) => [amountOf(line, 'attendance', data)],
  ),
});

const LINE_COLUMNS = [
  { head: 'TT', width: 6 },
  { head: 'Mã bản ghi', width: 44 },
  { head: 'Tên', width: 70 },
  { head: 'Đơn vị', width: 30 },
  { head: 'Ngày', width: 12 },
  { head: 'Việc', width: 10 },
  { head: 'Kênh, hình thức', width: 40 },
  { head: 'Minh họa', width: 10 },
] as const;

const rowsOf = (
  records: readonly ReportRecord[],
  more: (record: ReportRecord, line: RecordLine | undefined) => Value[],
): Value[][] =>
  records.flatMap((record) =>
    (record.lines.length > 0 ? record.lines : [undefined]).map((line) => [
      ...[record.number, record.id, record.title, record.unit],
      ...(line ? [dateOf(line.day), HOW[line.how], line.where] : [null, '', '']),
      record.sample ? 'Có' : '',
      ...more(record, line),
      linkOf(line?.address ?? record.page),
    ]),
  );

/** Blank outside the days of the report: a yearly target may rest on records of earlier months. */
const amountOf = (line: RecordLine | undefined, amount: Amount, data: Span): number | null =>
  line && isWithin(line.day, data) ? (line.amounts?.[amount] ?? null) : null;

/** A row for each figure and each record behind it. */
function sourcesSheet(model: ReportModel): Sheet {
  const records = new Map(model.records.map((record) => [record.id, record]));
  const numbers = numbersOf(model.records);
  const row = (code: string, label: string, id: string): Value[] => [
    ...[code, label, numbers.get(id) ?? null, id, records.get(id)?.title ?? ''],
    linkOf(records.get(id)?.page),
  ];
  return {
    name: SHEETS.sources,
    columns: [
      { head: CODE, width: 11 },
      { head: 'Con số', width: 60 },
      { head: 'TT', width: 6 },
      { head: 'Mã bản ghi', width: 44 },
      { head: 'Tên', width: 70 },
      { head: 'Trang', width: 60 },
    ],
    rows: [
      ...summaryFigures(model).flatMap(({ code, label, figure }) =>
        figure.records.map((id) => row(code, label, id)),
      ),
      ...targetsOf(model).flatMap(({ title, period, counted }, index) =>
        counted.records.map((id) => row(targetCode(index), `${title} (${periodName(period)})`, id)),
      ),
    ],
  };
}
