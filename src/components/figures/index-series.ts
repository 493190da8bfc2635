/** The yearly indices as tables: one series for each index and place, the latest year first. */
import type { Content, Entry } from '../../reading/content.ts';

type IndexValue = Entry<'indices'>['data'];

export interface IndexSeries {
  /** Id of the index, and the anchor of its table. */
  id: string;
  label: string;
  fullName: string;
  place: string;
  values: IndexValue[];
}

/** Every series that holds a value or a rank, in the order of the vocabulary, then by place. */
export function indexSeries({ indices, vocabulary }: Pick<Content, 'indices' | 'vocabulary'>): IndexSeries[] {
  return vocabulary.indices.flatMap(({ id, label, fullName }) => {
    const own = indices.map(({ data }) => data).filter(({ index }) => index === id);
    return [...Map.groupBy(own, ({ place }) => place)].map(([place, values], at) => ({
      id: at === 0 ? id : `${id}-${at + 1}`,
      label,
      fullName,
      place,
      values: values.toSorted((a, b) => b.year - a.year),
    }));
  });
}

/** Indices that plans name and for which the portal found nothing. */
export const indicesWithoutValues = ({ indices, vocabulary }: Pick<Content, 'indices' | 'vocabulary'>) =>
  vocabulary.indices.filter(({ id }) => !indices.some(({ data }) => data.index === id));
