import { isWithin } from '../days.ts';
import type { QuotaOptions } from '../quota.ts';
import { unitTree } from '../unit-tree.ts';
import type { ObligationInput, ObligationRow } from './types.ts';

/**
 * Tells of a missed row whether the portal holds nothing at all for its unit in its period, nor, for coverage, for any
 * unit of the set: no record of it or of one below it, whatever it is about, no fact of coverage, no part shown. As
 * with quotas (missedWithoutData), readers then see "chưa có dữ liệu" instead of "Không đạt". A plan that is known to
 * have been signed too late has data: its own day.
 */
export function obligationWithoutData(
  input: ObligationInput,
  { samples }: QuotaOptions,
): (row: ObligationRow) => boolean {
  const tree = unitTree(input.units);
  const signed = new Set(input.plans.flatMap(({ id, signedOn }) => (signedOn === undefined ? [] : [id])));
  const seen = [
    ...input.evidence.flatMap(({ unit, sample, appearances }) =>
      appearances.map(({ day }) => ({ unit, sample, day })),
    ),
    // That a plan was issued says nothing about what was done under it.
    ...input.coverage.filter(({ what }) => what !== 'plan'),
  ].filter(({ sample }) => samples || !sample);

  return ({ status, unit, parts, period, counted }) => {
    if (status !== 'missed' || counted > 0) return false;
    if (parts.some(({ kind, id }) => kind === 'plan' && signed.has(id))) return false;
    const span = { from: period.start, to: period.end };
    const tops = [unit, ...parts.flatMap(({ kind, id }) => (kind === 'unit' ? [id] : []))];
    return !seen.some(
      (each) => isWithin(each.day, span) && tops.some((top) => tree.isUnderOn(each.unit, top, each.day)),
    );
  };
}
