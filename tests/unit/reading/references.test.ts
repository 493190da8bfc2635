import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { referencesIn } from '../../../src/reading/references.ts';
import { choice, list, ref } from '../../../src/schemas/field.ts';
import { page, post, toldOf, unit } from './site-with.ts';

const SCHEMA = z.strictObject({
  unit: ref('units', 'Đơn vị', 'Mã đơn vị.').optional(),
  topics: list(choice('topics', 'Chủ đề', 'Mã chủ đề.'), 'Chủ đề', 'Các chủ đề.').optional(),
  due: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('by'), unit: ref('units', 'Đơn vị', 'Mã đơn vị.') }),
    z.strictObject({ kind: z.literal('never') }),
  ]),
});

describe('references in data', () => {
  it('are found in lists and in groups of a kind', () => {
    const found = referencesIn(SCHEMA, { unit: 'a', topics: ['b', 'c'], due: { kind: 'by', unit: 'd' } });
    expect(found.map(({ path, target, value }) => [path.join('.'), target, value])).toEqual([
      ['unit', 'units', 'a'],
      ['topics.0', 'vocabulary/topics', 'b'],
      ['topics.1', 'vocabulary/topics', 'c'],
      ['due.unit', 'units', 'd'],
    ]);
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    { unit: ['a'], topics: 'b', due: [] },
    { topics: [{}], due: { kind: 'x', unit: 'd' } },
  ])('are not looked for where the shape is wrong: %j', (data) => {
    expect(referencesIn(SCHEMA, data)).toEqual([]);
  });
});

describe('references of a site', () => {
  it('must lead somewhere, in records, in site.yaml and in the vocabulary', async () => {
    expect(
      await toldOf({
        'news/2025/thu.mdx': post(['unit: phuong-mauu', 'related:', '  plans: [khong-co]']),
        'vocabulary/synonyms.yaml':
          'items:\n  - {say: [a], official: b, kind: everyday, direction: to, leads: {procedures: [xin-hoc, xin-hocc]}}\n',
      }),
    ).toEqual([
      'news/2025/thu.mdx:11:7 reference – "phuong-mauu" ở "unit" (Đơn vị) không có trong thư mục units/. Gần đúng nhất: phuong-mau. Được dùng: mam-non-mau, phuong-mau.',
      'news/2025/thu.mdx:13:11 reference – "khong-co" ở "plans" mục 1 không có trong thư mục plans/. Được dùng: ke-hoach-2025.',
      'vocabulary/synonyms.yaml:2:90 reference – "xin-hocc" ở "procedures" mục 2 không có trong thư mục procedures/. Gần đúng nhất: xin-hoc. Được dùng: xin-hoc-cu, xin-hoc.',
    ]);
  });

  it('are followed in files that have other mistakes, too', async () => {
    const told = await toldOf({ 'news/2025/thu.mdx': post(['date: 05/05/2025', 'topic: khong-co']) });
    expect(told.map((line) => line.split(' – ')[0])).toEqual([
      'news/2025/thu.mdx:10:7 date',
      'news/2025/thu.mdx:11:8 reference',
    ]);
  });

  it('may lead to records and choices that have mistakes of their own', async () => {
    const told = await toldOf({
      'units/thu.mdx': unit(['established: hôm qua']),
      'news/2025/thu.mdx': post(['unit: thu', 'topic: moi']),
      'vocabulary/topics.yaml':
        'items:\n  - {id: moi, label: Mới, reform: 9}\n  - id: cai-cach-tthc\n    label: A\n    children: [{id: cong-khai-tthc, label: B}]\n  - {id: chinh-quyen-so, label: C}\n',
    });
    expect(told.map((line) => line.split(' – ')[0])).toEqual([
      'units/thu.mdx:4:14 date',
      'vocabulary/topics.yaml:2:35 too-big',
    ]);
  });

  it('are not judged by a list that cannot be read', async () => {
    const told = await toldOf({ 'vocabulary/topics.yaml': 'items: [' });
    expect(told).toEqual([
      'vocabulary/topics.yaml:1:8 yaml – Dấu [ mở ở đây chưa đóng: thêm dấu ] vào cuối giá trị.',
    ]);
  });

  it('should not lead to drafts, save from drafts', async () => {
    const changes = {
      'news/2025/nhap.mdx': post(['title: Nháp', 'draft: true', 'related: {news: [2025/nhap]}']),
      'news/2025/thu.mdx': post(['related: {news: [2025/nhap]}'], 'Xem [bài nháp](/tin-tuc/2025/nhap/).'),
    };
    expect(await toldOf(changes)).toEqual([
      'news/2025/thu.mdx:12:18 reference-draft – "2025/nhap" ở "news" mục 1 còn là bản nháp: người đọc chưa xem được.',
      'news/2025/thu.mdx:15:5 link-draft – Liên kết "/tin-tuc/2025/nhap/" dẫn tới một bản nháp: người đọc chưa xem được.',
    ]);
  });
});

