import { describe, expect, it } from 'vitest';
import type { SmallIndex } from '../../../src/search/small-index/record.ts';
import { prepareIndex } from '../../../src/search/small-index/prepare.ts';
import { cleanQuery } from '../../../src/search/understand/clean.ts';
import { splitJoined } from '../../../src/search/understand/joined.ts';
import { guesses } from '../../../src/search/understand/slips.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { INDEX, PREPARED } from './tiny-index.ts';

const { knowledge } = PREPARED;
const { lexicon } = knowledge;

/** The keys of each reading, the likeliest first. */
const readingsOf = (query: string): string[] =>
  understand(query, knowledge).readings.map(({ words }) => words.map(({ key }) => key).join(' '));
const lettersOf = (query: string): string =>
  understand(query, knowledge)
    .readings[0].words.map(({ text }) => text)
    .join(' ');
const wayOf = (query: string): string[] => [
  ...new Set(understand(query, knowledge).readings[0].words.map(({ was }) => was)),
];

describe('the question in one form', () => {
  it.each([
    ['  Đăng   ký\n', 'Đăng ký'],
    ['Đăng\u200B ký', 'Đăng ký'],
    ['khai\u00A0sinh', 'khai sinh'],
    ['khai\u0000sinh\u202E', 'khai sinh'],
    ['a'.repeat(500), 'a'.repeat(200)],
    [`${'a'.repeat(199)}😀`, 'a'.repeat(199)],
    [`${'a'.repeat(199)} b`, 'a'.repeat(199)],
    ['\uD83Dkhai', 'khai'],
    ['', ''],
    [' \u200B ', ''],
  ])('%j', (typed, query) => {
    expect(cleanQuery(typed)).toBe(query);
    expect(cleanQuery(typed.normalize('NFD'))).toBe(query);
    expect(cleanQuery(query)).toBe(query);
  });
});

describe('however it is typed', () => {
  it.each([
    ['with marks', 'đăng ký khai sinh'],
    ['in capitals', 'ĐĂNG KÝ KHAI SINH'],
    ['decomposed', 'đăng ký khai sinh'.normalize('NFD')],
    ['without marks', 'dang ky khai sinh'],
    ['with some', 'đang kí khai sinh'],
    ['with doubled spaces', '  dang   ky  khai sinh '],
    ['as Telex keys', 'ddawng kys khai sinh'],
    ['as VNI keys', 'd9a8ng ky1 khai sinh'],
    ['with joined words', 'đăng ký khaisinh'],
    ['all joined', 'dangkykhaisinh'],
    ['with punctuation', '“đăng ký” khai-sinh?'],
    ['with a slip', 'dang ky khai sih'],
    ['with a slip', 'ddang ky khai sinh'],
    ['with two slips', 'dang ky khia shin'],
    ['with two slips in a word', 'đăng ký khaai sinhj'],
  ])('%s: %s', (_how, query) => {
    expect(readingsOf(query)[0]).toBe('dang ki khai sinh');
  });

  it.each([
    ['dan ky khai sinh', 'dang ki khai sinh', 'n for ng'],
    ['chuyen chuong cho con', 'chuyen truong cho con', 'ch for tr'],
    ['dang ky tam chu', 'dang ki tam tru', 'ch for tr'],
    ['chứng thựt bản sao', 'chung thuc ban sao', 't for c'],
    ['tuyễn sin lớp 6', 'tuyen sinh lop 6', 'another tone, n for nh'],
  ])('a slip that is a word itself is doubted where neighbours tell: %s', (query, meant) => {
    expect(readingsOf(query)).toContain(meant);
  });

  it('takes a typed tone for meant', () => {
    expect(readingsOf('chuyển chường')).toContain('chuyen truong');
    expect(readingsOf('chuyển chướng')).toEqual(['chuyen chuong']);
  });

  it('takes abbreviations for words though no name has them', () => {
    const women = { address: '/a/', kind: '', title: 'Phụ nữ' };
    const index = prepareIndex({ ...INDEX, records: [...INDEX.records, women] });
    const { readings } = understand('nđ dạy thêm', index.knowledge);
    expect(readings.map(({ words }) => words[0]?.key)).toEqual(['nd']);
  });

  it('leaves words alone that are right', () => {
    const all = INDEX.records.flatMap(({ title, names = [] }) => [title, ...names]);
    const changed = all.filter((name) => wayOf(name).some((was) => was !== 'typed'));
    expect(changed).toEqual([]);
  });

  it('says how it read each word', () => {
    expect(wayOf('ddawng kys')).toEqual(['keys']);
    expect(wayOf('khaisinh')).toEqual(['joined']);
    expect(wayOf('khai sih')).toEqual(['typed', 'slip']);
    expect(lettersOf('ddawng kys khaisinh')).toBe('đăng ký khai sinh');
  });

  it.each(['online', 'vneid', 'pdf', 'app', 'form', 'tthc', 'thcs', 'photo', 'ubnd'])(
    'leaves English and abbreviations alone: %s',
    (word) => {
      expect(readingsOf(`${word} khai sinh`)[0]).toBe(`${word} khai sinh`);
      expect(readingsOf(`khai sinh ${word}`)[0]).toBe(`khai sinh ${word}`);
    },
  );

  it('asks by the spelling of names: the full text does not know that kí is ký', () => {
    expect(lettersOf('đăng kí')).toBe('đăng ký');
    expect(lettersOf('dang ki')).toBe('dang ky');
  });

  it('binds a number to its word, also when that was mended', () => {
    expect(readingsOf('lop6')[0]).toBe('lop 6');
    expect(readingsOf('lowps 6')[0]).toBe('lop 6');
    expect(readingsOf('vào lớp 06')[0]).toBe('vao lop 6');
  });

  it('reads letters that could be raw keys or joined words as words of names', () => {
    const index: SmallIndex = {
      ...INDEX,
      records: [{ address: '/a/', kind: '', title: 'Sổ hộ khẩu, hộ tịch, hố ga, nộp hồ sơ' }],
    };
    const { readings } = understand('hoso', prepareIndex(index).knowledge);
    expect(readings[0].words.map(({ text }) => text)).toEqual(['hồ', 'sơ']);
  });
});

