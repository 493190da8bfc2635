import { describe, expect, it } from 'vitest';
import { COMPLETENESS_COMMAND, runCompleteness } from '../../../scripts/completeness/command.ts';
import { helpText, parseOptions } from '../../../scripts/shared/options.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { page, procedure, siteWith } from '../reading/site-with.ts';

async function run(changes: Record<string, string>, ...args: string[]) {
  let out = '';
  const code = await runCompleteness(parseOptions(COMPLETENESS_COMMAND, args), {
    readContent,
    env: { CONG_KHAI_CONTENT: await siteWith(changes), CONG_KHAI_TODAY: '2026-11-21' },
    cwd: '.',
    now: new Date('2020-01-01T00:00:00Z'),
    stdout: { write: (text: string | Uint8Array) => Boolean((out += text)) },
  });
  return { code, out };
}

const CHANGES = {
  'content/procedures/thieu.mdx': procedure(['changes: [{kind: issued}]', 'steps: [{text: Nộp}]']),
  'content/pages/cham.mdx': page(['reviewedOn: 2025-11-20', 'reviewIn: 12']),
};

describe('npm run completeness', () => {
  it('says which file lacks what, what is overdue, and the share', async () => {
    const { code, out } = await run(CHANGES);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'procedures/thieu.mdx: thiếu Mã thủ tục; Cách thức thực hiện; Thành phần hồ sơ; Thời hạn giải quyết; Đối tượng thực hiện; Cơ quan thực hiện; Kết quả thực hiện; Căn cứ pháp lý',
        'Đăng chậm mấy ngày: chưa có thông tin, chưa thay đổi nào ghi publishedOn.',
        'Quá hạn rà soát 1 ngày (hạn 20/11/2026): Trang thử /cham/',
        'Tính đến hết ngày 21/11/2026.',
      ]),
    );
    expect(out).toMatch(/^0\/2 thủ tục đủ các phần bắt buộc \(0%\)\. Không tính 1 thủ tục/m);
  });

  it('gives the same to programs', async () => {
    const { out } = await run(CHANGES, '--format', 'json');
    const report = JSON.parse(out) as Record<string, unknown> & { procedures: { id: string }[] };
    expect(report).toMatchObject({ asOf: '2026-11-21', complete: 0, counted: 2, percent: 0 });
    expect(report.procedures.find(({ id }) => id === 'thieu')).toMatchObject({
      state: 'in-force',
      counted: true,
      complete: false,
      lagDays: null,
    });
    expect(report['overdueReviews']).toMatchObject([{ address: '/cham/', due: '2026-11-20', daysOver: 1 }]);
  });

  it('gives 1 with --strict when something lacks', async () => {
    expect((await run({}, '--strict')).code).toBe(1);
  });

  it('counts nothing while a record has an error', async () => {
    await expect(run({ 'content/procedures/sai.mdx': procedure(['changes: 1']) })).rejects.toThrow(
      /^Nội dung có lỗi nên chưa tính được: procedures\/sai\.mdx:\d+: /,
    );
  });

  it('explains its exit codes', () => {
    expect(helpText(COMPLETENESS_COMMAND)).toContain('Mã thoát: 0 là xong; 1 là --strict');
  });
});
