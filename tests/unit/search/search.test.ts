import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf } from '../../../src/search/filters.ts';
import { pageForIndex, wordsWithD } from '../../../src/search/fold-d.ts';
import { attempts, cleanQuery } from '../../../src/search/query.ts';
import { inForceFirst, namedSoFirst } from '../../../src/search/rank.ts';

describe('what the index gets beside the page', () => {
  it('writes each word with đ once more with d and keeps the other marks', () => {
    expect(wordsWithD('Đăng ký đất đai, đăng ký')).toEqual(['dăng', 'dất', 'dai']);
  });

  it('reads decomposed letters alike', () => {
    expect(wordsWithD('đăng'.normalize('NFD'))).toEqual(['dăng']);
  });

  it('puts the words into the head and leaves pages without a search body out', () => {
    const page =
      '<html><head><title>Đơn</title></head><body><main data-pagefind-body>Đất</main></body></html>';
    expect(pageForIndex(page)).toContain(
      '<meta data-pagefind-meta="dfold[content]" content="dơn dất"></head>',
    );
    expect(pageForIndex('<html><head></head><body>Đất</body></html>')).toBeUndefined();
  });

  it('makes the keywords of a page searchable, with d for đ', () => {
    const page =
      '<html><head><title>a</title><meta name="keywords" content="đổi &#x22;trường&#x22;"></head><body data-pagefind-body></body></html>';
    expect(pageForIndex(page)).toContain('content="đổi  trường  dổi"');
  });
});

describe('a typed question', () => {
  it('is asked whole first, then without the words that carry no subject', () => {
    expect(attempts('xin chuyen truong cho con')).toEqual([
      { terms: 'xin chuyen truong cho con', dropped: [] },
      { terms: 'chuyen truong con', dropped: ['xin', 'cho'] },
    ]);
    expect(attempts('khai sinh')).toEqual([{ terms: 'khai sinh', dropped: [] }]);
    expect(attempts('làm thế nào')).toEqual([{ terms: 'làm thế nào', dropped: [] }]);
  });

  it('comes in one form, whatever was typed', () => {
    expect(cleanQuery('  Đăng\u200B   ký\n'.normalize('NFD'))).toBe('Đăng ký');
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'binary' }), (typed) => {
        const query = cleanQuery(typed);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(attempts(query)[0]?.terms).toBe(query);
      }),
    );
  });
});

describe('filters in the address', () => {
  it('narrow by name and widen by several values of a name', () => {
    const address = new URLSearchParams('q=a&loai=thu-tuc&nam=2025&nam=2026&khac=1&cap=');
    expect(filtersOf(address)).toEqual({ loai: { any: ['Thủ tục'] }, nam: { any: ['2025', '2026'] } });
  });
});

describe('order of results', () => {
  const order = (...states: (string | undefined)[]) =>
    inForceFirst(states.map((state, id) => ({ id, state }))).map(({ id }) => id);

  it('lets a procedure in force pass one that is not, when they stand close', () => {
    expect(order('unclear', 'in-force', 'in-force')).toEqual([1, 0, 2]);
    expect(order('replaced', undefined, 'in-force')).toEqual([1, 2, 0]);
    expect(order('replaced', 'unclear', 'in-force')).toEqual([2, 0, 1]);
  });

  it('puts first what is called just as it was asked, marks and "thủ tục" aside', () => {
    const hits = [
      { title: 'Đăng ký lại khai sinh', aliases: 'làm lại khai sinh' },
      { title: 'Làm khai sinh', aliases: '1.001193, Thủ tục đăng ký khai sinh, làm giấy' },
      { title: 'Khai tử', aliases: '' },
    ];
    const first = (question: string) => namedSoFirst(hits, question)[0]?.title;
    expect(first('dang ky khai sinh')).toBe('Làm khai sinh');
    expect(first('thu tuc dang ky khai sinh')).toBe('Làm khai sinh');
    expect(first('khai tử')).toBe('Khai tử');
    expect(first('khai')).toBe('Đăng ký lại khai sinh');
  });

  it('leaves everything else where it is', () => {
    expect(order('replaced', undefined, undefined, 'in-force')).toEqual([0, 1, 2, 3]);
    expect(order('in-force', 'replaced', undefined)).toEqual([0, 1, 2]);
  });
});
