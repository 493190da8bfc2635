import { describe, expect, it, vi } from 'vitest';
import type { SearchResult } from '../../../src/search/answer.ts';
import type { Filters } from '../../../src/search/filters/filters.ts';
import { DOCUMENTS, fakeFullText, PAGES, tinyEngine, type FakePage } from './tiny-index.ts';

const engine = tinyEngine();
const addresses = (results: SearchResult[]): string[] => results.map(({ address }) => address);
const ALL = 1000;

const full = async (query: string, filters: Filters = {}): Promise<string[]> =>
  addresses(await (await engine.full(query, filters)).results(0, ALL));
const quick = async (query: string, filters: Filters = {}): Promise<string[]> =>
  addresses(await engine.quick(query, filters).results(0, ALL));
const suggested = (query: string): string[] => addresses(engine.suggest(query, 8));
const understood = async (query: string) => (await engine.full(query, {})).understood;

/** What is asked, and the page that has to come first from every side of the engine. */
const FIRST: [query: string, address: string][] = [
  ['khai sinh', '/thu-tuc/khai-sinh/'],
  ['dang ky khai sinh', '/thu-tuc/khai-sinh/'],
  ['Đăng kí khai sinh', '/thu-tuc/khai-sinh/'],
  ['ddawng kys khai sinh', '/thu-tuc/khai-sinh/'],
  ['d9a8ng ky1 khai sinh', '/thu-tuc/khai-sinh/'],
  ['dangkykhaisinh', '/thu-tuc/khai-sinh/'],
  ['khai sanh', '/thu-tuc/khai-sinh/'],
  ['dan ky khai sinh', '/thu-tuc/khai-sinh/'],
  ['tôi muốn làm giấy khai sinh thì làm thế nào', '/thu-tuc/khai-sinh/'],
  ['đăng ký lại khai sinh', '/thu-tuc/khai-sinh-lai/'],
  ['mất giấy khai sinh', '/thu-tuc/trich-luc/'],
  ['xin chuyen truong cho con', '/thu-tuc/chuyen-truong/'],
  ['chuyen chuong cho con', '/thu-tuc/chuyen-truong/'],
  ['chuyển trường cấp 2', '/thu-tuc/chuyen-truong/'],
  ['công chứng', '/thu-tuc/chung-thuc/'],
  ['khai tử ở đâu', '/thu-tuc/khai-tu/'],
  ['tam tru', '/thu-tuc/tam-tru/'],
  ['lớp 1', '/tinh-huong/vao-lop-1/'],
  ['lop1', '/tinh-huong/vao-lop-1/'],
  ['vào lớp 6', '/tinh-huong/vao-lop-6/'],
  ['thi vào 10', '/tinh-huong/vao-lop-10/'],
  ['vneid', '/huong-dan/vneid/'],
  ['ubnd phường sen', '/don-vi/phuong-sen/'],
  ['1.001193', '/thu-tuc/khai-sinh/'],
  ['1193', '/thu-tuc/khai-sinh/'],
  ['1.002755', '/thu-tuc/tam-tru-cu/'],
  ['62/KH-UBND', '/ke-hoach/62-kh-ubnd/'],
  ['kh 62', '/ke-hoach/62-kh-ubnd/'],
  ['kế hoạch số 62 năm 2025', '/ke-hoach/62-kh-ubnd/'],
];

const DOCUMENT_FIRST: [query: string, number: string][] = [
  ['nđ 118 2025', '118/2025/NĐ-CP'],
  ['nghị định 6/2012', '06/2012/NĐ-CP'],
  ['luật 148/2025/QH15', '148/2025/QH15'],
  ['18-NQ/TW', '18-NQ/TW'],
  ['qđ 62', '62/2023/QĐ-UBND'],
  ['công văn 10065', '10065/VPCP-KGVX'],
  ['thông tư dạy thêm', '29/2024/TT-BGDĐT'],
];

describe('what comes first', () => {
  it.each(FIRST)('%s: %s', async (query, address) => {
    expect((await full(query))[0]).toBe(address);
    expect((await quick(query))[0]).toBe(address);
    expect(suggested(query)[0]).toBe(address);
  });

  it.each(DOCUMENT_FIRST)('%s: %s', async (query, number) => {
    const wanted = DOCUMENTS.find((document) => document.number === number)?.address;
    expect((await full(query))[0]).toBe(wanted);
  });

  it('of equal posts the newer one', async () => {
    const posts = (await full('ngày hội chuyển đổi số')).filter((address) => address.startsWith('/tin-tuc/'));
    expect(posts).toEqual(['/tin-tuc/2026/ngay-hoi-moi/', '/tin-tuc/2024/ngay-hoi/']);
  });

  it('never another class', async () => {
    for (const query of ['lớp 1', 'lop 1', 'vào lớp 1', 'lớp 10', 'tuyển sinh lớp 6']) {
      const number = /\d+/.exec(query)?.[0] ?? '';
      expect((await full(query))[0]).toBe(`/tinh-huong/vao-lop-${number}/`);
      expect((await quick('lớp 1')).filter((address) => address.includes('lop-10'))).toEqual([]);
    }
  });
});

