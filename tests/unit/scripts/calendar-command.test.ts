import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { CALENDAR_COMMAND, runCalendar } from '../../../scripts/calendar/command.ts';
import { helpText, parseOptions } from '../../../scripts/shared/options.ts';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { SMALL_SITE, siteWith } from '../reading/site-with.ts';

const PLAN = 'plans/ke-hoach-2025.mdx';

/** The small site has one report, of the year, due on its last day, and a quota of every month. */
const run = (...args: string[]) => runOn({}, ...args);

/** The same with lines added to its report and its tasks. */
async function runOn({ report = '', tasks = '' }: { report?: string; tasks?: string }, ...args: string[]) {
  let out = '';
  const plan = (await readFile(path.join(SMALL_SITE, PLAN), 'utf8'))
    .replace('due: end-of-period}', `due: end-of-period${report}}`)
    .replace('reports:\n', `${tasks}reports:\n`);
  const code = await runCalendar(parseOptions(CALENDAR_COMMAND, args), {
    readContent,
    env: {
      CONG_KHAI_CONTENT: await siteWith({ [`content/${PLAN}`]: plan }),
      CONG_KHAI_TODAY: '2025-12-10',
      BASE_PATH: '/a/',
    },
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
    expect(out).toContain('  31/12/2025 (còn 21 ngày)\n    Báo cáo năm (Năm 2025) – ');
    expect(out).toMatch(
      / {2}11 kỳ: 31\/01\/2025 \(quá 313 ngày\) … 30\/11\/2025 \(quá 10 ngày\)\n {4}Mỗi tháng một tin – /,
    );
  });

  it('takes away a report that was handed in, says so, and is not silenced by an illustration', async () => {
    const sent = ', handedIn: [{period: 2025, on: 2026-01-05, note: Bản giấy.}]';
    const args = ['--from', '2026-01-10'];
    const { out } = await runOn({ report: sent }, ...args, '--days', '20');
    expect(out).toContain('Báo cáo đã gửi: 1\n  31/12/2025\n    Báo cáo năm (Năm 2025) – ');
    expect(out).toContain('      Đã gửi ngày 05/01/2026, muộn 5 ngày\n');
    expect(out.split('Báo cáo đã gửi')[0]).not.toContain('Báo cáo năm');

    const before = await runOn({ report: sent }, '--from', '2026-01-04', '--days', '20');
    expect(before.out).toContain('      Đã qua hạn, cổng chưa ghi ngày gửi\n');
    expect(before.out).not.toContain('05/01/2026');

    const made = sent.replace('on:', 'sample: true, on:');
    const { out: late } = await runOn({ report: made }, ...args, '--days', '20');
    expect(late).toContain('31/12/2025 (quá 10 ngày)');
    expect(late).toContain('      Minh họa: đã gửi ngày 05/01/2026, muộn 5 ngày\n');
    expect(late).not.toContain('Báo cáo đã gửi');

    type Report = { id: string; handedIn: unknown[] };
    const json = async (report: string) =>
      JSON.parse((await runOn({ report }, ...args, '--days', '20', '--format', 'json')).out) as Record<
        'late' | 'sent',
        Report[]
      >;
    const hand = { on: '2026-01-05', daysLate: 5, document: null, note: 'Bản giấy.', sample: false };
    expect((await json(sent)).sent.map(({ handedIn }) => handedIn)).toEqual([[hand]]);
    const real = (await json(made)).late.filter(({ handedIn }) => handedIn.length > 0);
    expect(real.map(({ handedIn }) => handedIn)).toEqual([[{ ...hand, sample: true }]]);

    const { out: file } = await runOn({ report: made }, ...args, '--days', '20', '--format', 'ics');
    expect(file.replaceAll('\r\n ', '')).toContain('Minh họa: đã gửi ngày 05/01/2026\\, muộn 5 ngày');
  });

  it('tells tasks of the whole plan in one line a lead, and what comes again only for as long as it looks ahead', async () => {
    const within = (id: string) =>
      `  - {id: ${id}, title: Việc ${id}, section: III, lead: phuong-mau, due: {kind: within}}\n`;
    const monthly =
      '  - {id: deu, title: Họp mỗi tháng, section: III, lead: phuong-mau, due: {kind: every, per: month}}\n';
    const tasks = `${['a', 'b', 'c', 'd', 'e', 'g'].map(within).join('')}${monthly}`;
    const { out } = await runOn({ tasks }, '--days', '60');
    expect(out).toContain(
      '  31/12/2025 (còn 21 ngày)\n    Hết thời hạn 6 nhiệm vụ trong thời kỳ kế hoạch – ',
    );
    expect(out).toContain('      Cổng chưa thấy chứng cứ đã xong nhiệm vụ nào\n      – Việc a\n');
    expect(out).toContain('      – Việc e\n      và 1 nhiệm vụ khác.\n');
    expect(out).toContain('  2 kỳ: 31/10/2025 (quá 40 ngày), 30/11/2025 (quá 10 ngày)\n    Họp mỗi tháng – ');
    expect(out).toContain('    Họp mỗi tháng (Tháng 12/2025) – ');
  });

  it('fits a terminal of 80 columns', async () => {
    const own = path.join(ROOT, 'content');
    const content = await readContent(own, { bodies: false });
    for (const from of ['2025-06-20', '2025-12-20']) {
      let out = '';
      await runCalendar(parseOptions(CALENDAR_COMMAND, ['--from', from, '--days', '120']), {
        readContent: () => Promise.resolve({ ...content, problems: [], files: 1 }),
        env: {},
        cwd: '.',
        now: new Date('2020-01-01T00:00:00Z'),
        stdout: { write: (text: string | Uint8Array) => Boolean((out += text)) },
      });
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
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
