import { describe, expect, it } from 'vitest';
import type { TextPage } from '../../../src/search/full-text/full-text.ts';
import { byNames, byNumber } from '../../../src/search/rank/candidate.ts';
import { likelyRecords } from '../../../src/search/rank/likely-records.ts';
import { matchName } from '../../../src/search/rank/name-match.ts';
import { rankPage } from '../../../src/search/rank/rank-page.ts';
import { rankRecord } from '../../../src/search/rank/rank-records.ts';
import { recordOf } from '../../../src/search/rank/read-page.ts';
import { indexText, matchText } from '../../../src/search/rank/text-match.ts';
import { prepareIndex, prepareRecord } from '../../../src/search/small-index/prepare.ts';
import type { SearchRecord } from '../../../src/search/small-index/record.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { INDEX, PREPARED } from './tiny-index.ts';

const { knowledge } = PREPARED;
const { lexicon } = knowledge;
const asked = (query: string) => understand(query, knowledge).readings;

/** What a name is worth for a question. */
function worth(query: string, name: string): number {
  const { names } = prepareRecord({ address: '/a/', kind: '', title: name }, lexicon);
  return matchName(asked(query)[0].words, names[0]?.words ?? []).score;
}

/** The addresses that names alone find, best first. */
const order = (query: string, records: SearchRecord[]): string[] => {
  const index = prepareIndex({ ...INDEX, records });
  const { readings } = understand(query, index.knowledge);
  return index.records
    .flatMap((record) => rankRecord(record, readings) ?? [])
    .map(byNames)
    .sort((a, b) => b.score - a.score)
    .map(({ address }) => address);
};
const record = (address: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  address,
  kind: 'thu-tuc',
  title,
  ...more,
});

describe('a name fits a question better', () => {
  it.each([
    // question, better name, worse name
    ['khai sinh', 'khai sinh', 'sinh khai', 'in the order that was asked'],
    ['khai sinh', 'giấy khai sinh', 'khai giảng lễ mừng ngày sinh', 'with the words together'],
    ['khai sinh', 'khai sinh', 'khai sinh xe máy điện', 'when it says nothing else'],
    ['đăng ký khai sinh', 'đăng ký khai sinh', 'khai sinh', 'with more of the words'],
    ['lớp', 'lớp', 'lợp', 'with the marks that were typed'],
    ['khai tử', 'khai tử', 'khai từ', 'with the marks that were typed'],
    ['lớp', 'lớp', 'lop', 'with the marks that were typed'],
    ['lop', 'lop', 'lớp', 'without marks when none was typed'],
    ['đang', 'đăng', 'dạng', 'with missing marks than with wrong ones'],
    ['trường', 'trường', 'trưởng', 'with the tone that was typed'],
    ['xin giấy khai sinh', 'khai sinh', 'xin giấy', 'with words that tell than with small ones'],
    ['vào lớp 1', 'vào lớp 1', 'vào lớp', 'with the number'],
    ['khai sin', 'khai sinh', 'khai tử', 'by the beginning of the last word'],
    ['sinh', 'sinh', 'sinh sinh', 'once'],
  ])('%s: “%s” above “%s”, %s', (query, better, worse) => {
    expect(worth(query, better)).toBeGreaterThan(worth(query, worse));
  });

  it('is worth 1 when it is the question, and nothing when it has none of it', () => {
    for (const name of ['Đăng ký tạm trú', 'Chứng thực bản sao', 'Cho con vào lớp 1']) {
      expect(worth(name, name)).toBeCloseTo(1);
      expect(worth(name, 'xe đạp')).toBe(0);
    }
    expect(worth('…', 'khai sinh')).toBe(0);
  });

  it.each([
    ['lớp 1', 'lớp 10'],
    ['lớp 1', 'lớp 6'],
    ['lớp 10', 'lớp 1'],
    ['cấp 2', 'cấp 3'],
    ['lop 1', 'Thi vào lớp 10'],
  ])('never takes one number for another: %s is not %s', (query, name) => {
    expect(worth(query, name)).toBeLessThan(0.05);
  });

  it('finds a bare number in a bound one and the other way round', () => {
    expect(worth('vào 10', 'vào lớp 10')).toBeGreaterThan(0.5);
    expect(worth('vào lớp 10', 'thi vào 10')).toBeGreaterThan(0.5);
    expect(worth('vào 10', 'vào lớp 1')).toBeLessThan(worth('vào 10', 'vào lớp 10'));
  });

  it('takes the beginning of a word for the word only while it is being typed', () => {
    expect(worth('tru', 'trường')).toBeGreaterThan(0);
    expect(worth('tru con', 'trường')).toBe(0);
    expect(worth('t', 'trường')).toBe(0);
  });

  it('does not use a word of the name twice', () => {
    const { found } = matchName(
      asked('con con')[0].words,
      prepareRecord(record('/a/', 'con'), lexicon).names[0]?.words ?? [],
    );
    expect(found.filter((quality) => quality > 0)).toHaveLength(1);
  });
});

