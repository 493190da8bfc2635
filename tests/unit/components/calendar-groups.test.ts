import { describe, expect, it } from 'vitest';
import { calendarGroups, comesAgain, nextEntry } from '../../../src/components/calendar/groups.ts';
import type { CalendarEntry } from '../../../src/domain/duty-calendar.ts';
import { dutyEntry } from './entries.ts';

const on = (...days: (string | undefined)[]): CalendarEntry[] =>
  days.map((day, index) => dutyEntry({ id: `${index}`, day }));

describe('groups of the calendar', () => {
  it('what comes next stands first, then the latest year that has passed, then what has no day', () => {
    const { coming, past, unscheduled } = calendarGroups(
      on('2023-12-31', '2025-01-02', '2025-05-01', '2025-05-02', '2026-01-01', undefined),
      '2025-05-01',
    );
    const shown = (years: typeof past) =>
      years.map(({ year, entries }) => [year, ...entries.map(({ day }) => day)]);
    expect(shown(coming)).toEqual([
      [2025, '2025-05-01', '2025-05-02'],
      [2026, '2026-01-01'],
    ]);
    expect(shown(past)).toEqual([
      [2025, '2025-01-02'],
      [2023, '2023-12-31'],
    ]);
    expect(unscheduled).toHaveLength(1);
  });

  it('what comes again each period is told once a year: quotas, and tasks of a period', () => {
    const period = { kind: 'month', label: '2025-01', start: '2025-01-01', end: '2025-01-31' } as const;
    expect(
      [
        { kind: 'quota', period } as const,
        { kind: 'task', period } as const,
        { kind: 'task', period: undefined } as const,
        { kind: 'tasks', period: undefined } as const,
        { kind: 'report', period } as const,
      ].map(comesAgain),
    ).toEqual([true, true, false, false, false]);
  });

  it('the next entry is today’s or later, else the last that was', () => {
    const entries = on('2025-01-02', '2025-05-01', '2025-06-01');
    expect(nextEntry(entries, '2025-05-01')?.day).toBe('2025-05-01');
    expect(nextEntry(entries, '2025-07-01')?.day).toBe('2025-06-01');
    expect(nextEntry([], '2025-07-01')).toBeUndefined();
  });
});
