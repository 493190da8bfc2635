import { describe, expect, it } from 'vitest';
import { recordVersion } from '../../../src/domain/record-version.ts';

const ISSUED: Record<string, string> = { cu: '2024-05-01', moi: '2026-09-08' };
const version = (changes: Parameters<typeof recordVersion>[0], day = '2026-11-22') =>
  recordVersion(changes, day, (id) => ISSUED[id]);

describe('the version of a record', () => {
  it('is the last change that has begun', () => {
    const changes = [{ decision: 'cu' }, { decision: 'moi' }];
    expect(version(changes)).toEqual({ decision: 'moi', day: '2026-09-08', ahead: [] });
    expect(version(changes, '2026-09-07')).toEqual({ decision: 'cu', day: '2024-05-01', ahead: ['moi'] });
    expect(version(changes, '2026-09-08').decision).toBe('moi');
  });

  it('begins on the day of effect, else of the announcement, else of the decision', () => {
    const whole = { decision: 'moi', announcedOn: '2026-09-10', effectiveFrom: '2026-10-01' };
    expect(version([whole]).day).toBe('2026-10-01');
    expect(version([{ ...whole, effectiveFrom: undefined }]).day).toBe('2026-09-10');
    expect(version([{ decision: 'moi' }]).day).toBe('2026-09-08');
    expect(version([{ decision: 'chua-ro' }]).day).toBeUndefined();
  });

  it('counts a change of unknown day as begun', () => {
    expect(version([{ decision: 'cu' }, { decision: 'chua-ro' }], '2000-01-01').decision).toBe('chua-ro');
  });

  it('is nothing while no change has begun, or none names a decision', () => {
    expect(version([{ decision: 'moi' }], '2020-01-01')).toEqual({
      decision: undefined,
      day: undefined,
      ahead: ['moi'],
    });
    expect(version([{}])).toEqual({ decision: undefined, day: undefined, ahead: [] });
  });
});