describe('the order of records', () => {
  it('takes common name, official name and alias alike: the best of them counts', () => {
    const names = ['Làm khai sinh', 'Đăng ký khai sinh', 'giấy tờ cho bé'];
    const records = [record('/x/', 'Việc khác'), record('/a/', names[0] ?? '', { names: names.slice(1) })];
    for (const name of names) expect(order(name, records)).toEqual(['/a/']);
  });

  it('puts what is in force first', () => {
    const replaced = record('/cu/', 'Đăng ký tạm trú', { state: 'Đã được thay thế' });
    expect(order('tạm trú', [replaced, record('/moi/', 'Đăng ký tạm trú')])).toEqual(['/moi/', '/cu/']);
    expect(order('tạm trú', [record('/moi/', 'Đăng ký tạm trú'), replaced])).toEqual(['/moi/', '/cu/']);
  });

  it('finds what is replaced by its own name', () => {
    const replaced = record('/cu/', 'Cấp sổ tạm trú', { state: 'Đã được thay thế' });
    expect(order('cấp sổ tạm trú', [record('/moi/', 'Đăng ký tạm trú'), replaced])[0]).toBe('/cu/');
  });

  it('puts the page a saying leads to first above those it leads to later', () => {
    const saying = ['mất giấy khai sinh'];
    const later = record('/sau/', 'Đăng ký lại', { laterNames: saying });
    expect(order('mất giấy khai sinh', [later, record('/truoc/', 'Trích lục', { names: saying })])).toEqual([
      '/truoc/',
      '/sau/',
    ]);
  });

  it('puts what one does above what explains it above what reports on it', () => {
    const kinds = ['tin-tuc', 'huong-dan', 'thu-tuc'];
    const records = kinds.map((kind) => record(`/${kind}/`, 'Chuyển trường', { kind }));
    expect(order('chuyển trường', records)).toEqual(['/thu-tuc/', '/huong-dan/', '/tin-tuc/']);
  });

  it('counts words that other names of the same record hold', () => {
    const both = record('/a/', 'Khai sinh', { names: ['nộp trực tuyến'] });
    expect(order('khai sinh trực tuyến', [record('/b/', 'Khai sinh'), both])).toEqual(['/a/', '/b/']);
  });

  it('puts what was meant by a saying beside what was said', () => {
    expect(order('chuyển trường thcs', [record('/a/', 'Chuyển trường trung học cơ sở')])).toEqual(['/a/']);
    expect(order('photo khai sinh', [record('/b/', 'Bản sao khai sinh')])).toEqual(['/b/']);
  });
});

describe('records worth comparing', () => {
  const likely = (query: string): string[] =>
    [...likelyRecords(asked(query), lexicon)].map((place) => PREPARED.records[place]?.record.address ?? '');

  it.each([
    ['tạm trú', '/thu-tuc/tam-tru/'],
    ['vào 10', '/tinh-huong/vao-lop-10/'],
    ['vào lớp 10', '/tinh-huong/vao-lop-10/'],
    ['chuyển trư', '/thu-tuc/chuyen-truong/'],
    ['khai sih', '/thu-tuc/khai-sinh/'],
    ['thcs', '/thu-tuc/chuyen-truong/'],
  ])('%s: %s is among them', (query, address) => {
    expect(likely(query)).toContain(address);
  });

  it('are none for words that no name has, and not those with small words only', () => {
    expect(likely('xyzzy')).toEqual([]);
    expect(likely('…')).toEqual([]);
    expect(likely('chuyển trường cho con')).not.toContain('/don-vi/phuong-sen/');
  });
});

