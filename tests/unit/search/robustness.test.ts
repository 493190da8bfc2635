import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/search/understand/understand.ts';
import { PREPARED, tinyEngine } from './tiny-index.ts';

const engine = tinyEngine();

/** Pieces of what people type, in any order and doubled, with odd characters between. */
const vietnamese = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'khai sinh',
          'ddawng',
          'kys',
          'lop',
          '6',
          'lớp 10',
          '62/KH-UBND',
          '1.001193',
          '01/7/2025',
          'dangky',
          'tthc',
        ],
        ...[
          'nđ',
          'năm',
          '2025',
          ' ',
          '/',
          '-',
          '.',
          '"',
          '(',
          ')',
          '*',
          '\\',
          '[',
          '^',
          '$',
          '\u0323',
          '\u0301',
          'đ',
          'ư',
        ],
        ...[
          'xin',
          'cho',
          'con',
          'bao nhiêu tiền',
          'truowngf',
          'd9a8ng',
          '\u200B',
          '\t',
          '😀',
          'İ',
          'ß',
          'Ⅻ',
          '٣',
          '㍿',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((space) => parts.join(space).slice(0, 500)));

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: 'grapheme', maxLength: 500 }),
  fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxy0123456789 ̣́̀̉̃'), maxLength: 500 }),
  vietnamese,
  vietnamese.map((text) => text.normalize('NFD')),
);

describe('whatever is typed', () => {
  it('is understood and suggested for without a throw', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { query, readings } = understand(typed, PREPARED.knowledge);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(query.isWellFormed()).toBe(true);
        for (const { words, trust } of readings) {
          expect(trust).toBeGreaterThan(0);
          expect(words.every(({ weight, share }) => weight >= 0 && weight <= 1 && share <= 1)).toBe(true);
        }
        const suggested = engine.suggest(typed, 8).map(({ address }) => address);
        expect(suggested.length).toBeLessThanOrEqual(8);
        expect(new Set(suggested).size).toBe(suggested.length);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('means the same the second time', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(understand(typed, PREPARED.knowledge)).toEqual(understand(typed, PREPARED.knowledge));
        expect(engine.suggest(typed, 8)).toEqual(engine.suggest(typed, 8));
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('is answered in full, with a total that is true', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (typed) => {
        const { total, results } = await engine.full(typed, {});
        expect(await results(0, total + 10)).toHaveLength(total);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
