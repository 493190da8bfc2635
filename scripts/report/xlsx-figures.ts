/** Every figure of a report in one list, each with a code that the sheet of sources repeats for every record behind it. */
import { periodName } from '../../src/domain/periods.ts';
import type { Figure, ReportModel, TargetLine, TaskLine } from '../../src/domain/report/types.ts';
import { lowerFirst } from '../../src/domain/report/words.ts';

export interface CodedFigure {
  readonly code: string;
  readonly label: string;
  readonly figure: Figure;
  readonly note: string;
  readonly sum: Sum;
}

/**
 * rows: as many as the sources name; a total of amounts: the sheet and the column they stand in; a figure of the unit:
 * its id; tasks: those with a state, or all.
 */
export type Sum =
  | 'rows'
  | { readonly sheet: 'posts' | 'events'; readonly head: string }
  | { readonly figure: string }
  | { readonly tasks: string | undefined };

const AMOUNTS: Readonly<Record<string, Sum>> = {
  lượt: { sheet: 'posts', head: 'Số lượt' },
  phút: { sheet: 'posts', head: 'Số phút' },
  bản: { sheet: 'posts', head: 'Số bản' },
  'người dự': { sheet: 'events', head: 'Người dự' },
};

/** Totals, forms, channels, headings, figures of the unit, tasks: the lines of the summary. */
export function summaryFigures(model: ReportModel): CodedFigure[] {
  const { posts, reposts, forms, channels, contents } = model;
  const lines = [
    { label: 'Tổng số tin, bài', figure: posts, note: '' },
    { label: 'Trong đó đăng lại', figure: reposts, note: '' },
    ...forms.flatMap(({ label, figures, note }) =>
      figures.map((figure) => ({
        label,
        figure,
        note: figure.value === 0 ? 'Cổng chưa ghi, điền nếu có' : note,
      })),
    ),
    ...channels.flatMap(({ label, published, sent, reposts: again }) => [
      { label: `Đã đăng: ${label}`, figure: published, note: '' },
      { label: `Đã đăng lại: ${label}`, figure: again, note: '' },
      { label: `Đã gửi: ${label}`, figure: sent, note: '' },
    ]),
    ...contents.flatMap(({ lines: headings, other }) => [
      ...headings.map(({ heading, section, posts: figure }) => ({
        label: section === undefined ? heading : `${section}. ${heading}`,
        figure,
        note: '',
      })),
      { label: 'Nội dung khác', figure: other, note: '' },
    ]),
  ].map((line) => ({ ...line, sum: AMOUNTS[line.figure.unit] ?? ('rows' as const) }));
  return [...lines, ...ownLines(model), ...taskLines(model)].map((line, index) => ({
    ...line,
    code: `TH${index + 1}`,
  }));
}

const ownLines = ({ own }: ReportModel): Omit<CodedFigure, 'code'>[] =>
  own.figures.map(({ id, label, unit, values, total }) => ({
    label,
    figure: { value: total, unit, records: [...new Set(values.map(({ record }) => record))] },
    note:
      values.length === 0
        ? 'Cổng chưa ghi, điền nếu có'
        : total === undefined
          ? 'Mỗi kỳ một tỷ lệ, không tính trung bình: xem trang Số liệu'
          : values.map(({ period }) => periodName(period)).join(' + '),
    sum: { figure: id },
  }));

function taskLines({ tasks }: ReportModel): Omit<CodedFigure, 'code'>[] {
  const line = (label: string, among: readonly TaskLine[], status?: string) => ({
    label,
    figure: { value: among.length, unit: 'nhiệm vụ', records: [] },
    note: '',
    sum: { tasks: status },
  });
  if (tasks.length === 0) return [];
  return [
    line('Nhiệm vụ chủ trì, phối hợp', tasks),
    ...[...Map.groupBy(tasks, ({ status }) => status)].map(([status, among]) =>
      line(`Nhiệm vụ: ${lowerFirst(status)}`, among, status),
    ),
  ];
}

/** The code of a target: quotas first, then obligations, as the sheet lists them. */
export const targetCode = (index: number): string => `CT${index + 1}`;

export const targetsOf = ({ quotas, obligations }: ReportModel): TargetLine[] => [...quotas, ...obligations];
