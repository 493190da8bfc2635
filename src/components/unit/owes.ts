/** What plans demand of a unit, plan by plan: quotas with how they stand, other demands, reports. */
import type { Content, Entry } from '../../reading/content.ts';
import { labelOf } from '../labels.ts';
import { reportDueText } from '../plan/duties.ts';
import { overallStatus } from '../progress/sentences.ts';
import type { ShownStatus } from '../../domain/quota/shown-status.ts';
import type { ObligationStanding } from '../plan/obligation-standings.ts';
import type { Standing } from '../progress/standings.ts';

export interface PlanDemands {
  plan: Entry<'plans'>;
  quotas: { title: string; shown: ShownStatus }[];
  demands: { title: string; shown: ShownStatus | undefined }[];
  reports: string[];
}

/** Whether something a plan asks for is asked of the unit; without a list it is asked of the issuer. */
const falls = (on: readonly string[] | undefined, unit: string, plan: Entry<'plans'>): boolean =>
  (on ?? [plan.data.issuer]).includes(unit);

/** Plans that demand nothing countable of the unit are left out. `standings` are those of all units. */
export function demandsOf(
  unit: string,
  { plans, vocabulary }: Pick<Content, 'plans' | 'vocabulary'>,
  standings: readonly Standing[],
  obligations: readonly ObligationStanding[],
): PlanDemands[] {
  return plans.flatMap((plan) => {
    const quotas = standings
      .filter((standing) => standing.plan.id === plan.id && standing.unit === unit)
      .map(({ quota, rows }) => ({ title: quota.title, shown: overallStatus(rows) }));
    const demands = obligations
      .filter((standing) => standing.plan.id === plan.id)
      .filter(({ obligation }) => falls(obligation.units, unit, plan))
      .map(({ obligation, rows }) => ({ title: obligation.title, shown: shownFor(unit, rows) }));
    const reports = plan.data.reports
      .filter(({ by }) => falls(by, unit, plan))
      .map((report) => {
        const kind = labelOf(vocabulary['report-kinds'], report.kind);
        const about = report.about ? ` về ${report.about}` : '';
        return `${kind}${about}. Hạn: ${reportDueText(report).replace(/^./u, (first) => first.toLowerCase())}.`;
      });
    return quotas.length + demands.length + reports.length > 0 ? [{ plan, quotas, demands, reports }] : [];
  });
}

/** How the unit stands; undefined where it owed nothing in the plan's time. Coverage is the issuer's row. */
function shownFor(unit: string, rows: ObligationStanding['rows']): ShownStatus | undefined {
  const own = rows.filter(({ row }) => row.unit === unit);
  return own.length > 0 ? overallStatus(own) : undefined;
}
