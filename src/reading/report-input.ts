/** What the calendar of reports and other due days looks at, taken from the content. */
import type { Day } from '../domain/days.ts';
import { calendarEntries, type CalendarEntry } from '../domain/duty-calendar.ts';
import { evaluateObligations } from '../domain/obligations.ts';
import { evaluateQuotas } from '../domain/quota.ts';
import type { Content } from './content.ts';
import { obligationInput } from './obligation-input.ts';
import { quotaInput, withId } from './quota-input.ts';
import { evidenceOf, goalRows } from './task-evidence.ts';

/** As on every page; what illustrations alone fill is told apart and silences no reminder. */
const withSamples = { samples: true };

/**
 * Everything that plans want by some day, with what was done by the end of the day `asOf`. Plans still in draft bind
 * nobody.
 */
export function dutyCalendar(content: Content, asOf: Day): CalendarEntry[] {
  const { plans, units, vocabulary } = content;
  const quotaRows = evaluateQuotas(quotaInput(content), asOf, withSamples);
  const obligationRows = evaluateObligations(obligationInput(content), asOf, withSamples);
  return calendarEntries(
    {
      plans: plans
        .filter(({ data }) => !data.draft)
        .map(({ id, data }) => ({
          ...data,
          id,
          tasks: data.tasks.map((task) => ({ ...task, records: evidenceOf(task).length })),
        })),
      kinds: vocabulary['report-kinds'],
      units: units.map(withId),
      quotaRows,
      goals: goalRows(quotaRows, obligationRows),
    },
    asOf,
  );
}
