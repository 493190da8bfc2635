/** Every figure of a report in one list, each with a code that the sheet of sources repeats for every record behind it. */
import type { Figure, ReportModel, TargetLine } from '../../src/domain/report/types.ts';

export interface CodedFigure {
  readonly code: string;
  readonly label: string;
  readonly figure: Figure;
  readonly note: string;
  /** rows: as many as the sources name; a total of amounts: the sheet and the column they stand in. */
  readonly sum: 'rows' | { readonly sheet: 'posts' | 'events'; readonly head: string };
}

const AMOUNTS: Readonly<Record<string, CodedFigure['sum']>> = {
  lượt: { sheet: 'posts', head: 'Số lượt' },
  phút: { sheet: 'posts', head: 'Số phút' },
  bản: { sheet: 'posts', head: 'Số bản' },
  'người dự': { sheet: 'events', head: 'Người dự' },
};

/** Totals, forms, channels, headings: the lines of the summary. */
export function summaryFigures({ posts, reposts, forms, channels, contents }: ReportModel): CodedFigure[] {
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
  ];
  return lines.map((line, index) => ({
    ...line,
    code: `TH${index + 1}`,
    sum: AMOUNTS[line.figure.unit] ?? 'rows',
  }));
}

/** The code of a target: quotas first, then obligations, as the sheet lists them. */
export const targetCode = (index: number): string => `CT${index + 1}`;

export const targetsOf = ({ quotas, obligations }: ReportModel): TargetLine[] => [...quotas, ...obligations];
