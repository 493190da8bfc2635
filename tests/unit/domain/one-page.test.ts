import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsOnePage, onePage, type PageList } from '../../../src/domain/report/one-page.ts';
import { heading, item, type Block } from '../../../src/domain/report/text.ts';

const rest = (left: number): Block => item(`- Và ${left} dòng khác.`);
const list = (lines: readonly string[], most: number): PageList => ({
  head: [heading('Đã làm')],
  lines: lines.map((line) => item(`- ${line}`)),
  most,
  rest,
});
const textOf = (block: Block): string =>
  block.kind === 'blank' ? '' : 'text' in block ? block.text : block.pieces.join('');

describe('a page for a meeting', () => {
  it('shows no more than asked for, and says how many are left', () => {
    expect(onePage('Đơn vị', [list(['Một', 'Hai', 'Ba'], 2)]).map(textOf)).toEqual([
      'Đã làm',
      '- Một',
      '- Hai',
      '- Và 1 dòng khác.',
    ]);
  });

  it('shortens the longest list first where the page is full', () => {
    const long = 'Một dòng rất dài '.repeat(20);
    const blocks = onePage('Đơn vị', [
      list(
        Array.from({ length: 9 }, () => long),
        9,
      ),
      list(['Hai', 'Ba'], 2),
    ]);
    expect(fitsOnePage('Đơn vị', blocks)).toBe(true);
    const shown = blocks.map(textOf);
    expect(shown.filter((text) => text.includes('rất dài')).length).toBeGreaterThan(3);
    expect(shown.slice(-2)).toEqual(['- Hai', '- Ba']);
  });

  it('is one page whatever the titles are', () => {
    const titles = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });
    const lists = fc.array(fc.tuple(titles, fc.nat(12)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 150 }), (given, length) => {
        const subject = 'x'.repeat(length);
        const blocks = onePage(
          subject,
          given.map(([lengths, most]) =>
            list(
              lengths.map((each) => 'x'.repeat(each)),
              most,
            ),
          ),
        );
        expect(fitsOnePage(subject, blocks)).toBe(true);
      }),
    );
  });
});
