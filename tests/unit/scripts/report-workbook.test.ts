import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateQuotas } from '../../../src/domain/quota.ts';
import { quotaInput } from '../../../src/reading/quota-input.ts';
import { CENTRE, NINE, ownContent, removeFolders, report } from './report-world.ts';

afterAll(removeFolders);

const workbook = async (...args: string[]) => {
  const { data } = await report('bao-cao.xlsx', ...args);
  const sheets = await readWorkbook(data);
  return (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
};

describe('the workbook', () => {
  it('opens with another reader, its stored sums as the count of quotas has them', async () => {
    const { content } = await ownContent();
    const { data } = await report('bao-cao.xlsx', ...NINE);
    const sheets = await readWorkbook(data);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Tổng hợp',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Số liệu',
      'Tin bài',
      'Sự kiện',
      'Nguồn số liệu',
    ]);
    const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const expected = evaluateQuotas(quotaInput(content), '2025-09-30', { samples: true }).filter(
      ({ unit, period }) => unit === CENTRE[1] && period.start <= '2025-09-30',
    );
    const [head = [], ...targets] = rows('Chỉ tiêu');
    const at = (name: string) => head.indexOf(name);
    expect(
      targets.slice(0, expected.length).map((row) => [row[at('Cần')], row[at('Có')], row[at('Thiếu')]]),
    ).toEqual(expected.map(({ required, counted }) => [required, counted, Math.max(0, required - counted)]));
    expect(targets[0]?.[at('Từ ngày')]).toEqual(new Date('2025-01-01T00:00:00Z'));
    // Each sum is what the sheet of sources has rows for.
    const sources = rows('Nguồn số liệu').slice(1);
    const codes = rows('Tổng hợp').filter((row) => /^TH\d+$/.test(String(row[0])));
    const counted = codes.filter(
      (row) =>
        ['tin, bài', 'sản phẩm', 'bài', 'văn bản', 'cuộc', 'loại'].includes(String(row[3])) &&
        row[2] !== null,
    );
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.map((row) => [row[0], row[2]])).toEqual(
      counted.map((row) => [row[0], sources.filter((source) => source[0] === row[0]).length]),
    );
    const own = codes.find((row) => row[1] === 'Đã đăng: Cổng/Trang thông tin điện tử của đơn vị');
    expect(own?.[2]).toBe(9);
  }, 60_000);

  it('stores sums as formulas, freezes heads and writes days as days', async () => {
    const { data } = await report('bao-cao.xlsx', ...NINE);
    const parts = unzipSync(data);
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<f>COUNTIF\(&apos;Nguồn số liệu&apos;![^<]*<\/f><v>\d+<\/v>/);
    expect(sheet).toContain('state="frozen"');
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('formatCode="dd/mm/yyyy"');
  }, 60_000);

  it('adds the figures of two quarters, and leaves shares of two quarters alone', async () => {
    const sheets = await workbook('--unit', 'phong-gddt-ha-dong', '--period', '2025-H1');
    const [head = [], ...rows] = sheets('Số liệu');
    const at = (name: string) => head.indexOf(name);
    const sumOf = (id: string) =>
      rows
        .filter((row) => row[at('Mã số liệu')] === id)
        .reduce((sum, row) => sum + Number(row[at('Giá trị')]), 0);
    const summary = (label: string) => sheets('Tổng hợp').find((row) => row[1] === label);
    expect(summary('Tiếp nhận')?.[2]).toBe(900);
    expect(summary('Tiếp nhận')?.[2]).toBe(sumOf('received'));
    const parts = ['solved-early', 'solved-on-time', 'solved-late', 'in-progress'];
    expect(parts.map(sumOf).reduce((sum, part) => sum + part, 0)).toBe(sumOf('received'));
    expect(summary('Mức độ hài lòng')?.slice(2)).toEqual([
      null,
      '%',
      'Mỗi kỳ một tỷ lệ, không tính trung bình: xem trang Số liệu',
    ]);
    expect(
      rows.filter((row) => row[at('Mã số liệu')] === 'satisfaction').map((row) => row[at('Giá trị')]),
    ).toEqual([90, 95]);
    expect(rows[0]?.[at('Mã bản ghi')]).toBe('figures/phong-gddt-ha-dong-2025-q1');
    expect(rows[0]?.[at('Minh họa')]).toBe('Có');
  }, 60_000);

  it('sums the points of a ward and counts its tasks', async () => {
    const sheets = await workbook('--unit', 'ubnd-phuong-la-khe', '--period', '2025-H1');
    expect(
      sheets('Điểm')
        .find((row) => row[0] === 'Cộng')
        ?.slice(2, 4),
    ).toEqual([26, 35]);
    const [head = [], ...tasks] = sheets('Nhiệm vụ');
    const states = tasks.map((row) => row[head.indexOf('Trạng thái')]);
    expect(tasks.length).toBeGreaterThan(20);
    const summary = sheets('Tổng hợp').filter((row) => row[3] === 'nhiệm vụ');
    expect(summary.map((row) => row[2])).toEqual([
      tasks.length,
      ...[...new Set(states)].map((state) => states.filter((each) => each === state).length),
    ]);
  }, 60_000);
});
