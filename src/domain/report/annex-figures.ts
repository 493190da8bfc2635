/** The figures that the unit keeps for itself, each with its period and record; its points by criterion. */
import { aboveText } from '../figures-words.ts';
import { periodName } from '../periods.ts';
import { showNumber } from '../show-number.ts';
import { sourcesCell } from './annex-records.ts';
import { BLANK, type AnnexTable } from './text.ts';
import type { OwnFigure, ReportModel } from './types.ts';

/** None where nothing is known: the text has the blanks. */
export function figuresTable({ own, records }: ReportModel): AnnexTable {
  const samples = new Set(records.filter(({ sample }) => sample).map(({ id }) => id));
  const rowsOf = ({ id, label, unit, values, total }: OwnFigure): AnnexTable['rows'] => {
    const show = (value: number): string => `${showNumber(value)}${unit === '%' ? ' %' : ''}`;
    const row = (...cells: AnnexTable['rows'][number]['cells']) => ({ group: id, cells });
    const counted = unit === '%' ? label : `${label} (${unit})`;
    const known = values.map(({ period, value, note, above, record }) =>
      row(
        counted,
        periodName(period),
        show(value),
        [
          above === undefined ? '' : `▲ Nêu bật: ${aboveText(above)}.`,
          note,
          samples.has(record) ? 'Minh họa.' : '',
        ]
          .filter(Boolean)
          .join(' '),
        sourcesCell([record], records),
      ),
    );
    if (known.length === 0) return [row(counted, '', BLANK, 'Cổng chưa ghi, điền nếu có.', '')];
    return values.length > 1 && total !== undefined
      ? [...known, row(counted, 'Cộng', show(total), '', '')]
      : known;
  };
  return {
    id: 'figures',
    title: 'Số liệu của đơn vị trong kỳ',
    note: 'Số đếm của nhiều kỳ thì cộng lại; tỷ lệ ghi riêng từng kỳ, không tính trung bình. Hồ sơ đang giải quyết là số lúc hết mỗi kỳ.',
    columns: [
      { head: 'Số liệu', share: 33 },
      { head: 'Kỳ', share: 23 },
      { head: 'Giá trị', share: 13, number: true },
      { head: 'Ghi chú', share: 22 },
      { head: 'Nguồn', share: 9 },
    ],
    shared: 1,
    rows: own.periods.length === 0 ? [] : own.figures.flatMap(rowsOf),
  };
}

export function scorecardTable({ own: { scorecard }, records }: ReportModel): AnnexTable {
  const score = (points: number | undefined): string => (points === undefined ? '…' : showNumber(points));
  return {
    id: 'scorecard',
    title: 'Điểm theo bộ chỉ số',
    note: scorecard
      ? `${scorecard.scheme}; ${periodName(scorecard.period)}; nguồn số ${sourcesCell([scorecard.record], records)}.`
      : '',
    columns: [
      { head: 'Nhóm', share: 20 },
      { head: 'Tiêu chí', share: 33 },
      { head: 'Điểm', share: 10, number: true },
      { head: 'Tối đa', share: 10, number: true },
      { head: 'Minh chứng', share: 27 },
    ],
    shared: 1,
    rows: scorecard
      ? [
          ...scorecard.criteria.map(({ group = '', criterion, score: points, max, evidence }) => ({
            group: group || criterion,
            cells: [group, criterion, score(points), showNumber(max), evidence ?? BLANK],
          })),
          {
            group: 'sum',
            cells: [
              'Cộng',
              'Các tiêu chí đã có điểm',
              showNumber(scorecard.sum.score),
              showNumber(scorecard.sum.max),
              '',
            ],
          },
        ]
      : [],
  };
}
