import { describe, expect, it } from 'vitest';
import {
  indexPicture,
  indexSeries,
  indicesWithoutValues,
  levelsOf,
} from '../../../src/components/figures/index-series.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import { indexValue } from './entries.ts';

const { vocabulary } = emptyContent();
const content = {
  vocabulary: {
    ...vocabulary,
    indices: [
      { id: 'papi', label: 'PAPI', fullName: 'Hiệu quả quản trị' },
      { id: 'sipas', label: 'SIPAS', fullName: 'Mức hài lòng' },
      { id: 'ict', label: 'ICT', fullName: 'Sẵn sàng' },
    ],
  },
  indices: [
    indexValue('a', { year: 2023 }),
    indexValue('b', { year: 2024 }),
    indexValue('c', { year: 2024, place: 'Huế' }),
    indexValue('d', { year: 2020, index: 'papi' }),
  ],
};

describe('series of an index', () => {
  it('stand in the order of the vocabulary, place by place, the latest year first', () => {
    expect(
      indexSeries(content).map(({ id, place, values }) => [id, place, values.map(({ year }) => year)]),
    ).toEqual([
      ['papi', 'Hà Nội', [2020]],
      ['sipas', 'Hà Nội', [2024, 2023]],
      ['sipas-2', 'Huế', [2024]],
    ]);
  });

  it('do not hide an index that has no value', () => {
    expect(indicesWithoutValues(content).map(({ id }) => id)).toEqual(['ict']);
  });

  it('keep goals apart from results: in no table of values, no picture, no proof that a value is known', () => {
    const results = [2022, 2023, 2024].map((year) => indexValue(`${year}`, { year, value: year - 1940 }));
    const goal = indexValue('goal', { year: 2024, goal: 'Từ 99 % trở lên' });
    const indices = [...results, goal, indexValue('ict', { index: 'ict', year: 2025, goal: 'Nhóm đầu' })];
    const [sipas, ict] = indexSeries({ ...content, indices });
    expect(sipas?.values.map(({ value }) => value)).toEqual([84, 83, 82]);
    expect(sipas?.goals.map(({ goal: text }) => text)).toEqual(['Từ 99 % trở lên']);
    expect(indexPicture(sipas?.values ?? [])?.points).toHaveLength(3);
    expect(ict).toMatchObject({ id: 'ict', values: [] });
    expect(indicesWithoutValues({ ...content, indices }).map(({ id }) => id)).toEqual(['papi', 'ict']);
  });

  it('name a level only where there still is one', () => {
    const levels = [{ id: 'thanh-pho', label: 'Thành phố' }];
    const values = [indexValue('a', { year: 2023 }), indexValue('b', { year: 2022, level: undefined })];
    expect(
      levelsOf(
        values.map(({ data }) => data),
        levels,
      ),
    ).toBe('Thành phố');
    expect(
      levelsOf(
        values.slice(1).map(({ data }) => data),
        levels,
      ),
    ).toBe('');
  });
});
