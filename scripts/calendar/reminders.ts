import { addDays, isWithin, type Day } from '../../src/domain/days.ts';
import { entryDay, type CalendarEntry } from '../../src/domain/duty-calendar.ts';
import type { Content } from '../../src/reading/content.ts';
import { allowedSentence } from '../../src/reading/wording.ts';
import { UsageError } from '../shared/settings.ts';

/** What somebody should be reminded of; each list in the order of time. */
export interface Reminders {
  readonly from: Day;
  /** Last day that is looked at. */
  readonly to: Day;
  /** Past its day, and nothing in the content shows that it was done. */
  readonly late: readonly CalendarEntry[];
  /** Due on one of the days, not known to be done. */
  readonly due: readonly CalendarEntry[];
  /** Reports for which the plan names no day and whose period ends on one of the days. */
  readonly undated: readonly CalendarEntry[];
  /** Reports that were handed in, due or of a period that ended from as many days before to the last day. */
  readonly sent: readonly CalendarEntry[];
}

/**
 * Reminders on the day `from` for that day and the `days` after it. Late stays what belongs to a plan that runs or ended
 * within as many days before; a turn of a task that comes again only for as many days after its own, since nobody writes
 * down each of them.
 */
export function remindersOn(
  entries: readonly CalendarEntry[],
  plans: Content['plans'],
  from: Day,
  days: number,
): Reminders {
  const window = { from, to: addDays(from, days) };
  const before = addDays(from, -days);
  const running = new Set(plans.filter(({ data }) => data.period.to >= before).map(({ id }) => id));
  const open = entries.filter(({ done }) => !done);
  return {
    ...window,
    late: open.filter(
      ({ kind, period, day, plan }) =>
        day !== undefined &&
        day < from &&
        (kind === 'task' && period !== undefined ? day >= before : running.has(plan)),
    ),
    due: open.filter(({ day }) => day !== undefined && isWithin(day, window)),
    undated: open.filter(
      ({ day, period }) => day === undefined && period !== undefined && isWithin(period.end, window),
    ),
    sent: entries.filter(
      (entry) =>
        entry.kind === 'report' &&
        entry.done &&
        isWithin(entryDay(entry) ?? '', { from: before, to: window.to }),
    ),
  };
}

/**
 * The entries of one unit, of one plan; what is absent does not narrow.
 * @throws {UsageError} when there is no such plan or unit
 */
export function chosenEntries(
  entries: readonly CalendarEntry[],
  { plans, units }: Pick<Content, 'plans' | 'units'>,
  wanted: { readonly unit?: string | undefined; readonly plan?: string | undefined },
): CalendarEntry[] {
  requireKnown('kế hoạch', wanted.plan, plans);
  requireKnown('đơn vị', wanted.unit, units);
  return entries
    .filter(({ plan }) => wanted.plan === undefined || plan === wanted.plan)
    .filter(({ unit }) => wanted.unit === undefined || unit === wanted.unit);
}

function requireKnown(kind: string, id: string | undefined, all: readonly { readonly id: string }[]): void {
  const ids = all.map((each) => each.id).sort();
  if (id === undefined || ids.includes(id)) return;
  throw new UsageError(`Không có ${kind} "${id}". ${allowedSentence(id, ids, `Các mã ${kind}`)}`);
}