describe('joined words', () => {
  it.each([
    ['khaisinh', ['khai', 'sinh']],
    ['dangky', ['dang', 'ki']],
    ['dangkykhaisinh', ['dang', 'ki', 'khai', 'sinh']],
    ['chuyentruongchocon', ['chuyen', 'truong', 'cho', 'con']],
    ['sinhkhai', undefined],
    ['khaixe', undefined],
    ['khai', undefined],
    ['', undefined],
    ['a'.repeat(100), undefined],
  ])('%s', (typed, words) => {
    expect(splitJoined(lexicon, typed)).toEqual(words);
  });
});

describe('words that a misspelt one may stand for', () => {
  it.each([
    ['sih', 'sinh'],
    ['shin', 'sinh'],
    ['snih', 'sinh'],
    ['xinh', 'sinh'],
    ['chuong', 'truong'],
    ['truogn', 'truong'],
    ['trung', 'truong'],
    ['lhai', 'khai'],
    ['thựt', 'thuc'],
  ])('%s: %s among them', (typed, meant) => {
    const [{ key }] = [{ key: typed.normalize('NFD').replace(/\p{M}/gu, '') }];
    expect(guesses(lexicon, key).map((guess) => guess.key)).toContain(meant);
  });

  it('are nearest first, never the word itself, at most eight', () => {
    for (const key of ['sinh', 'truong', 'khai', 'tam', 'con']) {
      const found = guesses(lexicon, key);
      expect(found.map((guess) => guess.key)).not.toContain(key);
      expect(found.length).toBeLessThanOrEqual(8);
      expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).sort((a, b) => a - b));
    }
    expect(guesses(lexicon, 'chuong')[0]?.key).toBe('truong');
  });

  it('are none for a letter, a number or an endless word', () => {
    expect(['k', '62', 'lop 6', 'khaisinhkhaisinh'].map((key) => guesses(lexicon, key))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('however it is said', () => {
  const weights = (query: string): Record<string, number> =>
    Object.fromEntries(understand(query, knowledge).readings[0].words.map(({ key, share }) => [key, share]));

  it.each([
    ['xin chuyển trường cho con', ['chuyen', 'truong'], ['xin', 'cho']],
    [
      'tôi muốn làm khai sinh thì phải làm thế nào',
      ['khai', 'sinh'],
      ['toi', 'muon', 'thi', 'phai', 'the', 'nao'],
    ],
    ['khai sinh hết bao nhiêu tiền', ['khai', 'sinh'], ['het', 'bao', 'nhieu', 'tien']],
    ['khai sinh o dau', ['khai', 'sinh'], ['o', 'dau']],
    ['chuyển trường cần giấy tờ gì', ['chuyen', 'truong'], ['can', 'giay', 'to', 'gi']],
    ['tạm trú mất bao lâu', ['tam', 'tru'], ['mat', 'bao', 'lau']],
    ['khai tử nộp ở đâu', ['khai', 'tu'], ['nop', 'o', 'dau']],
  ])('%s is about %j', (query, subject, rest) => {
    const share = weights(query);
    expect(subject.filter((key) => share[key] !== 1)).toEqual([]);
    expect(rest.filter((key) => (share[key] ?? 1) > 0.5)).toEqual([]);
  });

  it('weighs the words of a name though they also ask', () => {
    expect(weights('mất giấy khai sinh')['mat']).toBe(1);
  });

  it('looks a question of nothing else up as it is', () => {
    expect(Object.values(weights('mấy ngày có')).filter((share) => share > 0.1)).toHaveLength(3);
  });

  it('tells typed marks apart: đỏ is no filler, đó is', () => {
    expect(weights('sổ đỏ')['do']).toBe(1);
    expect(weights('cái đó')['do']).toBeLessThan(0.5);
  });

  it.each([
    ['tthc', 'thu tuc hanh chinh'],
    ['UBND phường', 'uy ban nhan dan phuong'],
    ['chuyển trường cấp 2', 'chuyen truong trung hoc co so'],
    ['chuyển trường thcs', 'chuyen truong trung hoc co so'],
    ['photo khai sinh', 'ban sao khai sinh'],
    ['photo công chứng', 'chung thuc ban sao'],
    ['tthc ubnd', 'thu tuc hanh chinh uy ban nhan dan'],
  ])('%s is also read in official words', (query, official) => {
    expect(readingsOf(query)).toContain(official);
    expect(readingsOf(query)[0]).not.toBe(official);
  });

  it('reads official words one way only', () => {
    expect(readingsOf('thủ tục hành chính')).toEqual(['thu tuc hanh chinh']);
  });
});

describe('how sure a reading is', () => {
  it('falls from what was typed to what may be meant', () => {
    for (const query of ['tthc', 'dan ky khai sinh', 'chuyen chuong thcs', 'khai sinh']) {
      const trust = understand(query, knowledge).readings.map((reading) => reading.trust);
      expect(trust[0]).toBe(1);
      expect(trust).toEqual([...trust].sort((a, b) => b - a));
    }
  });
});
