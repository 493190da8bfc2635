import { describe, expect, it } from 'vitest';
import { indexSeries, indicesWithoutValues } from '../../../src/components/figures/index-series.ts';
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
});
