import { describe, expect, it } from 'vitest';
import {
  addressOf,
  audienceAddress,
  collectionAddress,
  fieldAddress,
  levelAddress,
  newsPageAddress,
  newsYearAddress,
  periodAddress,
  procedureAddress,
  progressAddress,
  registerAddress,
  CHANGES_ADDRESS,
  CHANGES_FEED_ADDRESS,
  COMPLETENESS_ADDRESS,
  RESERVED,
  SECTIONS,
  SIMPLIFICATION_ADDRESS,
  topicAddress,
} from '../../../src/domain/addresses.ts';
import { REGISTER_KINDS } from '../../../src/domain/registers.ts';

describe('public addresses', () => {
  it('are those that were promised', () => {
    expect(SECTIONS).toEqual({
      procedures: '/thu-tuc/',
      'life-events': '/tinh-huong/',
      guides: '/huong-dan/',
      news: '/tin-tuc/',
      plans: '/ke-hoach/',
      documents: '/van-ban/',
      units: '/don-vi/',
      progress: '/theo-doi/',
      figures: '/so-lieu/',
      openData: '/du-lieu-mo/',
      search: '/tim-kiem/',
      editors: '/bien-tap/',
      events: '/su-kien/',
      registers: '/so-theo-doi/',
      notices: '/niem-yet/',
      receiving: '/noi-nop/',
      siteMap: '/so-do/',
    });
    expect([
      procedureAddress('a'),
      fieldAddress('a'),
      levelAddress('a'),
      audienceAddress('a'),
      topicAddress('a'),
      newsYearAddress(2025),
      newsPageAddress(1),
      newsPageAddress(2),
      progressAddress('2025'),
    ]).toEqual([
      '/thu-tuc/a/',
      '/thu-tuc/linh-vuc/a/',
      '/thu-tuc/cap/a/',
      '/thu-tuc/danh-cho/a/',
      '/tin-tuc/chu-de/a/',
      '/tin-tuc/2025/',
      '/tin-tuc/',
      '/tin-tuc/trang/2/',
      '/theo-doi/2025/',
    ]);
  });

  it('of parts of a year follow the labels of periods', () => {
    expect(['2025-Q1', '2025-H1', '2025-Q3', '2025-9M'].map(periodAddress)).toEqual([
      '/theo-doi/2025/quy-1/',
      '/theo-doi/2025/6-thang/',
      '/theo-doi/2025/quy-3/',
      '/theo-doi/2025/9-thang/',
    ]);
    for (const label of ['2025', '2025-09', '2021-2025'])
      expect(() => periodAddress(label)).toThrow(RangeError);
  });

  it.each([
    ['procedures', 'a', '/thu-tuc/a/'],
    ['news', '2025/a', '/tin-tuc/2025/a/'],
    ['guides', 'a', '/huong-dan/a/'],
    ['life-events', 'a', '/tinh-huong/a/'],
    ['plans', 'a', '/ke-hoach/a/'],
    ['documents', 'a', '/van-ban/a/'],
    ['units', 'a', '/don-vi/a/'],
    ['pages', 'a', '/a/'],
    ['events', 'a', '/su-kien/a/'],
    ['registers', 'a', '/so-theo-doi/a/'],
    ['figures', 'a', undefined],
    ['indices', 'a', undefined],
    ['postings', 'a', undefined],
    ['progress', 'a', undefined],
    ['constructor', 'a', undefined],
  ])('of a record in %s', (collection, id, address) => {
    expect(addressOf(collection, id)).toBe(address);
  });

  it('do not clash: no section lies in another, and lists have names that no record may take', () => {
    const sections = Object.values(SECTIONS);
    expect(new Set(sections).size).toBe(sections.length);
    const second = (address: string) => address.split('/')[2] ?? '';
    for (const address of [
      ...[fieldAddress('x'), levelAddress('x'), audienceAddress('x')],
      ...[CHANGES_ADDRESS, CHANGES_FEED_ADDRESS, COMPLETENESS_ADDRESS, SIMPLIFICATION_ADDRESS],
    ]) {
      expect(RESERVED['procedures']).toContain(second(address));
    }
    for (const address of [topicAddress('x'), newsPageAddress(2)]) {
      expect(RESERVED['news']).toContain(second(address));
    }
    for (const kind of REGISTER_KINDS) expect(RESERVED['registers']).toContain(second(registerAddress(kind)));
    expect(RESERVED['documents']).toContain(second(collectionAddress('x')));
  });
});
