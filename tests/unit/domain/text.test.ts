import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isSlug, normalise, slugify } from '../../../src/domain/text.ts';

const LETTERS = 'aăâeêioôơuưyđ áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';

describe('normal form', () => {
  it('is composed', () => {
    expect(normalise('vie\u0302\u0323t')).toBe('việt');
    expect(normalise(LETTERS.normalize('NFD'))).toBe(LETTERS);
  });
});

describe('folding', () => {
  it('drops marks and case, đ included', () => {
    expect(fold('Đăng Ký KHAI SINH')).toBe('dang ky khai sinh');
    expect(fold(LETTERS)).toMatch(/^[a-z ]+$/);
  });

  it('is the same for both ways of typing marks', () => {
    expect(fold(LETTERS.normalize('NFD'))).toBe(fold(LETTERS));
    expect(fold('hoà khoá thuỷ')).toBe(fold('hòa khóa thủy'));
  });

  it('keeps what is no letter', () => {
    expect(fold('62/KH-UBND, điều 5')).toBe('62/kh-ubnd, dieu 5');
  });
});

describe('names for addresses', () => {
  it.each([
    ['Đăng ký khai sinh', 'dang-ky-khai-sinh'],
    ['  Thủ tục: nộp hồ sơ (lần 2)! ', 'thu-tuc-nop-ho-so-lan-2'],
    ['62/KH-UBND', '62-kh-ubnd'],
    ['ĐẶC BIỆT', 'dac-biet'],
    ['???', ''],
  ])('%j → %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('are ASCII, stable, and empty only when no letter or digit is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const slug = slugify(text);
        expect(slug === '' || isSlug(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  it.each(['a', 'a-b', '2025', 'kh-62'])('%s can stand in an address', (name) => {
    expect(isSlug(name)).toBe(true);
  });

  it.each(['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', 'á', 'a/b', 'a.b', 'a\n'])('%j cannot', (name) => {
    expect(isSlug(name)).toBe(false);
  });
});
