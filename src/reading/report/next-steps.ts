/** What comes after the figures close: tasks with a day, reports to hand in. */
import { vietnameseDay, type Day } from '../../domain/days.ts';
import type { ReportDue } from '../../domain/report-calendar.ts';
import type { Statement } from '../../domain/report/types.ts';
import type { Content, Entry } from '../content.ts';
import { periodsInARow } from '../../domain/report/words.ts';

/** How many reports ahead are named. */
const REPORTS_AHEAD = 3;

export interface NextStepsInput {
  readonly plans: readonly Entry<'plans'>[];
  readonly reports: readonly ReportDue[];
  /** Last day of the figures. */
  readonly day: Day;
  /** Last day of the unit. */
  readonly until: Day;
}

export function nextSteps(content: Content, input: NextStepsInput): Statement[] {
  const { plans, day } = input;
  return [
    ...plans.flatMap(({ data }) =>
      data.tasks.flatMap((task) =>
        task.due.kind === 'by' && task.due.day > day && (task.done === undefined || task.done > day)
          ? [{ text: `${task.title}: chậm nhất ngày ${vietnameseDay(task.due.day)}.`, records: [] }]
          : [],
      ),
    ),
    ...comingReports(content, input),
  ];
}

function comingReports(content: Content, { reports, day, until }: NextStepsInput): Statement[] {
  const coming = reports
    .flatMap((report) => (report.period === undefined ? [] : [{ ...report, period: report.period }]))
    .filter(({ period, due }) => (due ?? period.end) > day && (due ?? period.end) <= until)
    .sort((a, b) => ((a.due ?? a.period.end) < (b.due ?? b.period.end) ? -1 : 1));
  return coming.slice(0, REPORTS_AHEAD).map(({ kind, period, due, recipient }) => {
    const label = content.vocabulary['report-kinds'].find(({ id }) => id === kind)?.label ?? kind;
    const to = content.units.find(({ id }) => id === recipient.unit)?.data.name ?? recipient.asPlanned;
    const day = due === undefined ? 'kế hoạch không ghi ngày nộp' : `hạn ${vietnameseDay(due)}`;
    return {
      text: `${label} (${periodsInARow([period])}): ${day}${to === undefined ? '' : `, gửi ${to}`}.`,
      records: [],
    };
  });
}
