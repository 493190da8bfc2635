/** Quotas and obligations with what was counted for each period. */
import { periodName } from '../periods.ts';
import { sourcesCell } from './annex-records.ts';
import type { AnnexTable } from './text.ts';
import type { ReportModel } from './types.ts';

export const targetTable = ({ quotas, obligations, records }: ReportModel): AnnexTable => ({
  id: 'targets',
  title: 'Chỉ tiêu và yêu cầu của kế hoạch',
  note: 'Số ở cột nguồn là số thứ tự của bản ghi ở các phụ lục cuối.',
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
      sourcesCell(counted.records, records),
    ],
  })),
});
