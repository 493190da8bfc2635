import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseHead, splitFile } from '../../../src/reading/frontmatter.ts';
import { plainHead } from '../../../src/reading/plain-head.ts';
import { FileReport } from '../../../src/reading/problem.ts';
import { readValues } from '../../../src/reading/values.ts';

/** What the full parser makes of a head: every scalar as text, and what it has to say. */
function fully(head: string) {
  const report = new FileReport('thu.mdx');
  const parsed = parseHead(head, 0, report);
  const { data } = readValues(parsed, z.any(), report);
  return { data, problems: report.problems };
}

const same = (head: string, plain: unknown): void => {
  const { data, problems } = fully(head);
  expect({ head, problems, data: JSON.stringify(data) }).toEqual({
    head,
    problems: [],
    data: JSON.stringify(plain),
  });
};

describe('a head in plain forms', () => {
  it.each([
    ['a: 06', { a: '06' }],
    ['a: 2.000990\nb: true', { a: '2.000990', b: 'true' }],
    ['a: "b: \\"c\\" # d"', { a: 'b: "c" # d' }],
    ["a: 'b ''c'''", { a: "b 'c'" }],
    ['a: b:c', { a: 'b:c' }],
    ['a: -5', { a: '-5' }],
    ['a: [06, x y]\nb: []', { a: ['06', 'x y'], b: [] }],
    ['a: {b: 1, c: x}', { a: { b: '1', c: 'x' } }],
    ['a:\n- b\n- c\nd: e', { a: ['b', 'c'], d: 'e' }],
    ['a:\n  - b: 1\n    c:\n      d: 2\n\n  - b: 3', { a: [{ b: '1', c: { d: '2' } }, { b: '3' }] }],
    ['a: >-\n  một\n  hai: # ba\nb: c', { a: 'một hai: # ba', b: 'c' }],
    ['constructor: a', { constructor: 'a' }],
  ])('is read without the full parser: %j', (head, data) => {
    expect(plainHead(head)).toEqual(data);
    same(head, data);
  });

  it.each([
    '',
    'a',
    'a:',
    'a: ',
    'a: null',
    'a: ""',
    'a: b # c',
    '# a\na: b',
    'a: b: c',
    'a: b\n  c',
    'a: b\na: c',
    'a: {b: c, b: d}',
    'a: [b, , c]',
    'a: [b',
    'a: "b',
    'a: "\\n"',
    'a: |\n  b',
    'a: >-\n  b\n\n  c',
    'a: >-\n  b\n    c',
    'a: >-',
    'a: &b c',
    'a: *b',
    'a: !b c',
    'a:\tb',
    ' a: b',
    'a:\n    b: c\n  d: e',
    'a: b\n- c',
    '- a',
    '__proto__: a',
    '---\na: b',
    'a: b\n...',
  ])('is not: %j', (head) => {
    expect(plainHead(head)).toBeUndefined();
  });

  const piece = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...['\n', '\n  ', '\n    ', '\n- ', '\n  - ', '\n    - ', '\n      '],
        ...['a: ', 'b: ', 'c:', 'd: >-', '- ', ': ', ' '],
      ),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom('06', 'x', 'null', '"q"', "'q'", '"', "'", '\\"', '[x, y]', '{a: x, b: y}'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...['[', ']', '{', '}', ',', '#', ' #', '&', '*', '!', '|', '>', '%', '@', '`', '?', '-', ':', '~'],
        ...['---', '...', '\t', '\u3000', '\u0085', '\u0007', '=', '<<', 'đ', '\\'],
      ),
    },
  );
  const heads = fc.array(piece, { maxLength: 14 }).map((pieces) => `a: ${pieces.join('')}`);

  it('is read as the full parser reads it, and only when that finds nothing to say', () => {
    let read = 0;
    fc.assert(
      fc.property(heads, (head) => {
        const plain = plainHead(head);
        if (!plain) return;
        read += 1;
        same(head, plain);
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(500);
  }, 120_000);

  it('is what nearly all real records have', () => {
    const folder = path.join(import.meta.dirname, '../../../content');
    const heads = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx'))
      .map(
        (file) => splitFile(readFileSync(path.join(folder, file), 'utf8'), new FileReport(file))?.head ?? '',
      );
    const plain = heads.flatMap((head) => {
      const data = plainHead(head);
      return data ? [{ head, data }] : [];
    });
    expect(plain.length / heads.length).toBeGreaterThan(0.9);
    for (const { head, data } of plain) same(head, data);
  }, 60_000);
});
