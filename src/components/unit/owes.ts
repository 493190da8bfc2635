/** What plans demand of a unit, plan by plan: quotas with how they stand, other demands, reports. */
import type { Content, Entry } from '../../reading/content.ts';
import { labelOf } from '../labels.ts';
import { reportDueText } from '../plan/duties.ts';
import { overallStatus } from '../progress/sentences.ts';
import type { ShownStatus } from '../../domain/quota/shown-status.ts';
import type { Standing } from '../progress/standings.ts';

export interface PlanDemands {
  plan: Entry<'plans'>;
  quotas: { title: string; shown: ShownStatus }[];
  demands: string[];
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
): PlanDemands[] {
  return plans.flatMap((plan) => {
    const quotas = standings
      .filter((standing) => standing.plan.id === plan.id && standing.unit === unit)
      .map(({ quota, rows }) => ({ title: quota.title, shown: overallStatus(rows) }));
    const demands = (plan.data.obligations ?? [])
      .filter(({ units }) => falls(units, unit, plan))
      .map(({ title }) => title);
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
