/** Every page with a name of its own as a record of the small search index. */
import { addressOf, SECTIONS } from '../../domain/addresses.ts';
import type { Day } from '../../domain/days.ts';
import { lifecycleOn } from '../../domain/lifecycle.ts';
import type { Content, Entry } from '../../reading/content.ts';
import type { SearchRecord } from '../../search/small-index/record.ts';
import { shortName } from '../plan/plan-words.ts';
import { RECEIVING_NAMES } from '../receiving/names.ts';
import { MORE_SECTIONS, type Section } from '../sections.ts';

/** Procedures first, then what explains them, then the rest: the order that decides between equal names. */
export const searchRecords = (content: Content, day: Day): SearchRecord[] => [
  ...content.procedures.map((entry) => ofProcedure(entry, content, day)),
  ...content.lifeEvents.map(ofLifeEvent),
  ...content.guides.map(ofGuide),
  ...content.pages.map(ofPage),
  ...content.plans.map(ofPlan),
  ...MORE_SECTIONS.flatMap(ofSection),
  ...content.units.map(ofUnit),
];

/** Sections that hold what people ask for, by the names they ask with. */
const SECTION_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  [SECTIONS.figures, ['Các chỉ số theo năm']],
  [SECTIONS.receiving, RECEIVING_NAMES],
  [SECTIONS.events, ['Hội nghị, đối thoại, cuộc thi']],
  [SECTIONS.registers, ['Sổ phản ánh, xin lỗi, biểu dương']],
]);

function ofSection({ label, address }: Section): SearchRecord[] {
  const names = SECTION_NAMES.get(address);
  return names ? [{ address, kind: 'thong-tin', title: label, names: [...names] }] : [];
}

function ofProcedure(
  { id, data }: Entry<'procedures'>,
  { vocabulary: { labels } }: Content,
  day: Day,
): SearchRecord {
  const { state, replacedBy } = lifecycleOn(data.changes, data.confidence, day);
  return {
    ...base('procedures', id, 'thu-tuc', data.commonName, [
      data.name,
      ...(data.aliases ?? []),
      ...(data.searchPhrases ?? []),
    ]),
    ...(data.code && { codes: [data.code] }),
    ...(state !== 'in-force' && { state: labels?.procedureState[state] ?? state }),
    ...(replacedBy.length > 0 && {
      successors: replacedBy.map((other) => addressOf('procedures', other) ?? ''),
    }),
    filters: {
      ...(data.field && { 'linh-vuc': [data.field] }),
      ...(data.levels && { cap: [...data.levels] }),
      'danh-cho': [...data.audiences],
      'trang-thai': [state],
    },
  };
}

const ofLifeEvent = ({ id, data }: Entry<'life-events'>): SearchRecord =>
  base('life-events', id, 'tinh-huong', data.title, [
    data.shortTitle,
    ...(data.aliases ?? []),
    ...(data.searchPhrases ?? []),
  ]);

const ofGuide = ({ id, data }: Entry<'guides'>): SearchRecord => ({
  ...base('guides', id, 'huong-dan', data.title, [...(data.aliases ?? []), ...(data.searchPhrases ?? [])]),
  ...(data.sample && { sample: true }),
});

const ofPage = ({ id, data }: Entry<'pages'>): SearchRecord =>
  base('pages', id, 'thong-tin', data.title, [
    data.shortTitle,
    ...(data.aliases ?? []),
    ...(data.searchPhrases ?? []),
  ]);

function ofPlan(plan: Entry<'plans'>): SearchRecord {
  const { number, symbol, issuer, period, title, aliases = [], searchPhrases = [] } = plan.data;
  return {
    ...base('plans', plan.id, 'ke-hoach', shortName(plan), [title, ...aliases, ...searchPhrases]),
    ...(number !== undefined && symbol !== undefined && { codes: [`${number}/${symbol}`] }),
    filters: { 'don-vi': [issuer], nam: [period.to.slice(0, 4)] },
  };
}

function ofUnit({ id, data }: Entry<'units'>): SearchRecord {
  const successors = (data.successors ?? []).flatMap(({ unit }) =>
    unit ? [addressOf('units', unit) ?? ''] : [],
  );
  return {
    ...base('units', id, 'don-vi', data.name, [
      data.shortName,
      ...(data.aliases ?? []),
      ...(data.searchPhrases ?? []),
    ]),
    ...((data.ended ?? data.historical) && { state: 'Đã kết thúc hoạt động' }),
    ...(successors.length > 0 && { successors }),
    filters: { 'don-vi': [id] },
  };
}

function base(
  collection: string,
  id: string,
  kind: string,
  title: string,
  names: readonly (string | undefined)[],
): SearchRecord {
  const others = [...new Set(names)].filter((name) => name !== undefined && name !== title) as string[];
  return {
    address: addressOf(collection, id) ?? '/',
    kind,
    title,
    ...(others.length > 0 && { names: others }),
  };
}
