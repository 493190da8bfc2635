/** The filters of the results page with every value that a page of the portal can carry, as readers see them. */
import type { Content } from '../../reading/content.ts';
import { KINDS, type FilterName } from '../../search/filters/filters.ts';
import { shortLabelOf } from '../labels.ts';

export interface FilterChoice {
  value: string;
  label: string;
}

export interface FilterChoices {
  name: FilterName;
  title: string;
  choices: FilterChoice[];
}

type Source = Pick<
  Content,
  'vocabulary' | 'units' | 'posts' | 'plans' | 'documents' | 'events' | 'registers'
>;

/** All filters, in the order they are offered; a filter that has no value is left out. */
export function filterChoices(content: Source): FilterChoices[] {
  const { vocabulary } = content;
  const ids = (list: readonly { id: string; label: string }[]): FilterChoice[] =>
    list.map(({ id }) => ({ value: id, label: shortLabelOf(list, id) }));
  const all: FilterChoices[] = [
    { name: 'loai', title: 'Loại trang', choices: pairs(KINDS) },
    { name: 'linh-vuc', title: 'Lĩnh vực', choices: ids(vocabulary.fields) },
    { name: 'danh-cho', title: 'Dành cho', choices: ids(vocabulary.audiences) },
    {
      name: 'trang-thai',
      title: 'Hiệu lực của thủ tục',
      choices: pairs(vocabulary.labels?.procedureState ?? {}),
    },
    { name: 'cap', title: 'Cấp giải quyết', choices: ids(vocabulary['admin-levels']) },
    { name: 'don-vi', title: 'Đơn vị', choices: unitChoices(content.units) },
    { name: 'nam', title: 'Năm', choices: yearsOf(content).map((year) => ({ value: year, label: year })) },
  ];
  return all.filter(({ choices }) => choices.length > 0);
}

const pairs = (labels: Readonly<Record<string, string>>): FilterChoice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const unitChoices = (units: Content['units']): FilterChoice[] =>
  units
    .map(({ id, data }) => ({ value: id, label: data.shortName ?? data.name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));

/** The years of posts, plans, documents, events and registers, latest first. */
function yearsOf({ posts, plans, documents, events, registers }: Source): string[] {
  const days = [
    ...posts.map(({ data }) => data.date),
    ...plans.map(({ data }) => data.period.to),
    ...documents.map(({ data }) => data.issuedOn ?? ''),
    ...events.map(({ data }) => data.date),
    ...registers.map(({ data }) => data.date),
  ];
  const years = new Set(days.map((day) => day.slice(0, 4)).filter((year) => year !== ''));
  return [...years].sort().reverse();
}
