import { describe, expect, it } from 'vitest';
import { toldOf, unit } from './site-with.ts';

const record = (values: readonly string[], more: readonly string[] = []) => ({
  'figures/thu.yaml': [
    'unit: phuong-mau',
    'period: 2025-Q3',
    'sample: true',
    ...more,
    values.length > 0 ? 'values:' : 'values: []',
    ...values.map((value) => `  - {${value}}`),
  ].join('\n'),
  'vocabulary/figures.yaml': [
    'items:',
    ...['received', 'solved-early', 'solved-on-time', 'solved-late', 'in-progress'].map(
      (id) => `  - {id: ${id}, label: Số ${id}, unit: hồ sơ}`,
    ),
    '  - {id: satisfaction, label: Hài lòng, unit: "%"}',
  ].join('\n'),
});
const PARTS = [
  'figure: solved-early, value: 60',
  'figure: solved-on-time, value: 30',
  'figure: solved-late, value: 3',
];

describe('rules of figures', () => {
  it('have nothing to say when all adds up', async () => {
    expect(
      await toldOf(record(['figure: received, value: 100', ...PARTS, 'figure: in-progress, value: 7'])),
    ).toEqual([]);
  });

  it('tell of a sum that does not add up', async () => {
    expect(
      await toldOf(record(['figure: received, value: 1100', ...PARTS, 'figure: in-progress, value: 7'])),
    ).toEqual([
      'figures/thu.yaml:5:3 figures-sum – Tiếp nhận 1.100 hồ sơ, nhưng giải quyết và đang giải quyết cộng lại là 100, thiếu 1.000: xem lại các số. Nguồn ghi đúng như vậy thì cứ để, trang số liệu sẽ nói rõ chỗ chưa khớp.',
    ]);
  });

  it('know what a share and a count can be', async () => {
    expect(
      await toldOf(
        record([
          'figure: satisfaction, value: 120',
          'figure: received, value: -1',
          'figure: solved-late, value: 1.5',
        ]),
      ),
    ).toEqual([
      'figures/thu.yaml:5:35 share-out-of-range – Hài lòng 120: tỷ lệ phải từ 0 đến 100. Nên viết gần nhất là 100, hoặc xem lại mẫu số.',
      'figures/thu.yaml:6:31 count-below-zero – Số received -1: số hồ sơ không thể âm. Không có thì ghi 0.',
      'figures/thu.yaml:7:34 count-not-whole – Số solved-late 1,5: số hồ sơ phải là số nguyên. Nên viết 2; dấu chấm là dấu thập phân, không phải hàng nghìn.',
    ]);
  });

  it('let a figure stand once', async () => {
    expect(await toldOf(record(['figure: received, value: 1', 'figure: received, value: 2']))).toEqual([
      'figures/thu.yaml:6:14 figure-twice – "Số received" đã có ở dòng số liệu thứ 1: mỗi số liệu chỉ ghi một lần trong một kỳ, bỏ bớt một dòng.',
    ]);
  });

  it('let a unit and period have one record', async () => {
    const { 'figures/thu.yaml': text, ...rest } = record([]);
    expect(await toldOf({ ...rest, 'figures/thu.yaml': text, 'figures/thu-2.yaml': text })).toEqual([
      'figures/thu.yaml:2:9 figures-twice – Số liệu của đơn vị "phuong-mau", kỳ 2025-Q3 đã có ở figures/thu-2.yaml: gộp hai tệp làm một.',
    ]);
  });

  it('know when the unit lived', async () => {
    const { 'figures/thu.yaml': text, ...rest } = record([]);
    const of = (fields: readonly string[]) =>
      toldOf({
        ...rest,
        'figures/thu.yaml': text.replace('phuong-mau', 'thu'),
        'units/thu.mdx': unit(fields),
      });
    expect(await of(['ended: 2025-06-30', 'successorNote: Chưa rõ.'])).toEqual([
      'figures/thu.yaml:2:9 unit-ended – Đơn vị "thu" kết thúc ngày 30/06/2025, trước kỳ "Quý III/2025": ghi đơn vị kế tiếp, hoặc sửa kỳ.',
    ]);
    expect(await of(['established: 2025-10-01'])).toEqual([
      'figures/thu.yaml:2:9 unit-not-yet – Đơn vị "thu" thành lập ngày 01/10/2025, sau kỳ "Quý III/2025": ghi đơn vị có lúc đó, hoặc sửa kỳ.',
    ]);
    expect(await of(['established: 2025-07-15'])).toEqual([]);
  });

  it('look at a scorecard', async () => {
    const card = (...criteria: string[]) => [
      'scorecard:',
      '  scheme: Bộ chỉ số',
      '  criteria:',
      ...criteria.map((each) => `    - {${each}}`),
    ];
    expect(
      await toldOf(
        record(
          [],
          card('criterion: A, score: 12, max: 10', 'criterion: A, max: 5', 'criterion: A, group: B, max: 5'),
        ),
      ),
    ).toEqual([
      'figures/thu.yaml:7:29 score-out-of-range – Điểm 12 phải từ 0 đến điểm tối đa 10. Nên viết gần nhất là 10, hoặc xem lại điểm tối đa.',
      'figures/thu.yaml:8:19 criterion-twice – Tiêu chí này đã có ở dòng thứ 1 của bảng điểm: bỏ bớt một dòng, hoặc ghi "group" để phân biệt.',
    ]);
  });
});
