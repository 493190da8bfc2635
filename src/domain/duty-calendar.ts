/** Every day by which something is due, of all plans: reports, tasks, ends of quota periods, plans to be issued. */
import { LATEST, type Day } from './days.ts';
import { entryOf, lastDayOf } from './duty-calendar/entry.ts';
import { reportEntries } from './duty-calendar/reports.ts';
import { taskEntries } from './duty-calendar/tasks.ts';
import { DUTY_KINDS, type CalendarEntry, type CalendarInput, type DutyPlan } from './duty-calendar/types.ts';
import { compare } from './quota/count.ts';
import type { QuotaRow } from './quota.ts';

export * from './duty-calendar/types.ts';

/** The day that an entry is ordered by: its own, else the last of its period. */
export const entryDay = ({ day, period }: Pick<CalendarEntry, 'day' | 'period'>): Day | undefined =>
  day ?? period?.end;

/**
 * All entries as they stand at the end of the day `asOf`, by day; one without a day stands with the end of its period,
 * one without a period last.
 */
export function calendarEntries(input: CalendarInput, asOf: Day): CalendarEntry[] {
  const rowsOf = Map.groupBy(input.quotaRows, ({ plan }) => plan);
  return input.plans
    .flatMap((plan) => [
      ...reportEntries(plan, input, asOf),
      ...taskEntries(plan, input, asOf),
      ...issueEntries(plan, input, asOf),
      ...quotaEntries(plan, rowsOf.get(plan.id) ?? []),
    ])
    .sort(
      (a, b) =>
        compare(entryDay(a) ?? LATEST, entryDay(b) ?? LATEST) ||
        DUTY_KINDS.indexOf(a.kind) - DUTY_KINDS.indexOf(b.kind) ||
        compare(a.id, b.id),
    );
}

const issueEntries = (plan: DutyPlan, { units }: Pick<CalendarInput, 'units'>, asOf: Day): CalendarEntry[] =>
  (plan.obligations ?? []).flatMap((obligation) =>
    obligation.kind === 'issued-by'
      ? [...new Set(obligation.units ?? [plan.issuer])].map((unit) =>
          entryOf(plan, 'issue', obligation.id, {
            unit,
            title: obligation.title,
            day: obligation.by,
            unitEnded: lastDayOf(unit, units) < obligation.by,
            done: plan.signedOn !== undefined && plan.signedOn <= asOf,
            note: obligation.note,
          }),
        )
      : [],
  );

const quotaEntries = (plan: DutyPlan, rows: readonly QuotaRow[]): CalendarEntry[] =>
  rows.map(({ quota, unit, period, counted, samples, required, note }) => {
    const title = plan.quotas.find(({ id }) => id === quota)?.title ?? quota;
    const done = counted - samples >= required;
    return entryOf(plan, 'quota', quota, {
      unit,
      title,
      period,
      day: period.end,
      done,
      sample: counted >= required && !done,
      note: note || undefined,
    });
  });