describe('links in texts', () => {
  it.each([
    ['/thu-tuc/xin-hocc/', ' Gần đúng nhất: /thu-tuc/xin-hoc/'],
    ['/thu-tuc/xin-hoc', ' Gần đúng nhất: /thu-tuc/xin-hoc/'],
    ['/thu-tuc', ' Gần đúng nhất: /thu-tuc/'],
    ['/gioithieu/', ' Gần đúng nhất: /gioi-thieu/'],
    ['/tin-tuc/2025/tin-minh-ho/#a', ' Gần đúng nhất: /tin-tuc/2025/tin-minh-hoa/'],
  ])('to %s are dead', async (href, proposal) => {
    expect(await toldOf({ 'pages/thu.mdx': page([], `[Trang](${href})`) })).toEqual([
      `pages/thu.mdx:6:1 link-dead – Liên kết "${href}" không dẫn tới trang nào của cổng.${proposal}`,
    ]);
  });

  it.each([
    '/thu-tuc/xin-hoc/',
    '/thu-tuc/xin-hoc/?in=1#giay-to',
    '/thu-tuc/',
    '/thu-tuc/linh-vuc/mam-non/',
    '/thu-tuc/thay-doi/',
    '/thu-tuc/xin-hoc/phien-ban/2025-01-01/',
    '/tin-tuc/2025/',
    '/tin-tuc/trang/2/',
    '/theo-doi/2025/',
    '/tim-kiem/?q=a',
    '/du-lieu-mo/news.json',
    '/tep/mau.pdf',
    '/',
    '#muc',
    'https://thanh-pho.example/a',
  ])('to %s are not', async (href) => {
    expect(await toldOf({ 'pages/thu.mdx': page([], `[Trang](${href})`) })).toEqual([]);
  });

  it('are looked at in files whose heads are wrong or cannot be read', async () => {
    const told = await toldOf({
      'pages/mot.mdx': page(['order: x'], '[Trang](/khong-co/) <5'),
      'pages/hai.mdx': page(['order: "x'], '[Trang](/khong-co/) <5'),
    });
    expect(told.map((line) => line.split(' – ')[0])).toEqual([
      'pages/hai.mdx:4:8 yaml',
      'pages/hai.mdx:7:1 link-dead',
      'pages/hai.mdx:7:21 less-than',
      'pages/mot.mdx:4:8 number',
      'pages/mot.mdx:7:1 link-dead',
      'pages/mot.mdx:7:21 less-than',
    ]);
  });
});

describe('cards, pictures and files', () => {
  it('must be there', async () => {
    const body =
      '<ProcedureCard id="xin-hocc" />\n\n![Ảnh](./anh.png) ![Ảnh](/anh.png)\n\n<Download path="/tep/a.pdf" title="A" />';
    expect(await toldOf({ 'pages/thu.mdx': page([], body) })).toEqual([
      'pages/thu.mdx:6:1 reference – Không có thủ tục "xin-hocc". Gần đúng nhất: xin-hoc. Được dùng: xin-hoc-cu, xin-hoc.',
      'pages/thu.mdx:8:1 image-missing – Không thấy tệp ảnh "./anh.png": chép ảnh vào đó, hoặc sửa đường dẫn.',
      'pages/thu.mdx:8:19 image-missing – Không thấy tệp ảnh "/anh.png": chép ảnh vào đó, hoặc sửa đường dẫn.',
      'pages/thu.mdx:10:1 file-missing – Không thấy tệp "/tep/a.pdf" trong thư mục public/: chép tệp vào đó, hoặc sửa đường dẫn.',
    ]);
    expect(
      await toldOf({
        'pages/thu.mdx': page([], body.replace('xin-hocc', 'xin-hoc')),
        'pages/anh.png': '',
        'public/anh.png': '',
        'public/tep/a.pdf': '',
      }),
    ).toEqual([]);
  });

  it('must be there when a head names them', async () => {
    const fields = [
      'image: {path: ./anh.png, alt: Ảnh}',
      'attachments:',
      '  - {path: /tep/a.pdf, title: A}',
      '  - {path: /tep/b.pdf, title: B}',
    ];
    expect(await toldOf({ 'news/2025/thu.mdx': post(fields), 'public/tep/b.pdf': '' })).toEqual([
      'news/2025/thu.mdx:12:15 file-missing – Không thấy tệp "./anh.png" cạnh bài: chép tệp vào đó, hoặc sửa đường dẫn.',
      'news/2025/thu.mdx:14:12 file-missing – Không thấy tệp "/tep/a.pdf" trong thư mục public/: chép tệp vào đó, hoặc sửa đường dẫn.',
    ]);
  });
});
