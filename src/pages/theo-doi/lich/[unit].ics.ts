/** Due days of one unit as a calendar file; for every unit that has one. */
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../components/calendar/response.ts';
import type { CalendarEntry } from '../../../domain/duty-calendar.ts';
import { datedEntries } from '../../../reading/calendar-file.ts';
import { getContent } from '../../../reading/collections.ts';
import { today } from '../../../reading/environment.ts';
import { dutyCalendar } from '../../../reading/report-input.ts';
import { unitName } from '../../../reading/duty-words.ts';

export async function getStaticPaths() {
  const byUnit = Map.groupBy(datedEntries(dutyCalendar(await getContent(), today())), ({ unit }) => unit);
  return [...byUnit].flatMap(([unit, entries]) =>
    unit === undefined ? [] : [{ params: { unit }, props: { entries } }],
  );
}

interface Props {
  entries: readonly CalendarEntry[];
}

export const GET: APIRoute<Props, { unit: string }> = async ({ params, props, site, url }) => {
  const content = await getContent();
  const name = `Hạn của ${unitName(params.unit, content) ?? params.unit}`;
  return calendarResponse(name, props.entries, content, site ?? url);
};
