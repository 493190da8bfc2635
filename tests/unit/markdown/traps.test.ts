import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/markdown/render.ts';
import { htmlOf, rulesOf, trapsOf } from './reading.ts';

const LESS_THAN =
  'Dấu < đứng sát chữ bị hiểu là thẻ: thêm dấu cách sau <, hoặc viết "dưới", hoặc viết \\< thay cho <.';
const COMMENT = 'Không dùng ghi chú kiểu <!-- … -->: xóa đi, hoặc để ghi chú ngoài bài.';
const BRACE = 'Dấu { có nghĩa riêng với máy: viết \\{ thay cho {, và \\} thay cho }.';

describe('traps of typing', () => {
  it.each<[string, [number, string, string][]]>([
    ['Mức <5 triệu', [[4, 'less-than', LESS_THAN]]],
    ['Dưới <năm triệu> đồng', [[5, 'less-than', LESS_THAN]]],
    ['x<', [[1, 'less-than', LESS_THAN]]],
    ['x < \n', [[2, 'less-than', LESS_THAN]]],
    ['x <\ny', [[2, 'less-than', LESS_THAN]]],
    ['`mã\n<b>` x', [[4, 'html', expect.any(String) as string]]],
    ['| x < | y |\n|---|---|', [[4, 'less-than', LESS_THAN]]],
    ['<!-- ghi chú -->', [[0, 'comment', COMMENT]]],
    ['Đầu\n\n<!-- bỏ\nquên', [[5, 'comment', COMMENT]]],
    [
      'Xem <https://vbpl.vn/a?b=1> nhé',
      [
        [
          4,
          'angle-link',
          'Không đặt địa chỉ trong dấu < >: viết thẳng https://vbpl.vn/a?b=1, hoặc [chữ hiện ra](https://vbpl.vn/a?b=1).',
        ],
      ],
    ],
    [
      '<mailto:a@b.vn>',
      [
        [
          0,
          'angle-link',
          'Không đặt địa chỉ trong dấu < >: viết thẳng mailto:a@b.vn, hoặc [chữ hiện ra](mailto:a@b.vn).',
        ],
      ],
    ],
    [
      'dòng<br>dòng',
      [
        [
          4,
          'html',
          'Không dùng thẻ HTML <br> trong bài: để trống một dòng giữa hai đoạn, hoặc đặt dấu \\ ở cuối dòng.',
        ],
      ],
    ],
    ['dòng<br/>dòng', [[4, 'html', expect.stringContaining('<br>') as string]]],
    ['<b>đậm</b>', [[0, 'html', 'Không dùng thẻ HTML <b> trong bài: viết **chữ đậm**.']]],
    ['lẻ</i>', [[2, 'html', 'Không dùng thẻ HTML <i> trong bài: viết *chữ nghiêng*.']]],
    [
      '<font color=red>đỏ</font>',
      [[0, 'html', 'Không dùng thẻ HTML <font> trong bài: xóa thẻ, chỉ giữ chữ.']],
    ],
    ['<constructor>', [[0, 'html', 'Không dùng thẻ HTML <constructor> trong bài: xóa thẻ, chỉ giữ chữ.']]],
    ['<script>a</script>', [[0, 'html', 'Không dùng thẻ HTML <script> trong bài: xóa cả đoạn mã.']]],
    ['Mã { lẻ', [[3, 'brace', BRACE]]],
    [
      'Họ tên {họ tên} và {lớp}',
      [
        [7, 'brace', BRACE],
        [19, 'brace', BRACE],
      ],
    ],
    [
      'Xong.\n\nimport hàng hóa',
      [
        [
          7,
          'code-line',
          'Đoạn mở đầu bằng "import" bị hiểu là mã lệnh: đổi chữ đầu đoạn; nếu là mã lệnh thì xóa đi.',
        ],
      ],
    ],
    ['import hàng\n---', [[0, 'code-line', expect.any(String) as string]]],
    ['export | a\n---|---', [[0, 'code-line', expect.any(String) as string]]],
    [
      '<Note>\nexport const a = 1\n\n</Note>',
      [
        [
          7,
          'code-line',
          'Đoạn mở đầu bằng "export" bị hiểu là mã lệnh: đổi chữ đầu đoạn; nếu là mã lệnh thì xóa đi.',
        ],
      ],
    ],
  ])('%j', (body, traps) => {
    expect(trapsOf(body)).toEqual(traps);
    expect(inspect(body).tree).toBeUndefined();
  });

  it('finds all of them in one run, each at its place', () => {
    const body = 'Mức <5 triệu.\n\n<!-- x -->\n\nXem <https://a.vn>.\n\ndòng<br>dòng\n\nlẻ { ở đây\n';
    expect(rulesOf(body)).toEqual(['4 less-than', '15 comment', '31 angle-link', '52 html', '65 brace']);
  });

  it.each([
    ['1 < 2 và 3 > 2', '<p>1 &#x3C; 2 và 3 > 2</p>'],
    ['\\<5 triệu', '<p>&#x3C;5 triệu</p>'],
    ['\\{họ tên\\}', '<p>{họ tên}</p>'],
    ['&lt;5 và &#123;x&#125;', '<p>&#x3C;5 và {x}</p>'],
    ['`<b> { <!-- import` xong', '<p><code>&#x3C;b> { &#x3C;!-- import</code> xong</p>'],
    ['``a ` <b>``', '<p><code>a ` &#x3C;b></code></p>'],
    ['```\n<b> {\nimport a\n```', '<pre><code>&#x3C;b> {\nimport a\n</code></pre>'],
    [
      '~~~html\n<div onclick="x">\n~~~',
      '<pre><code class="language-html">&#x3C;div onclick="x">\n</code></pre>',
    ],
    ['- xuất khẩu\n- import hàng', '<ul>\n<li>xuất khẩu</li>\n<li>import hàng</li>\n</ul>'],
    ['xuất\nimport hàng', '<p>xuất\nimport hàng</p>'],
    ['importance và exporter', '<p>importance và exporter</p>'],
    ['dấu } lẻ', '<p>dấu } lẻ</p>'],
  ])('lets %j through', (body, html) => {
    expect(htmlOf(body)).toBe(html);
  });

  it('does not take a backslash before a backslash for an escape', () => {
    expect(rulesOf('\\\\<5')).toEqual(['2 less-than']);
  });

  it('goes on after code', () => {
    expect(rulesOf('`{` { `<`\n\n```\n{\n```\n\n<5')).toEqual(['4 brace', '22 less-than']);
  });
});

