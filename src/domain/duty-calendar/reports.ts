import type { Day } from '../days.ts';
import { handedIn } from '../hand-ins.ts';
import { reportsDue } from '../report-calendar.ts';
import { entryOf } from './entry.ts';
import type { CalendarEntry, CalendarInput, DutyPlan } from './types.ts';

/** The slots of a plan's reports, each with what was handed in for it by the end of the day `asOf`. */
export const reportEntries = (
  plan: DutyPlan,
  { kinds, units }: Pick<CalendarInput, 'kinds' | 'units'>,
  asOf: Day,
): CalendarEntry[] =>
  reportsDue(plan, kinds, units).map((slot) => {
    const report = plan.reports.find(({ id }) => id === slot.report);
    const label = kinds.find(({ id }) => id === slot.kind)?.label ?? slot.kind;
    const planned = report?.recipientUnit;
    const sent = report === undefined ? [] : handedIn(report, plan.issuer, slot, asOf);
    return entryOf(plan, 'report', slot.report, {
      unit: slot.unit,
      title: report?.about === undefined ? label : `${label}: ${report.about}`,
      period: slot.period,
      day: slot.due,
      data: slot.data,
      recipient: {
        ...slot.recipient,
        planned,
        endedOn: slot.recipient.ended ? units.find(({ id }) => id === planned)?.ended : undefined,
      },
      handedIn: sent,
      unitEnded: slot.unitEnded,
      // What has no period may be asked for again.
      done: slot.period !== undefined && sent.some(({ sample }) => !sample),
      sample: sent.length > 0 && sent.every(({ sample }) => sample),
      note: report?.partOf === undefined ? undefined : `Nằm trong: ${report.partOf}`,
    });
  });
