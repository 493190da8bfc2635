/**
 * What every unit owes beside posts per channel, and has: each listed form, each heading, each audience, coverage of a
 * set of units, a plan in time, a plan each year. One evaluator: an obligation is a list of parts in a period, it is
 * met when enough parts are there, and it stands as a quota does (src/domain/quota/status.ts).
 */
import { intersectSpans, minDay, type Day } from './days.ts';
import {
  appearedWithin,
  audienceParts,
  contentParts,
  coverageParts,
  formParts,
  planPart,
  plansOfYear,
  type Appeared,
} from './obligations/parts.ts';
import { periodsOf, periodUntil } from './obligations/periods.ts';
import type {
  Obligation,
  ObligationInput,
  ObligationPart,
  ObligationPlan,
  ObligationRow,
} from './obligations/types.ts';
import type { Period } from './periods.ts';
import type { QuotaOptions } from './quota.ts';
import { compare } from './quota/count.ts';
import { quotaEvidence, quotaStatus } from './quota/status.ts';
import { lifeOf } from './unit-life.ts';
import { unitTree, type UnitTree } from './unit-tree.ts';

export type * from './obligations/types.ts';
export { obligationWithoutData } from './obligations/unit-data.ts';

/** Parts of one period, and how many of them the plan asks for. */
interface Owed {
  readonly unit: string;
  readonly period: Period;
  readonly parts: readonly ObligationPart[];
  readonly required: number;
  /** A status that stands in place of the one the count gives. */
  readonly verdict?: 'listed' | 'unknown' | undefined;
}

/**
 * A row for every obligation, unit and period, begun or not, as it stood at the end of the day `asOf`. Periods are cut
 * to the plan and to the unit's life; a unit that did not live in one owes nothing there, and a list without parts
 * gives no row. Sorted by plan, obligation, unit and start.
 */
export function evaluateObligations(
  input: ObligationInput,
  asOf: Day,
  { samples }: QuotaOptions,
): ObligationRow[] {
  const tree = unitTree(input.units);
  const known: ObligationInput = {
    ...input,
    evidence: input.evidence.filter(({ sample }) => samples || !sample),
    coverage: input.coverage.filter(({ sample }) => samples || !sample),
  };
  return input.plans
    .flatMap((plan) =>
      (plan.obligations ?? []).flatMap((obligation) =>
        owedBy(plan, obligation, known, asOf, tree)
          .filter(({ parts }) => parts.length > 0)
          .map((owed) => rowOf(plan, obligation, owed, asOf)),
      ),
    )
    .sort(
      (a, b) =>
        compare(a.plan, b.plan) ||
        compare(a.obligation, b.obligation) ||
        compare(a.unit, b.unit) ||
        compare(a.period.start, b.period.start),
    );
}

function rowOf(
  plan: ObligationPlan,
  obligation: Obligation,
  { unit, period, parts, required, verdict }: Owed,
  asOf: Day,
): ObligationRow {
  const filled = parts.filter(({ evidence }) => evidence.length > 0);
  const counted = filled.length;
  const samples = filled.filter(({ sample }) => sample).length;
  return {
    plan: plan.id,
    obligation: obligation.id,
    unit,
    period,
    parts,
    required,
    counted,
    samples,
    status: verdict ?? quotaStatus(counted, required, period, asOf),
    evidence: quotaEvidence(counted, samples),
  };
}

function owedBy(
  plan: ObligationPlan,
  obligation: Obligation,
  input: ObligationInput,
  asOf: Day,
  tree: UnitTree,
): Owed[] {
  const units = [...new Set(obligation.units ?? [plan.issuer])];
  const life = (unit: string) => lifeOf(input.units.find(({ id }) => id === unit));
  switch (obligation.kind) {
    case 'forms':
    case 'contents':
    case 'audiences':
      return units.flatMap((unit) =>
        periodsOf(plan, obligation.per, life(unit)).map((period) => {
          const span = { from: period.start, to: minDay(period.end, asOf) };
          const appeared = appearedWithin(input.evidence, unit, span, tree);
          return { unit, period, ...demanded(plan, obligation, appeared, input) };
        }),
      );
    case 'coverage':
      return periodsOf(plan, 'plan', life(plan.issuer)).map((period) => {
        const living = units.filter((unit) =>
          intersectSpans(life(unit), { from: period.start, to: period.end }),
        );
        const span = { from: period.start, to: minDay(period.end, asOf) };
        const parts = coverageParts(living, obligation.what, input.coverage, span);
        const of = { unit: plan.issuer, period, parts };
        // Without a list nobody knows how many units the share is of: the issuer alone would make it 100 %.
        return obligation.units === undefined
          ? { ...of, required: 0, verdict: 'unknown' }
          : { ...of, required: Math.ceil((living.length * obligation.share) / 100) };
      });
    case 'issued-by': {
      const signed =
        plan.signedOn !== undefined && plan.signedOn <= minDay(obligation.by, asOf) ? [plan] : [];
      const verdict = plan.signedOn === undefined ? 'unknown' : undefined;
      return units.flatMap((unit) =>
        periodUntil(plan, obligation.by, life(unit)).map((period) => ({
          unit,
          period,
          parts: [planPart(plan.id, signed)],
          required: 1,
          verdict,
        })),
      );
    }
    case 'yearly-plan':
      return units.flatMap((unit) =>
        periodsOf(plan, 'year', life(unit)).map((period) => ({
          unit,
          period,
          parts: [planPart(period.label, plansOfYear(input.plans, plan, unit, period.label, asOf))],
          required: 1,
        })),
      );
  }
}

function demanded(
  plan: ObligationPlan,
  obligation: Extract<Obligation, { kind: 'forms' | 'contents' | 'audiences' }>,
  appeared: readonly Appeared[],
  { formSets }: ObligationInput,
): Pick<Owed, 'parts' | 'required' | 'verdict'> {
  if (obligation.kind === 'contents') return everyPart(contentParts(plan, appeared));
  if (obligation.kind === 'audiences') return everyPart(audienceParts(plan, appeared));
  const set = formSets.find(({ id }) => id === obligation.set);
  const parts = formParts(set?.items ?? [], appeared);
  switch (set?.rule) {
    case 'all':
      return everyPart(parts);
    case 'any':
      return { parts, required: 1 };
    default:
      return { parts, required: 0, verdict: 'listed' };
  }
}

const everyPart = (parts: readonly ObligationPart[]): Pick<Owed, 'parts' | 'required'> => ({
  parts,
  required: parts.length,
});
