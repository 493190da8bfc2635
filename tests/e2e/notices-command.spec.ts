/** The command that prints notice boards, run on the built site. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { printOpenPage } from '../../scripts/notices/print-page.ts';
import { readPdf } from '../../scripts/notices/read-pdf.ts';
import { readSettings, ROOT } from '../../scripts/shared/settings.ts';

const SCRIPT = path.join(ROOT, 'scripts', 'notices.ts');
const UNIT = 'truong-mn-vuon-xanh-nam-do';
const NAME = 'Trường Mầm non Vườn Xanh';
const SELECTION = ['--unit', UNIT, '--kind', 'phan-anh', '--kind', 'linh-vuc', '--site', readSettings().out];

test.setTimeout(180_000);

let out = '';
test.beforeEach(() => {
  out = path.join(mkdtempSync(path.join(tmpdir(), 'cong-khai-')), 'giay');
});
test.afterEach(() => rmSync(path.dirname(out), { recursive: true }));

interface Report {
  readonly sheets: readonly {
    readonly kind: string;
    readonly title: string;
    readonly file: string;
    readonly pages: number;
    readonly bytes: number;
  }[];
  readonly problems: readonly object[];
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    )
    .sort();

test('the sheets that were asked for are files with titles, fonts and every Vietnamese mark', async () => {
  const { status, stdout, stderr } = run(...SELECTION, '--out', out, '--format', 'json');
  expect(status, stderr + stdout).toBe(0);
  expect(stderr).toBe('');
  const { sheets, problems } = JSON.parse(stdout) as Report;
  expect(problems).toEqual([]);
  expect(filesIn(out)).toEqual(sheets.map(({ file }) => file).sort());
  expect(sheets.filter(({ kind }) => kind === 'linh-vuc').length).toBeGreaterThan(0);
  expect(sheets.filter(({ kind }) => kind === 'phan-anh')).toMatchObject([
    { file: 'phan-anh.pdf', pages: 1 },
  ]);
  for (const { file, title, pages, bytes } of sheets) {
    const content = readFileSync(path.join(out, file));
    const facts = await readPdf(content);
    expect(content.length, file).toBe(bytes);
    expect(facts, file).toMatchObject({ pages, foreignFonts: [] });
    expect(facts.title, file).toContain(`${title} – ${NAME}`);
    const text = facts.text.replace(/\s+/g, '');
    for (const words of [title, 'Bản trình diễn.', `Trang ${pages}/${pages}`]) {
      expect(text, file).toContain(words.replace(/\s+/g, ''));
    }
  }
});

test('an unknown unit is refused with the nearest one and the list of those that have a board', () => {
  const { status, stdout, stderr } = run('--unit', 'truong-mn-vuon-xanh', '--out', out);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    new RegExp(
      `^Không có đơn vị "truong-mn-vuon-xanh"\\. Gần đúng nhất: ${UNIT}\\. Các đơn vị có bảng niêm yết: .+\\.\n$`,
    ),
  );
  expect(existsSync(out)).toBe(false);
});

test('a run that is stopped leaves nothing behind', async () => {
  const many = ['--unit', 'ubnd-phuong-ha-dong', '--kind', 'thu-tuc', '--site', readSettings().out];
  const child = spawn(process.execPath, [SCRIPT, ...many, '--out', out], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const waiting = () => existsSync(out) && filesIn(out).length > 0;
  await expect.poll(waiting, { intervals: [20], timeout: 120_000 }).toBe(true);
  child.kill('SIGTERM');
  expect(await ended).toBe(128 + 15);
  expect(existsSync(out)).toBe(false);
});

test('page numbers stand in the list of contents of a book', async ({ page }) => {
  const chapters = ['mở-đầu', 'giua', 'cuoi'];
  const lines = chapters.map(
    (id) => `<li><a href="#${id}">${id}</a> <span class="page-number" data-target="${id}"></span></li>`,
  );
  const texts = chapters.map((id) => `<h2 id="${id}">${id}</h2><p>Chữ.</p>`);
  // The second chapter takes two pages.
  texts[1] += '<p>Dòng.</p>'.repeat(45);
  await page.setContent(
    `<!doctype html><title>Sổ</title><style>h2 { break-before: page }</style><ol>${lines.join('')}</ol>${texts.join('')}`,
  );
  const { bytes, title, numbered } = await printOpenPage(page);
  expect({ title, numbered }).toEqual({ title: 'Sổ', numbered: true });
  const { text, pages } = await readPdf(bytes);
  expect(pages).toBe(5);
  expect(text.replace(/\s+/g, ' ')).toContain('1. mở-đầu 2 2. giua 3 3. cuoi 5');
});
