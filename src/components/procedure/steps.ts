/** Steps in reading order: the common way, then what a special case adds. */
import type { Procedure } from '../../schemas/procedure.ts';

export type Step = NonNullable<Procedure['steps']>[number];

export interface StepGroup {
  /** undefined: the common way (single steps in it may still be for one case). */
  case: string | undefined;
  steps: Step[];
}

/**
 * Sources put the steps of special cases behind the common way: those at the end are set apart, case by case. A case
 * in the middle keeps its place, because its order matters.
 */
export function stepGroups(steps: readonly Step[]): StepGroup[] {
  const end = steps.findLastIndex((step) => step.case === undefined) + 1;
  const special = Map.groupBy(steps.slice(end), (step) => step.case);
  const groups = [...special].map(([name, own]) => ({ case: name, steps: own }));
  return end > 0 ? [{ case: undefined, steps: steps.slice(0, end) }, ...groups] : groups;
}
