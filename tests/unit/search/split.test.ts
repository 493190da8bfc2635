import { describe, expect, it } from 'vitest';
import { bindNumbers, typedWords, wordsOf } from '../../../src/search/words/split.ts';

const keys = (words: { key: string }[]): string[] => words.map(({ key }) => key);

describe('words of a text', () => {
  it.each([
    ['Cho con vào lớp 6', ['cho', 'con', 'vao', 'lop 6']],
    ['Lớp 10 và lớp 1', ['lop 10', 'va', 'lop 1']],
    ['trường cấp 2', ['truong', 'cap 2']],
    ['dịch vụ công mức độ 4, mức 4', ['dich', 'vu', 'cong', 'muc', 'do', '4', 'muc 4']],
    ['tháng 07/2025', ['thang 7', '2025']],
    ['quý 3, quí 3', ['qui 3', 'qui 3']],
    ['từ 01/7/2025', ['tu', '1', '7', '2025']],
    ['Mẫu CT07', ['mau', 'ct', '7']],
    ['62/KH-UBND', ['62', 'kh', 'ubnd']],
    ['VNeID', ['vneid']],
    ['Đăng ký “khai sinh” – lại?', ['dang', 'ki', 'khai', 'sinh', 'lai']],
    ['lớp 6A2', ['lop 6', 'a', '2']],
    ['', []],
    ['…!?', []],
  ])('%s', (text, expected) => {
    expect(keys(wordsOf(text))).toEqual(expected);
    expect(keys(wordsOf(text.normalize('NFD')))).toEqual(expected);
    expect(keys(wordsOf(text.toUpperCase()))).toEqual(expected);
  });

  it('keep how they are written, in lower case and composed', () => {
    expect(wordsOf('LỚP 6 Hòa'.normalize('NFD'))).toEqual([
      { text: 'lớp 6', key: 'lop 6' },
      { text: 'hòa', key: 'hoa' },
    ]);
  });
});

describe('typed words', () => {
  it.each([
    ['lop6', ['lop 6']],
    ['lớp6', ['lop 6']],
    ['lop 6', ['lop 6']],
    ['cap2', ['cap 2']],
    ['lowps 6', ['lowps', '6']],
    ['CT07', ['ct', '7']],
    ['kh62', ['kh', '62']],
    ['quan9', ['quan', '9']],
    ['d9a8ng ky1', ['d9a8ng', 'ky1']],
    ['hoc5 ba5', ['hoc5', 'ba5']],
    ['hạng A1', ['hang', 'a', '1']],
  ])('%s: raw keys stay whole, numbers part from words', (typed, expected) => {
    expect(keys(typedWords(typed))).toEqual(expected);
  });
});

describe('a number joins the word before it', () => {
  const words = (text: string) => text.split(' ').map((key) => ({ key, text: key }));
  it.each([
    ['lop 6', ['lop 6']],
    ['vao lop 6 truong', ['vao', 'lop 6', 'truong']],
    ['lop 6 7', ['lop 6', '7']],
    ['tuoi 6', ['tuoi', '6']],
    ['6 lop', ['6', 'lop']],
    ['lop 20256', ['lop', '20256']],
  ])('%s', (text, expected) => {
    expect(keys(bindNumbers(words(text)))).toEqual(expected);
  });
});
