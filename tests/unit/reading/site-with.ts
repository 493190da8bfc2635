import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { readContent, type ReadOptions } from '../../../src/reading/read-content.ts';

/** A tiny whole site in which nothing is wrong. */
export const SMALL_SITE = path.join(ROOT, 'tests/fixtures/mot-cong-nho/content');

/** What a file is replaced by: its whole text, or nothing; null takes it away. */
export type Changes = Readonly<Record<string, string | null>>;

/** Copies the small site to a folder of its own, makes the changes and gives the folder. Paths count from the site. */
export async function siteWith(changes: Changes): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), 'cong-khai-'));
  onTestFinished(() => rm(site, { recursive: true }));
  await cp(SMALL_SITE, path.join(site, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(changes)) {
    const target = path.join(site, file);
    await mkdir(path.dirname(target), { recursive: true });
    if (text === null) await rm(target);
    else await writeFile(target, text);
  }
  return path.join(site, 'content');
}

/** The problems of the small site after some changes in `content/`: "file:line:column rule – message". */
export async function toldOf(changes: Changes, options?: ReadOptions): Promise<string[]> {
  const inContent = Object.entries(changes).map(([file, text]) => [
    file.startsWith('public/') ? file : `content/${file}`,
    text,
  ]);
  const { problems } = await readContent(await siteWith(Object.fromEntries(inContent) as Changes), options);
  return problems.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} – ${message}`,
  );
}

/** An .mdx file of these fields and this body; every field is a line. */
export const mdx = (fields: readonly string[], body = ''): string =>
  `---\n${fields.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;

const SOURCES = ['sources: [{title: Tệp kiểm thử, checkedOn: 2026-11-21}]'];

/** Whole records to which a test adds what it is about. */
export const page = (fields: readonly string[], body = '') =>
  mdx(['title: Trang thử', 'summary: Để thử.', ...fields], body);
export function post(fields: readonly string[], body = ''): string {
  const given = new Set(fields.map(keyOf));
  const usual = [
    'title: Bài thử',
    'summary: Để thử.',
    'date: 2025-05-05',
    'unit: phuong-mau',
    'topic: chinh-quyen-so',
    'audiences: [nguoi-dan]',
    'format: tin',
    'origin: own',
    'publications: []',
    ...(given.has('sources') ? [] : ['sample: true']),
  ];
  return mdx([...usual.filter((line) => !given.has(keyOf(line))), ...fields], body);
}
export const unit = (fields: readonly string[]) =>
  mdx(['name: Đơn vị thử', 'kind: ubnd-phuong-xa', ...fields, ...SOURCES]);
export const document = (fields: readonly string[]) =>
  mdx(['title: Văn bản thử', 'type: ke-hoach', 'issuer: Ủy ban nhân dân phường Mẫu', ...fields, ...SOURCES]);
export const procedure = (fields: readonly string[], body = '') =>
  mdx(
    [
      'name: Thủ tục thử',
      'commonName: Việc thử',
      'audiences: [nguoi-dan]',
      'confidence: high',
      ...SOURCES,
      ...fields,
    ],
    body,
  );

const keyOf = (line: string): string => line.split(':')[0] ?? '';
