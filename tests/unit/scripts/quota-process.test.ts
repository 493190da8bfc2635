import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../../scripts/quota.ts', import.meta.url));

/** Runs the command as a process of its own, as the launcher does. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run quota', { timeout: 30_000 }, () => {
  it('explains itself', () => {
    const { status, stdout, stderr } = run('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Cách dùng: npm run quota -- [tùy chọn]');
  });

  it('says on stderr what is wrong with its use, and gives 2', () => {
    expect(run('--as-of', '2025-13-45')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Ngày 2025-13-45 ở --as-of không có trong lịch: tháng 13 không có. Tháng viết từ 01 đến 12.\n',
    });
  });

  it('gives 2 for a content folder that is not there', () => {
    const { status, stdout, stderr } = run('--content', 'khong-co-thu-muc-nay');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Không đọc được thư mục nội dung ".*khong-co-thu-muc-nay" \(ENOENT\)\.\n$/);
  });
});
