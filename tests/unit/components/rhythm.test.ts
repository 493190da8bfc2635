import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { tellingYears } from '../../../src/components/rhythm/tellings.ts';
import { rhythmOfUnit, unitRhythms } from '../../../src/components/rhythm/unit-rhythms.ts';
import { gapText, monthsText, staleSentence, tellingText } from '../../../src/components/rhythm/words.ts';
import { unitTree, type UnitTree } from '../../../src/domain/unit-tree.ts';
import type { Content } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';

let content: Content;
let tree: UnitTree;
beforeAll(async () => {
  ({ content } = await readContent(path.join(ROOT, 'content'), { headsOnly: true }));
  tree = unitTree(content.units.map(({ id, data }) => ({ id, parents: data.parents })));
});

const rhythmOn = (id: string, asOf: string) => {
  const unit = content.units.find((each) => each.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  return rhythmOfUnit(unit, content, tree, asOf);
};

describe('the rhythm of the own content', () => {
  it('counts posts of parts for the unit above them', () => {
    const centre = rhythmOn('trung-tam-pvhcc-ha-noi', '2025-12-31');
    const part = rhythmOn('pvhcc-hanh-chinh-quan-tri', '2025-12-31');
    expect(part.freshness.posts).toBeGreaterThan(0);
    expect(centre.freshness.posts).toBeGreaterThan(part.freshness.posts);
    expect(centre.samples).toBe(centre.freshness.posts);
  });

  it('does not know on a day what came after it', () => {
    const early = rhythmOn('trung-tam-pvhcc-ha-noi', '2025-02-20');
    expect(early.newest?.data.date.localeCompare('2025-02-20')).not.toBe(1);
  });

  it('puts the longest silence first and units that ended last', () => {
    const rhythms = unitRhythms(content, tree, '2026-11-22');
    const living = rhythms.filter(({ unit }) => !unit.data.historical && unit.data.ended === undefined);
    const silences = living.map(({ freshness }) => freshness.daysSinceLast ?? 0);
    expect(silences).toEqual(silences.toSorted((a, b) => b - a));
    const ended = rhythms.findIndex(({ unit }) => unit.id === 'phong-gddt-ha-dong');
    expect(ended).toBeGreaterThan(rhythms.indexOf(living.at(-1) as (typeof living)[number]));
  });

  it('tells of every document once, and only of those issued since the first post', () => {
    const years = tellingYears(content, '2026-11-22');
    const all = years.flatMap(({ told, untold }) => [...told, ...untold]);
    const first = content.posts.map(({ data }) => data.date).sort()[0] ?? '';
    const since = content.documents.filter(({ data }) => (data.issuedOn ?? '') >= first);
    expect(all).toHaveLength(since.length);
    expect(all.filter(({ telling }) => telling.days < 0)).toEqual([]);
    for (const { told } of years) {
      for (const { post, telling } of told) expect(post?.data.date ?? telling.toldOn).toBe(telling.toldOn);
    }
  });
});

describe('the words', () => {
  it('name a silence with its limit', () => {
    const { freshness } = rhythmOn('trung-tam-pvhcc-ha-noi', '2026-11-22');
    const unit = rhythmOn('trung-tam-pvhcc-ha-noi', '2026-11-22');
    const long = { ...unit, freshness: { ...freshness, stale: true, daysSinceLast: 1034 } };
    expect(staleSentence(long)).toBe(
      'Bài mới nhất cách đây 1.034 ngày: chuyên mục đã quá 31 ngày chưa có bài mới.',
    );
    expect(staleSentence({ ...long, freshness: { ...freshness, stale: false } })).toBeUndefined();
    const gap = { from: '2026-02-01', to: '2026-03-17', days: 45 };
    expect(gapText({ ...long, freshness: { ...freshness, longestGap: gap } })).toBe(
      '45 ngày, từ 01/02/2026 đến 17/03/2026',
    );
  });

  it('name months by year and a lag from the day of issue', () => {
    expect(monthsText(['2025-12', '2026-02', '2026-05'])).toBe('2, 5 năm 2026; 12 năm 2025');
    expect(monthsText(['2026-01', '2026-02', '2026-03', '2026-05'])).toBe('1–3, 5 năm 2026');
    expect(monthsText([])).toBe('');
    expect(tellingText({ toldOn: '2025-02-11', days: 10 })).toBe('10 ngày sau khi ban hành');
    expect(tellingText({ toldOn: '2025-02-01', days: 0 })).toBe('không muộn hơn ngày ban hành');
  });
});
