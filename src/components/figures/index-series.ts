/** The yearly indices as tables: one series for each index and place, the latest year first. */
import type { Content, Entry } from '../../reading/content.ts';
import type { LinePoint } from '../charts/line-layout.ts';

type IndexValue = Entry<'indices'>['data'];
type AlsoSaid = IndexValue['alsoSaid'];
export type Level = Content['vocabulary']['admin-levels'][number];

export interface IndexSeries {
  /** Id of the index, and the anchor of its table. */
  id: string;
  label: string;
  fullName: string;
  place: string;
  /** What was reached. */
  values: IndexValue[];
  /** What was to be reached: never among the values. */
  goals: IndexValue[];
}

/** Every series that the content holds, in the order of the vocabulary, then by place; the latest year first. */
export function indexSeries({ indices, vocabulary }: Pick<Content, 'indices' | 'vocabulary'>): IndexSeries[] {
  return vocabulary.indices.flatMap(({ id, label, fullName }) => {
    const own = indices.map(({ data }) => data).filter(({ index }) => index === id);
    return [...Map.groupBy(own, ({ place }) => place)].map(([place, values], at) => ({
      id: at === 0 ? id : `${id}-${at + 1}`,
      label,
      fullName,
      place,
      values: latestFirst(values.filter(({ goal }) => goal === undefined)),
      goals: latestFirst(values.filter(({ goal }) => goal !== undefined)),
    }));
  });
}

const latestFirst = (values: readonly IndexValue[]): IndexValue[] =>
  values.toSorted((a, b) => b.year - a.year);

/** Indices that plans name and for which the portal found nothing. */
export const indicesWithoutValues = ({ indices, vocabulary }: Pick<Content, 'indices' | 'vocabulary'>) =>
  vocabulary.indices.filter(
    ({ id }) => !indices.some(({ data }) => data.index === id && data.goal === undefined),
  );

/** The names of the levels that the values belong to: "Thành phố"; '' where that level is no more. */
export const levelsOf = (values: readonly IndexValue[], levels: readonly Level[]): string =>
  [
    ...new Set(values.flatMap(({ level }) => levels.find(({ id }) => id === level)?.label ?? level ?? [])),
  ].join(', ');

/** What other sources say the value is. */
export const rivalValues = (alsoSaid: AlsoSaid) =>
  (alsoSaid ?? []).flatMap(({ where, value, derived }) =>
    value === undefined ? [] : [{ where, value, derived: derived ?? false }],
  );

export interface IndexPicture {
  readonly unit: string;
  readonly ranks: boolean;
  readonly points: readonly LinePoint[];
}

/** Two points are no line to look at. */
const LEAST = 3;

/** The line of the values, or of the ranks where too few values are known; undefined when neither makes one. */
export function indexPicture(values: readonly IndexValue[]): IndexPicture | undefined {
  const known = values.flatMap(({ year, value, derived, alsoSaid }): LinePoint[] => [
    ...(value === undefined
      ? []
      : [{ year, value, kind: derived ? ('derived' as const) : ('stated' as const) }]),
    ...rivalValues(alsoSaid).map((rival) => ({ year, value: rival.value, kind: 'other' as const })),
  ]);
  if (mainOf(known).length >= LEAST) {
    return { unit: values.find(({ unit }) => unit)?.unit ?? 'giá trị', ranks: false, points: known };
  }
  const ranks = values.flatMap(({ year, rank, alsoSaid }): LinePoint[] => [
    ...(rank === undefined ? [] : [{ year, value: rank, kind: 'stated' as const }]),
    ...(alsoSaid ?? []).flatMap(({ rank: rival }) =>
      rival === undefined ? [] : [{ year, value: rival, kind: 'other' as const }],
    ),
  ]);
  return mainOf(ranks).length >= LEAST ? { unit: 'thứ hạng', ranks: true, points: ranks } : undefined;
}

const mainOf = (points: readonly LinePoint[]): LinePoint[] => points.filter(({ kind }) => kind !== 'other');
