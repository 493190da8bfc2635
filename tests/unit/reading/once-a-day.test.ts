import { expect, it, vi } from 'vitest';
import { onceADay } from '../../../src/reading/once-a-day.ts';

it('reckons once for a content and a day, and anew for another day or another content', () => {
  const rule = vi.fn((content: { posts: number }, day: string) => `${content.posts} ${day}`);
  const remembered = onceADay(rule);
  const content = { posts: 1 };
  expect([remembered(content, '2025-01-01'), remembered(content, '2025-01-01')]).toEqual([
    '1 2025-01-01',
    '1 2025-01-01',
  ]);
  expect(rule).toHaveBeenCalledTimes(1);
  expect(remembered(content, '2025-01-02')).toBe('1 2025-01-02');
  expect(remembered({ posts: 2 }, '2025-01-01')).toBe('2 2025-01-01');
  expect(rule).toHaveBeenCalledTimes(3);
});
