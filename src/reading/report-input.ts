/** What the calendar of reports and other due days looks at, taken from the content. */
import type { Day } from '../domain/days.ts';
import { calendarEntries, type CalendarEntry, type CalendarInput } from '../domain/duty-calendar.ts';
import { evaluateQuotas } from '../domain/quota.ts';
import type { Content } from './content.ts';
import { quotaInput, withId } from './quota-input.ts';

type Source = Pick<Content, 'plans' | 'units' | 'posts' | 'vocabulary'>;

/** Plans still in draft bind nobody. */
const reportInput = ({ plans, units, vocabulary }: Source): Omit<CalendarInput, 'quotaRows'> => ({
  plans: plans.filter(({ data }) => !data.draft).map(withId),
  kinds: vocabulary['report-kinds'],
  units: units.map(withId),
});

/**
 * Everything that plans want by some day, with what was done by the end of the day `asOf`. Illustrations fill no quota
 * here: they must not silence a reminder.
 */
export const dutyCalendar = (content: Source, asOf: Day): CalendarEntry[] =>
  calendarEntries(
    { ...reportInput(content), quotaRows: evaluateQuotas(quotaInput(content), asOf, { samples: false }) },
    asOf,
  );