describe('pages of both sources', () => {
  it.each(['khai sinh', 'tạm trú', 'khai', 'phường sen', 'con', 'chuyển đổi số', 'lớp 1'])(
    '%s: each once, as many as the total says',
    async (query) => {
      const answer = await engine.full(query, {});
      const found = addresses(await answer.results(0, ALL));
      expect(new Set(found).size).toBe(found.length);
      expect(answer.total).toBe(found.length);
      const named = engine.quick(query, {});
      expect(named.total).toBe((await named.results(0, ALL)).length);
    },
  );

  it('come with what the reader has to know', async () => {
    const results = await (await engine.full('tạm trú', {})).results(0, ALL);
    expect(results.find(({ address }) => address === '/thu-tuc/tam-tru-cu/')).toMatchObject({
      title: 'Đăng ký tạm trú',
      kind: 'Thủ tục',
      state: 'Đã được thay thế',
      successor: 'Đăng ký tạm trú',
      sample: false,
    });
    const [first] = await engine.quick('công chứng', {}).results(0, 1);
    expect(first).toMatchObject({ title: 'Chứng thực bản sao', matchedName: 'công chứng' });
    const [unit] = await engine.quick('phường cúc', {}).results(0, 1);
    expect(unit).toMatchObject({ state: 'Đã kết thúc hoạt động', successor: 'Ủy ban nhân dân phường Sen' });
    const [post] = await (await engine.full('ngày hội', {})).results(0, 1);
    expect(post).toMatchObject({ kind: 'Tin tức', day: '2026-05-06' });
  });

  it('show the other name only when the title has not all of its words', async () => {
    const [first] = await engine.quick('chuyển trường', {}).results(0, 1);
    expect(first?.matchedName).toBeUndefined();
  });

  it('are at most as many as asked for while typing', () => {
    expect(engine.suggest('khai', 2)).toHaveLength(2);
    expect(engine.suggest('', 5)).toEqual([]);
    expect(engine.suggest('xyzzy', 5)).toEqual([]);
  });
});

describe('results from … to', () => {
  /** More pages than are read to find the best. */
  const many = Array.from({ length: 60 }, (_, at): FakePage => {
    const address = `/tin-tuc/2025/bai-${at}/`;
    const content = at % 3 ? 'khai sinh' : 'khai báo ngày sinh';
    return {
      ...(PAGES[0] as FakePage),
      address,
      title: `Bài ${at}`,
      names: [],
      content,
      kind: 'Tin tức',
      filters: { loai: ['Tin tức'] },
      place: undefined,
    };
  });
  const big = tinyEngine({ fullText: fakeFullText([...many, ...PAGES]) });

  it.each([1, 7, 10, 20, 100])('join to the whole list, %d at a time', async (step) => {
    const answer = await big.full('khai sinh', {});
    const whole = addresses(await answer.results(0, ALL));
    const pieces: string[] = [];
    for (let from = 0; from < answer.total; from += step) {
      pieces.push(...addresses(await answer.results(from, from + step)));
    }
    expect(pieces).toEqual(whole);
    expect(new Set(pieces).size).toBe(answer.total);
  });

  it('are empty beyond the end', async () => {
    const answer = await big.full('khai sinh', {});
    expect(await answer.results(answer.total, answer.total + 10)).toEqual([]);
    expect(await answer.results(5, 5)).toEqual([]);
  });

  it('do not read every page for the first screen', async () => {
    const read = vi.fn();
    const fullText = fakeFullText(many);
    const engine = tinyEngine({
      fullText: {
        ...fullText,
        search: async (terms, filters) => {
          const answer = await fullText.search(terms, filters);
          const load = (hit: (typeof answer.hits)[number]) => () => {
            read();
            return hit.load();
          };
          return { ...answer, hits: answer.hits.map((hit) => ({ ...hit, load: load(hit) })) };
        },
      },
    });
    await (await engine.full('khai sinh', {})).results(0, 10);
    expect(read.mock.calls.length).toBeLessThanOrEqual(30);
  });
});

