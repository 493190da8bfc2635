import type { Day } from './days.ts';
import { unitTree } from './unit-tree.ts';
import { candidates, candidatesOf, compare, postsWithin } from './quota/count.ts';
import { owedPeriods, type OwedPeriod } from './quota/period.ts';
import { quotaEvidence, quotaStatus } from './quota/status.ts';
import type { Quota, QuotaInput, QuotaOptions, QuotaPlan, QuotaPost, QuotaRow } from './quota/types.ts';

export type { QuotaEvidence, QuotaStatus } from './quota/status.ts';
export type * from './quota/types.ts';
export { missedWithoutData } from './quota/unit-data.ts';

/**
 * What every unit owes and has under every plan, one row a quota, unit and period, begun or not, as it
 * stood at the end of the day `asOf`. Sorted by plan, quota, unit and start. The rules are those of
 * design.md §3, "How a quota counts".
 */
export function evaluateQuotas(input: QuotaInput, asOf: Day, options: QuotaOptions): QuotaRow[] {
  const tree = unitTree(input.units);
  const units = new Map(input.units.map((unit) => [unit.id, unit]));
  const rows = input.plans.flatMap((plan) =>
    plan.quotas.flatMap((quota) => {
      const matching = candidates(input, quota, asOf, options);
      return [...new Set(quota.units ?? [plan.issuer])].flatMap((id) => {
        const ofUnit = candidatesOf(id, quota, matching, tree);
        return owedPeriods(plan, quota, units.get(id) ?? { id }).map((owed) => {
          const { start, end } = owed.period;
          return toRow(plan, quota, id, owed, postsWithin(ofUnit, { from: start, to: end }), asOf);
        });
      });
    }),
  );
  return rows.sort(byPlanQuotaUnitStart);
}

function toRow(
  plan: QuotaPlan,
  quota: Quota,
  unit: string,
  { period, required, note }: OwedPeriod,
  posts: readonly QuotaPost[],
  asOf: Day,
): QuotaRow {
  const counted = posts.length;
  const samples = posts.filter((post) => post.sample).length;
  return {
    plan: plan.id,
    quota: quota.id,
    unit,
    channel: quota.channel ?? null,
    period,
    required,
    requiredByPlan: quota.required,
    counted,
    samples,
    posts: posts.map((post) => post.id),
    status: quotaStatus(counted, required, period, asOf),
    evidence: quotaEvidence(counted, samples),
    note,
    reposts: posts.filter((post) => post.origin === 'repost').length,
  };
}

function byPlanQuotaUnitStart(a: QuotaRow, b: QuotaRow): number {
  return (
    compare(a.plan, b.plan) ||
    compare(a.quota, b.quota) ||
    compare(a.unit, b.unit) ||
    compare(a.period.start, b.period.start)
  );
}
