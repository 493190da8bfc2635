import { describe, expect, it } from 'vitest';
import type { Quota, QuotaPost, QuotaInput } from '../../../src/domain/quota.ts';
import { onlyRow, post, posts, rowsOf } from './quota-builders.ts';

const count = (changes: Partial<Quota>, all: readonly QuotaPost[], more: Partial<QuotaInput> = {}) =>
  onlyRow(rowsOf(changes, { posts: all, ...more })).counted;

describe('which day counts', () => {
  it('includes both ends of the period', () => {
    expect(count({}, posts('2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'))).toBe(2);
  });

  it('is the first publication: later ones change nothing', () => {
    const again = post(['2025-03-10', '2025-02-20', '2025-05-01']);
    const rows = rowsOf({ per: 'month' }, { posts: [again] });
    expect(rows.filter((row) => row.counted > 0).map((row) => row.period.label)).toEqual(['2025-02']);
    expect(count({}, [post(['2024-12-30', '2025-01-02'])])).toBe(0);
  });

  it('does not count what appears after as-of', () => {
    const all = posts('2025-03-01', '2025-03-02');
    expect(onlyRow(rowsOf({ required: 5 }, { posts: all }, '2025-03-01')).counted).toBe(1);
    expect(onlyRow(rowsOf({ required: 5 }, { posts: all }, '2025-03-02')).counted).toBe(2);
  });

  it('is the day of sending where the plan counts that', () => {
    const publications = [{ channel: 'trang', sentOn: '2025-01-30', publishedOn: '2025-02-03' }];
    const onlySent = [{ channel: 'trang', sentOn: '2025-02-10' }];
    const all = [post([], { publications }), post([], { publications: onlySent })];
    const byMonth = (counts: 'sent' | 'published') =>
      rowsOf({ per: 'month', counts }, { posts: all })
        .slice(0, 2)
        .map((row) => row.counted);
    expect(byMonth('sent')).toEqual([1, 1]);
    expect(byMonth('published')).toEqual([0, 1]);
  });
});

describe('where it counts', () => {
  const twice = post([], {
    publications: [
      { channel: 'trang', publishedOn: '2025-02-03' },
      { channel: 'zalo', publishedOn: '2025-03-04' },
    ],
  });

  it('counts a post once where any channel will do, by its very first day', () => {
    const rows = rowsOf({ per: 'month' }, { posts: [twice] });
    expect(rows.filter((row) => row.counted > 0).map((row) => row.period.label)).toEqual(['2025-02']);
    expect(rows[0]?.channel).toBeNull();
  });

  it('counts a post once on each channel, by the first day there', () => {
    const months = (channel: string) =>
      rowsOf({ per: 'month', channel }, { posts: [twice] })
        .filter((row) => row.counted > 0)
        .map((row) => [row.channel, row.period.label]);
    expect(months('trang')).toEqual([['trang', '2025-02']]);
    expect(months('zalo')).toEqual([['zalo', '2025-03']]);
    expect(months('loa')).toEqual([]);
  });
});

describe('whose posts count', () => {
  const units = [
    { id: 'phong' },
    { id: 'truong', parents: [{ unit: 'phong', to: '2025-06-30' }] },
    { id: 'to', parents: [{ unit: 'truong' }] },
  ];
  const all = [
    post(['2025-06-30'], { unit: 'truong' }),
    post(['2025-07-01'], { unit: 'truong' }),
    post(['2025-05-05'], { unit: 'to' }),
    post(['2025-05-05'], { unit: 'phong' }),
    post(['2025-05-05'], { unit: 'la' }),
  ];

  it('counts units below at the day of publication', () => {
    expect(count({}, all, { units })).toBe(3);
    expect(count({ units: ['truong'] }, all, { units })).toBe(3);
  });

  it('counts only its own where the plan says so', () => {
    expect(count({ own: true }, all, { units })).toBe(1);
  });
});

describe('what counts', () => {
  const topicParents = new Map([['cong-khai', 'tthc']]);

  it('leaves drafts out', () => {
    expect(count({}, [post(['2025-05-05'], { draft: true })])).toBe(0);
  });

  it('lets a second-level topic count for its first level, not the other way round', () => {
    const all = [
      post(['2025-05-05'], { topic: 'cong-khai' }),
      post(['2025-05-06'], { topic: 'tthc' }),
      post(['2025-05-07'], { topic: 'khac', alsoTopics: ['cong-khai'] }),
      post(['2025-05-08'], { topic: 'khac' }),
    ];
    expect(count({ topic: 'tthc' }, all, { topicParents })).toBe(3);
    expect(count({ topic: 'cong-khai' }, all, { topicParents })).toBe(2);
  });

  it('asks for the format where the plan names one', () => {
    const all = [post(['2025-05-05'], { format: 'video' }), post(['2025-05-05'])];
    expect(count({ format: 'video' }, all)).toBe(1);
  });

  it('counts reposts and says how many there are', () => {
    const all = [
      post(['2025-05-05'], { origin: 'repost' }),
      post(['2025-05-05'], { origin: 'compiled' }),
      post(['2025-05-05'], { origin: 'own' }),
    ];
    const row = onlyRow(rowsOf({}, { posts: all }));
    expect([row.counted, row.reposts]).toEqual([3, 1]);
  });
});

describe('samples', () => {
  const sample = post(['2025-05-05'], { sample: true });
  const real = post(['2025-05-06']);

  it('count and are shown', () => {
    const row = onlyRow(rowsOf({}, { posts: [sample, real] }));
    expect([row.counted, row.samples, row.evidence]).toEqual([2, 1, 'real']);
    expect(onlyRow(rowsOf({}, { posts: [sample] })).evidence).toBe('sample');
  });

  it('are left out on demand', () => {
    const row = onlyRow(rowsOf({}, { posts: [sample, real] }, '2025-12-31', false));
    expect([row.counted, row.samples, row.posts]).toEqual([1, 0, [real.id]]);
    const none = onlyRow(rowsOf({}, { posts: [sample] }, '2025-12-31', false));
    expect([none.counted, none.evidence]).toEqual([0, 'none']);
  });
});
