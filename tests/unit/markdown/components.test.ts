import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../src/markdown/components/index.ts';
import { fileReferences, inspect, procedureReferences } from '../../../src/markdown/render.ts';
import { htmlOf, rulesOf, trapsOf } from './reading.ts';

const NAMES = 'Note, Steps, ProcedureCard, Download, Details, Video';
const note = (inside: string) =>
  `<div class="note note-info" role="note"><p class="note-title">Cần biết</p>${inside}</div>`;
const CARD =
  '<p class="procedure-card"><a href="/thu-tuc/khai-sinh/">Khai sinh</a> <span>Thủ tục 1.001193</span></p>';

describe('components', () => {
  it.each(COMPONENTS.map((component) => [component.name, component] as const))(
    '<%s> has an example that is right, and names what it takes',
    (_name, { example, title, attributes }) => {
      expect(rulesOf(example.replace('chuyen-truong', 'khai-sinh'))).toEqual([]);
      expect([title, ...Object.values(attributes).map(({ hint }) => hint)]).not.toContain('');
    },
  );

  it.each([
    ['on lines of their own', '<Note>\n\nChữ.\n\n</Note>', note('<p>Chữ.</p>')],
    ['without blank lines', '<Note>\nChữ.\n</Note>', note('<p>Chữ.</p>')],
    ['on one line with the text', '<Note>Chữ **đậm**.</Note>', note('<p>Chữ <strong>đậm</strong>.</p>')],
    ['two on one line', '<Note>A</Note> <Note>B</Note>', `${note('<p>A</p>')}\n${note('<p>B</p>')}`],
    ['with attributes over lines', '<Note\n  kind="info"\n>\n\nChữ.\n\n</Note>', note('<p>Chữ.</p>')],
    ['in a quotation', '> <Note>\n> Chữ.\n> </Note>', `<blockquote>\n${note('<p>Chữ.</p>')}\n</blockquote>`],
    [
      'inside each other',
      '<Details title="Thêm">\n\n<Note>\n\nChữ.\n\n</Note>\n\n</Details>',
      `<details><summary>Thêm</summary>${note('<p>Chữ.</p>')}</details>`,
    ],
    [
      'inside each other on one line',
      '<Details title="Thêm"><Note>Chữ.</Note></Details>',
      `<details><summary>Thêm</summary>${note('<p>Chữ.</p>')}</details>`,
    ],
    [
      'in a list, keeping their own box',
      '- <ProcedureCard id="khai-sinh" />',
      `<ul>\n<li>\n${CARD}\n</li>\n</ul>`,
    ],
    [
      'in a cell',
      '| a |\n|---|\n| <ProcedureCard id="khai-sinh" /> |',
      expect.stringContaining(`<td>${CARD}</td>`) as string,
    ],
    [
      'around a list',
      '<Steps>\n1. Một\n2. Hai\n</Steps>',
      '<div class="steps"><ol>\n<li>Một</li>\n<li>Hai</li>\n</ol></div>',
    ],
    [
      'with quotes in values',
      `<Details title='Nói "có"'>\n\nA\n\n</Details>`,
      '<details><summary>Nói "có"</summary><p>A</p></details>',
    ],
  ])('may stand %s', (_case, body, html) => {
    expect(htmlOf(body)).toEqual(html);
  });

  it('renders each kind', () => {
    expect(htmlOf('<Note kind="warning" title="Chú ý">\n\nA\n\n</Note>')).toBe(
      '<div class="note note-warning" role="note"><p class="note-title">Chú ý</p><p>A</p></div>',
    );
    expect(htmlOf('<Download path="/tep/mau-01.pdf" title="Mẫu số 01" />')).toBe(
      '<p class="download"><a href="/tep/mau-01.pdf" download>Mẫu số 01 (tệp PDF)</a></p>',
    );
    expect(htmlOf('<Video path="/v/a.mp4" title="Cách nộp" captions="/v/a.vtt">\n\nLời.\n\n</Video>')).toBe(
      '<figure class="video"><video src="/v/a.mp4" controls preload="none" aria-label="Cách nộp">' +
        '<track kind="captions" srclang="vi" label="Tiếng Việt" src="/v/a.vtt"></video>' +
        '<figcaption><p>Cách nộp</p><details><summary>Lời thoại</summary><p>Lời.</p></details></figcaption></figure>',
    );
    expect(htmlOf('<ProcedureCard id="chua-co" />')).toBe(
      '<p class="procedure-card"><a href="/thu-tuc/chua-co/">chua-co</a> <span>Thủ tục hành chính</span></p>',
    );
  });

  it('gives the procedures and files they point to', () => {
    const { tags } = inspect(
      'A\n\n<ProcedureCard id="khai-sinh" />\n\n<Download path="/tep/a.pdf" title="A" />\n',
    );
    expect(procedureReferences(tags)).toEqual([{ id: 'khai-sinh', offset: 3 }]);
    expect(fileReferences(tags)).toEqual([{ path: '/tep/a.pdf', offset: 37 }]);
  });
});

