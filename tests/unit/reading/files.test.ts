import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listContent } from '../../../src/reading/files.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { page, siteWith, toldOf } from './site-with.ts';

describe('the files of a content folder', () => {
  it('are listed with their ids, whatever the order on disk', async () => {
    const { records, vocabulary, site } = await listContent(await siteWith({}));
    expect(records.filter(({ collection }) => collection === 'news')).toEqual([
      { collection: 'news', file: 'news/2025/tin-co-nguon.mdx', id: '2025/tin-co-nguon' },
      { collection: 'news', file: 'news/2025/tin-minh-hoa.mdx', id: '2025/tin-minh-hoa' },
    ]);
    expect(vocabulary).toContainEqual({ name: 'topics', file: 'vocabulary/topics.yaml' });
    expect(site).toBe('site.yaml');
  });

  it.each([
    [
      'ghi-chu.txt',
      'Không đọc tệp này: ở đây chỉ có site.yaml và các thư mục plans, procedures, news, guides, life-events, events, registers, documents, units, indices, figures, postings, pages, vocabulary.',
    ],
    [
      'new/a.mdx',
      'Không có thư mục "new". Gần đúng nhất: news. Được dùng: plans, procedures, news, guides, life-events, events, registers, documents, units, indices, figures, postings, pages, vocabulary.',
    ],
    ['pages/a.md', 'Tệp trong thư mục pages phải có đuôi .mdx: đổi tên tệp.'],
    ['pages/a.docx', 'Tệp trong thư mục pages phải có đuôi .mdx: đổi tên tệp.'],
    ['figures/a.mdx', 'Tệp trong thư mục figures phải có đuôi .yaml: đổi tên tệp.'],
    ['vocabulary/topics.yml', 'Tệp trong thư mục vocabulary phải có đuôi .yaml: đổi tên tệp.'],
    [
      'vocabulary/topic.yaml',
      expect.stringMatching(/^Không có danh mục "topic"\. Gần đúng nhất: topics\./) as string,
    ],
  ])('of which nothing reads %s', async (file, message) => {
    expect(await toldOf({ [file]: 'x' })).toEqual([
      typeof message === 'string'
        ? `${file}:1:1 unknown-file – ${message}`
        : (expect.stringContaining('unknown-file') as string),
    ]);
  });

  it('may lie beside pictures, and what tools leave behind', async () => {
    expect(
      await toldOf({
        'news/2025/anh.JPG': '',
        'pages/so-do.svg': '',
        '.DS_Store': '',
        '.obsidian/app.json': '{}',
        'pages/.thu.mdx.swp': '',
        'pages/Thumbs.db': '',
        'pages/desktop.ini': '',
        'pages/~$bai.docx': '',
        'pages/bai.mdx~': '',
        'published-addresses.txt': '',
      }),
    ).toEqual([]);
  });

  it.each([
    ['site.yaml', 'Thiếu tệp site.yaml: tệp này ghi tên cổng, cơ quan chủ quản, địa chỉ.'],
    ['vocabulary/labels.yaml', 'Thiếu tệp vocabulary/labels.yaml: tệp này ghi chữ người đọc thấy.'],
  ])('must hold %s', async (file, message) => {
    expect(await toldOf({ [file]: null })).toEqual([`${file}:1:1 missing-file – ${message}`]);
  });
});

describe('reading a content folder', () => {
  it('counts the files it read', async () => {
    const before = await readContent(await siteWith({}));
    const after = await readContent(
      await siteWith({ 'content/pages/thu.mdx': page([]), 'content/pages/x.txt': '' }),
    );
    expect(after.files - before.files).toBe(1);
  });

  it('gives only records whose heads are right', async () => {
    const dir = await siteWith({
      'content/pages/mot.mdx': page([]),
      'content/pages/hai.mdx': page(['order: x']),
    });
    const { content } = await readContent(dir);
    expect(content.pages.map(({ id }) => id)).toEqual(['gioi-thieu', 'mot']);
  });

  it('can leave the texts', async () => {
    const changes = { 'pages/thu.mdx': page([], '<5') };
    expect(await toldOf(changes, { bodies: false })).toEqual([]);
    expect(await toldOf(changes)).toHaveLength(1);
  });

  it('can leave the texts unread', async () => {
    const changes = {
      'content/pages/thu.mdx': page([], '<5 \uFFFD\u200B'),
      'content/pages/windows.mdx': page([], 'chữ').replace('title: ', 'title: Hai ').replaceAll('\n', '\r\n'),
    };
    const { content, problems } = await readContent(await siteWith(changes), { headsOnly: true });
    expect(problems).toEqual([]);
    const bodies = content.pages.map(({ id, body }) => [id, body.trim()]);
    expect(bodies).toEqual([
      ['gioi-thieu', ''],
      ['thu', ''],
      ['windows', 'chữ'],
    ]);
  });

  it('sorts problems by file and place', async () => {
    const { problems } = await readContent(path.resolve('tests/fixtures/25-loi/content'));
    const places = problems.map(({ file, line, column }) => [file, line, column] as const);
    const sorted = places.toSorted(([a, b, c], [d, e, f]) => a.localeCompare(d, 'en') || b - e || c - f);
    expect(places).toEqual(sorted);
  });

  it('throws when there is no folder', async () => {
    await expect(readContent('/khong/co/thu-muc-nay')).rejects.toThrow('ENOENT');
  });
});
