import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { BUDGET, documentsWithinBudget, withinBudget } from '../../../src/components/search/budget.ts';
import { withNewWords, withShortNames } from '../../../src/components/search/lean-names.ts';
import { smallIndex } from '../../../src/components/search/small-index.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import type { SearchRecord, SmallIndex } from '../../../src/search/small-index/record.ts';
import { INDEX } from './tiny-index.ts';

const bytes = (index: SmallIndex): number => gzipSync(JSON.stringify(index)).length;
const wordsOf = ({ names = [], laterNames = [], words = '' }: SearchRecord): number =>
  [...names, ...laterNames, words].join(' ').split(' ').filter(Boolean).length;
const nameWords = (index: SmallIndex): number =>
  index.records.reduce((sum, record) => sum + wordsOf(record), 0);

describe('names that can be done without', () => {
  const record: SearchRecord = {
    address: '/a/',
    kind: 'thu-tuc',
    title: 'Làm khai sinh',
    names: ['Thủ tục đăng ký khai sinh', 'đăng ký khai sinh cho con', 'giấy khai sinh', 'khai sinh'],
    laterNames: ['mất giấy khai sinh', 'giấy đăng ký'],
    codes: ['1.001193'],
    filters: { cap: ['xa'] },
  };

  it('are first those of many words; a procedure keeps its official name', () => {
    expect(withShortNames(record, 6)).toEqual(record);
    expect(withShortNames(record, 4)).toEqual({
      ...record,
      names: ['Thủ tục đăng ký khai sinh', 'giấy khai sinh', 'khai sinh'],
    });
    expect(withShortNames(record, 3)).toEqual({
      ...record,
      names: ['Thủ tục đăng ký khai sinh', 'giấy khai sinh', 'khai sinh'],
      laterNames: ['giấy đăng ký'],
    });
    expect(withShortNames({ ...record, kind: 'tinh-huong' }, 2).names).toEqual(['khai sinh']);
    expect(withShortNames({ ...record, kind: 'tinh-huong' }, 1)).not.toHaveProperty('names');
  });

  it('are then all, of whose new words the first stay', () => {
    const { names: _names, laterNames: _laterNames, ...rest } = record;
    expect(withNewWords(record, 10)).toEqual({ ...rest, words: 'đăng ký giấy mất' });
    expect(withNewWords(record, 2)).toEqual({ ...rest, words: 'đăng ký' });
    expect(withNewWords(record, 0)).toEqual(rest);
  });

  it('are none where there are none', () => {
    const bare: SearchRecord = { address: '/a/', kind: 'don-vi', title: 'Phường Sen' };
    expect(withShortNames(bare, 4)).toEqual(bare);
    expect(withNewWords(bare, 5)).toEqual(bare);
  });
});

describe('an index within a budget', () => {
  const whole = bytes(INDEX);
  const least = bytes({ ...INDEX, records: INDEX.records.map((record) => withNewWords(record, 0)) });

  it('is the whole index when that fits', () => {
    expect(withinBudget(INDEX, whole)).toEqual(INDEX);
  });

  it('stays within any budget that titles alone keep, and loses names step by step', () => {
    let before = nameWords(INDEX);
    for (let budget = whole; budget >= least; budget -= 10) {
      const index = withinBudget(INDEX, budget);
      expect(bytes(index)).toBeLessThanOrEqual(budget);
      expect(nameWords(index)).toBeLessThanOrEqual(before);
      before = nameWords(index);
    }
  });

  it('keeps titles, codes, states, filters and sayings, however small it has to be', () => {
    for (const budget of [whole, whole - 1, least, 0]) {
      const { records, ...rest } = withinBudget(INDEX, budget);
      const { records: given, ...other } = INDEX;
      const kept = (all: SearchRecord[]) =>
        all.map(({ names: _n, laterNames: _l, words: _w, ...record }) => record);
      expect(kept(records)).toEqual(kept(given));
      expect(rest).toEqual(other);
    }
  });

  it('gives no names at all when not even titles fit', () => {
    expect(nameWords(withinBudget(INDEX, 0))).toBe(0);
  });

  it('holds for the content of this repository', async () => {
    const { content } = await readContent(`${ROOT}content`, { bodies: false });
    const index = smallIndex(content, '2026-11-21');
    expect(bytes(index)).toBeLessThanOrEqual(BUDGET);
    expect(BUDGET).toBeLessThanOrEqual(30 * 1024);
    expect(index.records.length).toBeGreaterThan(50);
    expect(index.records.filter(({ title }) => title === '')).toEqual([]);
    const known = new Set(index.records.map(({ address }) => address));
    expect(known.size).toBe(index.records.length);
    const led = index.records.flatMap(({ successors = [] }) => successors);
    expect(led.filter((address) => !known.has(address))).toEqual([]);
    const asked = index.sayings.flatMap(({ choice }) => choice?.answers.map(({ address }) => address) ?? []);
    expect(asked.filter((address) => address === '/')).toEqual([]);
  }, 60_000);
});

describe('documents within a budget', () => {
  const documents = Array.from({ length: 30 }, (_, at) => ({
    address: `/van-ban/${at}/`,
    number: `${at}/KH-UBND`,
    type: 'Kế hoạch',
    title: `Cải cách hành chính của xã thứ ${at}`,
    names: [`kế hoạch xã ${at * 7}`],
    issuer: `Ủy ban xã ${at * 3}`,
  }));
  const weigh = (budget: number) => documentsWithinBudget(documents, budget);
  const bytesOf = (value: unknown): number => gzipSync(JSON.stringify(value)).length;

  it('keep all while all fits, lose their names first, then their titles, never their numbers', () => {
    expect(weigh(Infinity)).toEqual(documents);
    const unnamed = weigh(bytesOf(documents) - 1);
    expect(unnamed).toEqual(documents.map(({ names: _names, ...rest }) => rest));
    const bare = weigh(bytesOf(unnamed) - 1);
    expect(bare.map(({ number }) => number)).toEqual(documents.map(({ number }) => number));
    expect(bare.every(({ title, issuer }) => title === '' && issuer === undefined)).toBe(true);
    expect(weigh(0)).toEqual(bare);
  });
});
