/** Due days as a file that calendar applications read (iCalendar, RFC 5545). */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../domain/days.ts';
import type { CalendarEntry } from '../domain/duty-calendar.ts';
import type { Content, Entry } from './content.ts';
import {
  dataWords,
  DUTY_WORDS,
  dutyAddress,
  dutyTitle,
  plainLine,
  recipientWords,
  standingLines,
  unitEndWords,
  unitName,
} from './duty-words.ts';

type Source = Pick<Content, 'plans' | 'units' | 'site'>;

/** Days before: the tasks of a whole plan leave a month to make up for what lies open, all else a week. */
const remindDays = ({ kind }: CalendarEntry): number => (kind === 'tasks' ? 30 : 7);
/** Rings at 8 in the morning: an all-day entry begins at midnight. */
const remindSeconds = (days: number): number => (days * 24 - 8) * 60 * 60;
const HALF_A_DAY = 12 * 60 * 60;

/** Entries that stand in such a file: those that have a day. */
export const datedEntries = (entries: readonly CalendarEntry[]): CalendarEntry[] =>
  entries.filter(({ day }) => day !== undefined);

/**
 * The file's text, with what is known on the day `asOf`. Every entry with a day is a whole day of the Vietnamese
 * calendar, without an hour or a zone, so that no device moves it; what is done rings no more. `absolute` turns an address of the portal into one that can be opened from elsewhere.
 */
export function calendarFile(
  name: string,
  entries: readonly CalendarEntry[],
  content: Source,
  asOf: Day,
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
    const page = absolute(dutyAddress(entry));
    const event = calendar.createEvent({
      id: `${entry.id}@${host}`,
      start: midnight(entry.day),
      allDay: true,
      stamp: midnight(lastChange(entry, plans.get(entry.plan)) ?? entry.day),
      summary: summaryOf(entry, content),
      description: descriptionOf(entry, plans.get(entry.plan), content, asOf, page),
      url: page,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: DUTY_WORDS[entry.kind] }],
    });
    if (entry.done) continue;
    const days = remindDays(entry);
    event.createAlarm({
      trigger: remindSeconds(days),
      description: `Còn ${days} ngày: ${dutyTitle(entry)}`,
    });
  }
  // Every line ends so (RFC 5545, 3.1); the library leaves the last one open.
  return `${calendar.toString()}\r\n`;
}

/** The library writes the parts of UTC, whatever the zone of the machine. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/**
 * When somebody last looked through the plan (its day of review, else the last day a source was checked) or handed the
 * report in. It stands as DTSTAMP, so that a build moves no stamp of a plan that nobody touched.
 */
const lastChange = ({ handedIn }: CalendarEntry, plan: Entry<'plans'> | undefined): Day | undefined => {
  const checked = plan?.data.sources.map(({ checkedOn }) => checkedOn).sort();
  const looked = plan?.data.reviewedOn ?? checked?.at(-1);
  return [looked, ...handedIn.map(({ on }) => on)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
};

/** A title that says itself that a time is over is not told so again. */
const HEADS: Readonly<Record<CalendarEntry['kind'], string>> = {
  report: 'Hạn: ',
  task: 'Hạn: ',
  tasks: '',
  issue: 'Hạn: ',
  quota: 'Hết kỳ: ',
};

function summaryOf(entry: CalendarEntry, content: Source): string {
  const unit = unitName(entry.unit, content);
  const title = `${HEADS[entry.kind]}${dutyTitle(entry)}`;
  return unit === undefined ? title : `${title} – ${unit}`;
}

function descriptionOf(
  entry: CalendarEntry,
  plan: Entry<'plans'> | undefined,
  content: Source,
  asOf: Day,
  page: string,
): string {
  const recipient = recipientWords(entry, content);
  return [
    ...knownLines(entry, asOf),
    ...entry.tasks.filter(({ done }) => !done).map(({ title }) => `– ${title}`),
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

/** A calendar tells by itself how far a day is; it is told what was done, and what nobody wrote down. */
function knownLines(entry: CalendarEntry, asOf: Day): string[] {
  const known = entry.done || entry.sample || entry.tasks.length > 0 || (entry.day ?? asOf) < asOf;
  return known || entry.handedIn.length > 0 ? standingLines(entry, asOf).map(plainLine) : [];
}
