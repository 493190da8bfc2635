import { daysBetween, vietnameseDay, type Day } from '../../src/domain/days.ts';
import type { CalendarEntry } from '../../src/domain/duty-calendar.ts';
import { calendarFile } from '../../src/reading/calendar-file.ts';
import type { Content } from '../../src/reading/content.ts';
import {
  dataWords,
  dueWords,
  dutyTitle,
  plainLine,
  recipientWords,
  seenWords,
  standingLines,
  unitEndWords,
  unitName,
} from '../../src/reading/duty-words.ts';
import { wrap } from '../quota/wrap.ts';
import type { Reminders } from './reminders.ts';

/** Columns of a usual terminal. */
const WIDTH = 80;
/** How many tasks of one line are named. */
const TASKS_NAMED = 5;

/** For people: late first, then what is due, then reports without a day, then reports that were handed in. */
export function remindersText(reminders: Reminders, content: Content): string {
  const { from, to, late, due, undated, sent } = reminders;
  const span = `từ ${vietnameseDay(from)} đến ${vietnameseDay(to)}`;
  const parts = [
    part('Đã qua hạn, cổng chưa ghi là đã xong', late),
    part(`Đến hạn ${span}`, due),
    part(`Không ghi ngày, kỳ hết ${span}`, undated),
    part('Báo cáo đã gửi', sent),
  ].filter((text) => text !== '');
  const nothing = late.length + due.length + undated.length === 0 ? [`Không có hạn nào ${span}.\n`] : [];
  return [...nothing, ...parts].join('\n');

  function part(head: string, entries: readonly CalendarEntry[]): string {
    if (entries.length === 0) return '';
    const lines = turns(entries).flatMap((group) => groupLines(group, from, content));
    return `${wrap(`${head}: ${entries.length}`, WIDTH)}\n${lines.join('\n')}\n`;
  }
}

/** What comes again every period is told once, with all its days. */
const turns = (entries: readonly CalendarEntry[]): CalendarEntry[][] => [
  ...Map.groupBy(entries, ({ kind, plan, duty, unit, id, day }) =>
    kind === 'report' || day === undefined ? id : `${plan} ${kind} ${duty} ${unit ?? ''}`,
  ).values(),
];

function groupLines(group: readonly CalendarEntry[], from: Day, content: Content): string[] {
  const [entry] = group;
  if (entry === undefined) return [];
  const once = group.length === 1;
  const plan = content.plans.find(({ id }) => id === entry.plan)?.data;
  const unit = unitName(entry.unit, content);
  const recipient = recipientWords(entry, content);
  return [
    ...indented(whenWords(group, from), 2),
    ...indented([once ? dutyTitle(entry) : entry.title, unit].filter(Boolean).join(' – '), 4),
    ...[
      ...(once ? knownLines(entry, from) : turnsSeen(group)),
      ...tasksLeft(entry),
      dataWords(entry.data),
      recipient && `Nơi nhận: ${recipient}`,
      unitEndWords(entry, content),
      `Theo: ${plan?.shortTitle ?? plan?.title ?? entry.plan}`,
    ].flatMap((line) => (line === undefined ? [] : indented(line, 6))),
  ];
}

/** "05/09/2025 (còn 4 ngày)"; for several days "3 kỳ: 30/09/2025 (còn 2 ngày) … 30/11/2025 (còn 62 ngày)". */
function whenWords(group: readonly CalendarEntry[], from: Day): string {
  const days = group.map((entry) => {
    const distance = entry.day === undefined || entry.done ? undefined : distanceWords(from, entry.day);
    return `${dueWords(entry)}${distance === undefined ? '' : ` (${distance})`}`;
  });
  const [first = '', last = first] = [days[0], days.at(-1)];
  if (group.length === 1) return first;
  return `${group.length} kỳ: ${first}${group.length > 2 ? ' …' : ','} ${last}`;
}

function distanceWords(from: Day, day: Day): string {
  if (day === from) return 'hôm nay';
  return day < from ? `quá ${daysBetween(day, from)} ngày` : `còn ${daysBetween(from, day)} ngày`;
}

/** What stands beside the day: what was seen of it, and that nobody wrote down a report that is late. */
function knownLines(entry: CalendarEntry, from: Day): string[] {
  const { kind, handedIn, tasks, done, sample, day = from } = entry;
  const known =
    handedIn.length > 0 || tasks.length > 0 || done || sample || (kind === 'report' && day < from);
  return known ? standingLines(entry, from).map(plainLine) : [];
}

/** Turns that illustrations alone make look done; those that are done are no reminder. */
function turnsSeen(group: readonly CalendarEntry[]): string[] {
  const made = group.filter(({ sample }) => sample);
  return made.length > 0 ? [seenWords(made, group.length, 'kỳ')] : [];
}

/** The first tasks that are not known to be done, and how many more there are. */
function tasksLeft({ tasks }: CalendarEntry): string[] {
  const left = tasks.filter(({ done }) => !done).map(({ title }) => `– ${title}`);
  const more = left.length - TASKS_NAMED;
  return more > 0 ? [...left.slice(0, TASKS_NAMED), `và ${more} nhiệm vụ khác.`] : left;
}

const indented = (text: string, by: number): string[] =>
  wrap(text, WIDTH - by)
    .split('\n')
    .map((line) => `${' '.repeat(by)}${line}`);

/** For programs: ids and days, null for what the plan does not say. */
export function remindersJson({ from, to, late, due, undated, sent }: Reminders): string {
  const report = {
    from,
    to,
    late: late.map(plain),
    due: due.map(plain),
    undated: undated.map(plain),
    sent: sent.map(plain),
  };
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
  handedIn,
  state,
  tasks,
  unitEnded,
  sample,
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
  handedIn: handedIn.map((each) => ({
    on: each.on,
    daysLate: each.daysLate,
    document: each.document ?? null,
    note: each.note ?? null,
    sample: each.sample,
  })),
  state: state ?? null,
  tasks: tasks.map(({ title, done, sample: made }) => ({ title, done, sample: made })),
  unitEnded,
  sample,
});

/** For calendar applications: what is late, due or was handed in, and has a day. `base`: the path the portal is served below. */
export function remindersIcs({ from, late, due, sent }: Reminders, content: Content, base: string): string {
  const absolute = (address: string): string =>
    new URL(base.slice(0, -1) + address, content.site?.baseUrl).href;
  return calendarFile('Báo cáo và hạn', [...late, ...due, ...sent], content, from, absolute);
}
