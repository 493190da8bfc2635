/** Who stands above and below a unit, and when. That nobody stands above himself is a rule of the check. */
import type { Day } from '../../domain/days.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { hasEnded } from '../../domain/unit-life.ts';
import { datesText, type UnitEntry } from './life.ts';

type Units = readonly UnitEntry[];

/** A unit above or below another one, with the days of it in words ('' when the records give none). */
export interface Link {
  unit: UnitEntry;
  dates: string;
}

/** The units that stand above on a day and still work then. */
export const aboveOn = (unit: UnitEntry, units: Units, day: Day): UnitEntry[] =>
  (unit.data.parents ?? []).flatMap(({ unit: id, from, to }) => {
    const parent = findEntry(units, id);
    const holds = (from === undefined || from <= day) && (to === undefined || day <= to);
    return parent && holds && !hasEnded(parent.data, day) ? [parent] : [];
  });

/** All units that ever stood above, the present ones first, then the former, the latest first. */
export const parentsOf = (unit: UnitEntry, units: Units): Link[] =>
  (unit.data.parents ?? [])
    .map((link) => ({ ...link, to: link.to ?? unit.data.ended }))
    .sort((a, b) => laterFirst(a.to, b.to) || laterFirst(a.from, b.from))
    .flatMap((link) => {
      const parent = findEntry(units, link.unit);
      return parent ? [{ unit: parent, dates: datesText(link) }] : [];
    });

/** The units below: those that are or are to be, and those that were, each list by name. */
export function partsOf(unit: UnitEntry, units: Units, today: Day): { present: Link[]; former: Link[] } {
  const links = units.flatMap((part) =>
    (part.data.parents ?? [])
      .filter((parent) => parent.unit === unit.id)
      .map(({ from, to }) => {
        const last = earliest([to, part.data.ended, unit.data.ended]);
        const over =
          [unit, part].some((each) => hasEnded(each.data, today)) || (last !== undefined && last < today);
        const first = over || (from !== undefined && from > today) ? from : undefined;
        return { over, unit: part, dates: datesText({ from: first, to: last }) };
      }),
  );
  const sorted = links.sort((a, b) => collator.compare(a.unit.data.name, b.unit.data.name));
  return { present: sorted.filter(({ over }) => !over), former: sorted.filter(({ over }) => over) };
}

/** Whether the record says where the unit is or how to reach it. */
export const isReachable = ({ data }: UnitEntry): boolean =>
  Boolean(data.address ?? data.website) || (data.contacts ?? []).length > 0;

/** The nearest unit upwards that can be reached, for those who find nothing here. */
export function whomToAsk(unit: UnitEntry, units: Units, today: Day): UnitEntry | undefined {
  const above = aboveOn(unit, units, today);
  return above.find(isReachable) ?? above.map((each) => whomToAsk(each, units, today)).find(Boolean);
}

const collator = new Intl.Collator('vi', { numeric: true });

const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/** An open end is the latest. */
const laterFirst = (a = '9999', b = '9999'): number => b.localeCompare(a, 'en');
