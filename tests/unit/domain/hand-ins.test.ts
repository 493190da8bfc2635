import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/days.ts';
import { handedIn, reportingUnits, senderOf, type HandIn } from '../../../src/domain/hand-ins.ts';

const slot = { unit: 'phong', period: { label: '2025-Q1' }, due: '2025-03-05' } as const;
const sent = (records: readonly HandIn[], by?: readonly string[], asOf = '2025-12-31') =>
  handedIn({ by, handedIn: records }, 'phong', slot, asOf);

describe('what was handed in', () => {
  it('belongs to the slot of its period and unit', () => {
    const records: HandIn[] = [
      { period: '2025-Q1', on: '2025-03-06', by: 'truong' },
      { period: '2025-Q1', on: '2025-03-07', by: 'phong', document: 'bao-cao', note: 'Bản giấy.' },
      { period: '2025-Q2', on: '2025-03-08', by: 'phong' },
      { on: '2025-03-09', by: 'phong' },
    ];
    expect(sent(records, ['phong', 'truong'])).toEqual([
      { on: '2025-03-07', daysLate: 2, document: 'bao-cao', note: 'Bản giấy.', sample: false },
    ]);
  });

  it('was sent by the only unit that reports, where nobody is named', () => {
    const records = [{ period: '2025-Q1', on: '2025-03-05' }];
    expect(sent(records).map(({ daysLate }) => daysLate)).toEqual([0]);
    expect(sent(records, ['phong', 'truong'])).toEqual([]);
    expect(senderOf({}, { by: ['truong'] }, 'phong')).toBe('truong');
    expect(reportingUnits({ by: [] }, 'phong')).toEqual(['phong']);
  });

  it('is not late where the plan names no day', () => {
    const records = [{ period: '2025-Q1', on: '2026-03-05' }];
    const [only] = handedIn({ handedIn: records }, 'phong', { ...slot, due: undefined }, '2026-12-31');
    expect(only?.daysLate).toBe(0);
  });

  it('is known from its day on, and late by the days after the due day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 }), (gap, look) => {
        const on = addDays(slot.due, gap);
        const seen = sent([{ period: '2025-Q1', on }], undefined, addDays(slot.due, look));
        expect(seen.map(({ daysLate }) => daysLate)).toEqual(look < gap ? [] : [Math.max(0, gap)]);
      }),
    );
  });
});
