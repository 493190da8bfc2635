import { describe, expect, it } from 'vitest';
import { feedXml } from '../../../src/components/feed.ts';
import { allChanges } from '../../../src/components/procedure/changes/all-changes.ts';
import { changeItems } from '../../../src/components/procedure/changes/feed.ts';
import { kindCounts, timelineOf, type Act } from '../../../src/components/procedure/changes/timeline.ts';
import { versionPages } from '../../../src/components/procedure/changes/versions.ts';
import type { Content } from '../../../src/reading/content.ts';
import type { Labels } from '../../../src/schemas/labels.ts';
import { content, labels, paper, procedure } from './procedure-builders.ts';

const DAY = '2026-11-21';
const documents = [
  { id: 'qd-1', data: { number: '1/QĐ', title: 'Một', issuer: 'Bộ', issuedOn: '2026-05-01' } },
  { id: 'qd-2', data: { number: '2/QĐ', title: 'Hai', issuer: 'Sở' } },
] as unknown as Content['documents'];

const words = {
  ...labels,
  procedureChange: {
    issued: 'Ban hành mới',
    amended: 'Sửa đổi, bổ sung',
    replaced: 'Thay thế',
    reduced: 'Cắt giảm thời hạn',
  },
  handling: { submit: 'Nộp' },
} as Labels;

/** A content of these procedures, with the words of their changes. */
function worldOf(procedures: Content['procedures']): Content {
  const made = content(procedures, { documents });
  return { ...made, vocabulary: { ...made.vocabulary, labels: words } };
}

const world = worldOf([
  procedure('a', { changes: [{ kind: 'issued', decision: 'qd-1', note: 'Chung.' }], code: '1.000001' }),
  procedure('b', { changes: [{ kind: 'amended', decision: 'qd-1', note: 'Riêng.' }] }),
  procedure('c', { changes: [{ kind: 'issued', decision: 'qd-1', note: 'Chung.' }] }),
  procedure('cu', {
    changes: [{ kind: 'replaced', replacedBy: ['a'], inferred: true }],
    dossier: [paper('Sổ hộ khẩu')],
  }),
  procedure('mai', {
    changes: [
      { kind: 'issued', effectiveFrom: '2025-01-01', publishedOn: '2025-01-03' },
      {
        kind: 'reduced',
        effectiveFrom: '2027-01-01',
        announcedOn: '2026-10-01',
        timeBefore: '15 ngày',
        timeAfter: '10 ngày',
      },
    ],
  }),
  procedure('nhieu', { changes: [{ kind: 'amended', decision: 'qd-2' }] }),
]);
const changes = allChanges(world);
const told = (acts: readonly Act[]) =>
  acts.map(({ decision, parts }) => [
    decision?.number,
    ...parts.map(({ what, changes: own }) => `${what}: ${own.map(({ id }) => id).join(' ')}`),
  ]);

describe('all changes of all procedures', () => {
  const { coming, years, undated } = timelineOf(changes, DAY);

  it('begin with those that are coming', () => {
    expect(told(coming)).toEqual([[undefined, 'Cắt giảm thời hạn: mai']]);
    expect(coming[0]?.when).toBe('công bố ngày 01/10/2026, có hiệu lực từ 01/01/2027');
    expect(coming[0]?.parts[0]?.changes[0]?.times).toBe('15 ngày → 10 ngày');
  });

  it('stand by year and month, newest first, what one decision did together', () => {
    expect(years.map(({ year, months }) => [year, ...months.map(({ month }) => month)])).toEqual([
      ['2026', '5'],
      ['2025', '1'],
    ]);
    const acts = years[0]?.months[0]?.acts ?? [];
    expect(told(acts)).toEqual([['1/QĐ', 'Ban hành mới: a c', 'Sửa đổi, bổ sung: b']]);
    expect(acts[0]?.parts.map(({ note }) => note)).toEqual(['Chung.', 'Riêng.']);
  });

  it('say apart what no source dates, and what is only inferred', () => {
    expect(told(undated)).toEqual([
      ['2/QĐ', 'Sửa đổi, bổ sung: nhieu'],
      [undefined, 'Bị thay thế (cổng suy luận): cu'],
    ]);
  });

  it('are counted by kind', () => {
    expect(kindCounts(changes, (kind) => kind)).toBe('issued: 3; amended: 2; replaced: 1; reduced: 1');
  });

  it('tell how late they were posted, where that is known', () => {
    expect(changes.flatMap(({ id, posted }) => (posted ? [[id, posted]] : []))).toEqual([
      ['mai', '2 ngày sau khi có hiệu lực'],
    ]);
  });
});

