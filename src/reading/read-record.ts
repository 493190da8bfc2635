/** One file of a collection, read whether or not it is right, so that every check says its part in one run. */
import type { CollectionName } from '../schemas/field.ts';
import { SCHEMAS } from '../schemas/registry.ts';
import type { Entry } from './content.ts';
import type { FileReport } from './problem.ts';
import { readText, type Fields } from './record.ts';
import { readClean } from './source-text.ts';

export interface ReadFile<C extends CollectionName = CollectionName> {
  id: string;
  collection: C;
  file: string;
  /** The text below the head, and the lines before it. */
  body: string;
  bodyLine: number;
  /** The fields as typed; undefined when the head cannot be read. */
  fields: Fields | undefined;
  /** First-level fields with a mistake in them, missing ones included. */
  broken: ReadonlySet<string>;
  /** The record, when its head is right. */
  entry: Entry<C> | undefined;
}

/** Reads a file and reports what is wrong with its head. Gives undefined when head and body cannot be told apart. */
export async function readRecord<C extends CollectionName>(
  dir: string,
  collection: C,
  file: string,
  id: string,
  report: FileReport,
  options: { headOnly?: boolean } = {},
): Promise<ReadFile<C> | undefined> {
  const text = await readClean(dir, file, report, options);
  const read = readText(file, text, SCHEMAS[collection], report);
  if (!read) return undefined;
  const { data, fields, broken, body, bodyLine } = read;
  const known = { id, collection, file, body, bodyLine };
  return {
    ...known,
    fields,
    broken,
    entry: data === undefined ? undefined : { ...known, data: data as Entry<C>['data'] },
  };
}

/** Reads one record. Gives undefined, with the reasons in `report`, when its head has errors. */
export async function readEntry<C extends CollectionName>(
  dir: string,
  collection: C,
  file: string,
  id: string,
  report: FileReport,
): Promise<Entry<C> | undefined> {
  return (await readRecord(dir, collection, file, id, report))?.entry;
}

/** Whether a file says that it is not to be published yet. */
export const isDraft = ({ fields }: ReadFile): boolean => fields?.['draft'] === true;
