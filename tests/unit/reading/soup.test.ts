import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencesIn } from '../../../src/reading/references.ts';
import { COLLECTIONS } from '../../../src/schemas/field.ts';
import { SCHEMAS } from '../../../src/schemas/registry.ts';
import { readText } from './read-text.ts';
import { SMALL_SITE, toldOf } from './site-with.ts';

const KEYS = [
  'title',
  'kind',
  'unit',
  'date',
  'publications',
  'channel',
  'period',
  'from',
  'tasks',
  'due',
  'values',
];
const VALUES = [
  'a',
  '2025-01-01',
  '50.000',
  'true',
  '06',
  'forms',
  'feedback',
  'null',
  '""',
  'phuong-mau',
  'constructor',
];
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...KEYS.flatMap((key) => [`\n${key}: `, `\n  ${key}: `, `\n  - ${key}: `])),
  },
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ',',
      ': ',
      '\n- ',
      '\n',
      '\n---\n',
      '|\n  ',
      '>-\n  ',
      '"',
      "'",
      '#',
      '&',
      '*',
      '!',
      '\t',
      '? ',
      '__proto__: ',
    ),
  },
);
const head = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('whatever stands in a head', () => {
  it('is read or reported, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLLECTIONS), head, (collection, text) => {
        const { data, problems } = readText(SCHEMAS[collection], `---${text}\n---\n`);
        const wrong = problems.some(({ severity }) => severity === 'error');
        expect(wrong).toBe(data === undefined);
        for (const { line, column, message } of problems) {
          expect(line >= 1 && column >= 1).toBe(true);
          expect(message).not.toMatch(/undefined|\[object|native code/);
        }
        if (data) referencesIn(SCHEMAS[collection], data);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  const files = readdirSync(SMALL_SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map((file) => ({ file, lines: readFileSync(path.join(SMALL_SITE, file), 'utf8').split('\n') }));
  const slip = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('drop', 'value', 'indent', 'double'),
    value: fc.constantFrom(...VALUES, '[]', '{}', '- a', '{a: b}', '[[a]]'),
  });

  /** One line gone, doubled, pushed right, or with another value. */
  function mistyped(
    lines: readonly string[],
    { at, how, value }: { at: number; how: string; value: string },
  ) {
    const index = at % lines.length;
    const line = lines[index] ?? '';
    const changed = {
      drop: [],
      value: [line.replace(/(^|[:{,[-] )[^:,{}[\]]*([\]},]|$)/, `$1${value}$2`)],
      indent: [`  ${line}`],
      double: [line, line],
    }[how];
    return [...lines.slice(0, index), ...(changed ?? []), ...lines.slice(index + 1)];
  }

  it('does not keep the checks of the whole site from running', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(slip, { minLength: 1, maxLength: 3 }),
        async (file, slips) => {
          const text = slips.reduce<string[]>(mistyped, file.lines).join('\n');
          const told = await toldOf({ [file.file]: text });
          for (const line of told) expect(line).not.toMatch(/undefined|\[object|native code/);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
