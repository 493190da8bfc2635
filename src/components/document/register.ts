/** The register of documents in the order in which it is read: by year, in a year by type. */
import { collectionAddress } from '../../domain/addresses.ts';
import type { Vocabulary } from '../../reading/content.ts';
import type { DocumentEntry } from './name.ts';

export interface TypeGroup {
  type: string;
  documents: DocumentEntry[];
}

export interface YearGroup {
  /** undefined: nobody knows when these were issued. */
  year: string | undefined;
  count: number;
  types: TypeGroup[];
}

type Types = Vocabulary['document-types'];

const FAMILIES: readonly Types[number]['family'][] = ['legal', 'party', 'administrative', 'portal', 'copy'];

/** Newest year first, those of unknown day last; in a year laws and decrees first, in a type the newest first. */
export function registerByYear(documents: readonly DocumentEntry[], types: Types): YearGroup[] {
  const rank = new Map(inRank(types).map(({ id }, index) => [id, index]));
  const rankOf = ({ type }: TypeGroup): number => rank.get(type) ?? types.length;
  const byYear = Map.groupBy(newestFirst(documents), ({ data }) => data.issuedOn?.slice(0, 4));
  return [...byYear].map(([year, group]) => ({
    year,
    count: group.length,
    types: [...Map.groupBy(group, ({ data }) => data.type)]
      .map(([type, list]) => ({ type, documents: list }))
      .sort((a, b) => rankOf(a) - rankOf(b)),
  }));
}

/** Newest first; those of unknown day last, by number. */
export const newestFirst = (documents: readonly DocumentEntry[]): DocumentEntry[] =>
  [...documents].sort(
    (a, b) =>
      (b.data.issuedOn ?? '').localeCompare(a.data.issuedOn ?? '', 'en') ||
      collator.compare(a.data.number ?? a.data.title, b.data.number ?? b.data.title),
  );

export interface Collection {
  id: string;
  label: string;
  hint: string | undefined;
  address: string;
  documents: DocumentEntry[];
}

/** The collections that hold documents, in the order of the vocabulary. */
export const collectionsOf = (
  documents: readonly DocumentEntry[],
  list: Vocabulary['document-collections'],
): Collection[] =>
  list
    .map(({ id, label, hint }) => ({
      id,
      label,
      hint,
      address: collectionAddress(id),
      documents: newestFirst(documents.filter(({ data }) => data.collections?.includes(id))),
    }))
    .filter((collection) => collection.documents.length > 0);

const collator = new Intl.Collator('vi', { numeric: true });

const inRank = (types: Types): Types =>
  [...types].sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family));
