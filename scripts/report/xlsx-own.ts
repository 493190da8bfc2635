/** Sheets of what the unit keeps for itself: its figures period by period, its points, its tasks. */
import { periodName } from '../../src/domain/periods.ts';
import { aboveText } from '../../src/domain/figures-words.ts';
import { findEntry } from '../../src/reading/find-entry.ts';
import type { ReportModel } from '../../src/domain/report/types.ts';
import { columnOf, dateOf, linkOf, type Sheet, type Value } from './xlsx-sheet.ts';

/** Heads that formulas of the summary look for. */
export const OWN_HEADS = {
  figure: 'Mã số liệu',
  value: 'Giá trị',
  task: 'Mã nhiệm vụ',
  state: 'Trạng thái',
} as const;

const recordCells = (id: string, { records }: Pick<ReportModel, 'records'>): Value[] => {
  const record = findEntry(records, id);
  return [record?.sample ? 'Có' : '', id, linkOf(record?.page)];
};
const RECORD_COLUMNS = [
  { head: 'Minh họa', width: 10 },
  { head: 'Mã bản ghi', width: 44 },
  { head: 'Trang', width: 60 },
] as const;

/** A row for each figure and period; a figure that nobody wrote down has a row to fill. */
export const figuresSheet = (model: ReportModel): Sheet => ({
  name: 'Số liệu',
  columns: [
    { head: OWN_HEADS.figure, width: 20 },
    { head: 'Số liệu', width: 44 },
    { head: 'Kỳ', width: 20 },
    { head: 'Từ ngày', width: 12 },
    { head: 'Đến ngày', width: 12 },
    { head: OWN_HEADS.value, width: 12 },
    { head: 'Đơn vị tính', width: 12 },
    { head: 'Ghi chú', width: 50 },
    ...RECORD_COLUMNS,
  ],
  rows: model.own.figures.flatMap(({ id, label, unit, values }): Value[][] =>
    values.length === 0
      ? [[id, label, '', null, null, null, unit, 'Cổng chưa ghi, điền nếu có']]
      : values.map(({ period, value, note, above, record }) => [
          ...[id, label, periodName(period), dateOf(period.start), dateOf(period.end), value, unit],
          [above === undefined ? '' : `Nêu bật: ${aboveText(above)}.`, note].filter(Boolean).join(' '),
          ...recordCells(record, model),
        ]),
  ),
});

/** The criteria, and below them the sum of those that have points. */
export function scorecardSheet(model: ReportModel): Sheet | undefined {
  const { scorecard } = model.own;
  if (!scorecard) return undefined;
  const sheet: Sheet = {
    name: 'Điểm',
    columns: [
      { head: 'Nhóm', width: 34 },
      { head: 'Tiêu chí', width: 60 },
      { head: 'Điểm', width: 10 },
      { head: 'Tối đa', width: 10 },
      { head: 'Minh chứng', width: 60 },
    ],
    rows: scorecard.criteria.map(({ group = '', criterion, score, max, evidence = '' }) => [
      ...[group, criterion, score ?? null, max, evidence],
    ]),
  };
  const { score, max } = scorecard.sum;
  const points = columnOf(sheet, 'Điểm');
  const most = columnOf(sheet, 'Tối đa');
  return {
    ...sheet,
    rows: [
      ...sheet.rows,
      [
        'Cộng',
        'Các tiêu chí đã có điểm',
        { formula: `SUM(${points})`, result: score },
        { formula: `SUMIF(${points},">=0",${most})`, result: max },
        '',
      ],
      [],
      [scorecard.scheme, `${periodName(scorecard.period)}, ${scorecard.record}`],
    ],
  };
}

/** The tasks that the unit leads or takes part in, late ones first. */
export const tasksSheet = ({ tasks }: ReportModel): Sheet => ({
  name: 'Nhiệm vụ',
  columns: [
    { head: OWN_HEADS.task, width: 30 },
    { head: 'Kế hoạch', width: 40 },
    { head: 'Nhiệm vụ', width: 70 },
    { head: 'Mục', width: 14 },
    { head: 'Vai trò', width: 12 },
    { head: 'Chủ trì', width: 34 },
    { head: 'Sản phẩm', width: 34 },
    { head: 'Thời hạn', width: 34 },
    { head: 'Hạn', width: 12 },
    { head: OWN_HEADS.state, width: 34 },
    { head: 'Chứng cứ', width: 50 },
  ],
  rows: tasks.map(({ id, plan, title, section, role, lead, product, due, dueDay, status, records }) => [
    ...[id, plan, title, section, role === 'lead' ? 'Chủ trì' : 'Phối hợp', lead, product, due],
    ...[dueDay === undefined ? null : dateOf(dueDay), status, records.join(', ')],
  ]),
});
