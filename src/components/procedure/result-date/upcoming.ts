/** The next days off, and weekend days worked instead, with their sources: consecutive days of one source together. */
import { addDays, daysBetween, vietnameseDay, type Day, type Span } from '../../../domain/days.ts';
import type { Holiday } from '../../../schemas/holidays.ts';
import { dayAndMonth, dayWords, holidayName } from './day-words.ts';

/** How far ahead a reader who files today may have to look, in days. */
const AHEAD = 183;

export interface UpcomingDays {
  when: string;
  what: string;
  /** How sure it is, as sentences. */
  basis: string;
  source: string;
  /** Where the source is kept: its host. */
  host: string;
}

const CONFIDENCE: Record<Holiday['confidence'], string> = {
  'announcement-read': 'Cổng đã đọc tin báo dẫn văn bản.',
  'announcement-cited': 'Nhiều nơi dẫn văn bản; cổng chưa đọc được văn bản.',
  computed: 'Tính theo Bộ luật Lao động.',
};

/** The days after `today` and half a year on, in order. */
export function upcomingDays(items: readonly Holiday[], today: Day): UpcomingDays[] {
  const span = { from: addDays(today, 1), to: addDays(today, AHEAD) };
  return runsIn(items, span).map(wordsOf);
}

function runsIn(items: readonly Holiday[], { from, to }: Span): Holiday[][] {
  const days = items
    .filter(({ date }) => from <= date && date <= to)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const runs: Holiday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && daysBetween(last.date, day.date) === 1 && together(last, day)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

const together = (a: Holiday, b: Holiday): boolean =>
  a.source === b.source && (a.kind === 'swap-work') === (b.kind === 'swap-work');

function wordsOf(run: readonly Holiday[]): UpcomingDays {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new RangeError('a run without days');
  return {
    when:
      first === last ? dayWords(first.date) : `${dayAndMonth(first.date)} đến ${vietnameseDay(last.date)}`,
    what: [...new Set(run.map(({ name }) => holidayName(name)))].join('; '),
    basis: [
      ...(first.announcedBy ? [`Theo ${first.announcedBy}.`] : []),
      CONFIDENCE[first.confidence],
      ...(run.some(({ provisional }) => provisional) ? ['Chưa có thông báo riêng, còn có thể đổi.'] : []),
    ].join(' '),
    source: first.source,
    host: new URL(first.source).host.replace(/^www\./, ''),
  };
}
