/** The cells of an announced list of procedures, from the official fields alone. */
import type { Day } from '../../domain/days.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { documentName } from '../document/name.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { answersOf } from '../procedure/answers.ts';
import { announcementOf } from './official-words.ts';

export interface TableRow {
  time: string | undefined;
  place: string | undefined;
  fee: string | undefined;
  /** Kinds and numbers of the documents; their titles stand on the procedure's own sheet. */
  basis: readonly string[] | undefined;
  decision: string | undefined;
}

type Source = Pick<Content, 'documents' | 'vocabulary'>;

/** Fewer shared documents than these are told in each row. */
const WORTH_SHARING = 3;

/** Documents that every procedure of the list rests on: told once above the table, or not at all when they are few. */
export function sharedBasis(procedures: readonly Entry<'procedures'>[]): string[] {
  const lists = procedures.flatMap(({ data }) => (data.legalBasis?.length ? [data.legalBasis] : []));
  const [first = [], ...others] = lists;
  const shared = first.filter((id) => others.every((list) => list.includes(id)));
  return others.length > 0 && shared.length >= WORTH_SHARING ? shared : [];
}

/** "Luật 60/2014/QH13", for each document that the portal knows. */
export const basisNames = (ids: readonly string[], { documents, vocabulary }: Source): string[] =>
  ids.flatMap((id) => {
    const document = findEntry(documents, id);
    return document ? [documentName(document, vocabulary)] : [];
  });

/** A cell is undefined where the record says nothing. `shared`: ids of the documents that stand above the table. */
export function tableRow(
  data: Entry<'procedures'>['data'],
  content: Source,
  day: Day,
  shared: readonly string[] = [],
): TableRow {
  const { vocabulary } = content;
  const { methods, submitPlaces, agency, dossier, dossierNote } = data;
  // The editor's own short answers speak to families; a list prints what the fields say.
  const fields = { answers: undefined, methods, submitPlaces, agency, dossier, dossierNote };
  const answers = answersOf(fields, {
    labels: vocabulary.labels,
    submitPlaces: vocabulary['submit-places'],
  });
  const said = (asked: string) => answers.find(({ question }) => question === asked)?.text || undefined;
  const cited = data.legalBasis ?? [];
  const own = basisNames(
    cited.filter((id) => !shared.includes(id)),
    content,
  );
  const basis = cited.length > own.length && shared.length > 0 ? ['Căn cứ chung', ...own] : own;
  const announced = announcementOf(data, content, day);
  return {
    time: said('time'),
    place: said('where'),
    fee: said('cost'),
    basis: basis.length > 0 ? basis : undefined,
    decision: announced?.decision && `${announced.decision}. ${announced.what}.`,
  };
}
