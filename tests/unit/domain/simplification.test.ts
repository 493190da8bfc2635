import { describe, expect, it } from 'vitest';
import { simplificationOf, type SimplifiedRecord } from '../../../src/domain/simplification.ts';

interface Named extends SimplifiedRecord {
  id: string;
}

const record = (id: string, data: SimplifiedRecord = {}): Named => ({ id, ...data });
const ids = (records: readonly Named[]): string[] => records.map(({ id }) => id);

const proposal = { what: 'time', before: '10 ngày', after: '7 ngày', state: 'proposed' } as const;

describe('what records say of being simpler', () => {
  it('says of nothing that it is known where no record says a word', () => {
    const { total, groups, withProposals, delegated, internal, saysInternal, volumes, payment, levels } =
      simplificationOf([record('a'), record('b', { agency: {} })]);
    expect([total, withProposals, saysInternal]).toEqual([2, 0, 0]);
    expect([groups, delegated, internal, volumes, levels, payment.yes, payment.no]).toEqual(
      Array(7).fill([]),
    );
    expect(ids(payment.unknown)).toEqual(['a', 'b']);
  });

  it('groups proposals by how far they have come, several of one record too', () => {
    const { groups, withProposals } = simplificationOf([
      record('a', {
        simplification: [
          { ...proposal, state: 'in-force', decision: 'q1' },
          { ...proposal, what: 'fee' },
        ],
      }),
      record('b', { simplification: [{ ...proposal, what: 'papers' }] }),
    ]);
    expect(
      groups.map(({ state, proposals }) => [state, proposals.map(({ what, record }) => [record.id, what])]),
    ).toEqual([
      [
        'proposed',
        [
          ['a', 'fee'],
          ['b', 'papers'],
        ],
      ],
      ['in-force', [['a', 'time']]],
    ]);
    expect(withProposals).toBe(2);
  });

  it('tells "no" from "not known"', () => {
    const { payment, internal, saysInternal } = simplificationOf([
      record('a', { onlinePayment: true, internal: false }),
      record('b', { onlinePayment: false, internal: true }),
      record('c'),
    ]);
    expect([ids(payment.yes), ids(payment.no), ids(payment.unknown)]).toEqual([['a'], ['b'], ['c']]);
    expect(ids(internal)).toEqual(['b']);
    expect(saysInternal).toBe(2);
  });

  it('puts the largest volume first, whatever its year, and leaves equal ones in their order', () => {
    const volume = (id: string, count: number, year = 2025) => record(id, { yearlyVolume: { year, count } });
    const { volumes } = simplificationOf([
      volume('a', 0),
      volume('b', 1200, 2023),
      record('c'),
      volume('d', 90),
      volume('e', 1200),
    ]);
    expect(ids(volumes)).toEqual(['b', 'e', 'd', 'a']);
  });

  it('takes a delegation known by its document alone, and counts online levels', () => {
    const { delegated, levels } = simplificationOf([
      record('a', { agency: { delegatedBy: 'q1' }, onlineLevel: 'partial' }),
      record('b', { agency: { delegated: 'Phòng' }, onlineLevel: 'full' }),
      record('c', { onlineLevel: 'partial' }),
    ]);
    expect(ids(delegated)).toEqual(['a', 'b']);
    expect(levels).toEqual([
      { level: 'full', count: 1 },
      { level: 'partial', count: 2 },
    ]);
  });
});
