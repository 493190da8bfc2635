/** Procedures as lists show them, and the facets that lead to shorter lists. */
import { audienceAddress, fieldAddress, levelAddress } from '../../domain/addresses.ts';
import { isOver, lifecycleOn } from '../../domain/lifecycle.ts';
import type { ProcedureState } from '../../domain/procedure-terms.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { labelOf } from '../labels.ts';
import type { Labelled } from './wording.ts';

export interface NamedProcedure {
  id: string;
  name: string;
}

export interface ListedProcedure extends NamedProcedure {
  code: string | undefined;
  state: ProcedureState;
  /** Which door: at the school, the public service centre, the police. */
  places: string[];
  replacedBy: NamedProcedure[];
  field: string | undefined;
  levels: readonly string[];
  audiences: readonly string[];
}

/** Those one can use come first. */
const ORDER: readonly ProcedureState[] = ['in-force', 'not-yet', 'unclear', 'replaced', 'repealed'];

/** Every procedure as it stands on `day`, in force first, then by name. */
export function listedProcedures(
  { procedures, vocabulary }: Pick<Content, 'procedures' | 'vocabulary'>,
  day: string,
): ListedProcedure[] {
  return procedures
    .map(({ id, data }) => {
      const { state, replacedBy } = lifecycleOn(data.changes, data.confidence, day);
      return {
        id,
        name: data.commonName,
        code: data.code,
        state,
        places: (data.submitPlaces ?? []).map((place) => labelOf(vocabulary['submit-places'], place)),
        replacedBy: namedProcedures(procedures, replacedBy),
        field: data.field,
        levels: data.levels ?? [],
        audiences: data.audiences,
      };
    })
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.name.localeCompare(b.name, 'vi'));
}

/** Ids with the names people use, in the order given; an id nobody has is left out. */
export function namedProcedures(
  procedures: readonly Entry<'procedures'>[],
  ids: readonly string[],
): NamedProcedure[] {
  return ids.flatMap((id) => {
    const found = findEntry(procedures, id);
    return found ? [{ id, name: found.data.commonName }] : [];
  });
}

export interface ProcedureGroup {
  /** Field id, or one of the two groups below. */
  id: string;
  label: string;
  items: ListedProcedure[];
}

const NO_FIELD = { id: 'chua-ro', label: 'Chưa rõ lĩnh vực' };
const ENDED = { id: 'khong-con-dung', label: 'Không còn áp dụng' };

/** Groups in the order of the vocabulary; then procedures without a field, and last those nobody can use any more. */
export function groupedByField(
  items: readonly ListedProcedure[],
  fields: readonly Labelled[],
): ProcedureGroup[] {
  const groupOf = ({ state, field }: ListedProcedure): string =>
    isOver(state) ? ENDED.id : (field ?? NO_FIELD.id);
  const groups = Map.groupBy(items, groupOf);
  return [...fields, NO_FIELD, ENDED].flatMap(({ id, label }) => {
    const own = groups.get(id);
    return own ? [{ id, label, items: own }] : [];
  });
}

/** The second segment of a facet's address. */
export type FacetName = 'linh-vuc' | 'cap' | 'danh-cho';

export interface FacetChoice {
  id: string;
  label: string;
  address: string;
  items: ListedProcedure[];
}

export interface Facet {
  name: FacetName;
  title: string;
  choices: FacetChoice[];
}

/** Every facet with the choices that hold a procedure, in the order of the vocabulary. */
export function facetsOf(items: readonly ListedProcedure[], vocabulary: Content['vocabulary']): Facet[] {
  const facet = (
    name: FacetName,
    title: string,
    list: readonly Labelled[],
    address: (id: string) => string,
    values: (item: ListedProcedure) => readonly (string | undefined)[],
  ): Facet => ({
    name,
    title,
    choices: list
      .map(({ id, label }) => ({
        id,
        label,
        address: address(id),
        items: items.filter((item) => values(item).includes(id)),
      }))
      .filter((choice) => choice.items.length > 0),
  });
  return [
    facet('linh-vuc', 'Lĩnh vực', vocabulary.fields, fieldAddress, ({ field }) => [field]),
    facet('cap', 'Cấp giải quyết', vocabulary['admin-levels'], levelAddress, ({ levels }) => levels),
    facet('danh-cho', 'Dành cho', vocabulary.audiences, audienceAddress, ({ audiences }) => audiences),
  ];
}
