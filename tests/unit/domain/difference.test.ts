import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/domain/difference.ts';

const field = (name: string, ...lines: string[]) => ({ name, lines });

describe('the difference of two states', () => {
  it('tells of each line whether the other state has it', () => {
    const { changed } = differenceOf(
      [field('Giấy tờ', 'Đơn', 'Sổ hộ khẩu')],
      [field('Giấy tờ', 'Đơn', 'Học bạ')],
    );
    expect(changed).toEqual([
      {
        name: 'Giấy tờ',
        before: [
          { text: 'Đơn', kept: true },
          { text: 'Sổ hộ khẩu', kept: false },
        ],
        now: [
          { text: 'Đơn', kept: true },
          { text: 'Học bạ', kept: false },
        ],
      },
    ]);
  });

  it('does not take what a state leaves unsaid for a change', () => {
    const difference = differenceOf(
      [field('Tên', 'A'), field('Cấp', 'Xã'), field('Phí')],
      [field('Phí', 'Miễn phí'), field('Tên', 'B'), field('Cấp')],
    );
    expect(difference.changed.map(({ name }) => name)).toEqual(['Tên']);
    expect([difference.onlyBefore, difference.onlyNow]).toEqual([['Cấp'], ['Phí']]);
  });

  it('sees a line that only went or only came, and no change in the order alone', () => {
    const { changed, same } = differenceOf(
      [field('A', '1', '2'), field('B', '1', '2'), field('C', '1')],
      [field('A', '1'), field('B', '2', '1'), field('C', '1', '3')],
    );
    expect(changed.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(same).toEqual(['B']);
  });
});
