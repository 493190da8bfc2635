import { daysBetween, vietnameseDay } from '../../src/domain/days.ts';
import type { CalendarEntry } from '../../src/domain/duty-calendar.ts';
import { calendarFile } from '../../src/reading/calendar-file.ts';
import type { Content } from '../../src/reading/content.ts';
import {
  dataWords,
  dueWords,
  dutyTitle,
  recipientWords,
  unitEndWords,
  unitName,
} from '../../src/reading/duty-words.ts';
import type { Reminders } from './reminders.ts';

/** For people: late first, then what is due, then reports without a day. */
export function remindersText({ from, to, late, due, undated }: Reminders, content: Content): string {
  const span = `từ ${vietnameseDay(from)} đến ${vietnameseDay(to)}`;
  const lines = [
    ...part(
      'Đã qua hạn, cổng chưa ghi là đã xong',
      late,
      ({ day }) => `quá ${daysBetween(day ?? from, from)} ngày`,
    ),
    ...part(`Đến hạn ${span}`, due, ({ day }) => daysLeft(daysBetween(from, day ?? from))),
    ...part(`Không ghi ngày, kỳ hết ${span}`, undated, () => undefined),
  ];
  return `${lines.length > 0 ? lines.join('\n') : `Không có hạn nào ${span}.`}\n`;

  function part(
    head: string,
    entries: readonly CalendarEntry[],
    distance: (entry: CalendarEntry) => string | undefined,
  ): string[] {
    if (entries.length === 0) return [];
    return [
      `${head}: ${entries.length}`,
      ...entries.flatMap((entry) => entryLines(entry, distance(entry), content)),
    ];
  }
}

const daysLeft = (days: number): string => (days === 0 ? 'hôm nay' : `còn ${days} ngày`);

function entryLines(entry: CalendarEntry, distance: string | undefined, content: Content): string[] {
  const recipient = recipientWords(entry, content);
  const plan = content.plans.find(({ id }) => id === entry.plan)?.data;
  const unit = unitName(entry.unit, content);
  return [
    `  ${[dueWords(entry), distance && `(${distance})`].filter(Boolean).join(' ')}  ${dutyTitle(entry)}${unit === undefined ? '' : ` – ${unit}`}`,
    ...[
      dataWords(entry.data),
      recipient && `Nơi nhận: ${recipient}`,
      unitEndWords(entry, content),
      `Theo: ${plan?.shortTitle ?? plan?.title ?? entry.plan}`,
    ].flatMap((line) => (line === undefined ? [] : [`      ${line}`])),
  ];
}

/** For programs: ids and days, null for what the plan does not say. */
export function remindersJson({ from, to, late, due, undated }: Reminders): string {
  const report = { from, to, late: late.map(plain), due: due.map(plain), undated: undated.map(plain) };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const plain = ({
  id,
  plan,
  kind,
  duty,
  unit,
  title,
  period,
  day,
  data,
  recipient,
  unitEnded,
}: CalendarEntry) => ({
  id,
  plan,
  kind,
  duty,
  unit: unit ?? null,
  title,
  period: period?.label ?? null,
  periodEnd: period?.end ?? null,
  day: day ?? null,
  dataFrom: data?.from ?? null,
  dataTo: data?.to ?? null,
  recipient: recipient?.unit ?? null,
  recipientAsPlanned: recipient?.asPlanned ?? null,
  recipientEnded: recipient?.endedOn ?? null,
  unitEnded,
});

/** For calendar applications: what is late or due and has a day. `base`: the path the portal is served below. */
export function remindersIcs({ late, due }: Reminders, content: Content, base: string): string {
  const absolute = (address: string): string =>
    new URL(base.slice(0, -1) + address, content.site?.baseUrl).href;
  return calendarFile('Báo cáo và hạn', [...late, ...due], content, absolute);
}
