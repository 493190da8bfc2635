import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { successorOn, type SuccessorUnit } from '../../../src/domain/successor.ts';

const to = (...units: readonly string[]) => units.map((unit) => ({ unit }));

describe('who stands in the place of a unit', () => {
  it('is the unit itself, on its last day too', () => {
    const units = [{ id: 'a', ended: '2025-06-30', successors: to('b') }, { id: 'b' }];
    expect(successorOn('b', '2025-07-01', units)).toBe('b');
    expect(successorOn('a', '2025-06-30', units)).toBe('a');
    expect(successorOn('a', '2025-07-01', units)).toBe('b');
  });

  it('is found over several steps, each on that day', () => {
    const units = [
      { id: 'a', ended: '2020-12-31', successors: to('b') },
      { id: 'b', ended: '2025-06-30', successors: to('c') },
      { id: 'c' },
    ];
    expect(successorOn('a', '2021-01-01', units)).toBe('b');
    expect(successorOn('a', '2025-07-01', units)).toBe('c');
  });

  it('must be decided by somebody after several, none, or one without a record', () => {
    const after = (successors: SuccessorUnit['successors']) =>
      successorOn('a', '2025-07-01', [
        { id: 'a', ended: '2025-06-30', successors },
        { id: 'b' },
        { id: 'c' },
      ]);
    expect(after(to('b', 'c'))).toBeUndefined();
    expect(after([{ unit: 'b' }, {}])).toBeUndefined();
    expect(after([])).toBeUndefined();
    expect(after(undefined)).toBeUndefined();
    expect(after([{}])).toBeUndefined();
    expect(after(to('la'))).toBeUndefined();
    expect(successorOn('la', '2025-07-01', [])).toBeUndefined();
  });

  it('is nobody where units name each other', () => {
    const units = [
      { id: 'a', ended: '2025-06-30', successors: to('b') },
      { id: 'b', ended: '2025-06-30', successors: to('a') },
    ];
    expect(successorOn('a', '2025-07-01', units)).toBeUndefined();
  });

  it('lives on that day, whatever the units', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const someUnits = fc
      .tuple(
        ...ids.map(() =>
          fc.record({
            ended: fc.constantFrom('2024-12-31', '2025-06-30', undefined),
            successors: fc.array(fc.record({ unit: fc.constantFrom(...ids, undefined) }), { maxLength: 2 }),
          }),
        ),
      )
      .map((all) => all.map((unit, index) => ({ id: ids[index] ?? '', ...unit })));
    fc.assert(
      fc.property(someUnits, fc.constantFrom('2024-06-01', '2025-01-01', '2025-07-01'), (units, day) => {
        for (const id of ids) {
          const found = units.find((unit) => unit.id === successorOn(id, day, units));
          if (found) expect((found.ended ?? day) >= day).toBe(true);
        }
      }),
    );
  });
});
