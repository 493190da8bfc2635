import { EARLIEST, intersectSpans, isWithin, LATEST, type Day, type Span } from './days.ts';

/** A unit standing below another one, from a day on and up to a day, both included; no bound is open. */
export interface ParentLink {
  readonly unit: string;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export interface TreeUnit {
  readonly id: string;
  readonly parents?: readonly ParentLink[] | undefined;
}

/** Who stood below whom, and when. A unit counts as below itself at all times. */
export interface UnitTree {
  /** Whether `unit` is `top` or below it on that day. */
  isUnderOn(unit: string, top: string, day: Day): boolean;
  /** Whether `unit` is `top` or below it on any day of the span. */
  isUnderWithin(unit: string, top: string, span: Span): boolean;
}

/** Builds the tree from dated parents. Unknown units have no parents, and a cycle is walked only once. */
export function unitTree(units: Iterable<TreeUnit>): UnitTree {
  const parents = new Map<string, readonly ParentLink[]>();
  for (const unit of units) parents.set(unit.id, unit.parents ?? []);
  const known = new Map<string, Map<string, Span[]>>();

  const spansUnder = (unit: string, top: string): readonly Span[] => {
    let above = known.get(unit);
    if (!above) {
      above = new Map();
      climb(unit, { from: EARLIEST, to: LATEST }, [], above);
      known.set(unit, above);
    }
    return above.get(top) ?? [];
  };

  /** Notes for every unit reached upwards the days on which the whole way to it held. */
  function climb(unit: string, span: Span, path: readonly string[], above: Map<string, Span[]>): void {
    above.set(unit, [...(above.get(unit) ?? []), span]);
    for (const link of parents.get(unit) ?? []) {
      const held = intersectSpans(span, { from: link.from ?? EARLIEST, to: link.to ?? LATEST });
      if (held && link.unit !== unit && !path.includes(link.unit)) {
        climb(link.unit, held, [...path, unit], above);
      }
    }
  }

  return {
    isUnderOn: (unit, top, day) => spansUnder(unit, top).some((span) => isWithin(day, span)),
    isUnderWithin: (unit, top, span) =>
      spansUnder(unit, top).some((held) => intersectSpans(held, span) !== undefined),
  };
}
