import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/check.ts', import.meta.url));
const RIGHT = path.join(ROOT, 'tests/fixtures/mot-cong-nho/content');
const WRONG = path.join(ROOT, 'tests/fixtures/25-loi/content');

/** Runs the command as a process of its own, as the launcher does. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = ROOT) {
  const { FORCE_COLOR: _force, NO_COLOR: _no, CONG_KHAI_CONTENT: _content, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    cwd,
    env: { ...rest, ...env },
  });
  return { status, stdout, stderr };
}

interface Report {
  problems: { file: string; line: number; column: number; severity: string; rule: string; message: string }[];
  files: number;
}

describe('npm run check', { timeout: 60_000 }, () => {
  it('says in one line that all is well, and gives 0', () => {
    expect(run(['--content', RIGHT])).toEqual({
      status: 0,
      stdout: 'Đã kiểm tra 41 tệp: không có lỗi.\n',
      stderr: '',
    });
  });

  it('gives a report for machines, with nothing but the report on stdout', () => {
    expect(run(['--content', RIGHT, '--format', 'json'])).toEqual({
      status: 0,
      stdout: '{\n  "problems": [],\n  "files": 41\n}\n',
      stderr: '',
    });
  });

  it('reports every mistake in one run, and gives 1', () => {
    const { status, stdout, stderr } = run(['--content', WRONG, '--format', 'json']);
    const { problems, files } = JSON.parse(stdout) as Report;
    expect([status, stderr, problems.length, files]).toEqual([1, '', 25, 35]);
    expect(problems[0]).toEqual({
      file: 'events/dau-tab.mdx',
      line: 8,
      column: 1,
      severity: 'error',
      rule: 'yaml',
      message: 'Không dùng phím Tab để thụt dòng: thay bằng hai dấu cách. Dòng đang viết: - nguoi-dan',
    });
    for (const { file, line, column, severity, rule, message } of problems) {
      expect(path.isAbsolute(file) || file.includes('\\')).toBe(false);
      expect(line > 0 && column > 0).toBe(true);
      expect(['error', 'warning']).toContain(severity);
      expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(message).toBe(message.normalize('NFC'));
    }
  });

  it('shows people the file, the place, what is wrong and what to write', () => {
    const { status, stdout, stderr } = run(['--content', WRONG, '--format', 'text']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(
      'procedures/xin-hoc.mdx\n' +
        '  dòng 11, cột 32  LỖI  "50.000" ở "amount" (Số tiền) chưa đúng cách viết số: ' +
        'chỉ viết chữ số, không dấu chấm, không chữ. Nên viết: 50000 [number]\n\n',
    );
    expect(stdout.endsWith('\nĐã kiểm tra 35 tệp: 25 lỗi, 0 nhắc nhở.\n')).toBe(true);
    // Colours belong to a terminal.
    expect(stdout).not.toContain('\u001B');
  });

  it('finds its folder by the option, else by the environment, counting from where it was started', () => {
    expect(run([], { CONG_KHAI_CONTENT: RIGHT }).stdout).toContain('41 tệp');
    expect(run(['--content', RIGHT], { CONG_KHAI_CONTENT: WRONG }).stdout).toContain('41 tệp');
    expect(run(['--content', 'content'], {}, path.dirname(RIGHT)).stdout).toContain('41 tệp');
  });

  it.each([
    [
      'a folder that is not there',
      ['--content', 'khong-co'],
      /^Không đọc được thư mục nội dung ".*khong-co": ENOENT\.\n$/,
    ],
    [
      'a file for a folder',
      ['--content', SCRIPT],
      /^Không đọc được thư mục nội dung ".*check\.ts": ENOTDIR\.\n$/,
    ],
    [
      'an option that does not exist',
      ['--contents', 'x'],
      /^Không có tùy chọn "--contents"\. Gần đúng nhất: --content\./,
    ],
    ['a format that does not exist', ['--format', 'xml'], /^Tùy chọn "--format" không nhận "xml"\./],
    ['a stray word', ['content'], /^Không hiểu "content"\./],
  ])('gives 2 for %s', (_case, args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('explains itself', () => {
    const { status, stdout, stderr } = run(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Cách dùng: npm run check -- [tùy chọn]');
    expect(stdout).toContain('Mã thoát: 0 không có lỗi, 1 có lỗi, 2 dùng sai hoặc không đọc được thư mục.');
  });
});