describe('mistakes in components', () => {
  it.each<[string, [number, string, string][]]>([
    ['<Note>\n\nChữ.\n', [[0, 'component-unclosed', 'Thẻ <Note> chưa đóng: thêm </Note> sau nội dung.']]],
    [
      'A\n\n</Note>',
      [
        [
          3,
          'component-unopened',
          'Thẻ đóng </Note> không có thẻ mở <Note> ở trên: thêm thẻ mở, hoặc xóa thẻ đóng.',
        ],
      ],
    ],
    [
      '<ProcedureCard id="khai-sinh">',
      [[0, 'component-unclosed', 'Thẻ <ProcedureCard> phải tự đóng: viết dấu /> ở cuối thay cho >.']],
    ],
    [
      '<Note />',
      [[0, 'component-content', 'Thẻ <Note> phải có nội dung: viết <Note>, nội dung, rồi </Note>.']],
    ],
    [
      '<Note><Details title="a">b</Note></Details>',
      [[26, 'component-order', 'Thẻ </Note> đóng quá sớm: đóng <Details> trước.']],
    ],
    ['<Bang>x</Bang>', [[0, 'component-unknown', `Không có thẻ <Bang>. Được dùng: ${NAMES}.`]]],
    [
      '<Notes>\n\nx\n\n</Notes>',
      [[0, 'component-unknown', `Không có thẻ <Notes>. Gần đúng nhất: Note. Được dùng: ${NAMES}.`]],
    ],
    [
      '<note>x</note>',
      [[0, 'component-unknown', `Không có thẻ <note>. Gần đúng nhất: Note. Được dùng: ${NAMES}.`]],
    ],
    [
      '<Note kin="info">x</Note>',
      [
        [
          0,
          'component-attribute',
          'Thẻ <Note> không có thuộc tính "kin". Gần đúng nhất: kind. Được dùng: kind, title.',
        ],
      ],
    ],
    [
      '<Steps so="1">x</Steps>',
      [[0, 'component-attribute', 'Thẻ <Steps> không có thuộc tính nào: bỏ so="…".']],
    ],
    [
      '<Note constructor="x">y</Note>',
      [[0, 'component-attribute', 'Thẻ <Note> không có thuộc tính "constructor". Được dùng: kind, title.']],
    ],
    [
      '<Note __proto__="x">y</Note>',
      [[0, 'component-attribute', 'Thẻ <Note> không có thuộc tính "__proto__". Được dùng: kind, title.']],
    ],
    [
      '<Note kind="canh-bao">x</Note>',
      [
        [
          0,
          'component-attribute',
          'kind="canh-bao" không dùng được ở thẻ <Note>. Được dùng: info, warning, success.',
        ],
      ],
    ],
    [
      '<Details>x</Details>',
      [[0, 'component-attribute', 'Thẻ <Details> thiếu title="…": Câu hiện khi đang gấp.']],
    ],
    [
      '<Download path="tep/a.pdf" title="A" />',
      [
        [
          0,
          'component-attribute',
          'path="tep/a.pdf" không dùng được ở thẻ <Download>: chỉ dùng tệp trong thư mục public/, viết như /tep/mau-01.pdf.',
        ],
      ],
    ],
    [
      '<Note kind=info>x</Note>',
      [
        [
          0,
          'component-syntax',
          'Thẻ <Note …> viết chưa đúng: mỗi thuộc tính viết tên="giá trị", và có dấu > ở cuối.',
        ],
      ],
    ],
    ['<Note kind={loai}>x</Note>', [[0, 'component-syntax', expect.any(String) as string]]],
    ['<Note {...a}>x</Note>', [[0, 'component-syntax', expect.any(String) as string]]],
    ['<Note kind="info>\n\nx\n\n</Note>', [[0, 'component-syntax', expect.any(String) as string]]],
    [
      'Chữ <Note>trong câu</Note> tiếp',
      [
        [
          4,
          'component-inline',
          'Thẻ <Note> không đứng giữa câu, trong đề mục hay trong chữ đậm: đặt thẻ trên dòng riêng, có dòng trống trước và sau.',
        ],
      ],
    ],
    ['**<Note>x</Note>**', [[2, 'component-inline', expect.any(String) as string]]],
    ['## Đề mục <ProcedureCard id="khai-sinh" />', [[10, 'component-inline', expect.any(String) as string]]],
    [
      '- một\n  <Note>\n- hai\n  </Note>',
      [
        [
          expect.any(Number) as number,
          'component-syntax',
          'Thẻ ở đây chưa khớp với đoạn chữ quanh nó: đặt thẻ mở và thẻ đóng trên dòng riêng, có dòng trống trước và sau.',
        ],
      ],
    ],
  ])('%j', (body, traps) => {
    expect(trapsOf(body)).toEqual(traps);
    expect(inspect(body).tree).toBeUndefined();
  });
});
