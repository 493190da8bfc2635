import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_SITE, toldOf, unit } from './site-with.ts';

const PLAN = 'plans/ke-hoach-2025.mdx';
const KINDS = `items:
  - {id: nam, label: Báo cáo năm, period: year}
  - {id: quy, label: Báo cáo quý, period: quarter}
  - {id: so-ket, label: Báo cáo sơ kết, period: none}
`;

/** What is said of the small site when its plan asks for one more report, with these records of handing in. */
async function told(report: string, ...handedIn: readonly string[]): Promise<string[]> {
  const plan = await readFile(path.join(SMALL_SITE, PLAN), 'utf8');
  const lines = [`  - {id: thu, section: III, due: not-stated, ${report}, handedIn: [`]
    .concat(handedIn.map((each) => `      {${each}},`))
    .concat('    ]}\n');
  const problems = await toldOf({
    [PLAN]: plan.replace('sources:\n', `${lines.join('\n')}sources:\n`),
    'vocabulary/report-kinds.yaml': KINDS,
    'units/to-mau.mdx': unit([]),
  });
  return problems.map((each) => each.replace(/^\S+ /, ''));
}

describe('records of handing in', () => {
  it('are right with a period of the report, a unit that reports, a day not before the period', async () => {
    expect(
      await told(
        'kind: quy, by: [phuong-mau, to-mau]',
        'period: 2025-Q1, on: 2025-01-01, by: phuong-mau',
        'period: 2025-Q1, on: 2025-04-02, by: to-mau',
        'period: 2025-Q4, on: 2026-02-02, by: to-mau, sample: true, note: Muộn.',
      ),
    ).toEqual([]);
    expect(await told('kind: so-ket', 'on: 2025-07-01', 'on: 2025-08-01')).toEqual([]);
  });

  it('name a period that the report has', async () => {
    const allowed = 'Được dùng: 2025-Q1, 2025-Q2, 2025-Q3, 2025-Q4.';
    expect(
      await told(
        'kind: quy',
        'period: 2025-Q5, on: 2025-10-02',
        'on: 2025-04-02',
        'period: 2025-09, on: 2025-10-02',
      ),
    ).toEqual([
      `hand-in-period – Báo cáo "thu": không có kỳ "2025-Q5". Gần đúng nhất: 2025-Q3. ${allowed}`,
      `hand-in-period – Báo cáo "thu": lần gửi ngày 2025-04-02 chưa ghi của kỳ nào, thêm "period". Gần ngày gửi nhất: 2025-Q1. ${allowed}`,
      `hand-in-period – Báo cáo "thu": không có kỳ "2025-09". Gần đúng nhất: 2025-Q3. ${allowed}`,
    ]);
    expect(await told('kind: so-ket', 'period: 2025-Q1, on: 2025-04-02')).toEqual([
      'hand-in-period – Báo cáo "thu": không theo kỳ nên không có kỳ "2025-Q1". Bỏ dòng "period".',
    ]);
  });

  it('name a unit that reports, where there is a choice', async () => {
    expect(await told('kind: quy', 'period: 2025-Q1, on: 2025-04-02, by: to-mau')).toEqual([
      'hand-in-unit – Báo cáo "thu": đơn vị "to-mau" không phải gửi. Được dùng: phuong-mau.',
    ]);
    expect(await told('kind: quy, by: [to-mau, phuong-mau]', 'period: 2025-Q1, on: 2025-04-02')).toEqual([
      'hand-in-unit – Báo cáo "thu": nhiều đơn vị cùng phải gửi, lần gửi ngày 2025-04-02 chưa ghi đơn vị nào, thêm "by". Được dùng: to-mau, phuong-mau.',
    ]);
  });

  it('stand once for a unit and period', async () => {
    expect(
      await told(
        'kind: quy',
        'period: 2025-Q1, on: 2025-03-02',
        'period: 2025-Q1, on: 2025-06-30, by: phuong-mau',
      ),
    ).toEqual([
      'hand-in-twice – Báo cáo "thu": đơn vị "phuong-mau" gửi kỳ 2025-Q1 đã ghi ở lần gửi 1: mỗi đơn vị mỗi kỳ một lần. Bỏ một lần, hoặc sửa kỳ. Gần ngày gửi nhất: 2025-Q2. Được dùng: 2025-Q2, 2025-Q3, 2025-Q4.',
    ]);
    expect(await told('kind: so-ket', 'on: 2025-07-01', 'on: 2025-07-01')).toEqual([
      'hand-in-twice – Báo cáo "thu": đơn vị "phuong-mau" gửi ngày 2025-07-01 đã ghi ở lần gửi 1. Bỏ một lần, hoặc sửa ngày.',
    ]);
  });

  it('are not dated before the period began', async () => {
    expect(
      await told('kind: quy', 'period: 2025-Q2, on: 2025-03-31', 'period: 2025-Q1, on: 2024-12-31'),
    ).toEqual([
      'hand-in-early – Báo cáo "thu": ngày gửi 2025-03-31 trước khi kỳ 2025-Q2 bắt đầu. Được dùng: từ ngày 2025-04-01 trở đi; gần đúng nhất: 2025-04-01. Nếu đúng ngày gửi thì kỳ gần nhất là 2025-Q1.',
      'hand-in-early – Báo cáo "thu": ngày gửi 2024-12-31 trước khi kỳ 2025-Q1 bắt đầu. Được dùng: từ ngày 2025-01-01 trở đi; gần đúng nhất: 2025-01-01.',
    ]);
    expect(await told('kind: so-ket', 'on: 2024-07-01')).toEqual([
      'hand-in-early – Báo cáo "thu": ngày gửi 2024-07-01 trước khi thời kỳ kế hoạch bắt đầu. Được dùng: từ ngày 2025-01-01 trở đi; gần đúng nhất: 2025-01-01.',
    ]);
  });

  it('say what a field wants before anything else is said of it', async () => {
    const problems = await told('kind: quy', 'period: 2025-Q1, on: 05/04/2025', 'period: 2025-Q2');
    expect(problems.map((each) => each.split(' ')[0])).not.toContain('hand-in-early');
    expect(problems).toHaveLength(2);
  });
});
