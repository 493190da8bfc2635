import { describe, expect, it } from 'vitest';
import { postingLag, postingLagWords, type PostedChange } from '../../../src/domain/posting-lag.ts';

const words = (change: PostedChange, issuedOn?: string): string | undefined => {
  const lag = postingLag(change, issuedOn);
  return lag && postingLagWords(lag);
};

describe('posting lag', () => {
  it.each<[string, PostedChange, string | undefined]>([
    ['3 ngày sau khi công bố', { announcedOn: '2026-02-27', publishedOn: '2026-03-02' }, undefined],
    ['ngay ngày công bố', { announcedOn: '2026-03-02', publishedOn: '2026-03-02' }, undefined],
    ['1 ngày sau khi công bố', { publishedOn: '2026-03-02' }, '2026-03-01'],
    ['2 ngày trước khi có hiệu lực', { effectiveFrom: '2026-07-01', publishedOn: '2026-06-29' }, undefined],
    ['4 ngày sau khi có hiệu lực', { effectiveFrom: '2026-07-01', publishedOn: '2026-07-05' }, undefined],
    [
      '35 ngày sau khi công bố, sau ngày có hiệu lực',
      { announcedOn: '2026-06-01', effectiveFrom: '2026-07-01', publishedOn: '2026-07-06' },
      undefined,
    ],
    [
      '30 ngày sau khi công bố',
      { announcedOn: '2026-06-01', effectiveFrom: '2026-07-01', publishedOn: '2026-07-01' },
      undefined,
    ],
  ])('is %s', (told, change, issuedOn) => {
    expect(words(change, issuedOn)).toBe(told);
  });

  it('counts from the announcement of the change before the day of the decision', () => {
    expect(postingLag({ announcedOn: '2026-03-01', publishedOn: '2026-03-02' }, '2026-02-01')?.days).toBe(1);
  });

  it('is unknown while a day is', () => {
    expect(postingLag({ announcedOn: '2026-03-01' })).toBeUndefined();
    expect(postingLag({ publishedOn: '2026-03-01' })).toBeUndefined();
  });
});
