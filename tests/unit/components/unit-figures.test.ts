import { describe, expect, it } from 'vitest';
import { indexPicture, levelsOf } from '../../../src/components/figures/index-series.ts';
import {
  dossierPicture,
  figureRemark,
  groupPeriods,
  imbalanceSentences,
  kindsIn,
  periodsOf,
  unitsWithFigures,
} from '../../../src/components/figures/unit-figures.ts';
import { scoreSum } from '../../../src/domain/scorecard.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import { figures, indexValue, unit } from './entries.ts';

const values = (given: Readonly<Record<string, number>>) =>
  Object.entries(given).map(([figure, value]) => ({ figure, value }));

const content = {
  ...emptyContent(),
  vocabulary: {
    ...emptyContent().vocabulary,
    figures: [
      { id: 'received', label: 'Tiếp nhận', unit: 'hồ sơ' },
      { id: 'satisfaction', label: 'Hài lòng', unit: '%' },
      { id: 'unit-reduction', label: 'Giảm đầu mối', unit: '%', flagAbove: 20 },
    ],
  },
  units: [unit('phuong'), unit('truong'), unit('so')],
  figures: [
    figures('c', { period: '2025', values: values({ 'unit-reduction': 25, satisfaction: 120 }) }),
    figures('b', {
      period: '2025-Q2',
      values: values({
        received: 1100,
        'solved-early': 1000,
        'solved-on-time': 50,
        'solved-late': 0,
        'in-progress': 40,
      }),
    }),
    figures('a', { period: '2025-Q1', values: values({ satisfaction: 90 }) }),
    figures('d', { period: '2024-Q4', unit: 'so', values: [] }),
  ],
};
const periods = periodsOf('truong', content);

describe('figures of a unit', () => {
  it('belong to units that have some, in the order of the units', () => {
    expect(unitsWithFigures(content)).toEqual(['truong', 'so']);
  });

  it('stand in the order of time, only periods of one kind beside each other', () => {
    expect(
      groupPeriods(periods).map(({ id, title, periods: own }) => [id, title, own.map(({ name }) => name)]),
    ).toEqual([
      ['quarter-2025', 'Từng quý năm 2025', ['Quý I/2025', 'Quý II/2025']],
      ['year', 'Từng năm', ['Năm 2025']],
    ]);
    expect(kindsIn(periods, content.vocabulary.figures).map(({ id }) => id)).toEqual([
      'received',
      'satisfaction',
      'unit-reduction',
    ]);
  });

  it('say where they do not add up', () => {
    expect(imbalanceSentences(periods)).toEqual([
      'Quý II/2025: tiếp nhận 1.100 hồ sơ, giải quyết và đang giải quyết cộng lại 1.090, thiếu 10.',
    ]);
  });

  it('say what is worth pointing out and what cannot be', () => {
    const year = periods.at(-1);
    const remarks = content.vocabulary.figures.map((kind) => year && figureRemark(year, kind));
    expect(remarks).toEqual(['', '✕ Không thể đúng', '▲ Nêu bật: trên 20 %']);
  });

  it('give bars only for periods that say what became of the dossiers', () => {
    expect(dossierPicture(periods)?.rows).toEqual([{ label: 'Quý II/2025', parts: [1000, 50, 0, 40] }]);
    expect(dossierPicture(periods.slice(0, 1))).toBeUndefined();
  });

  it('sum points over the criteria that have some', () => {
    expect(scoreSum([{ score: 8, max: 10 }, { max: 5 }])).toEqual({ score: 8, max: 10, open: 1 });
  });
});

describe('pictures of an index', () => {
  it('draw the values, with what another source says', () => {
    const own = [
      indexValue('a', { year: 2022, value: 1, unit: '%', derived: true }),
      indexValue('b', { year: 2023, value: 2, alsoSaid: [{ where: 'Báo', value: 2.5 }] }),
      indexValue('c', { year: 2024, value: 3, rank: 1 }),
    ].map(({ data }) => data);
    expect(indexPicture(own)).toEqual({
      unit: '%',
      ranks: false,
      points: [
        { year: 2022, value: 1, kind: 'derived' },
        { year: 2023, value: 2, kind: 'stated' },
        { year: 2023, value: 2.5, kind: 'other' },
        { year: 2024, value: 3, kind: 'stated' },
      ],
    });
    expect(indexPicture(own.slice(1))).toBeUndefined();
  });

  it('draw the ranks where values miss', () => {
    const own = [2020, 2021, 2022].map((year) => indexValue(`${year}`, { year, rank: year - 2000 }).data);
    expect(indexPicture(own)).toMatchObject({ ranks: true, unit: 'thứ hạng' });
  });

  it('name the level', () => {
    expect(
      levelsOf(
        [indexValue('a').data, indexValue('b', { level: 'bo' }).data],
        [{ id: 'thanh-pho', label: 'Thành phố' }],
      ),
    ).toBe('Thành phố, bo');
  });
});