describe('how a question was read', () => {
  it.each([
    ['khai sinh', {}],
    ['ddawng kys khai sinh', { readAs: 'đăng ký khai sinh' }],
    ['khaisinh', { readAs: 'khai sinh' }],
    ['dangky tam tru', { readAs: 'đăng ký tạm trú' }],
    ['khai sih', { didYouMean: 'khai sinh' }],
    ['chuyen chuong', { didYouMean: 'chuyển trường' }],
    ['ddawng kys khai sih', { didYouMean: 'đăng ký khai sinh' }],
  ])('%s: %j', async (query, expected) => {
    expect(await understood(query)).toEqual({ query, leftOut: [], notes: [], ...expected });
  });

  it('is said in one form', async () => {
    expect((await understood('  Khai\n sinh '.normalize('NFD'))).query).toBe('Khai sinh');
  });

  it.each([
    ['khai sinh xe đạp', ['xe', 'đạp']],
    ['chuyển trường zzz', ['zzz']],
    ['khai sinh hết bao nhiêu tiền', []],
    ['tôi muốn khai sinh', []],
    ['khai sinh cần giấy tờ gì', []],
  ])('%s: left out %j', async (query, words) => {
    expect((await understood(query)).leftOut).toEqual(words);
    expect((await quick(query))[0]).toBe((await full(query))[0]);
  });

  it('asks back only when the saying is nearly all that was said', async () => {
    for (const query of [
      'mất giấy khai sinh',
      'mat giay khai sinh',
      'tôi bị mất giấy khai sinh',
      'mất khai sinh',
    ]) {
      expect((await understood(query)).choice?.question).toBe('Sổ gốc còn lưu không?');
    }
    for (const query of ['giấy khai sinh', 'khai sinh', 'mất giấy khai sinh và chuyển trường trung học']) {
      expect((await understood(query)).choice).toBeUndefined();
    }
  });

  it('tells what editors note only when that was said', async () => {
    expect((await understood('công chứng giấy tờ')).notes).toEqual(['Ở phường, việc này gọi là chứng thực.']);
    expect((await understood('công chứng nhà đất')).notes).toEqual([
      'Việc nhà đất đến văn phòng công chứng.',
    ]);
    expect((await understood('giấy chứng sinh')).notes).toEqual([
      'Giấy chứng sinh không phải giấy khai sinh.',
    ]);
    expect((await understood('chứng thực')).notes).toEqual([]);
    expect((await understood('công an')).notes).toEqual([]);
    expect((await understood('giấy khai sinh')).notes).toEqual([]);
  });
});

describe('nothing found', () => {
  it.each(['xyzzy', 'qwrtp zxcv', '', '…', '😀'])('%j: an empty answer', async (query) => {
    const answer = await tinyEngine({ fullText: fakeFullText([]) }).full(query, {});
    expect(answer.total).toBe(0);
    expect(await answer.results(0, 10)).toEqual([]);
    expect(answer.understood).toEqual({ query, leftOut: [], notes: [] });
    expect(engine.quick(query, {}).total).toBe(0);
  });
});

describe('what is loaded', () => {
  it('is nothing of the full text for names alone', async () => {
    const fullText = fakeFullText();
    const documents = vi.fn(() => Promise.resolve(DOCUMENTS));
    const engine = tinyEngine({ fullText, documents });
    engine.suggest('khai sinh', 5);
    await engine.quick('khai sinh', {}).facets();
    expect(fullText.asked).toEqual([]);
    expect(documents).not.toHaveBeenCalled();
    await engine.full('khai sinh', {});
    expect(documents).not.toHaveBeenCalled();
    engine.suggest('nghị định', 5);
    await engine.full('nghị định 118', {});
    await engine.full('nghị định 118', {});
    expect(documents.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('asks the full text for three words at most', async () => {
    const fullText = fakeFullText();
    await tinyEngine({ fullText }).full(
      'tôi muốn đăng ký khai sinh cho con ở phường sen trực tuyến cuối tuần',
      {},
    );
    expect(Math.max(...fullText.asked.map((terms) => terms.split(' ').length))).toBeLessThanOrEqual(3);
  });

  it('fails when the full text cannot be loaded, and works when it can be again', async () => {
    const fullText = fakeFullText();
    let isDown = true;
    const engine = tinyEngine({
      fullText: {
        ...fullText,
        search: (terms, filters) =>
          isDown ? Promise.reject(new Error('mất mạng')) : fullText.search(terms, filters),
      },
    });
    await expect(engine.full('khai sinh', {})).rejects.toThrow('mất mạng');
    expect(engine.quick('khai sinh', {}).total).toBeGreaterThan(0);
    isDown = false;
    expect((await engine.full('khai sinh', {})).total).toBeGreaterThan(0);
  });

  it('keeps suggesting when documents cannot be loaded', async () => {
    const engine = tinyEngine({ documents: () => Promise.reject(new Error('mất mạng')) });
    expect(() => engine.suggest('kh 62', 5)).not.toThrow();
    expect(engine.suggest('kh 62', 5)[0]?.address).toBe('/ke-hoach/62-kh-ubnd/');
    await expect(engine.full('nghị định 118', {})).rejects.toThrow('mất mạng');
  });
});
