import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNearness, nearest } from '../../../src/domain/nearest.ts';

const CHOICES = ['cai-cach-tthc', 'cong-khai-tthc', 'chinh-quyen-so', 'dich-vu-cong'];

describe('the nearest choice', () => {
  it.each([
    ['cong-khai-tht', 'cong-khai-tthc'],
    ['cải-cách-tthc', 'cai-cach-tthc'],
    ['CHINH-QUYEN-SO', 'chinh-quyen-so'],
    ['dich-vu', 'dich-vu-cong'],
    ['chinh-quyenso', 'chinh-quyen-so'],
  ])('to %s is %s', (typed, choice) => {
    expect(nearest(typed, CHOICES)).toBe(choice);
  });

  it.each(['xyz', 'giao-thong-van-tai', ''])('to %j is none', (typed) => {
    expect(nearest(typed, CHOICES)).toBeUndefined();
  });

  it('is the same word before one that only contains it', () => {
    expect(nearest('Thu-tuc', ['thu-tuc-moi', 'thu-tuc'])).toBe('thu-tuc');
  });

  it('is none where there is nothing to choose', () => {
    expect(nearest('a', [])).toBeUndefined();
  });

  it('is an exact one, marks and case apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHOICES), (choice) => {
        expect(nearest(choice, CHOICES)).toBe(choice);
        expect(nearest(choice.toUpperCase(), CHOICES)).toBe(choice);
      }),
    );
  });
});

describe('sorting by nearness', () => {
  it('puts the nearest first and keeps the order of equals', () => {
    expect(byNearness('cong', ['b', 'a', 'cang', 'dich-vu-cong'])).toEqual([
      'cang',
      'dich-vu-cong',
      'b',
      'a',
    ]);
    expect(byNearness('', ['bb', 'aa', 'c'])).toEqual(['c', 'bb', 'aa']);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (typed, choices) => {
        expect(byNearness(typed, choices).sort()).toEqual([...choices].sort());
      }),
    );
  });
});
