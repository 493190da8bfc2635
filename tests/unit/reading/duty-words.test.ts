import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../src/domain/duty-calendar.ts';
import {
  dataWords,
  dueWords,
  dutyAddress,
  plainLine,
  recipientWords,
  standingLines,
  unitEndWords,
} from '../../../src/reading/duty-words.ts';
import { dutyEntry, unit } from '../components/entries.ts';

const quarter = { kind: 'quarter', label: '2025-Q3', start: '2025-07-01', end: '2025-09-30' } as const;

const entry = (changes: Partial<CalendarEntry>): CalendarEntry =>
  dutyEntry({ title: 'Báo cáo quý', period: quarter, day: '2025-09-05', ...changes });

const units = [
  unit('quan', { shortName: 'UBND quận', ended: '2025-06-30' }),
  unit('phuong', { name: 'UBND phường' }),
];

describe('words of the calendar', () => {
  it('name the day, or that the plan names none', () => {
    expect(dueWords(entry({}))).toBe('05/09/2025');
    expect(dueWords(entry({ day: undefined }))).toBe('Kế hoạch không ghi ngày; kỳ hết ngày 30/09/2025');
    expect(dueWords(entry({ day: undefined, period: undefined }))).toBe('Kế hoạch không ghi ngày');
  });

  it('name the days that figures cover', () => {
    expect(dataWords({ from: '2025-01-01', to: '2025-09-30' })).toBe(
      'Số liệu tính từ 01/01/2025 đến 30/09/2025',
    );
    expect(dataWords({ from: '2025-01-01', to: undefined })).toBe(
      'Số liệu tính từ 01/01/2025 đến ngày chốt, kế hoạch không ghi',
    );
    expect(dataWords(undefined)).toBeUndefined();
  });

  it('name the recipient, its only successor, or say that it is to be determined', () => {
    const of = (recipient: Partial<NonNullable<CalendarEntry['recipient']>>) =>
      recipientWords(
        entry({
          recipient: {
            asPlanned: undefined,
            planned: 'quan',
            unit: 'quan',
            ended: false,
            endedOn: undefined,
            ...recipient,
          },
        }),
        { units },
      );
    expect(of({})).toBe('UBND quận');
    expect(of({ asPlanned: 'UBND quận (qua một phòng)' })).toBe('UBND quận (qua một phòng)');
    expect(of({ planned: undefined, unit: undefined })).toBe('kế hoạch không ghi');
    expect(of({ unit: 'phuong', endedOn: '2025-06-30' })).toBe(
      'UBND phường (UBND quận đã kết thúc ngày 30/06/2025)',
    );
    expect(of({ unit: undefined, endedOn: '2025-06-30' })).toBe(
      'cần xác định: UBND quận đã kết thúc ngày 30/06/2025',
    );
    expect(recipientWords(entry({}), { units })).toBeUndefined();
  });

  it('say that the reporting unit had ended, and only then', () => {
    expect(unitEndWords(entry({ unit: 'quan', unitEnded: true }), { units })).toBe(
      'Đơn vị đã kết thúc ngày 30/06/2025',
    );
    expect(unitEndWords(entry({ unit: 'quan' }), { units })).toBeUndefined();
  });

  it('tell how an entry stands', () => {
    const on = (asOf: string, changes: Partial<CalendarEntry> = {}) =>
      standingLines(entry(changes), asOf).map(plainLine).join('; ');
    expect(on('2025-06-30')).toBe('Chưa đến kỳ');
    expect(on('2025-07-01')).toBe('Chưa đến hạn');
    expect(on('2025-09-05')).toBe('Đến hạn hôm nay');
    expect(on('2025-09-06')).toBe('Đã qua hạn, cổng chưa ghi ngày gửi');
    expect(on('2025-09-30', { day: undefined })).toBe('Đang trong kỳ, đến hết ngày 30/09/2025');
    expect(on('2025-10-01', { day: undefined })).toBe('Kỳ đã hết ngày 30/09/2025, cổng chưa ghi ngày gửi');
    expect(on('2025-10-01', { day: undefined, period: undefined })).toBe('');
    expect(on('2025-10-01', { kind: 'issue', period: undefined })).toBe('Đã qua hạn, cổng chưa ghi ngày ký');
    expect(on('2025-10-01', { kind: 'quota' })).toBe('Đã qua hạn');
    expect(on('2025-10-01', { kind: 'quota', done: true })).toBe('Đã xong');
    expect(on('2025-10-01', { kind: 'quota', sample: true })).toBe('Minh họa: đã xong');
  });

  it('tell when a report was handed in, how late, and mark what is an illustration', () => {
    const sent = (...handedIn: readonly (readonly [string, number, boolean])[]) =>
      standingLines(
        entry({
          handedIn: handedIn.map(([on, daysLate, sample]) => ({
            on,
            daysLate,
            sample,
            document: undefined,
            note: undefined,
          })),
        }),
        '2025-10-01',
      ).map(plainLine);
    expect(sent(['2025-09-05', 0, false])).toEqual(['Đã gửi ngày 05/09/2025']);
    expect(sent(['2025-09-09', 4, false])).toEqual(['Đã gửi ngày 09/09/2025, muộn 4 ngày']);
    expect(sent(['2025-09-09', 4, true], ['2025-09-10', 0, false])).toEqual([
      'Minh họa: đã gửi ngày 09/09/2025, muộn 4 ngày',
      'Đã gửi ngày 10/09/2025',
    ]);
  });

  it('tell how tasks stand in the words of the plan’s page', () => {
    const on = (asOf: string, changes: Partial<CalendarEntry>) =>
      standingLines(entry({ kind: 'task', period: undefined, ...changes }), asOf).map(plainLine);
    expect(on('2025-09-06', { state: 'late' })).toEqual(['Hạn đã qua, cổng chưa có chứng cứ']);
    expect(on('2025-09-05', { state: 'open' })).toEqual(['Đến hạn hôm nay']);
    expect(on('2025-09-05', { state: 'done', done: true })).toEqual(['Đã xong']);
    expect(on('2025-09-05', { state: 'done', sample: true })).toEqual(['Minh họa: đã xong']);
    const task = (done: boolean, sample = false) => ({ title: 'Việc', done, sample });
    const tasks = (...all: CalendarEntry['tasks']) => on('2025-09-06', { kind: 'tasks', tasks: all });
    expect(tasks(task(false), task(false))).toEqual(['Cổng chưa thấy chứng cứ đã xong nhiệm vụ nào']);
    expect(tasks(task(true), task(false))).toEqual(['Cổng thấy chứng cứ đã xong 1 trên 2 nhiệm vụ']);
    expect(tasks(task(true), task(false, true), task(false))).toEqual([
      'Cổng thấy chứng cứ đã xong 2 trên 3 nhiệm vụ, trong đó 1 minh họa',
    ]);
  });

  it('lead to the tasks of the plan from a task, else to the plan', () => {
    expect(dutyAddress({ plan: 'p', kind: 'tasks' })).toBe('/ke-hoach/p/#muc-nhiem-vu');
    expect(dutyAddress({ plan: 'p', kind: 'report' })).toBe('/ke-hoach/p/');
  });
});
