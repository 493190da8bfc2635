/** Due days as a file that calendar applications read (iCalendar, RFC 5545). */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addressOf } from '../domain/addresses.ts';
import type { Day } from '../domain/days.ts';
import type { CalendarEntry } from '../domain/duty-calendar.ts';
import type { Content, Entry } from './content.ts';
import { dataWords, DUTY_WORDS, dutyTitle, recipientWords, unitEndWords, unitName } from './duty-words.ts';

type Source = Pick<Content, 'plans' | 'units' | 'site'>;

/** Rings at 8 in the morning, seven days before: an all-day entry begins at midnight. */
const REMIND_SECONDS = (7 * 24 - 8) * 60 * 60;
const HALF_A_DAY = 12 * 60 * 60;

/** Entries that stand in such a file: those that have a day. */
export const datedEntries = (entries: readonly CalendarEntry[]): CalendarEntry[] =>
  entries.filter(({ day }) => day !== undefined);

/**
 * The file's text. Every entry with a day is a whole day of the Vietnamese calendar, without an hour or a zone, so that
 * no device moves it. `absolute` turns an address of the portal into one that can be opened from elsewhere.
 */
export function calendarFile(
  name: string,
  entries: readonly CalendarEntry[],
  content: Source,
  absolute: (address: string) => string,
): string {
  const calendar = ical({
    name,
    prodId: { company: 'cong-khai', product: 'lich', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HALF_A_DAY,
  });
  const host = URL.parse(content.site?.baseUrl ?? '')?.host ?? 'cong-khai';
  const plans = new Map(content.plans.map((plan) => [plan.id, plan]));
  for (const entry of entries) {
    if (entry.day === undefined) continue;
    const page = absolute(addressOf('plans', entry.plan) ?? '/');
    const event = calendar.createEvent({
      id: `${entry.id}@${host}`,
      start: midnight(entry.day),
      allDay: true,
      stamp: midnight(lastLook(plans.get(entry.plan)) ?? entry.day),
      summary: summaryOf(entry, content),
      description: descriptionOf(entry, plans.get(entry.plan), content, page),
      url: page,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: DUTY_WORDS[entry.kind] }],
    });
    event.createAlarm({ trigger: REMIND_SECONDS, description: `Còn 7 ngày: ${dutyTitle(entry)}` });
  }
  // Every line ends so (RFC 5545, 3.1); the library leaves the last one open.
  return `${calendar.toString()}\r\n`;
}

/** The library writes the parts of UTC, whatever the zone of the machine. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/**
 * When somebody last looked through the plan: its day of review, else the last day a source was checked. It stands as
 * DTSTAMP, so that a build changes no file whose plan nobody touched.
 */
const lastLook = (plan: Entry<'plans'> | undefined): Day | undefined =>
  plan?.data.reviewedOn ??
  plan?.data.sources
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1);

function summaryOf(entry: CalendarEntry, content: Source): string {
  const unit = unitName(entry.unit, content);
  const title = entry.kind === 'quota' ? `Hết kỳ: ${dutyTitle(entry)}` : `Hạn: ${dutyTitle(entry)}`;
  return unit === undefined ? title : `${title} – ${unit}`;
}

function descriptionOf(
  entry: CalendarEntry,
  plan: Entry<'plans'> | undefined,
  content: Source,
  page: string,
): string {
  const recipient = recipientWords(entry, content);
  return [
    dataWords(entry.data),
    recipient && `Nơi nhận: ${recipient}`,
    unitEndWords(entry, content),
    entry.note,
    `Theo: ${plan?.data.shortTitle ?? plan?.data.title ?? entry.plan}`,
    page,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
