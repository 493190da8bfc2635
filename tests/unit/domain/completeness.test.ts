import { describe, expect, it } from 'vitest';
import { completenessOf, completeShare, type CountedRecord } from '../../../src/domain/completeness.ts';

const WHOLE: CountedRecord = {
  code: '1.000001',
  name: 'Thủ tục',
  steps: [{}],
  methods: [{ time: { value: 5, unit: 'working-day' }, fees: [{}] }],
  dossier: [{}],
  applicants: ['cong-dan'],
  agency: { executing: 'Ủy ban nhân dân cấp xã' },
  results: [{}],
  legalBasis: ['nghi-dinh'],
  requirements: ['Một'],
  changes: [{ decision: 'quyet-dinh' }],
  sources: [{ address: 'https://a.vn' }],
};
const DOCUMENTS: Record<string, { number?: string; issuedOn?: string }> = {
  'nghi-dinh': { number: '1/2020/NĐ-CP' },
  'quyet-dinh': { number: '2/QĐ-BTP', issuedOn: '2026-01-02' },
  'khong-so': {},
};
const of = (changes: Partial<CountedRecord>) =>
  completenessOf({ ...WHOLE, ...changes }, (id) => DOCUMENTS[id]);

describe('completeness of a record', () => {
  it('asks for the ten mandatory parts', () => {
    const { parts, missing, complete } = of({});
    expect(parts.filter(({ group }) => group === 'mandatory').map(({ label }) => label)).toEqual([
      'Mã thủ tục',
      'Tên thủ tục',
      'Trình tự thực hiện',
      'Cách thức thực hiện',
      'Thành phần hồ sơ',
      'Thời hạn giải quyết',
      'Đối tượng thực hiện',
      'Cơ quan thực hiện',
      'Kết quả thực hiện',
      'Căn cứ pháp lý',
    ]);
    expect([missing, complete]).toEqual([[], true]);
  });

  it.each<[string, Partial<CountedRecord>]>([
    ['Mã thủ tục', { code: undefined }],
    ['Tên thủ tục', { name: '' }],
    ['Trình tự thực hiện', { steps: [] }],
    ['Thành phần hồ sơ', { dossier: undefined }],
    ['Thời hạn giải quyết', { methods: [{}] }],
    ['Thời hạn giải quyết', { methods: [{ time: { value: 1 } }] }],
    ['Đối tượng thực hiện', { applicants: undefined }],
    ['Cơ quan thực hiện', { agency: {} }],
    ['Kết quả thực hiện', { results: undefined }],
    ['Căn cứ pháp lý', { legalBasis: [] }],
    ['Căn cứ pháp lý', { legalBasis: ['khong-so', 'khong-co'] }],
  ])('misses %s', (label, changes) => {
    expect(of(changes)).toMatchObject({ missing: [label], complete: false });
  });

  it('misses both the way and its time when there is no way at all', () => {
    expect(of({ methods: undefined }).missing).toEqual(['Cách thức thực hiện', 'Thời hạn giải quyết']);
  });

  it('takes the word that no time is set, and the sentence in place of papers', () => {
    expect(of({ methods: [{ time: { unspecified: true } }] }).complete).toBe(true);
    expect(of({ dossier: [], dossierNote: 'Nguồn ghi chưa quy định.' }).complete).toBe(true);
  });

  it('cannot tell whether a part that exists only sometimes is missing, except a form that has a code', () => {
    const ifAny = (changes: Partial<CountedRecord>) =>
      of(changes).parts.flatMap(({ group, state }) => (group === 'if-any' ? [state] : []));
    expect(ifAny({})).toEqual(['unstated', 'present', 'present']);
    const bare = { methods: [], requirements: undefined };
    expect(ifAny({ ...bare, dossier: [{ formCode: 'CT01' }] })).toEqual(['missing', 'unstated', 'unstated']);
    expect(ifAny({ dossier: [{ formCode: 'CT01', formFile: {} }] })[0]).toBe('present');
    expect(of({ dossier: [{ formCode: 'CT01' }] }).complete).toBe(true);
  });

  it('tells of decision and source beside the share', () => {
    const provenance = (changes: Partial<CountedRecord>) =>
      of(changes).parts.flatMap(({ group, state }) => (group === 'provenance' ? [state] : []));
    expect(provenance({})).toEqual(['present', 'present']);
    expect(provenance({ changes: [{ decision: 'nghi-dinh' }], sources: [{}] })).toEqual([
      'missing',
      'missing',
    ]);
    expect(provenance({ changes: [{ decision: 'nghi-dinh', announcedOn: '2026-01-01' }] })[0]).toBe(
      'present',
    );
    expect(provenance({ changes: [{ announcedOn: '2026-01-01' }] })[0]).toBe('missing');
  });
});

describe('the share of a site', () => {
  const share = (...states: boolean[]) => completeShare(states.map((complete) => ({ complete })));

  it('is rounded down, so that 100 means all', () => {
    expect(share(true, true, false)).toEqual({ complete: 2, counted: 3, percent: 66.6 });
    expect(share(true).percent).toBe(100);
    expect(completeShare([...Array(1999).fill({ complete: true }), { complete: false }]).percent).toBe(99.9);
  });

  it('is none where nothing is counted', () => {
    expect(share()).toEqual({ complete: 0, counted: 0, percent: undefined });
  });
});
