/** The tasks that the unit leads or takes part in: what, who, by when, how it stands. Late ones first. */
import { sourcesCell } from './annex-records.ts';
import type { AnnexTable } from './text.ts';
import type { ReportModel } from './types.ts';
import { inSection } from './words.ts';

export function taskTable({ tasks, records }: ReportModel): AnnexTable {
  const several = new Set(tasks.map(({ plan }) => plan)).size > 1;
  return {
    id: 'tasks',
    title: 'Nhiệm vụ chủ trì, phối hợp',
    note: 'Chưa thấy chứng cứ không có nghĩa là chưa làm: cổng chỉ biết những gì được ghi vào.',
    columns: [
      { head: 'Nhiệm vụ', share: 33 },
      { head: 'Chủ trì', share: 14 },
      { head: 'Sản phẩm', share: 13 },
      { head: 'Thời hạn', share: 19 },
      { head: 'Trạng thái', share: 12 },
      { head: 'Nguồn', share: 9 },
    ],
    shared: 0,
    rows: tasks.map(({ plan, id, title, section, role, lead, product, due, status, records: evidence }) => ({
      group: `${plan}/${id}`,
      cells: [
        `${title} (${several ? `${plan}, ` : ''}${inSection(section)})`,
        role === 'lead' ? lead : `${lead}; đơn vị phối hợp`,
        product,
        due,
        status,
        sourcesCell(evidence, records),
      ],
    })),
  };
}
