import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { text } from '../../../src/schemas/field.ts';
import { readText, readYaml } from './read-text.ts';

const SCHEMA = z.strictObject({ a: text('A', 'A.').optional(), b: text('B', 'B.').optional() });
const ANY = z.record(z.string(), z.unknown());

describe('fences', () => {
  it('separate head and body, which may hold fences of its own', () => {
    const read = readText(SCHEMA, '---\na: 1\n---\n\nMột\n\n---\n\nHai\n');
    expect(read).toMatchObject({
      data: { a: '1' },
      body: '\nMột\n\n---\n\nHai\n',
      bodyLine: 3,
      problems: [],
    });
  });

  it('may carry spaces, and the head may be empty', () => {
    expect(readText(SCHEMA, '---  \n---\t\nChữ')).toMatchObject({ data: {}, body: 'Chữ', bodyLine: 2 });
  });

  it('must open the file', () => {
    const message =
      'frontmatter-missing – Tệp phải mở đầu bằng một dòng chỉ có ba dấu gạch "---", rồi tới các trường, rồi thêm một dòng "---".';
    for (const start of [
      '',
      'a: 1\n---\n',
      '\n---\na: 1\n---\n',
      ' ---\na: 1\n---\n',
      '----\na: 1\n----\n',
    ]) {
      expect(readText(SCHEMA, start).told, JSON.stringify(start)).toEqual([`1:1 ${message}`]);
    }
  });

  it('must close the head', () => {
    expect(readText(SCHEMA, '---\na: 1\n').told).toEqual([
      '1:1 frontmatter-unclosed – Phần đầu tệp chưa đóng: thêm một dòng chỉ có ba dấu gạch "---" sau trường cuối cùng.',
    ]);
  });

  it('are not needed in files that are all head, and count no line there', () => {
    expect(readYaml(SCHEMA, 'a: 1', 'c: 2').rules).toEqual(['2:1 unknown-key']);
    expect(readYaml(SCHEMA, '---', 'a: 1').data).toEqual({ a: '1' });
  });
});

