import { describe, expect, it } from 'vitest';
import { describeDay } from '../../../src/domain/day-input.ts';

const NAME = '"date" (Ngày bài)';

describe('a day that is not right', () => {
  it.each([
    ['12/11/2025', 'Nên viết: 2025-11-12'],
    ['1.2.2026', 'Nên viết: 2026-02-01'],
    ['2025/3/5', 'Nên viết: 2025-03-05'],
    ['hôm nay', 'ví dụ 2025-02-14.'],
    ['2026-02-31', 'tháng 02/2026 có 28 ngày, không có ngày 31.'],
    ['2024-02-30', 'tháng 02/2024 có 29 ngày, không có ngày 30.'],
    ['2026-13-01', 'Tháng viết từ 01 đến 12.'],
  ])('%s is answered with "%s"', (typed, answer) => {
    expect(describeDay(typed, NAME).endsWith(answer)).toBe(true);
  });

  it('gets no proposal that is no day either', () => {
    expect(describeDay('31/02/2025', NAME)).toBe(
      'Ngày 31/02/2025 ở "date" (Ngày bài) không có trong lịch: tháng 02/2025 có 28 ngày, không có ngày 31.',
    );
  });
});
