import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, keyOf } from '../../../src/search/words/marks.ts';

describe('the key of a word', () => {
  it.each([
    ['where the tone stands', ['hoà', 'hòa'], 'hoa'],
    ['where the tone stands', ['thuý', 'thúy', 'THÚY'], 'thuy'],
    ['where the tone stands', ['khoá', 'khóa'], 'khoa'],
    ['i or y', ['kĩ', 'kỹ', 'ký', 'kí', 'kỳ'], 'ki'],
    ['i or y', ['quý', 'quí', 'quy', 'QUÝ'], 'qui'],
    ['i or y', ['lý', 'lí'], 'li'],
    ['i or y', ['y', 'ý', 'i'], 'i'],
    ['đ', ['đăng', 'Đăng', 'đẳng', 'dang'], 'dang'],
    ['hats and horns', ['trường', 'trương', 'truong', 'TRƯỜNG'], 'truong'],
  ])('does not tell by %s: %j', (_what, written, key) => {
    expect(written.map(keyOf)).toEqual(written.map(() => key));
    expect(written.map((word) => keyOf(word.normalize('NFD')))).toEqual(written.map(() => key));
  });

  it.each([
    ['thúy', 'thui'],
    ['hủy', 'hủi'],
    ['tay', 'tai'],
    ['tuy', 'tui'],
    ['khuya', 'khuia'],
    ['lấy', 'lái'],
  ])('keeps y and i apart after a vowel: %s is not %s', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

describe('how typed marks agree with written ones', () => {
  it.each([
    // typed, written, agreement
    ['hoà', 'hòa', 'exact'],
    ['thuý', 'thúy', 'exact'],
    ['Đăng', 'đăng', 'exact'],
    ['kĩ', 'kỹ', 'exact'],
    ['quí', 'quý', 'exact'],
    ['ba', 'ba', 'exact'],
    ['hoc', 'học', 'bare'],
    ['dang', 'đăng', 'bare'],
    ['ky', 'kí', 'bare'],
    ['đang', 'đăng', 'partial'],
    ['trương', 'trường', 'partial'],
    ['trừong', 'trường', 'partial'],
    ['truờng', 'trường', 'partial'],
    ['dăng', 'đăng', 'partial'],
    ['chuyên', 'chuyển', 'partial'],
    ['lợp', 'lớp', 'conflict'],
    ['lôp', 'lớp', 'conflict'],
    ['đang', 'dạng', 'conflict'],
    ['chuyện', 'chuyển', 'conflict'],
    ['ký', 'kỳ', 'conflict'],
    ['đỏ', 'do', 'conflict'],
    ['ba', 'bà', 'bare'],
  ] as const)('%s for %s: %s', (typed, written, expected) => {
    expect(agreement(typed, written)).toBe(expected);
    expect(agreement(typed.normalize('NFD'), written)).toBe(expected);
    expect(agreement(typed, written.normalize('NFD'))).toBe(expected);
  });

  it('is exact for every word with itself', () => {
    const word = fc.stringMatching(/^[a-zđăâêôơưàáảãạềếểễệộợự]{1,7}$/);
    fc.assert(fc.property(word, (text) => agreement(text, text) === 'exact'));
  });
});
