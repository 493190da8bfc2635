import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../../src/components/document/citations.ts';
import { documentName } from '../../../src/components/document/name.ts';
import { collectionsOf, registerByYear } from '../../../src/components/document/register.ts';
import { relationsAmong, type RelationGroup } from '../../../src/components/document/relations.ts';
import { emptyContent } from '../../../src/reading/content.ts';
import { document, plan, procedure } from './entries.ts';

const { vocabulary } = emptyContent();
vocabulary['document-types'] = [
  { id: 'ke-hoach', label: 'Kế hoạch', family: 'administrative' },
  { id: 'nghi-quyet-ca-biet', label: 'Nghị quyết (cá biệt)', family: 'administrative' },
  { id: 'nghi-dinh', label: 'Nghị định', family: 'legal' },
];
vocabulary['document-relations'] = [
  { id: 'thuc-hien', label: 'Thực hiện', inverse: 'Được thực hiện bằng' },
  { id: 'sua-doi', label: 'Sửa đổi', inverse: 'Được sửa đổi bởi' },
];
vocabulary['document-collections'] = [
  { id: 'trong', label: 'Trống' },
  { id: 'cchc', label: 'Cải cách' },
];

describe('the register', () => {
  const documents = [
    document('a', { type: 'ke-hoach', number: '9/KH-UBND', issuedOn: '2025-03-01' }),
    document('b', { number: '7/2025/NĐ-CP', issuedOn: '2025-01-09' }),
    document('c', { number: '10/2025/NĐ-CP', issuedOn: '2025-01-10', collections: ['cchc'] }),
    document('d', { number: '10/QĐ-BTP' }),
    document('e', { number: '9/QĐ-BTP' }),
    document('f', { issuedOn: '2019-12-31', collections: ['cchc'] }),
  ];

  it('runs from the newest year to those of unknown day, laws before plans', () => {
    const years = registerByYear(documents, vocabulary['document-types']).map(({ year, types }) => [
      year,
      ...types.map(({ documents: list }) => list.map(({ id }) => id)),
    ]);
    expect(years).toEqual([
      ['2025', ['c', 'b'], ['a']],
      ['2019', ['f']],
      [undefined, ['e', 'd']],
    ]);
  });

  it('shows only collections that hold something', () => {
    const shown = collectionsOf(documents, vocabulary['document-collections']);
    expect(shown.map(({ address, documents: list }) => [address, list.map(({ id }) => id)])).toEqual([
      ['/van-ban/bo-suu-tap/cchc/', ['c', 'f']],
    ]);
  });

  it('names a document by kind and number, or by its title', () => {
    const resolution = document('g', { type: 'nghi-quyet-ca-biet', number: '23/NQ-HĐND' });
    expect(documentName(resolution, vocabulary)).toBe('Nghị quyết 23/NQ-HĐND');
    expect(documentName(document('h', { title: 'Về việc gì' }), vocabulary)).toBe('Về việc gì');
  });
});

describe('relations', () => {
  const documents = [
    document('tren', { issuedOn: '2020-01-01' }),
    document('giua', { issuedOn: '2021-01-01', relations: [{ kind: 'thuc-hien', document: 'tren' }] }),
    document('duoi', { relations: [{ kind: 'thuc-hien', document: 'giua', note: 'mục IV' }] }),
    document('sua', { relations: [{ kind: 'sua-doi', document: 'giua' }] }),
  ];
  const relationsOf = relationsAmong(documents, vocabulary['document-relations']);
  const said = (groups: readonly RelationGroup[]): unknown => {
    const steps = (list: RelationGroup['steps']): unknown =>
      list.map(({ document: { id }, onward }) => (onward.length > 0 ? [id, steps(onward)] : id));
    return groups.map(({ label, steps: list }) => [label, steps(list)]);
  };

  it('reads both directions, each with its own label', () => {
    const { toOthers, fromOthers } = relationsOf('giua');
    expect(said(toOthers)).toEqual([['Thực hiện', ['tren']]]);
    expect(said(fromOthers)).toEqual([
      ['Được thực hiện bằng', ['duoi']],
      ['Được sửa đổi bởi', ['sua']],
    ]);
  });

  it('follows a chain of one kind to its end', () => {
    expect(said(relationsOf('duoi').toOthers)).toEqual([['Thực hiện', [['giua', ['tren']]]]]);
    expect(relationsOf('duoi').toOthers[0]?.steps[0]?.note).toBe('mục IV');
    expect(said(relationsOf('tren').fromOthers)).toEqual([['Được thực hiện bằng', [['giua', ['duoi']]]]]);
  });

  it('does not run in circles', () => {
    const round = [
      document('x', { relations: [{ kind: 'sua-doi', document: 'y' }] }),
      document('y', { relations: [{ kind: 'sua-doi', document: 'x' }] }),
    ];
    const { toOthers } = relationsAmong(round, vocabulary['document-relations'])('x');
    expect(said(toOthers)).toEqual([['Sửa đổi', ['y']]]);
  });
});

describe('citations', () => {
  it('say who cites a document and as what', () => {
    const content = emptyContent();
    content.documents = [document('a', { relations: [{ kind: 'sua-doi', document: 'b' }] }), document('b')];
    content.plans = [plan('ke-hoach', { shortTitle: 'Gọn', legalBasis: [{ document: 'b' }] })];
    content.procedures = [
      procedure('viec', { legalBasis: ['b'], changes: [{ kind: 'issued', decision: 'b' }] }),
    ];
    expect(citationsIn(content).get('b')).toEqual([
      { collection: 'plans', id: 'ke-hoach', address: '/ke-hoach/ke-hoach/', title: 'Gọn', role: 'căn cứ' },
      {
        collection: 'procedures',
        id: 'viec',
        address: '/thu-tuc/viec/',
        title: 'Việc',
        role: 'quyết định công bố, căn cứ',
      },
    ]);
    expect(citationsIn(content).get('a')).toBeUndefined();
  });
});
