import { describe, expect, it } from 'vitest';
import { toldOf } from './site-with.ts';

const record = (...fields: readonly string[]) => ({
  'indices/thu.yaml': [
    'index: par-index',
    'place: Nơi thử',
    'year: 2025',
    'confidence: medium',
    'sources: [{title: Tệp kiểm thử, checkedOn: 2026-11-21}]',
    ...fields,
  ].join('\n'),
});

describe('a goal of an index', () => {
  it('is words, without a level where that level is no more', async () => {
    expect(await toldOf(record('goal: Từ 85 % trở lên'))).toEqual([]);
  });

  it('is no result: a number beside it must go', async () => {
    expect(await toldOf(record('goal: Nhóm đầu', 'value: 85', 'rank: 1'))).toEqual([
      'indices/thu.yaml:7:8 goal-with-result – Tệp có "goal" là mục tiêu, không đi cùng "value" là kết quả: con số phải đạt thì viết trong câu của goal; kết quả ghi ở tệp khác.',
      'indices/thu.yaml:8:7 goal-with-result – Tệp có "goal" là mục tiêu, không đi cùng "rank" là kết quả: con số phải đạt thì viết trong câu của goal; kết quả ghi ở tệp khác.',
    ]);
  });
});
