import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { CALENDAR_COMMAND, runCalendar } from '../../../scripts/calendar/command.ts';
import { helpText, parseOptions } from '../../../scripts/shared/options.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { siteWith } from '../reading/site-with.ts';

/** The small site has one report, of the year, due on its last day, and a quota of every month. */
async function run(...args: string[]) {
  let out = '';
  const code = await runCalendar(parseOptions(CALENDAR_COMMAND, args), {
    readContent,
    env: { CONG_KHAI_CONTENT: await siteWith({}), CONG_KHAI_TODAY: '2025-12-10', BASE_PATH: '/a/' },
    cwd: '.',
    now: new Date('2020-01-01T00:00:00Z'),
    stdout: { write: (text: string | Uint8Array) => Boolean((out += text)) },
  });
  return { code, out };
}

describe('npm run calendar', () => {
  it('reminds of what is late first, then of what is due, with how many days are left', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    const heads = out.split('\n').filter((line) => /^\S/.test(line));
    expect(heads[0]).toMatch(/^Đã qua hạn, cổng chưa ghi là đã xong: \d+$/);
    expect(heads[1]).toBe('Đến hạn từ 10/12/2025 đến 09/01/2026: 2');
    expect(out).toContain('  31/12/2025 (còn 21 ngày)  Báo cáo năm (Năm 2025) – ');
    expect(out).toMatch(/30\/11\/2025 \(quá 10 ngày\) {2}Mỗi tháng một tin \(Tháng 11\/2025\)/);
  });

  it('looks no further than it is told', async () => {
    expect((await run('--days', '5', '--unit', 'mam-non-mau')).out).toBe(
      'Không có hạn nào từ 10/12/2025 đến 15/12/2025.\n',
    );
    // The day before the report is due, and the month after: late for as long as one looks ahead.
    const dueOn = async (from: string) =>
      JSON.parse((await run('--format', 'json', '--days', '3', '--from', from)).out) as {
        late: { kind: string }[];
        due: { kind: string }[];
      };
    expect((await dueOn('2025-12-30')).due.some(({ kind }) => kind === 'report')).toBe(true);
    expect((await dueOn('2026-01-03')).late.some(({ kind }) => kind === 'report')).toBe(true);
    expect((await dueOn('2026-01-04')).late).toEqual([]);
  });

  it('gives a calendar file', async () => {
    const { out } = await run('--format', 'ics');
    expect(
      Object.values(sync.parseICS(out)).filter((part) => part?.type === 'VEVENT').length,
    ).toBeGreaterThan(1);
    expect(out.replaceAll('\r\n ', '')).toContain('https://phuong-mau.example/a/ke-hoach/ke-hoach-2025/');
  });

  it('gives 1 with --strict when there is something to remind of', async () => {
    expect((await run('--strict')).code).toBe(1);
    expect((await run('--strict', '--from', '2027-01-01')).code).toBe(0);
  });

  it('says what is allowed', async () => {
    await expect(run('--plan', 'ke-hoach-2026')).rejects.toThrow(
      'Không có kế hoạch "ke-hoach-2026". Gần đúng nhất: ke-hoach-2025.',
    );
    for (const days of ['-1', '367', 'mười', '1.5']) {
      expect(() => parseOptions(CALENDAR_COMMAND, [`--days=${days}`])).toThrow(
        'Được dùng: số nguyên từ 0 đến 366.',
      );
    }
    expect(helpText(CALENDAR_COMMAND)).toContain('Mã thoát: 0 là xong; 1 là --strict');
  });
});
