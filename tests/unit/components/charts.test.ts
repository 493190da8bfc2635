import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWords, monthWords, needWords, stackWords } from '../../../src/components/charts/chart-words.ts';
import { freeSide, spreadLabels } from '../../../src/components/charts/labels.ts';
import { LINE_BOX, lineLayout, type LinePoint } from '../../../src/components/charts/line-layout.ts';
import { monthLayout, monthlyPosts } from '../../../src/components/charts/month-posts.ts';
import { STACK_BOX, stackLayout } from '../../../src/components/charts/stack-layout.ts';
import type { Standing } from '../../../src/components/progress/standings.ts';
import { parsePeriodLabel, type PeriodKind } from '../../../src/domain/periods.ts';

const point = (year: number, value: number, kind: LinePoint['kind'] = 'stated'): LinePoint => ({
  year,
  value,
  kind,
});
const SERIES = [point(2024, 92.57), point(2018, 83.98), point(2022, 89.58, 'derived'), point(2023, 91.43)];

describe('labels on one line', () => {
  it('stay where they are when there is room', () => {
    expect(
      spreadLabels(
        [
          { centre: 20, width: 20 },
          { centre: 80, width: 20 },
        ],
        100,
      ),
    ).toEqual([20, 80]);
  });

  it('keep apart and inside, in their order', () => {
    const boxes = fc.array(
      fc.record({ centre: fc.integer({ min: 0, max: 330 }), width: fc.integer({ min: 8, max: 40 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(boxes, (unsorted) => {
        const labels = unsorted.toSorted((a, b) => a.centre - b.centre);
        const middles = spreadLabels(labels, 330);
        middles.forEach((middle, index) => {
          const half = (labels[index]?.width ?? 0) / 2;
          expect(middle - half).toBeGreaterThanOrEqual(-0.001);
          expect(middle + half).toBeLessThanOrEqual(330.001);
          const next = middles[index + 1];
          if (next !== undefined)
            expect(next - (labels[index + 1]?.width ?? 0) / 2).toBeGreaterThanOrEqual(middle + half + 7.999);
        });
      }),
    );
  });

  it('stand on the side of a point that its line leaves free', () => {
    expect(freeSide(-5, -5)).toEqual({ anchor: 'middle', above: true });
    expect(freeSide(5, 5)).toEqual({ anchor: 'middle', above: false });
    expect(freeSide(-5, 5)).toEqual({ anchor: 'end', above: true });
    expect(freeSide(5, -5)).toEqual({ anchor: 'start', above: true });
    expect(freeSide(undefined, 5)).toEqual({ anchor: 'middle', above: false });
    expect(freeSide(undefined, undefined)).toEqual({ anchor: 'middle', above: true });
  });
});

describe('a line over the years', () => {
  it('joins years that follow each other and leaves a gap for those that miss', () => {
    const { path, points, years } = lineLayout(SERIES, false);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(points.map(({ year }) => year)).toEqual([2018, 2022, 2023, 2024]);
  });

  it('keeps points and ticks inside the picture, higher values higher up', () => {
    const { points, ticks } = lineLayout(SERIES, false);
    for (const { y } of [...points, ...ticks]) {
      expect(y).toBeGreaterThanOrEqual(LINE_BOX.top - 0.1);
      expect(y).toBeLessThanOrEqual(LINE_BOX.height - LINE_BOX.bottom + 0.1);
    }
    expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).toSorted((a, b) => b - a));
    expect(ticks.length).toBeGreaterThanOrEqual(3);
  });

  it('puts rank 1 on top, with a tick', () => {
    const { points, ticks } = lineLayout([point(2020, 43), point(2021, 40), point(2024, 1)], true);
    expect(points.at(-1)?.y).toBe(LINE_BOX.top);
    expect(ticks[0]).toEqual({ value: 1, y: LINE_BOX.top });
    expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  it('leaves what another source says off the line', () => {
    const rivals = [...SERIES, point(2023, 91.25, 'other')];
    expect(lineLayout(rivals, false).path.match(/[ML]/g)).toHaveLength(4);
    expect(lineLayout(rivals, false).points).toHaveLength(5);
  });

  it('is said in words', () => {
    expect(lineWords('PAR INDEX: Hà Nội', '%', [...SERIES, point(2023, 91.25, 'other')], false)).toBe(
      'Biểu đồ PAR INDEX: Hà Nội, %, 2018 đến 2024: 2018 là 83,98; 2022 là 89,58 (cổng tự tính); 2023 là 91,43; 2023 là 91,25 (nguồn khác); 2024 là 92,57. Cao nhất năm 2024, thấp nhất năm 2018.',
    );
    expect(lineWords('DTI: Hà Nội', 'thứ hạng', [point(2023, 6), point(2024, 1)], true)).toBe(
      'Biểu đồ DTI: Hà Nội, thứ hạng, 2023 đến 2024: 2023 hạng 6; 2024 hạng 1. Đứng cao nhất năm 2024, thấp nhất năm 2023.',
    );
  });
});

describe('bars of parts', () => {
  const rows = [
    { label: 'Quý I/2025', parts: [200, 150, 20, 30] },
    { label: 'Quý II/2025', parts: [300, 150, 0, undefined] },
  ];

  it('lie end to end on one scale, the longest over the whole width', () => {
    const [first, second] = stackLayout(rows, String).rows;
    expect(second?.total).toBe(450);
    expect(second?.segments.map(({ part }) => part)).toEqual([0, 1, 2]);
    expect(second?.segments.map(({ width }) => width)).toEqual([220, 110, 0]);
    expect(first?.segments.map(({ x }) => x)).toEqual([0, 146.7, 256.7, 271.3]);
    expect(stackLayout(rows, String).height).toBe(2 * STACK_BOX.row);
  });

  it('are said in words, what is not known too', () => {
    expect(stackWords('Hồ sơ', ['Trước hạn', 'Đúng hạn', 'Quá hạn', 'Đang giải quyết'], rows.slice(1))).toBe(
      'Biểu đồ Hồ sơ. Quý II/2025: trước hạn 300, đúng hạn 150, quá hạn 0, đang giải quyết chưa có thông tin.',
    );
  });
});

describe('posts month by month', () => {
  const standing = (per: PeriodKind, labels: readonly string[], required: number): Standing =>
    ({
      quota: { per },
      rows: labels.map((label) => ({ row: { period: parsePeriodLabel(label), required }, shown: 'met' })),
    }) as unknown as Standing;
  const MONTHS = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
  const posts = [
    { day: '2025-01-05', sample: true },
    { day: '2025-01-31', sample: false },
    { day: '2025-03-01', sample: true },
  ];

  it('stand beside what each month needs', () => {
    const found = monthlyPosts(standing('month', MONTHS, 1), posts, '2025-04-15');
    expect(found?.months.map(({ real, samples }) => [real, samples]).slice(0, 4)).toEqual([
      [1, 1],
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(found?.months.map(({ toCome }) => toCome).indexOf(true)).toBe(4);
    expect(found && monthWords('mỗi tháng 1 bài', found)).toBe(
      'Biểu đồ số tin bài từng tháng năm 2025, mỗi tháng 1 bài. Mỗi tháng phải có 1. Đã có tháng 1: 2, tháng 2: 0, tháng 3: 1, tháng 4: 0. Chưa đủ: tháng 2, 4.',
    );
  });

  it('stand beside an average when the quota is of a longer period', () => {
    const found = monthlyPosts(standing('year', ['2025'], 18), posts, '2025-12-31');
    expect(found && needWords(found)).toBe('Trung bình mỗi tháng cần 1,5 để đủ số của kỳ.');
    expect(found && monthWords('18 bài', found)).not.toContain('Chưa đủ');
  });

  it('make no picture of a few posts, nor of several years', () => {
    expect(monthlyPosts(standing('year', ['2025'], 5), [], '2025-12-31')).toBeUndefined();
    expect(monthlyPosts(standing('plan', ['2021-2025'], 60), [], '2025-12-31')).toBeUndefined();
  });

  it('owe nothing after the life of the unit', () => {
    const found = monthlyPosts(standing('month', MONTHS.slice(0, 6), 1), posts, '2025-12-31');
    expect(found?.months.at(6)?.required).toBeUndefined();
  });

  it('have ticks of whole posts and bars that stand on the ground', () => {
    const found = monthlyPosts(standing('month', MONTHS, 1), posts, '2025-12-31');
    const layout = monthLayout(found ?? { months: [] });
    expect(layout.ticks.map(({ value }) => value)).toEqual([0, 1, 2]);
    expect(layout.bars[1]).toMatchObject({ realY: layout.ground, samplesY: layout.ground });
    expect(layout.bars[0]?.realY).toBe(layout.bars[0]?.requiredY);
  });
});
