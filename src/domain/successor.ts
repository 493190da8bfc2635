/** Who took over from a unit, as of a day. */
import type { Day } from './days.ts';

export interface SuccessorUnit {
  readonly id: string;
  /** Last day of the unit. */
  readonly ended?: Day | undefined;
  readonly successors?: readonly { readonly unit?: string | undefined }[] | undefined;
}

/**
 * The unit that stands in the place of `id` on that day: itself while it lives, else its only successor's, and so on.
 * Undefined where it went to several, to none, or to one that has no record: somebody must then decide.
 */
export function successorOn(id: string, day: Day, units: readonly SuccessorUnit[]): string | undefined {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !passed.has(at);) {
    const unit = units.find((each) => each.id === at);
    if (unit === undefined) return undefined;
    if (unit.ended === undefined || unit.ended >= day) return at;
    passed.add(at);
    at = unit.successors?.length === 1 ? unit.successors[0]?.unit : undefined;
  }
  return undefined;
}
