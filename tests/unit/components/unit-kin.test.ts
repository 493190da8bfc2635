import { describe, expect, it } from 'vitest';
import { parentsOf, partsOf, whomToAsk } from '../../../src/components/unit/kin.ts';
import { unitForest } from '../../../src/components/unit/forest.ts';
import { unit } from './entries.ts';

const city = unit('thanh-pho', { kind: 'ubnd-thanh-pho', website: 'https://example.vn/' });
const district = unit('quan', {
  kind: 'ubnd-quan',
  parents: [{ unit: 'thanh-pho' }],
  ended: '2025-06-30',
});
const ward = unit('phuong', { kind: 'ubnd-phuong-xa', parents: [{ unit: 'thanh-pho', from: '2025-07-01' }] });
const school = unit('truong', {
  kind: 'truong-thcs',
  parents: [
    { unit: 'quan', to: '2025-06-30' },
    { unit: 'phuong', from: '2025-07-01' },
  ],
});
const units = [city, district, ward, school];
const kinds = ['ubnd-thanh-pho', 'ubnd-phuong-xa', 'truong-thcs', 'ubnd-quan'];
const shape = (branches: ReturnType<typeof unitForest>['roots']): unknown =>
  branches.map(({ unit: { id }, branches: below }) => [id, shape(below)]);
const said = (links: ReturnType<typeof parentsOf>) => links.map(({ unit: { id }, dates }) => [id, dates]);

describe('the tree of units', () => {
  it('puts each unit below the one that manages it on that day', () => {
    expect(shape(unitForest(units, '2026-01-01', kinds).roots)).toEqual([
      ['thanh-pho', [['phuong', [['truong', []]]]]],
    ]);
    expect(shape(unitForest(units, '2025-06-30', kinds).roots)).toEqual([
      ['thanh-pho', [['quan', [['truong', []]]]]],
      ['phuong', []],
    ]);
  });

  it('keeps units of the past apart', () => {
    expect(unitForest(units, '2026-01-01', kinds).ended.map(({ id }) => id)).toEqual(['quan']);
    expect(unitForest(units, '2025-06-30', kinds).ended).toEqual([]);
  });

  it('does not lose a unit whose parent has ended', () => {
    const orphan = unit('mo-coi', { kind: 'truong-thcs', parents: [{ unit: 'quan' }] });
    expect(shape(unitForest([district, orphan], '2026-01-01', kinds).roots)).toEqual([['mo-coi', []]]);
  });
});

describe('units above and below', () => {
  it('names those above with their days, the present one first', () => {
    expect(said(parentsOf(school, units))).toEqual([
      ['phuong', 'từ 01/07/2025'],
      ['quan', 'đến 30/06/2025'],
    ]);
  });

  it('ends a link with the unit itself', () => {
    expect(said(parentsOf(district, units))).toEqual([['thanh-pho', 'đến 30/06/2025']]);
  });

  it('tells present parts from former ones', () => {
    expect(said(partsOf(ward, units, '2026-01-01').present)).toEqual([['truong', '']]);
    expect(said(partsOf(district, units, '2026-01-01').former)).toEqual([['truong', 'đến 30/06/2025']]);
    expect(said(partsOf(ward, units, '2025-06-30').present)).toEqual([['truong', 'từ 01/07/2025']]);
  });

  it('finds the nearest unit upwards that can be reached', () => {
    expect(whomToAsk(school, units, '2026-01-01')?.id).toBe('thanh-pho');
    expect(whomToAsk(city, units, '2026-01-01')).toBeUndefined();
  });
});