describe('a page’s text', () => {
  const match = (query: string, text: string): number =>
    matchText(asked(query)[0].words, indexText(text)).score;
  const far = 'và '.repeat(60);

  it.each([
    ['khai sinh', 'làm khai sinh', `khai ${far} sinh`, 'words together above scattered ones'],
    [
      'khai sinh',
      'khai giảng năm, ngày sinh',
      `khai ${far} sinh`,
      'words near each other above scattered ones',
    ],
    ['khai sinh lưu động', 'khai sinh lưu động', 'khai sinh', 'more words above fewer'],
    ['khai sinh', 'khai sinh', 'sinh khai', 'words in the order that was asked'],
  ])('%s: “%s” above “%s”: %s', (query, better, worse) => {
    expect(match(query, better)).toBeGreaterThan(match(query, worse));
  });

  it('is worth 1 when all stands side by side, and nothing without any word', () => {
    expect(match('khai sinh lưu động', 'quầy khai sinh lưu động')).toBeCloseTo(1);
    expect(match('khai sinh', 'trồng cây')).toBe(0);
    expect(match('…', 'trồng cây')).toBe(0);
  });

  it('says word by word what was found', () => {
    const { found } = matchText(asked('khai sinh xe')[0].words, indexText('Khai sinh'));
    expect(found).toEqual([true, true, false]);
  });
});

describe('names and text together', () => {
  const page = (address: string, title: string, content: string, day?: string): TextPage => ({
    address,
    title,
    names: [],
    headings: [],
    kind: 'Tin tức',
    sample: false,
    content,
    excerpt: '',
    day,
  });
  const score = (query: string, text: TextPage): number =>
    rankPage(
      { record: recordOf(text), page: text, before: undefined, fullText: 1, askedKinds: new Set() },
      asked(query),
      prepareIndex(INDEX),
    ).score;

  it.each(['khai sinh', 'chuyển trường cho con', 'đăng ký tạm trú'])('a name is above text: %s', (query) => {
    const named = page('/a/', query, 'Nội dung khác.');
    const told = page('/b/', 'Bản tin tuần', `Tuần này ${query}, ${query}, ${query}.`);
    expect(score(query, named)).toBeGreaterThan(score(query, told));
  });

  it('a heading is between a name and text', () => {
    const headed = { ...page('/a/', 'Bản tin', 'khai sinh'), headings: ['Khai sinh'] };
    expect(score('khai sinh', page('/b/', 'Khai sinh', ''))).toBeGreaterThan(score('khai sinh', headed));
    expect(score('khai sinh', headed)).toBeGreaterThan(
      score('khai sinh', page('/c/', 'Bản tin', 'khai sinh')),
    );
  });

  it.each([
    ['2026-05-06', '2024-05-06'],
    ['2026-05-06', '2026-01-06'],
    ['2024-01-01', undefined],
  ])('of equal posts that of %s is above that of %s', (newer, older) => {
    const at = (day: string | undefined): number => score('khai sinh', page('/a/', 'Tin', 'khai sinh', day));
    expect(at(newer)).toBeGreaterThan(at(older));
  });

  it('newness never outweighs a better text', () => {
    const old = page('/a/', 'Tin', 'khai sinh lưu động', '2020-01-01');
    const fresh = page('/b/', 'Tin', 'khai sinh', '2039-12-31');
    expect(score('khai sinh lưu động', old)).toBeGreaterThan(score('khai sinh lưu động', fresh));
  });

  it('a number that was asked is above every name', () => {
    const [reading] = asked('khai sinh');
    const named = order('khai sinh', INDEX.records);
    expect(named.length).toBeGreaterThan(0);
    expect(byNumber(record('/a/', 'a'), 1, reading).score).toBeGreaterThanOrEqual(1);
  });
});
