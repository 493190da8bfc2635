import { describe, expect, it } from 'vitest';
import { groupPosts, newestFirst, pageNumbers, pagesOf } from '../../../src/components/news/posts.ts';
import { evidenceWords } from '../../../src/components/news/publication.ts';
import { post } from './entries.ts';

const ids = (posts: readonly { id: string }[]): string[] => posts.map(({ id }) => id);

describe('lists of posts', () => {
  const march = post('2025/a', { date: '2025-03-01', title: 'Ảnh' });
  const mayB = post('2025/b', { date: '2025-05-09', title: 'Bài' });
  const mayA = post('2025/c', { date: '2025-05-09', title: 'Ái' });
  const older = post('2024/d', { date: '2024-12-31' });

  it('runs from new to old, posts of one day by title', () => {
    expect(ids(newestFirst([march, mayB, older, mayA]))).toEqual(['2025/c', '2025/b', '2025/a', '2024/d']);
  });

  it('leaves the list it was given as it was', () => {
    const given = [march, mayB];
    newestFirst(given);
    expect(ids(given)).toEqual(['2025/a', '2025/b']);
  });

  it('groups by year and by month', () => {
    const ordered = newestFirst([march, mayB, older, mayA]);
    expect(groupPosts(ordered, 'year').map(({ key, posts }) => [key, posts.length])).toEqual([
      ['2025', 3],
      ['2024', 1],
    ]);
    expect(groupPosts(ordered, 'month').map(({ key }) => key)).toEqual(['2025-05', '2025-03', '2024-12']);
  });

  it('cuts pages, with one page even for nothing', () => {
    expect(pagesOf([march, mayB, mayA], 2).map(ids)).toEqual([['2025/a', '2025/b'], ['2025/c']]);
    expect(pagesOf([march, mayB], 2)).toHaveLength(1);
    expect(pagesOf([])).toEqual([[]]);
  });
});

describe('page numbers', () => {
  it('shows all of a few', () => {
    expect(pageNumbers(1, 1)).toEqual([1]);
    expect(pageNumbers(2, 3)).toEqual([1, 2, 3]);
  });

  it('marks what it leaves out', () => {
    expect(pageNumbers(1, 9)).toEqual([1, 2, 0, 9]);
    expect(pageNumbers(5, 9)).toEqual([1, 0, 4, 5, 6, 0, 9]);
    expect(pageNumbers(9, 9)).toEqual([1, 0, 8, 9]);
  });
});

describe('evidence of a publication', () => {
  it('says how often, how long, how many and where', () => {
    expect(evidenceWords({ channel: 'loa', times: 6, minutes: 30, place: 'Tổ 3' })).toBe(
      '6 lượt phát, 30 phút, Tổ 3',
    );
    expect(evidenceWords({ channel: 'an-pham', copies: 1500 })).toBe('1.500 bản in');
  });

  it('counts a zero, and says nothing without evidence', () => {
    expect(evidenceWords({ channel: 'loa', times: 0 })).toBe('0 lượt phát');
    expect(evidenceWords({ channel: 'trang' })).toBe('');
  });
});
