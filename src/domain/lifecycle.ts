/** In which state a procedure is on a day, from what each decision did to it. */
import type { ChangeKind, Confidence, ProcedureState } from './procedure-terms.ts';

export interface Change {
  kind: ChangeKind;
  effectiveFrom?: string | undefined;
  replacedBy?: readonly string[] | undefined;
  inferred?: boolean | undefined;
}

export interface Lifecycle {
  state: ProcedureState;
  /** True when no decision was seen and the state is only concluded. */
  inferred: boolean;
  /** First day of the state, when a source gives it. */
  since?: string | undefined;
  /** Ids of the procedures that took its place. */
  replacedBy: readonly string[];
}

/**
 * `changes` run from old to new. A change without a day counts as in effect: the sources often leave the day out, and
 * a replaced record must not look alive because of that. A record known by name only stays "unclear".
 */
export function lifecycleOn(changes: readonly Change[], confidence: Confidence, day: string): Lifecycle {
  const begun = changes.filter(({ effectiveFrom }) => effectiveFrom === undefined || effectiveFrom <= day);
  const last = begun.findLast(({ kind }) => kind !== 'reduced') ?? begun.at(-1);
  if (!last) return { state: 'not-yet', inferred: false, since: changes[0]?.effectiveFrom, replacedBy: [] };
  return {
    state: stateAfter(last.kind, confidence),
    inferred: last.inferred ?? false,
    since: last.effectiveFrom,
    replacedBy: last.replacedBy ?? [],
  };
}

/** Whether nobody can use the procedure any more: asked of its state, or of the kind of change that brought it. */
export function isOver(state: ProcedureState | ChangeKind): state is 'replaced' | 'repealed' {
  return state === 'replaced' || state === 'repealed';
}

function stateAfter(kind: ChangeKind, confidence: Confidence): ProcedureState {
  if (isOver(kind)) return kind;
  return confidence === 'low' ? 'unclear' : 'in-force';
}
