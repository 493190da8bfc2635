import { describe, expect, it } from 'vitest';
import { htmlOf, rendered } from './reading.ts';

const table = (label: string, inside: string) =>
  `<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">${inside}</div>`;

describe('tables', () => {
  it('carry their alignment as a class, and head cells say that they head a column', () => {
    const html = htmlOf('| a | b |\n|:--|--:|\n| 1 | 2 |');
    expect(html.replaceAll('\n', '')).toBe(
      table(
        'Bảng',
        '<table><thead><tr><th class="align-left" scope="col">a</th><th class="align-right" scope="col">b</th></tr>' +
          '</thead><tbody><tr><td class="align-left">1</td><td class="align-right">2</td></tr></tbody></table>',
      ),
    );
  });

  it('fold on a phone when they have three columns or more: each cell says its column', () => {
    const html = htmlOf('| a | b | c |\n|---|---|---|\n| 1 | **2** x | 3 |').replaceAll('\n', '');
    expect(html).toContain('<table class="fold">');
    expect(html).toContain('<td data-label="b"><span><strong>2</strong> x</span></td>');
  });

  it('stay whole when a column has no name', () => {
    expect(htmlOf('| a |  | c |\n|---|---|---|\n| 1 | 2 | 3 |')).not.toContain('fold');
  });

  it('have names that tell them apart', () => {
    const html = htmlOf('| a |\n|---|\n\nx\n\n| b |\n|---|');
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual(['Bảng', 'Bảng 2']);
  });
});

describe('footnotes', () => {
  const html = htmlOf('Một[^a] hai[^a].\n\n[^a]: Nguồn.');

  it('speak Vietnamese', () => {
    expect(html).toContain('>Chú thích</h2>');
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Về chỗ đánh số 1',
      'Về chỗ đánh số 1, lần 2',
    ]);
    expect(html).not.toMatch(/Footnotes|Back to/);
  });

  it('lead there and back', () => {
    const ids = new Set([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(4);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('headings', () => {
  it('have ids without marks', () => {
    expect(rendered('## Đăng ký khai sinh ở đâu?\n\n### Nộp **trực tuyến**').headings).toEqual([
      { depth: 2, id: 'dang-ky-khai-sinh-o-dau', text: 'Đăng ký khai sinh ở đâu?' },
      { depth: 3, id: 'nop-truc-tuyen', text: 'Nộp trực tuyến' },
    ]);
  });

  it('have ids of their own, whatever they say', () => {
    const { headings, html } = rendered('## A\n\n## A\n\n## A 2\n\n## ?\n\n## !\n\n## A');
    expect(headings.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2', 'muc', 'muc-2', 'a-3']);
    expect([...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual(headings.map(({ id }) => id));
  });
});

describe('below a base path', () => {
  const base = '/phuong-a';

  it('moves the links and files of the portal, and nothing else', () => {
    const body =
      '[a](/thu-tuc/x/) [b](/) [c](#muc) [d](https://e.vn/f) [g](mailto:h@i.vn) ![j](/k.png) ![l](./m.png)';
    const html = htmlOf(body, { base });
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/phuong-a/thu-tuc/x/',
      '/phuong-a/',
      '#muc',
      'https://e.vn/f',
      'mailto:h@i.vn',
      '/phuong-a/k.png',
      './m.png',
    ]);
  });

  it('moves what components point to', () => {
    const body =
      '<ProcedureCard id="khai-sinh" />\n\n<Download path="/a.pdf" title="A" />\n\n<Video path="/b.mp4" captions="/b.vtt" title="B">\n\nC\n\n</Video>';
    const html = htmlOf(body, { base });
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/phuong-a/thu-tuc/khai-sinh/',
      '/phuong-a/a.pdf',
      '/phuong-a/b.mp4',
      '/phuong-a/b.vtt',
    ]);
  });
});

describe('pictures', () => {
  it('load when they come into view', () => {
    expect(htmlOf('![Ảnh](/a.png)')).toBe(
      '<p><img src="/a.png" alt="Ảnh" loading="lazy" decoding="async"></p>',
    );
  });

  it('are left to the image service when they lie beside the file', () => {
    const { html, images } = rendered('![A "b"](./a.png) ![C](./a.png) ![D](/d.png)', { imageMarks: true });
    expect(images).toEqual(['./a.png', './a.png']);
    const marks = [...html.matchAll(/__ASTRO_IMAGE_="([^"]*)"/g)].map(
      ([, mark = '']) => JSON.parse(mark.replaceAll('&#x22;', '"')) as unknown,
    );
    expect(marks).toEqual([
      { src: './a.png', alt: 'A "b"', loading: 'lazy', decoding: 'async', index: 0 },
      { src: './a.png', alt: 'C', loading: 'lazy', decoding: 'async', index: 1 },
    ]);
  });
});

describe('the rest', () => {
  it('draws line ends, lists of tasks and struck words', () => {
    expect(htmlOf('một\\\nhai')).toBe('<p>một<br>\nhai</p>');
    expect(htmlOf('~~cũ~~ mới')).toBe('<p><del>cũ</del> mới</p>');
    expect(htmlOf('- [x] xong')).toContain('<input type="checkbox" checked disabled aria-label="Đã xong">');
  });

  it('gives the words alone, for search and counts', () => {
    const body = '## Một\n\nHai **ba**[^1].\n\n<Note>\n\nBốn\n\n</Note>\n\n| năm |\n|---|\n\n[^1]: Sáu';
    expect(rendered(body).text).toBe('Một Hai ba1. Cần biết Bốn năm Chú thích Sáu');
  });

  it('shows nothing for an empty body', () => {
    expect(rendered('')).toEqual({ html: '', headings: [], images: [], text: '' });
  });
});
