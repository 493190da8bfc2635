import path from 'node:path';
import { sync, type VEvent } from 'node-ical';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/shared/settings.ts';
import type { CalendarEntry } from '../../../src/domain/duty-calendar.ts';
import { calendarFile, datedEntries } from '../../../src/reading/calendar-file.ts';
import type { Content } from '../../../src/reading/content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { dutyCalendar } from '../../../src/reading/report-input.ts';

const TODAY = '2026-11-22';

/** The portal's own content, read by a parser that knows nothing of the library which wrote. */
let content: Content;
let entries: readonly CalendarEntry[];
beforeAll(async () => {
  ({ content } = await readContent(path.join(ROOT, 'content'), { bodies: false }));
  entries = dutyCalendar(content, TODAY);
});

const absolute = (address: string): string => `https://cong-khai.example${address}`;
const textOf = (of: readonly CalendarEntry[], name = 'Hạn: thử') =>
  calendarFile(name, of, content, TODAY, absolute);
const eventsOf = (text: string): VEvent[] =>
  Object.values(sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
/** An all-day entry comes back as midnight of the machine's own zone. */
const dayOf = ({ start }: VEvent): string =>
  [start.getFullYear(), start.getMonth() + 1, start.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
const said = (value: string | { readonly val: string } | undefined): string | undefined =>
  typeof value === 'object' ? value.val : value;

const feeds = (): (readonly [string, CalendarEntry[]])[] => [
  ...Object.entries(Object.groupBy(entries, ({ plan }) => plan)).map(
    ([id, of]) => [`plan ${id}`, of ?? []] as const,
  ),
  ...Object.entries(Object.groupBy(entries, ({ unit }) => unit ?? '')).map(
    ([id, of]) => [`unit ${id}`, of ?? []] as const,
  ),
];

describe('calendar files', () => {
  it('each parses, with one event for every entry that has a day, on that day, under an id of its own', () => {
    for (const [name, of] of feeds()) {
      const events = eventsOf(textOf(of));
      expect(events, name).toHaveLength(datedEntries(of).length);
      expect(events.map(dayOf).sort(), name).toEqual(
        datedEntries(of)
          .map(({ day }) => day)
          .sort(),
      );
      expect(new Set(events.map(({ uid }) => uid)).size, name).toBe(events.length);
      expect(
        events.every(({ uid }) => uid.endsWith('@cong-khai.example')),
        name,
      ).toBe(true);
      expect(
        events.every(({ datetype }) => datetype === 'date'),
        name,
      ).toBe(true);
    }
  });

  it('keeps Vietnamese marks, the recipient to be determined and the address of the plan', () => {
    const of = entries.filter(({ plan }) => plan === 'phong-gddt-ha-dong-2025');
    const event = eventsOf(textOf(of)).find((each) => dayOf(each) === '2025-09-05');
    expect(said(event?.summary)).toBe('Hạn: Báo cáo quý (Quý III/2025) – Phòng GDĐT Hà Đông');
    expect(said(event?.description)).toBe(
      [
        'Đã qua hạn, cổng chưa ghi ngày gửi',
        'Nơi nhận: cần xác định: UBND quận Hà Đông đã kết thúc ngày 30/06/2025',
        'Đơn vị đã kết thúc ngày 30/06/2025',
        'Nằm trong: Báo cáo kết quả công tác cải cách hành chính của cơ quan, đơn vị',
        'Theo: Tuyên truyền cải cách hành chính 2025 của ngành Giáo dục quận Hà Đông',
        'https://cong-khai.example/ke-hoach/phong-gddt-ha-dong-2025/',
      ].join('\n'),
    );
    const alarms = event?.alarms ?? [];
    expect(alarms).toHaveLength(1);
    // 8 in the morning, seven days before.
    expect(JSON.stringify(alarms[0])).toContain('-P6DT16H');
  });

  it('tells when a report was handed in, how late, and that an illustration is one', () => {
    const of = entries.filter(({ plan }) => plan === 'phong-gddt-ha-dong-2025');
    const lines = (day: string, as: readonly CalendarEntry[]) => {
      const event = eventsOf(textOf(as)).find((each) => dayOf(each) === day);
      return { said: said(event?.description)?.split('\n')[0], alarms: event?.alarms?.length ?? 0 };
    };
    expect(lines('2025-03-05', of).said).toBe('Minh họa: đã gửi ngày 04/03/2025');
    expect(lines('2025-06-05', of)).toEqual({
      said: 'Minh họa: đã gửi ngày 09/06/2025, muộn 4 ngày',
      alarms: 1,
    });
    const real = of.map((entry) => ({
      ...entry,
      done: entry.handedIn.length > 0,
      handedIn: entry.handedIn.map((each) => ({ ...each, sample: false })),
    }));
    expect(lines('2025-06-05', real)).toEqual({ said: 'Đã gửi ngày 09/06/2025, muộn 4 ngày', alarms: 0 });
    const before = dutyCalendar(content, '2025-06-08').filter(
      ({ plan }) => plan === 'phong-gddt-ha-dong-2025',
    );
    const early = eventsOf(calendarFile('Hạn: thử', before, content, '2025-06-05', absolute));
    expect(said(early.find((each) => dayOf(each) === '2025-06-05')?.description)).toMatch(/^Nơi nhận: /);
  });

  it('rings once for all tasks of a plan that a unit leads, a month before, and names those that lie open', () => {
    const of = entries.filter(({ plan }) => plan === 'phong-gddt-ha-dong-2025');
    const events = eventsOf(textOf(of)).filter((each) => dayOf(each) === '2025-12-31');
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(said(event?.summary)).toBe('Hết thời hạn 13 nhiệm vụ trong thời kỳ kế hoạch – Phòng GDĐT Hà Đông');
    const lines = said(event?.description)?.split('\n') ?? [];
    expect(lines[0]).toMatch(/^Cổng (chưa )?thấy chứng cứ đã xong/);
    const open = of.find(({ kind }) => kind === 'tasks')?.tasks.filter(({ done }) => !done) ?? [];
    expect(lines.filter((line) => line.startsWith('– '))).toHaveLength(open.length);
    expect(lines.at(-1)).toBe('https://cong-khai.example/ke-hoach/phong-gddt-ha-dong-2025/#muc-nhiem-vu');
    expect(JSON.stringify(event?.alarms?.[0])).toContain('-P29DT16H');
  });

  it('carries its name, ends every line with CR LF and folds at 75 bytes', () => {
    const text = textOf(entries, 'Hạn của Phòng HCQT, năm 2025');
    const calendar = sync.parseICS(text)['vcalendar'] as unknown as Record<string, string>;
    expect(calendar['WR-CALNAME']).toBe('Hạn của Phòng HCQT, năm 2025');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('is the same on another day and on a machine of another zone, while nobody touches the plan', () => {
    const zone = process.env['TZ'];
    const first = textOf(entries);
    try {
      for (const [other, minutes] of Object.entries({
        'Pacific/Honolulu': 600,
        'Pacific/Kiritimati': -840,
      })) {
        process.env['TZ'] = other;
        expect(new Date().getTimezoneOffset()).toBe(minutes);
        const later = '2027-02-03';
        expect(calendarFile('Hạn: thử', dutyCalendar(content, later), content, later, absolute)).toBe(first);
        expect(eventsOf(first).map(dayOf).sort()).toEqual(
          datedEntries(entries)
            .map(({ day }) => day)
            .sort(),
        );
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
