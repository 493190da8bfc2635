import { describe, expect, it } from 'vitest';
import { POSTINGS_COMMAND, runPostings } from '../../../scripts/postings/command.ts';
import { helpText, parseOptions } from '../../../scripts/shared/options.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { siteWith, unit, type Changes } from '../reading/site-with.ts';

/** A school that takes in one procedure, whatever else the small site holds. */
const SCHOOL = unit(['procedures: [xin-hoc]', 'noticePlaces: [tru-so, cong-don-vi]']);

async function run(changes: Changes, ...args: string[]) {
  let out = '';
  const code = await runPostings(parseOptions(POSTINGS_COMMAND, args), {
    readContent,
    env: {
      CONG_KHAI_CONTENT: await siteWith({ 'content/units/mam-non-mau.mdx': SCHOOL, ...changes }),
      CONG_KHAI_TODAY: '2026-11-22',
    },
    cwd: '.',
    now: new Date('2020-01-01T00:00:00Z'),
    stdout: { write: (text: string | Uint8Array) => Boolean((out += text)) },
  });
  return { code, out };
}

const FILE = 'content/postings/mam-non-mau.yaml';
const IN_ORDER = [
  'unit: mam-non-mau',
  'sample: true',
  'posted:',
  '  - {place: tru-so, procedures: [xin-hoc], postedOn: 2025-03-01, version: 12-kh-ubnd-2025, note: Ở cổng.}',
  '  - {place: cong-don-vi, procedures: [xin-hoc], postedOn: 2025-03-01}',
  'feedback: [{place: tru-so, postedOn: 2025-03-01}, {place: cong-don-vi, postedOn: 2025-03-01}]',
  '',
].join('\n');

describe('npm run postings', () => {
  it('tells the sum, each place and every sheet that is not in order', async () => {
    const { code, out } = await run({});
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Đơn vị thử (mam-non-mau): 1 tờ đúng bản, 1 tờ chưa niêm yết, 1 tờ phải gỡ. Minh họa.',
      '  Trụ sở: 1 tờ đúng bản, 1 tờ phải gỡ; tờ Nơi tiếp nhận phản ánh: từ 01/03/2025.',
      '  Trang của đơn vị: 1 tờ chưa niêm yết; tờ Nơi tiếp nhận phản ánh: chưa niêm yết.',
      '  ✗ Phải gỡ: Xin cho con đi học (mã cũ) (xin-hoc-cu), Trụ sở. Thủ tục đã được thay bằng “Xin cho con đi học” (cổng suy luận).',
      '  ○ Chưa niêm yết: Xin cho con đi học (xin-hoc), Trang của đơn vị. Chưa ghi lần niêm yết nào.',
      '',
      'Tính đến hết ngày 22/11/2026.',
      '',
    ]);
  });

  it('gives the same to programs', async () => {
    const { out } = await run({}, '--format', 'json', '--as-of', '2026-01-01');
    const place = { required: 1, older: 0, unclear: 0 };
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-01-01',
      units: [
        {
          unit: 'mam-non-mau',
          recorded: true,
          places: [
            { place: 'tru-so', ...place, current: 1, missing: 0, takeDown: 1, feedback: '2025-03-01' },
            { place: 'cong-don-vi', ...place, current: 0, missing: 1, takeDown: 0, feedback: null },
          ],
        },
      ],
    });
    expect((JSON.parse(out) as { units: { rows: unknown[] }[] }).units[0]?.rows[0]).toEqual({
      place: 'tru-so',
      procedure: 'xin-hoc',
      state: 'current',
      postedOn: '2025-03-01',
      version: '12-kh-ubnd-2025',
      recordVersion: '12-kh-ubnd-2025',
      note: 'Theo 12/KH-UBND.',
    });
  });

  it('gives the rows as a flat table', async () => {
    const { out } = await run({ [FILE]: IN_ORDER }, '--format', 'csv');
    expect(out.split('\n').slice(0, 2)).toEqual([
      'unit,place,procedure,state,postedOn,version,recordVersion,note',
      'mam-non-mau,tru-so,xin-hoc,current,2025-03-01,12-kh-ubnd-2025,12-kh-ubnd-2025,Theo 12/KH-UBND. Ở cổng.',
    ]);
  });

  it('gives 1 with --strict while something is to do, 0 when all is in order or nothing is known', async () => {
    expect((await run({}, '--strict')).code).toBe(1);
    expect((await run({ [FILE]: IN_ORDER }, '--strict')).code).toBe(0);
    const unknown = await run({ [FILE]: null }, '--strict');
    expect(unknown.code).toBe(0);
    expect(unknown.out).toContain('cổng này chưa có dữ liệu niêm yết của đơn vị.');
  });

  it('takes a unit, and names the nearest when it need not post', async () => {
    expect((await run({}, '--unit', 'mam-non-mau')).code).toBe(0);
    await expect(run({}, '--unit', 'mam-non')).rejects.toThrow(
      '"mam-non" không phải đơn vị phải niêm yết (không có "noticePlaces"). Gần đúng nhất: mam-non-mau. Được dùng: mam-non-mau.',
    );
  });

  it('counts nothing while a record has an error', async () => {
    await expect(run({ [FILE]: 'unit: mam-non-mau\nposted: 1\n' })).rejects.toThrow(
      /^Nội dung có lỗi nên chưa tính được: postings\/mam-non-mau\.yaml:\d+: /,
    );
  });

  it('explains its exit codes and its JSON', () => {
    expect(helpText(POSTINGS_COMMAND)).toMatch(/Mã thoát: 0 là xong; 1 là --strict[^]*JSON: asOf; units/);
  });
});
