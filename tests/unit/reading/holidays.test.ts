import { describe, expect, it } from 'vitest';
import { toldOf } from './site-with.ts';

/** The problems of the small site whose holidays.yaml holds these days, each a line. */
const told = async (items: readonly string[], years = '{year: 2025, state: announced}'): Promise<string[]> =>
  (await toldOf({ 'vocabulary/holidays.yaml': `years: [${years}]\nitems:\n${items.join('\n')}\n` })).map(
    (line) => line.replace(/^vocabulary\/holidays\.yaml:/, ''),
  );

const day = (date: string, kind: string, more = '') =>
  `  - {date: ${date}, name: Ngày thử, kind: ${kind}, source: "https://example.vn/", confidence: computed${more && `, ${more}`}}`;

const OFF = day('2025-05-02', 'swap-off', 'pair: 2025-04-26');
const WORK = day('2025-04-26', 'swap-work', 'pair: 2025-05-02');

describe('holidays', () => {
  it('may be days by law, their substitutes, and swaps in pairs', async () => {
    const sunday = day('2025-06-01', 'statutory');
    const made = day('2025-06-02', 'substitute', 'substituteFor: 2025-06-01');
    expect(await told([day('2025-01-01', 'statutory'), WORK, OFF, sunday, made])).toEqual([]);
  });

  it('stand once', async () => {
    expect(await told([day('2025-01-01', 'statutory'), day('2025-01-01', 'statutory')])).toEqual([
      '4:12 duplicate-day – 01/01/2025 đã có ở mục thứ 1: mỗi ngày, mỗi năm chỉ ghi một lần.',
    ]);
    const twice = '{year: 2025, state: announced}, {year: 2025, state: provisional}';
    expect((await told([day('2025-01-01', 'statutory')], twice))[0]).toContain('duplicate-year – Năm 2025');
  });

  it('belong to a year that says how sure it is', async () => {
    expect(await told([day('2026-01-01', 'statutory')])).toEqual([
      '3:12 year-missing – Năm 2026 chưa có trong "years": thêm một dòng với "state" là announced hoặc provisional.',
    ]);
    expect((await told([day('2025-01-01', 'statutory', 'provisional: true')]))[0]).toMatch(
      /provisional-day – Ngày này còn tạm tính nhưng năm 2025 đã ghi announced/,
    );
  });

  it('are worked instead on weekends only, and made up on weekdays only', async () => {
    const monday = day('2025-04-28', 'swap-work', 'pair: 2025-05-03');
    const saturday = day('2025-05-03', 'swap-off', 'pair: 2025-04-28');
    expect((await told([monday, saturday])).map((line) => line.split(' – ')[0])).toEqual([
      '3:12 swap-weekday',
      '4:12 swap-weekday',
    ]);
  });

  it.each([
    [[OFF], 'Ngày đi cùng 26/04/2025 phải có trong danh sách với kind: swap-work và pair: 2025-05-02.'],
    [[day('2025-04-26', 'swap-work')], 'Ngày hoán đổi phải ghi ngày được nghỉ: thêm "pair: YYYY-MM-DD".'],
    [[day('2025-05-02', 'swap-off')], 'Ngày hoán đổi phải ghi ngày làm bù: thêm "pair: YYYY-MM-DD".'],
    [
      [day('2025-01-01', 'statutory', 'pair: 2025-01-04')],
      '"pair" chỉ đi với swap-off và swap-work; ngày này là statutory: xóa "pair".',
    ],
  ])('swap in pairs %#', async (items, message) => {
    expect((await told(items)).map((line) => line.split(' – ')[1])).toEqual([message]);
  });

  it.each([
    [day('2025-06-02', 'substitute'), 'thêm "substituteFor: YYYY-MM-DD".'],
    [day('2025-06-02', 'substitute', 'substituteFor: 2025-06-01'), '01/06/2025 không phải.'],
    [day('2025-06-02', 'statutory', 'substituteFor: 2025-06-01'), 'xóa "substituteFor".'],
  ])('make up for a holiday of the list %#', async (item, end) => {
    const [problem = '', ...more] = await told([item]);
    expect(problem).toContain(end);
    expect(more).toEqual([]);
  });

  it('look at right days also where others are wrong', async () => {
    const problems = await told([
      '  - {date: 2025-02-30, name: A, kind: statutory}',
      day('2025-01-01', 'statutory'),
      day('2025-01-01', 'statutory'),
    ]);
    expect(problems.some((line) => line.includes('duplicate-day'))).toBe(true);
  });
});
