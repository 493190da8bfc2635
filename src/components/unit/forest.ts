/** Units as a tree of who stands below whom on a day. */
import type { Day } from '../../domain/days.ts';
import { aboveOn } from './kin.ts';
import { hasEnded } from '../../domain/unit-life.ts';
import type { UnitEntry } from './life.ts';

export interface Branch {
  unit: UnitEntry;
  branches: Branch[];
}

export interface Forest {
  /** Units that nothing stands above, each with what is below it. */
  roots: Branch[];
  /** Units of the past, the last to end first. */
  ended: UnitEntry[];
}

/**
 * Places every unit below its first parent of that day. A unit whose parents have all ended stands at the top, so
 * that it cannot get lost. `kinds` are the unit kinds in the order in which neighbours are listed. That nobody stands
 * above himself is a rule of the check.
 */
export function unitForest(units: readonly UnitEntry[], today: Day, kinds: readonly string[]): Forest {
  const inOrder = listOrder(kinds);
  const living = units.filter(({ data }) => !hasEnded(data, today)).sort(inOrder);
  const below = Map.groupBy(living, (unit) => aboveOn(unit, units, today)[0]?.id);
  const branch = (unit: UnitEntry): Branch => ({ unit, branches: (below.get(unit.id) ?? []).map(branch) });
  const lastFirst = (a: UnitEntry, b: UnitEntry): number =>
    (b.data.ended ?? '').localeCompare(a.data.ended ?? '', 'en') || inOrder(a, b);
  return {
    roots: (below.get(undefined) ?? []).map(branch),
    ended: units.filter(({ data }) => hasEnded(data, today)).sort(lastFirst),
  };
}

const collator = new Intl.Collator('vi', { numeric: true });

const listOrder =
  (kinds: readonly string[]) =>
  (a: UnitEntry, b: UnitEntry): number =>
    kinds.indexOf(a.data.kind) - kinds.indexOf(b.data.kind) || collator.compare(a.data.name, b.data.name);
