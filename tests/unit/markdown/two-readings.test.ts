import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { lintBody } from '../../../src/markdown/lint.ts';
import { parsePlain, parseWithComponents } from '../../../src/markdown/parse.ts';
import { render } from '../../../src/markdown/render.ts';
import { CONTEXT } from './reading.ts';

const html = (tree: Root) => render(tree, CONTEXT).html;

const word = fc.constantFrom(
  'hồ sơ',
  'phường',
  'nộp',
  '5 ngày',
  'a < b',
  '1 > 0',
  'x*y',
  'C_D',
  '!',
  '\\{',
  '\\<',
  '&amp;',
  '}',
);
const inline = fc.oneof(
  word,
  word.map((text) => `**${text}**`),
  word.map((text) => `_${text}_`),
  word.map((text) => `~~${text}~~`),
  fc.constantFrom(
    '`<b> {`',
    '``a ` <``',
    '[tên](/a/ "b")',
    '![ảnh](./a.png)',
    '[tên][r]',
    'https://a.vn/b?c',
    'a@b.vn',
    'x[^n]',
    '\\\n',
    '\n',
  ),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const flat = line.map((text) => text.replaceAll('\n', ' '));
const indent = (text: string) => text.replaceAll('\n', '\n  ');
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    line,
    flat.map((text) => `## ${text}`),
    fc.constantFrom(
      '```js\n<b> { }\nimport a\n```',
      '---',
      '***',
      '    bốn dấu cách',
      '[r]: /r/',
      '[^n]: chú thích',
      '===',
    ),
    fc.tuple(flat, flat).map(([a, b]) => `| ${a} | b |\n|:--|--:|\n| ${b} | d |`),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${indent(item)}`).join('\n')),
    tie('block').map((text) => `1. ${text.replaceAll('\n', '\n   ')}`),
    tie('block').map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  ),
}));
const written = fc.array(block, { maxLength: 5 }).map((blocks) => blocks.join('\n\n'));
const soup = fc
  .array(
    fc.constantFrom(
      ...'ab 1\n\n\t-+*_`~#>|[]()!:.\\&;<'.split(''),
      '\n\n',
      '    ',
      '```',
      '](',
      '[^',
      '|-|',
      'import ',
      '&lt;',
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('the two readings of a body', () => {
  it.each([
    ['written by hand', written],
    ['a soup of signs', soup],
  ])(
    'agree when it has no components: %s',
    (_case, text) => {
      fc.assert(
        fc.property(text, (body) => {
          const { traps, tags } = lintBody(body);
          fc.pre(traps.length === 0 && tags.length === 0);
          expect(html(parseWithComponents(body))).toBe(html(parsePlain(body)));
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );

  it('agree on what MDX does not know: indented code', () => {
    const body = 'x\n\n    bốn dấu cách\n';
    expect(html(parsePlain(body))).toBe('<p>x</p>\n<p>bốn dấu cách</p>');
    expect(html(parseWithComponents(body))).toBe(html(parsePlain(body)));
  });
});
