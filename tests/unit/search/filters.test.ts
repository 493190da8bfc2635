import { describe, expect, it } from 'vitest';
import { filtersOf } from '../../../src/search/filters/filters.ts';

describe('filters in the address', () => {
  it('narrow by name and widen by several values of a name', () => {
    const address = new URLSearchParams('q=a&loai=thu-tuc&nam=2025&nam=2026&khac=1&cap=');
    expect(filtersOf(address)).toEqual({ loai: { any: ['Thủ tục'] }, nam: { any: ['2025', '2026'] } });
  });
});
