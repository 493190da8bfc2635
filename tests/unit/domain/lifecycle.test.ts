import { describe, expect, it } from 'vitest';
import { isOver, lifecycleOn, type Change } from '../../../src/domain/lifecycle.ts';
import { PROCEDURE_STATES } from '../../../src/domain/procedure-terms.ts';

const ISSUED: Change = { kind: 'issued', effectiveFrom: '2024-03-01' };
const AMENDED: Change = { kind: 'amended', effectiveFrom: '2024-09-01' };
const REDUCED: Change = { kind: 'reduced', effectiveFrom: '2025-01-01' };
const REPLACED: Change = { kind: 'replaced', effectiveFrom: '2025-07-01', replacedBy: ['moi'] };
const ALL = [ISSUED, AMENDED, REDUCED, REPLACED];

describe('the state of a procedure', () => {
  it.each([
    ['2024-02-29', { state: 'not-yet', since: '2024-03-01', replacedBy: [] }],
    ['2024-03-01', { state: 'in-force', since: '2024-03-01', replacedBy: [] }],
    ['2024-09-01', { state: 'in-force', since: '2024-09-01', replacedBy: [] }],
    ['2025-06-30', { state: 'in-force', since: '2024-09-01', replacedBy: [] }],
    ['2025-07-01', { state: 'replaced', since: '2025-07-01', replacedBy: ['moi'] }],
  ])('on %s', (day, lifecycle) => {
    expect(lifecycleOn(ALL, 'high', day)).toEqual({ inferred: false, ...lifecycle });
  });

  it('does not come back to life by a cut of its time', () => {
    const late: Change = { kind: 'reduced', effectiveFrom: '2025-08-01' };
    expect(lifecycleOn([...ALL, late], 'high', '2025-09-01').state).toBe('replaced');
  });

  it('is what a cut of time leaves when no other decision is known', () => {
    expect(lifecycleOn([REDUCED], 'high', '2025-02-01').state).toBe('in-force');
  });

  it('counts a decision without a day as in effect', () => {
    expect(lifecycleOn([ISSUED, { kind: 'repealed' }], 'high', '2024-03-01')).toEqual({
      state: 'repealed',
      inferred: false,
      since: undefined,
      replacedBy: [],
    });
    expect(lifecycleOn([{ kind: 'issued' }], 'medium', '1990-01-01').state).toBe('in-force');
  });

  it('stays unclear for a record known by name only, but an end is an end', () => {
    expect(lifecycleOn([ISSUED], 'low', '2025-01-01').state).toBe('unclear');
    expect(lifecycleOn([REPLACED], 'low', '2025-07-01').state).toBe('replaced');
  });

  it('says when it is only concluded', () => {
    expect(lifecycleOn([{ ...REPLACED, inferred: true }], 'low', '2025-07-01').inferred).toBe(true);
  });

  it('is not yet anything without a change', () => {
    expect(lifecycleOn([], 'high', '2025-01-01')).toEqual({
      state: 'not-yet',
      inferred: false,
      since: undefined,
      replacedBy: [],
    });
  });
});

it('knows when nobody can use a procedure any more', () => {
  expect(PROCEDURE_STATES.filter((state) => isOver(state))).toEqual(['replaced', 'repealed']);
});
