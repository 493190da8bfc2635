import { describe, expect, it } from 'vitest';
import { pageForIndex, wordsWithD } from '../../../src/search/indexing/page-for-index.ts';

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
    expect(pageForIndex(page)?.html).toContain(
      '<meta data-pagefind-meta="dfold[content]" content="dơn dất"></head>',
    );
    expect(pageForIndex('<html><head></head><body>Đất</body></html>')).toBeUndefined();
  });

  it('makes the keywords of a page searchable, with d for đ', () => {
    const page =
      '<html><head><title>a</title><meta name="keywords" content="đổi &#x22;trường&#x22;"></head><body data-pagefind-body></body></html>';
    const { html, text } = pageForIndex(page) ?? { html: '', text: '' };
    expect(html).toContain('data-pagefind-meta="dfold[content]" content="dổi"');
    expect(html).toContain('data-pagefind-meta="aliases[content]" content="đổi  trường "');
    expect(text).toContain('đổi "trường"');
  });

  it('keeps from readers what only the index needs', () => {
    const page =
      '<html><head><meta name="keywords" content="a, b"><title>a</title></head><body data-pagefind-body></body></html>';
    expect(pageForIndex(page)?.served).toBe(
      '<html><head><title>a</title></head><body data-pagefind-body></body></html>',
    );
  });

  it('says which place of the small index a page has, when it has one', () => {
    const page = '<html><head><title>a</title></head><body data-pagefind-body></body></html>';
    expect(pageForIndex(page, 0)?.html).toContain('<meta data-pagefind-filter="so[content]" content="0">');
    expect(pageForIndex(page)?.html).not.toContain('data-pagefind-filter');
  });
});