describe('the feed of changes', () => {
  const items = changeItems(changes, DAY);

  it('has the newest first and a date only for what has been announced', () => {
    expect(items.map(({ id, day }) => [id, day])).toEqual([
      ['/thu-tuc/mai/thay-doi-2', '2026-10-01'],
      ['/thu-tuc/a/thay-doi-1', '2026-05-01'],
      ['/thu-tuc/b/thay-doi-1', '2026-05-01'],
      ['/thu-tuc/c/thay-doi-1', '2026-05-01'],
      ['/thu-tuc/mai/thay-doi-1', '2025-01-01'],
      ['/thu-tuc/cu/thay-doi-1', undefined],
      ['/thu-tuc/nhieu/thay-doi-1', undefined],
    ]);
  });

  it('speaks Vietnamese sentences', () => {
    expect(items[1]).toMatchObject({
      title: 'Ban hành mới: Việc a, mã 1.000001',
      summary: 'Theo 1/QĐ của Bộ. Công bố ngày 01/05/2026. Chung.',
    });
    expect(items[5]).toMatchObject({
      title: 'Bị thay thế (cổng suy luận): Việc cu',
      summary: 'Cổng chưa thấy quyết định. Chưa rõ ngày. Nay dùng: Việc a.',
    });
  });

  it('is XML whatever the texts hold', async () => {
    const xml = await feedXml(
      {
        title: 'Thủ tục & thay đổi',
        description: '',
        address: '/thu-tuc/thay-doi/',
        self: '/f.xml',
        items: [
          { id: '/x', title: 'A < B & "C"', address: '/thu-tuc/x/', summary: ']]> đ', day: '2026-05-01' },
        ],
      },
      (address) => `https://a.vn/p${address}`,
    );
    expect(xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
        '<title>Thủ tục &amp; thay đổi</title><description/>',
        '<link>https://a.vn/p/thu-tuc/thay-doi/</link>',
        '<language>vi</language>',
        '<atom:link href="https://a.vn/p/f.xml" rel="self" type="application/rss+xml"/>',
        '<item><title>A &lt; B &amp; &quot;C&quot;</title>',
        '<link>https://a.vn/p/thu-tuc/x/</link>',
        '<guid isPermaLink="false">/x</guid>',
        '<description>]]&gt; đ</description>',
        '<pubDate>Thu, 30 Apr 2026 17:00:00 GMT</pubDate></item>',
        '</channel></rss>',
      ].join(''),
    );
  });
});

describe('version pages', () => {
  it('stand for each replaced procedure whose successor has a record', () => {
    const [page, ...rest] = versionPages(world);
    expect(rest).toEqual([]);
    expect([page?.address, page?.successors.map(({ now }) => now.id)]).toEqual([
      '/thu-tuc/cu/phien-ban/chua-ro-ngay/',
      ['a'],
    ]);
    expect(page?.successors[0]?.difference).toMatchObject({
      changed: [{ name: 'Tên chính thức', before: [{ text: 'Thủ tục cu' }], now: [{ text: 'Thủ tục a' }] }],
      same: ['Dành cho'],
      onlyBefore: ['Giấy tờ'],
      onlyNow: ['Mã thủ tục'],
    });
  });

  it('carry the day of the change, that of the decision where the change names none', () => {
    const dated = worldOf([
      procedure('cu', { changes: [{ kind: 'replaced', decision: 'qd-1', replacedBy: ['moi'] }] }),
      procedure('moi'),
      procedure('lac', { changes: [{ kind: 'replaced', replacedBy: ['khong-co'] }] }),
    ]);
    expect(versionPages(dated).map(({ address }) => address)).toEqual(['/thu-tuc/cu/phien-ban/2026-05-01/']);
  });
});
