import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/shared/settings.ts';

/** A copy of the project's sources that may be changed; its packages are linked, its cache is its own. */
function copyOfProject(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'cong-khai-copy-'));
  for (const name of [
    'src',
    'scripts',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(ROOT, name), path.join(dir, name), { recursive: true });
  }
  mkdirSync(path.join(dir, 'node_modules'));
  for (const name of readdirSync(path.join(ROOT, 'node_modules'))) {
    if (name === '.astro' || name === '.vite') continue;
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(dir, 'node_modules', name));
  }
  return dir;
}

function build(dir: string): { code: number | null; text: string } {
  const { CONG_KHAI_CONTENT: _content, CONG_KHAI_OUT: _out, BASE_PATH: _base, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: dir,
    env,
    encoding: 'utf8',
  });
  return { code: status, text: stdout + stderr };
}

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

let dir = '';
test.beforeAll(() => {
  dir = copyOfProject();
});
test.afterAll(() => rmSync(dir, { recursive: true, force: true }));

const post = 'news/2025/chuan-bi-giay-to-khai-sinh';
const page = (): string =>
  readFileSync(path.join(dir, 'dist/tin-tuc', post.slice('news/'.length), 'index.html'), 'utf8');

test('a change of a component shows after a warm rebuild', () => {
  const first = build(dir);
  expect(first.code, first.text).toBe(0);
  expect(page()).toContain('class="steps"');
  const component = path.join(dir, 'src/markdown/components/steps.ts');
  writeFileSync(
    component,
    readFileSync(component, 'utf8').replace("['steps']", "['steps', 'changed-steps']"),
  );
  const second = build(dir);
  expect(second.code, second.text).toBe(0);
  expect(page()).toContain('class="steps changed-steps"');
});

test('a picture beside a post is optimised and keeps its place in the text', () => {
  const file = path.join(dir, `content/${post}.mdx`);
  cpSync(path.join(ROOT, 'tests/fixtures/hinh.png'), path.join(dir, 'content/news/2025/hinh.png'));
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n![Ô vuông đỏ](./hinh.png)\n`);
  const { code, text } = build(dir);
  expect(code, text).toBe(0);
  expect(page()).toMatch(/<img [^>]*src="\/_astro\/hinh\.[^"]+\.webp"/);
  expect(page()).toMatch(/<img [^>]*width="8" height="8"/);
  expect(page()).toContain('alt="Ô vuông đỏ"');
});

test('a broken file stops the build and leaves the old site untouched', () => {
  const before = page();
  const file = path.join(dir, `content/${post}.mdx`);
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, right.replace(/^topic: .*$/m, 'topic: khong-co-chu-de-nay'));
  const { code, text } = build(dir);
  writeFileSync(file, right);
  expect(code).toBe(1);
  expect(text).toContain('khong-co-chu-de-nay');
  expect(page()).toBe(before);
});

test('a moved page keeps its old address alive, or the build is refused', () => {
  // A page of its own, so that no other record points to it; on record as if it had been published before.
  appendFileSync(path.join(dir, 'content/published-addresses.txt'), '/trang-cu/\n');
  const moved = path.join(dir, 'content/pages/trang-moi.mdx');
  const head = ['title: Trang đổi chỗ', 'summary: Trang này từng ở địa chỉ khác.'];
  const write = (lines: string[]) => writeFileSync(moved, `---\n${lines.join('\n')}\n---\n\nChữ.\n`);
  write(head);
  const refused = build(dir);
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('/trang-cu/');
  write([...head, 'oldPaths: [/trang-cu/]']);
  const accepted = build(dir);
  expect(accepted.code, accepted.text).toBe(0);
  const old = readFileSync(path.join(dir, 'dist/trang-cu/index.html'), 'utf8');
  expect(old).toContain('url=/trang-moi/');
});
