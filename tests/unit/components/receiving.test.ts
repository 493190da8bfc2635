import { describe, expect, it } from 'vitest';
import { doorsOn } from '../../../src/components/receiving/doors.ts';
import type { Content } from '../../../src/reading/content.ts';
import { unit } from './entries.ts';
import { content, procedure } from './procedure-builders.ts';

const DAY = '2026-11-22';
const hours = [{ days: 'Thứ Hai', from: '08:00', to: '17:00' }];

function site(units: Content['units']): Content {
  const base = content(
    [
      procedure('chuyen-truong', { submitPlaces: ['truong'] }),
      procedure('an-trua', { submitPlaces: ['truong'] }),
      procedure('cu', { submitPlaces: ['truong'], changes: [{ kind: 'repealed', inferred: true }] }),
      procedure('khac'),
    ],
    { units },
  );
  return {
    ...base,
    vocabulary: {
      ...base.vocabulary,
      'unit-kinds': [
        { id: 'so', label: 'Sở', level: 'city' },
        { id: 'truong', label: 'Trường học', level: 'school' },
      ],
      'submit-places': [
        { id: 'truong', label: 'Nộp tại trường', short: 'Trường', hint: 'Học hành' },
        { id: 'cong-an', label: 'Nộp tại Công an' },
      ],
    },
  };
}

describe('doors', () => {
  it('stand in the order of the vocabulary with what can be handed in there, by name', () => {
    const doors = doorsOn(site([]), DAY);
    expect(doors.map(({ id, name, hint }) => [id, name, hint])).toEqual([
      ['truong', 'Trường', 'Học hành'],
      ['cong-an', 'Nộp tại Công an', ''],
    ]);
    expect(doors[0]?.procedures.map(({ id }) => id)).toEqual(['an-trua', 'chuyen-truong']);
    expect(doors.map(({ groups, ask }) => [groups, ask])).toEqual([
      [[], undefined],
      [[], undefined],
    ]);
  });

  it('hold the units that work on that day, by kind and name, and not those that ended', () => {
    const [door] = doorsOn(
      site([
        unit('b10', { name: 'Trường 10', kind: 'truong', submitPlaces: ['truong'] }),
        unit('b2', { name: 'Trường 2', kind: 'truong', submitPlaces: ['truong'] }),
        unit('so', { name: 'Sở', submitPlaces: ['truong', 'cong-an'] }),
        unit('het', { kind: 'truong', submitPlaces: ['truong'], ended: '2025-06-30' }),
        unit('xua', { kind: 'truong', submitPlaces: ['truong'], historical: true }),
        unit('ngoai', { kind: 'truong' }),
      ]),
      DAY,
    );
    expect(door?.groups.map(({ label, places }) => [label, places.map(({ unit: { id } }) => id)])).toEqual([
      ['Sở', ['so']],
      ['Trường học', ['b2', 'b10']],
    ]);
  });

  it('tell once what holds for all units of a kind, and the rest with each of them', () => {
    const [group] =
      doorsOn(
        site([
          unit('a', { name: 'A', submitPlaces: ['truong'], address: 'Phố A', receives: ['ho-tich'] }),
          unit('b', { name: 'B', submitPlaces: ['truong'], receives: ['ho-tich', 'giao-duc'] }),
        ]),
        DAY,
      )[0]?.groups ?? [];
    expect([group?.missing, group?.fields]).toEqual([['giờ nhận hồ sơ', 'điện thoại'], ['ho-tich']]);
    expect(group?.places.map(({ missing, fields }) => [missing, fields])).toEqual([
      [[], undefined],
      [['địa chỉ'], ['ho-tich', 'giao-duc']],
    ]);
  });

  it('miss nothing where all is known; an address for letters alone is no telephone', () => {
    const known = { address: 'Phố A', hours, submitPlaces: ['truong'] };
    const [group] =
      doorsOn(
        site([
          unit('a', { ...known, contacts: [{ role: 'Văn phòng', phone: '0243 111 2222' }] }),
          unit('b', { ...known, contacts: [{ role: 'Văn phòng', email: 'a@example.vn' }] }),
        ]),
        DAY,
      )[0]?.groups ?? [];
    expect(group?.missing).toEqual([]);
    expect(group?.places.map(({ missing }) => missing)).toEqual([[], ['điện thoại']]);
  });

  it('know whom to ask when a unit above one of theirs can be reached', () => {
    const [door, other] = doorsOn(
      site([
        unit('so', { website: 'https://example.vn/' }),
        unit('a', { kind: 'truong', submitPlaces: ['truong'], parents: [{ unit: 'so' }] }),
      ]),
      DAY,
    );
    expect([door?.ask?.id, other?.ask]).toEqual(['so', undefined]);
  });
});
