/** The doors where dossiers are handed in: what is handed in at each, and which units are it. */
import type { Day } from '../../domain/days.ts';
import { isOver } from '../../domain/lifecycle.ts';
import { hasEnded } from '../../domain/unit-life.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { labelOf } from '../labels.ts';
import { listedProcedures, type ListedProcedure } from '../procedure/catalogue.ts';
import { whomToAsk } from '../unit/kin.ts';

type Unit = Entry<'units'>;

export interface Place {
  unit: Unit;
  /** Fields it takes in, where they are not those of the whole group. */
  fields: readonly string[] | undefined;
  /** What is not known of it, beyond what is not known of the whole group. */
  missing: readonly string[];
}

/** Units of one kind at a door; what holds for all of them is told once. */
export interface PlaceGroup {
  kind: string;
  label: string;
  places: readonly Place[];
  fields: readonly string[];
  missing: readonly string[];
}

export interface Door {
  id: string;
  name: string;
  /** What is handed in there, in a few plain words; '' where the vocabulary has none. */
  hint: string;
  procedures: readonly ListedProcedure[];
  groups: readonly PlaceGroup[];
  /** A unit that can be reached and stands above one of those here. */
  ask: Unit | undefined;
}

type Source = Pick<Content, 'procedures' | 'units' | 'vocabulary'>;

/** All doors of the vocabulary, in its order; procedures and units that ended are left out. */
export function doorsOn(content: Source, day: Day): Door[] {
  const { units, vocabulary } = content;
  const usable = new Map(
    listedProcedures(content, day)
      .filter(({ state }) => !isOver(state))
      .map((listed) => [listed.id, listed]),
  );
  return vocabulary['submit-places'].map(({ id, label, short, hint = '' }) => {
    const here = content.procedures.filter(({ data }) => data.submitPlaces?.includes(id));
    const open = units.filter(({ data }) => data.submitPlaces?.includes(id) && !hasEnded(data, day));
    return {
      id,
      name: short ?? label,
      hint,
      procedures: here
        .flatMap((procedure) => usable.get(procedure.id) ?? [])
        .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
      groups: groupsOf(open, content),
      ask: open.map((unit) => whomToAsk(unit, units, day)).find(Boolean),
    };
  });
}

/** In the order of the unit kinds; units by name. */
function groupsOf(units: readonly Unit[], { vocabulary }: Source): PlaceGroup[] {
  const kinds = vocabulary['unit-kinds'];
  return kinds.flatMap(({ id }) => {
    const own = units.filter(({ data }) => data.kind === id);
    if (own.length === 0) return [];
    const missing = inAll(own.map(missingOf));
    const fields = inAll(own.map(({ data }) => data.receives ?? []));
    const places = own
      .map((unit) => ({
        unit,
        fields: unit.data.receives?.length === fields.length ? undefined : unit.data.receives,
        missing: missingOf(unit).filter((each) => !missing.includes(each)),
      }))
      .sort((a, b) => collator.compare(a.unit.data.name, b.unit.data.name));
    return [{ kind: id, label: labelOf(kinds, id), places, fields, missing }];
  });
}

/** What somebody who wants to go there still has to ask. */
function missingOf({ data }: Unit): string[] {
  const { address, hours = [], contacts = [] } = data;
  return [
    ...(address === undefined ? ['địa chỉ'] : []),
    ...(hours.length === 0 ? ['giờ nhận hồ sơ'] : []),
    ...(contacts.some(({ phone }) => phone !== undefined) ? [] : ['điện thoại']),
  ];
}

const inAll = (lists: readonly (readonly string[])[]): string[] =>
  (lists[0] ?? []).filter((each) => lists.every((list) => list.includes(each)));

const collator = new Intl.Collator('vi', { numeric: true });
