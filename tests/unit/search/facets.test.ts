import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, FacetCounts } from '../../../src/search/answer.ts';
import { FILTER_NAMES, type Filters } from '../../../src/search/filters/filters.ts';
import { tinyEngine } from './tiny-index.ts';

const engine = tinyEngine();

const VALUES: Record<string, string[]> = {
  loai: ['Thủ tục', 'Tình huống', 'Tin tức', 'Văn bản', 'Đơn vị'],
  'linh-vuc': ['ho-tich', 'cu-tru', 'giao-duc'],
  cap: ['xa', 'truong'],
  'don-vi': ['phuong-sen', 'trung-uong'],
  'danh-cho': ['cong-dan', 'hoc-sinh'],
  nam: ['2024', '2025', '2026'],
  'trang-thai': ['in-force', 'replaced'],
};
const QUESTIONS = [
  'khai sinh',
  'khai',
  'tạm trú',
  'con',
  'phường sen',
  'sinh',
  'nghị định',
  'kh 62',
  'lưu động',
  'dang ky',
];

/** Up to two filters, each with one value or two. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .uniqueArray(fc.constantFrom(...FILTER_NAMES), { maxLength: 2 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .subarray(VALUES[name] ?? [], { minLength: 1, maxLength: 2 })
          .map((any) => [name, { any }] as const),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const ways = { quick: (q: string, f: Filters) => Promise.resolve(engine.quick(q, f)), full: engine.full };
const found = async (answer: Answer): Promise<string[]> =>
  (await answer.results(0, 1000)).map(({ address }) => address).sort();

/** What each value would leave, tried one by one. */
async function tried(
  way: (q: string, f: Filters) => Promise<Answer>,
  query: string,
  filters: Filters,
): Promise<FacetCounts> {
  const counts: FacetCounts = {};
  for (const name of FILTER_NAMES) {
    counts[name] = {};
    for (const value of VALUES[name] ?? []) {
      const { total } = await way(query, { ...filters, [name]: { any: [value] } });
      if (total > 0) counts[name][value] = total;
    }
  }
  return counts;
}

/** The values that are tried here, without zeros. */
const counted = (counts: FacetCounts): FacetCounts =>
  Object.fromEntries(
    FILTER_NAMES.map((name) => [
      name,
      Object.fromEntries(
        Object.entries(counts[name] ?? {}).filter(([value, n]) => n > 0 && VALUES[name]?.includes(value)),
      ),
    ]),
  );

describe.each(Object.entries(ways))('filters (%s)', (_name, way) => {
  it('count for each value just what it would leave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...QUESTIONS), anyFilters, async (query, filters) => {
        const answer = await way(query, filters);
        expect(counted(await answer.facets())).toEqual(await tried(way, query, filters));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('only take results away, and the total says how many are left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...QUESTIONS), anyFilters, async (query, filters) => {
        const all = new Set(await found(await way(query, {})));
        const answer = await way(query, filters);
        const left = await found(answer);
        expect(left.filter((address) => !all.has(address))).toEqual([]);
        expect(answer.total).toBe(left.length);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('widen by several values of one name', async () => {
    const left = async (...any: string[]): Promise<string[]> => found(await way('khai', { loai: { any } }));
    expect(await left('Thủ tục', 'Tin tức')).toEqual(
      [...(await left('Thủ tục')), ...(await left('Tin tức'))].sort(),
    );
  });

  it('leave nothing when nothing has the value', async () => {
    const answer = await way('khai sinh', { nam: { any: ['1999'] } });
    expect(answer.total).toBe(0);
    expect(await found(answer)).toEqual([]);
  });
});