describe('mistakes of writing', () => {
  const INDENT = 'thụt lề lệch: các trường cùng cấp phải thẳng cột với nhau.';
  it.each([
    [
      'a key twice',
      'a: 1\nb: 2\na: 3',
      ['3:1 yaml – Trường này đã có ở trên: mỗi trường chỉ viết một lần, xóa bớt một. Dòng đang viết: a: 3'],
    ],
    [
      'a tab',
      'a:\n\tb: 1',
      ['2:1 yaml – Không dùng phím Tab để thụt dòng: thay bằng hai dấu cách. Dòng đang viết: b: 1'],
    ],
    [
      'a colon in a value',
      'a: Chuyển trường: hướng dẫn',
      [
        '1:4 yaml – Giá trị có dấu hai chấm ở giữa: đặt cả giá trị trong ngoặc kép. Dòng đang viết: a: Chuyển trường: hướng dẫn',
      ],
    ],
    [
      'an open quote',
      'a: 1\nb: "hai\nc: 3',
      ['2:4 yaml – Dấu " mở ở đây chưa đóng: thêm dấu " vào cuối giá trị.'],
    ],
    [
      'an open single quote',
      "a: 'một\nb: 2",
      ["1:4 yaml – Dấu ' mở ở đây chưa đóng: thêm dấu ' vào cuối giá trị."],
    ],
    [
      'an open bracket',
      'a: [x, y\nb: 1',
      ['1:4 yaml – Dấu [ mở ở đây chưa đóng: thêm dấu ] vào cuối giá trị.'],
    ],
    [
      'an open brace',
      'a: {x: 1\nb: 1',
      ['1:4 yaml – Dấu { mở ở đây chưa đóng: thêm dấu } vào cuối giá trị.'],
    ],
    ['a line too far right', 'a: 1\n  b: 2', [`1:4 yaml – Dòng ngay dưới ${INDENT} Dòng đang viết: a: 1`]],
    ['a line too far left', 'a:\n    b: 1\n  c: 2', [`3:1 yaml – Dòng này ${INDENT} Dòng đang viết: c: 2`]],
    [
      'a line without a colon',
      'a: 1\nchỉ có chữ\nb: 2',
      [
        '2:1 yaml – Dòng này không phải một trường: viết "tên-trường: giá trị", có dấu cách sau dấu hai chấm. Dòng đang viết: chỉ có chữ',
      ],
    ],
    [
      'a last line without a colon',
      'a: 1\nchữ',
      ['2:1 yaml – Dòng này thiếu dấu hai chấm: viết "tên-trường: giá trị". Dòng đang viết: chữ'],
    ],
    [
      'no space after the colon',
      'a:1\nb: 2',
      [expect.stringMatching(/^1:1 yaml – .*có dấu cách sau dấu hai chấm/) as string],
    ],
    [
      'a sign at the start',
      'a: @b\nb: %c',
      [
        expect.stringMatching(/^1:4 yaml – Giá trị mở đầu bằng một dấu đặc biệt/) as string,
        expect.stringMatching(/^2:4 yaml/) as string,
      ],
    ],
    [
      'text after a quote',
      "a: 'it's'",
      [expect.stringMatching(/^1:8 yaml – Có dấu thừa hoặc thiếu ở đây/) as string],
    ],
    [
      'a backslash',
      'a: "C:\\qt"',
      [
        expect.stringMatching(
          /^1:7 yaml – Dấu \\ trong ngoặc kép có nghĩa riêng: viết \\\\ thay cho \\/,
        ) as string,
      ],
    ],
    [
      'a second document',
      'a: 1\n---\nb: 2',
      [expect.stringMatching(/^2:1 yaml – Phần đầu tệp có thêm dòng "---"/) as string],
    ],
    [
      'braces around a word',
      'a: {{ tên }}',
      ['1:5 yaml – Dấu ngoặc ở đầu có nghĩa riêng: đặt cả giá trị trong ngoặc kép.'],
    ],
  ])('%s', (_case, head, told) => {
    expect(readText(ANY, head, 'thu.yaml').told).toEqual(told);
  });

  it('are told beside a doubt about the same line', () => {
    expect(readText(ANY, 'a: b: #c', 'thu.yaml').rules).toEqual(['1:4 yaml', '1:7 yaml-comment']);
  });

  it('count the fence as a line', () => {
    expect(readText(SCHEMA, '---\na: 1\na: 2\n---\n').rules).toEqual(['3:1 yaml']);
  });

  it('do not hide the mistakes of other fields where the rest can be read', () => {
    expect(readText(SCHEMA, '---\na: 1\na: 2\nc: 3\n---\n').rules).toEqual(['3:1 yaml', '4:1 unknown-key']);
  });

  it('never throw, however deep or odd', () => {
    for (const head of [
      '['.repeat(3000),
      '{'.repeat(3000),
      '- '.repeat(3000),
      '? '.repeat(500),
      '\0',
      '%YAML 9',
      '&a *a',
    ]) {
      expect(readText(ANY, head, 'thu.yaml').problems.length).toBeGreaterThan(0);
    }
  });
});

describe('tricks of YAML', () => {
  const ANCHOR =
    'yaml-anchor – Dấu & và * ở đầu giá trị có nghĩa riêng: đặt cả giá trị trong ngoặc kép; muốn nhắc lại thì chép ra.';
  const TAG = 'yaml-tag – Dấu ! ở đầu giá trị có nghĩa riêng: đặt cả giá trị trong ngoặc kép.';

  it.each([
    ['anchors and aliases', 'a: &x 1\nb: *x', [`1:4 ${ANCHOR}`, `2:4 ${ANCHOR}`]],
    ['a star', 'a: *quan trọng', [`1:4 ${ANCHOR}`]],
    ['more than one on a line, once', 'a: &x [*x]', [`1:4 ${ANCHOR}`]],
    ['a tag', 'a: !Chú-ý xem', [`1:4 ${TAG}`]],
    ['tags of the standard', 'a: !!str 5\nb: !!binary aa', [`1:4 ${TAG}`, `2:4 ${TAG}`]],
    ['a tag without a space', 'a: !Chú ý', [`1:4 ${TAG}`]],
    ['a tag on a list', 'a: !!seq [x]', [`1:4 ${TAG}`]],
  ])('%s', (_case, head, told) => {
    expect(readText(ANY, head, 'thu.yaml').told).toEqual(told);
  });

  it('does not merge', () => {
    expect(readYaml(SCHEMA, '<<: {a: 1}').rules).toEqual(['1:1 unknown-key']);
  });
});
