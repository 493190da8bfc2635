/** Reports to hand in after the figures close. */
import { vietnameseDay, type Day } from '../../domain/days.ts';
import type { ReportDue } from '../../domain/report-calendar.ts';
import type { Statement } from '../../domain/report/types.ts';
import { periodsInARow } from '../../domain/report/words.ts';
import type { Content } from '../content.ts';
import { findEntry } from '../find-entry.ts';

/** How many reports ahead are named. */
const REPORTS_AHEAD = 3;

export interface ComingInput {
  readonly reports: readonly ReportDue[];
  /** Last day of the figures. */
  readonly day: Day;
  /** Last day of the unit. */
  readonly until: Day;
}

export function comingReports(content: Content, { reports, day, until }: ComingInput): Statement[] {
  const coming = reports
    .flatMap((report) => (report.period === undefined ? [] : [{ ...report, period: report.period }]))
    .filter(({ period, due }) => (due ?? period.end) > day && (due ?? period.end) <= until)
    .sort((a, b) => ((a.due ?? a.period.end) < (b.due ?? b.period.end) ? -1 : 1));
  return coming.slice(0, REPORTS_AHEAD).map(({ kind, period, due, recipient }) => {
    const label = findEntry(content.vocabulary['report-kinds'], kind)?.label ?? kind;
    const named = recipient.unit === undefined ? undefined : findEntry(content.units, recipient.unit);
    const to = named?.data.name ?? recipient.asPlanned;
    const day = due === undefined ? 'kế hoạch không ghi ngày nộp' : `hạn ${vietnameseDay(due)}`;
    return {
      text: `${label} (${periodsInARow([period])}): ${day}${to === undefined ? '' : `, gửi ${to}`}.`,
      records: [],
    };
  });
}
