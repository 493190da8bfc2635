import { LATEST, type Day } from '../days.ts';
import type { SuccessorUnit } from '../successor.ts';
import type { CalendarEntry, DutyKind } from './types.ts';

/** An entry of the calendar with all that `rest` does not say left empty, under an id of its own. */
export function entryOf(
  plan: { readonly id: string },
  kind: DutyKind,
  duty: string,
  rest: Partial<CalendarEntry> & Pick<CalendarEntry, 'title' | 'unit'>,
): CalendarEntry {
  const parts = [plan.id, kind, duty, rest.unit ?? 'chung', rest.period?.label ?? 'mot-lan'];
  return {
    id: parts.join('_'),
    plan: plan.id,
    kind,
    duty,
    period: undefined,
    day: undefined,
    data: undefined,
    recipient: undefined,
    handedIn: [],
    state: undefined,
    tasks: [],
    unitEnded: false,
    done: false,
    sample: false,
    note: undefined,
    ...rest,
  };
}

/** The last day of a unit; of one that lives, or that has no name, the end of time. */
export const lastDayOf = (unit: string | undefined, units: readonly SuccessorUnit[]): Day =>
  (unit === undefined ? undefined : units.find(({ id }) => id === unit)?.ended) ?? LATEST;
