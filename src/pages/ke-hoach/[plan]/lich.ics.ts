/** Due days of one plan as a calendar file; for every plan that has one. */
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../components/calendar/response.ts';
import { shortName } from '../../../components/plan/plan-words.ts';
import type { CalendarEntry } from '../../../domain/duty-calendar.ts';
import { datedEntries } from '../../../reading/calendar-file.ts';
import { getContent } from '../../../reading/collections.ts';
import type { Entry } from '../../../reading/content.ts';
import { today } from '../../../reading/environment.ts';
import { dutyCalendar } from '../../../reading/report-input.ts';

export async function getStaticPaths() {
  const content = await getContent();
  const byPlan = Map.groupBy(datedEntries(dutyCalendar(content, today())), ({ plan }) => plan);
  return content.plans.flatMap((plan) => {
    const entries = byPlan.get(plan.id);
    return entries ? [{ params: { plan: plan.id }, props: { plan, entries } }] : [];
  });
}

interface Props {
  plan: Entry<'plans'>;
  entries: readonly CalendarEntry[];
}

export const GET: APIRoute<Props> = async ({ props, site, url }) =>
  calendarResponse(`Hạn: ${shortName(props.plan)}`, props.entries, await getContent(), site ?? url);