describe('headings, pictures, links', () => {
  it.each<[string, [number, string, string][]]>([
    ['# Tên', [[0, 'heading', 'Đề mục trong bài bắt đầu từ ##: tên bài đã là đề mục cao nhất.']]],
    ['Tên\n===', [[0, 'heading', 'Đề mục trong bài bắt đầu từ ##: tên bài đã là đề mục cao nhất.']]],
    ['#### Bốn', [[0, 'heading', 'Đề mục nhảy bậc: viết ## thay cho ####.']]],
    ['## Hai\n\n#### Bốn', [[8, 'heading', 'Đề mục nhảy bậc: viết ### thay cho ####.']]],
    ['##', [[0, 'heading', 'Đề mục trống: viết chữ sau dấu #, hoặc xóa dòng này.']]],
    [
      '![](./a.jpg)',
      [
        [
          0,
          'image-alt',
          'Ảnh chưa có mô tả: viết điều người không nhìn thấy ảnh cần biết vào giữa hai ngoặc vuông.',
        ],
      ],
    ],
    [
      '![Ảnh](https://b.vn/a.jpg)',
      [
        [
          0,
          'image-place',
          'Ảnh "https://b.vn/a.jpg" phải nằm trong kho này: đặt tệp cạnh bài rồi viết ./ten-anh.jpg.',
        ],
      ],
    ],
    ['![Ảnh](./../../x.jpg)', [[0, 'image-place', expect.stringContaining('./../../x.jpg') as string]]],
    ['![Ảnh][a]\n\n[a]: https://b.vn/a.jpg', [[0, 'image-place', expect.any(String) as string]]],
    [
      '[x](javascript:alert(1))',
      [
        [
          0,
          'link-scheme',
          'Liên kết "javascript:alert(1)" không dùng được: chỉ dùng https:, http:, mailto: hoặc tel:.',
        ],
      ],
    ],
    [
      '[Trang](thu-tuc/x)',
      [
        [
          0,
          'link-relative',
          'Liên kết "thu-tuc/x" phải mở đầu bằng / (trang của cổng), # (đề mục trong bài) hoặc https://.',
        ],
      ],
    ],
    ['[Trang](//b.vn)', [[0, 'link-relative', 'Liên kết "//b.vn" thiếu https: ở đầu.']]],
    ['[Trang]()', [[0, 'link-relative', 'Liên kết chưa có địa chỉ: viết địa chỉ vào giữa hai ngoặc tròn.']]],
    ['[](/thu-tuc/)', [[0, 'link-text', 'Liên kết không có chữ: viết tên trang vào giữa hai ngoặc vuông.']]],
    [
      'Xem [tại đây](/thu-tuc/)',
      [[4, 'link-text', 'Chữ "tại đây" không nói liên kết dẫn tới đâu: viết tên trang thay vào.']],
    ],
  ])('%j', (body, traps) => {
    expect(trapsOf(body)).toEqual(traps);
  });

  it('only doubts a vague link', () => {
    const { traps, tree } = inspect('[Xem thêm](/thu-tuc/)');
    expect(traps.map(({ severity }) => severity)).toEqual(['warning']);
    expect(tree).toBeDefined();
  });

  it('takes the address of a picture that is given apart for a picture, not for a link', () => {
    const { traps, links } = inspect('![Ảnh][a]\n\n[a]: ./a.jpg');
    expect([traps, links]).toEqual([[], [{ href: './a.jpg', offset: 0, kind: 'image' }]]);
  });

  it('gives every link with its place', () => {
    const { links } = inspect('[a](/x/) ![b](/b.png) https://c.vn [d][e]\n\n[e]: /y/');
    expect(links).toEqual([
      { href: '/x/', offset: 0, kind: 'link' },
      { href: '/b.png', offset: 9, kind: 'image' },
      { href: 'https://c.vn', offset: 22, kind: 'link' },
      { href: '/y/', offset: 43, kind: 'link' },
    ]);
  });
});

describe('texts nested too deeply', () => {
  const message = 'Chỗ này lồng quá nhiều bậc danh sách, trích dẫn hoặc thẻ: viết lại cho ít bậc hơn.';

  it.each([
    ['quotations', `Một\n\n${'> '.repeat(2000)}a`, 5],
    ['lists on one line', '- '.repeat(1000), 0],
    ['numbered lists', '1. '.repeat(500), 0],
    ['lists', Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 0],
    ['components', `${'<Note>'.repeat(500)}a${'</Note>'.repeat(500)}`, 0],
  ])('%s are refused', (_case, body, offset) => {
    expect(trapsOf(body)).toEqual([[offset, 'nesting', message]]);
  });

  it.each([
    '> > > > > a',
    '- '.repeat(10),
    '- - - - - - - -',
    '*'.repeat(200),
    '-'.repeat(200),
    '1.1.1.1.1.1.1.1',
  ])('%j is not', (body) => {
    expect(rulesOf(body)).toEqual([]);
  });
});
