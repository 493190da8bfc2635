import { describe, expect, it } from 'vitest';
import { alphabetical, letterOf } from '../../../src/components/search/az-index.ts';
import { filterChoices } from '../../../src/components/search/filter-choices.ts';
import { emptyContent, type Entry } from '../../../src/reading/content.ts';
import {
  activeFilters,
  questionOf,
  withFilter,
  withoutFilters,
  withQuestion,
} from '../../../src/search/page/address.ts';
import { facetView } from '../../../src/search/page/facet-view.ts';
import { statusText, type Outcome } from '../../../src/search/page/status.ts';

const outcome = (
  total: number,
  understood: Partial<Outcome['understood']> = {},
  rest: Partial<Outcome> = {},
): Outcome => ({
  total,
  understood: { query: 'khai sinh', leftOut: [], ...understood },
  filtered: false,
  namesOnly: false,
  ...rest,
});

describe('what the live region says', () => {
  it('is how many pages, and for what', () => {
    expect(statusText(outcome(12))).toBe('Tìm thấy 12 trang cho “khai sinh”.');
    expect(statusText(outcome(1234))).toBe('Tìm thấy 1.234 trang cho “khai sinh”.');
    expect(statusText(outcome(0))).toBe('Không tìm thấy trang nào cho “khai sinh”.');
  });

  it('says how the question was read and which words were left out', () => {
    expect(
      statusText(outcome(2, { query: 'ddawng kys xyz', readAs: 'đăng ký xyz', leftOut: ['xyz', 'abc'] })),
    ).toBe(
      'Tìm thấy 2 trang cho “ddawng kys xyz”. Hiểu là “đăng ký xyz”. Không trang nào có đủ mọi chữ; đã bỏ qua: xyz, abc.',
    );
  });

  it('leaves no word out of nothing', () => {
    expect(statusText(outcome(0, { leftOut: ['xyz'] }))).not.toContain('bỏ qua');
  });

  it('says when filters narrow and when only names were searched', () => {
    expect(statusText(outcome(0, {}, { filtered: true }))).toBe(
      'Không tìm thấy trang nào cho “khai sinh” với các điều kiện lọc.',
    );
    expect(statusText(outcome(3, {}, { namesOnly: true }))).toMatch(
      /^Tìm thấy 3 trang .* Mới tìm theo tên gọi/,
    );
  });
});

describe('the address of the results page', () => {
  const address = new URL(
    'https://a.vn/b/tim-kiem/?q=khai+sinh&nam=2026&loai=thu-tuc&nam=2025&nam=2025&cap=',
  );

  it('names question and filters, each once', () => {
    expect(questionOf(address)).toBe('khai sinh');
    expect(activeFilters(address)).toEqual([
      { name: 'loai', value: 'thu-tuc' },
      { name: 'nam', value: '2026' },
      { name: 'nam', value: '2025' },
    ]);
  });

  it('takes one filter in or out and keeps the rest', () => {
    const less = withFilter(address, { name: 'nam', value: '2025' }, false);
    expect(less.search).toBe('?q=khai+sinh&loai=thu-tuc&cap=&nam=2026');
    const more = withFilter(less, { name: 'cap', value: 'bo' }, true);
    expect(activeFilters(more)).toContainEqual({ name: 'cap', value: 'bo' });
    expect(activeFilters(withFilter(more, { name: 'cap', value: 'bo' }, true))).toEqual(activeFilters(more));
    expect(withoutFilters(more).search).toBe('?q=khai+sinh');
  });

  it('changes the question alone, and drops an empty one', () => {
    expect(questionOf(withQuestion(address, 'tạm trú'))).toBe('tạm trú');
    expect(activeFilters(withQuestion(address, 'tạm trú'))).toEqual(activeFilters(address));
    expect(withQuestion(address, '').searchParams.has('q')).toBe(false);
    expect(questionOf(address)).toBe('khai sinh');
  });
});

describe('values of a filter', () => {
  const values = [
    { value: 'a', count: 1, held: false },
    { value: 'b', count: 5, held: false },
    { value: 'c', count: 0, held: false },
    { value: 'd', count: 0, held: true },
    { value: 'e', count: 1, held: false },
  ];

  it('hides what has no result, unless it is ticked', () => {
    expect(facetView(values, 8)).toEqual({ shown: new Set(['d', 'b', 'a', 'e']), folded: 0 });
  });

  it('shows the highest counts first when there are many', () => {
    expect(facetView(values, 2)).toEqual({ shown: new Set(['d', 'b']), folded: 2 });
    expect(facetView(values, 1)).toEqual({ shown: new Set(['d']), folded: 3 });
  });
});

describe('filters that the page offers', () => {
  it('are those with values: kinds of pages at least', () => {
    const [kinds, ...others] = filterChoices(emptyContent());
    expect(kinds?.choices).toContainEqual({ value: 'thu-tuc', label: 'Thủ tục' });
    expect(others).toEqual([]);
  });

  it('names units shortly and years from the latest', () => {
    const content = emptyContent();
    content.units = [
      { id: 'x', data: { name: 'Ủy ban nhân dân phường X', shortName: 'UBND phường X' } },
      { id: 'd', data: { name: 'Đội Đ' } },
    ] as Entry<'units'>[];
    content.posts = ['2025-01-02', '2026-01-02', '2025-03-04'].map((date) => ({
      data: { date },
    })) as Entry<'news'>[];
    const filters = Object.fromEntries(filterChoices(content).map(({ name, choices }) => [name, choices]));
    expect(filters['don-vi']).toEqual([
      { value: 'd', label: 'Đội Đ' },
      { value: 'x', label: 'UBND phường X' },
    ]);
    expect(filters['nam']?.map(({ value }) => value)).toEqual(['2026', '2025']);
  });
});

describe('names from A to Y', () => {
  const procedure = (id: string, commonName: string, aliases: string[]) =>
    ({ id, data: { commonName, aliases } }) as Entry<'procedures'>;

  it('stand below the letter of the alphabet, whatever the tone', () => {
    expect(['ấn', 'Đơn', 'ở đâu', 'Ăn', 'ẩn'.normalize('NFD'), '62/KH', ''].map(letterOf)).toEqual([
      'Â',
      'Đ',
      'Ơ',
      'Ă',
      'Â',
      '0–9',
      '0–9',
    ]);
  });

  it('hold titles and common names, each leading to its procedure', () => {
    const letters = alphabetical([
      procedure('thuong-tru', 'Đăng ký thường trú (nhập khẩu)', [
        'nhập khẩu',
        'nhập khẩu cho con',
        'đăng ký thường trú',
        'đổi chỗ ở',
      ]),
      procedure('dang-bai', 'Dạy thêm', []),
    ]);
    expect(letters.map(({ letter, names }) => [letter, names.map(({ name }) => name)])).toEqual([
      ['D', ['Dạy thêm']],
      ['Đ', ['Đăng ký thường trú (nhập khẩu)', 'Đổi chỗ ở']],
      ['N', ['Nhập khẩu']],
    ]);
    expect(letters[2]?.names[0]).toEqual({
      name: 'Nhập khẩu',
      address: '/thu-tuc/thuong-tru/',
      title: 'Đăng ký thường trú (nhập khẩu)',
    });
  });
});
