/** What makers of records share: a record to be written, and a new one in the shape of a real one. */
import type { Content, Entry } from '../../../src/reading/content.ts';
import type { CollectionName } from '../../../src/schemas/field.ts';
import { SCHEMAS, type RecordData } from '../../../src/schemas/registry.ts';
import { slugify } from '../../../src/domain/text.ts';
import { blocksOf } from './corpus.ts';
import { withTexts } from './plain-texts.ts';
import type { Random } from './random.ts';
import { shortened, type Writer } from './writer.ts';

export interface NewRecord<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  data: RecordData<C>;
  body: string;
}

/** What every maker gets; each of its records has a writer of its own. */
export interface Workshop {
  random: Random;
  content: Content;
  writer(): Writer;
  /** The id of a title that no record of the collection has yet. */
  idOf(collection: CollectionName, title: string): string;
}

const LONGEST_ID = 70;

/** Gives out ids; `taken` are the real ones, each as collection/id. */
export function idMaker(taken: Iterable<string>): Workshop['idOf'] {
  const used = new Set(taken);
  return (collection, title) => {
    const stem = slugify(shortened(slugify(title).replaceAll('-', ' '), LONGEST_ID));
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? stem : `${stem}-${number}`;
      const key = `${collection}/${id}`;
      if (used.has(key)) continue;
      used.add(key);
      return id;
    }
  };
}

/**
 * A real record's data with all its plain texts written anew, each about as long as it was. The same text becomes the
 * same words wherever it stands in the record, because its parts name each other by it (cases of a procedure).
 */
export function inShapeOf<C extends CollectionName>(entry: Entry<C>, writer: Writer): RecordData<C> {
  const known = new Map<string, string>();
  const data = withTexts(SCHEMAS[entry.collection], entry.data as RecordData<C>, (text, limit) => {
    const words = text.split(/\s+/).length;
    const isProse = words >= WORDS_OF_A_SENTENCE && limit === null;
    const fresh = known.get(text) ?? (isProse ? writer.prose(words) : writer.phrase(words));
    known.set(text, fresh);
    return shortened(fresh, limit ?? Number.POSITIVE_INFINITY);
  });
  if (!('sources' in data) || !data.sources) return data;
  // No real address may seem to say what was made up.
  return { ...data, sources: data.sources.map((source) => without(source, ['address'])) };
}

const WORDS_OF_A_SENTENCE = 12;

/** Words in a record's body. */
export const bodyWords = ({ body }: Entry): number =>
  blocksOf(body).join(' ').split(/\s+/).filter(Boolean).length;

/** A copy without some of its fields. */
export function without<T extends object, K extends keyof T>(data: T, names: readonly K[]): Omit<T, K> {
  const copy = { ...data };
  for (const name of names) delete copy[name];
  return copy;
}

/** Why invented text may hold names of bodies that are no more; the checker asks pages for it. */
export const INVENTED = 'Nội dung minh họa, sinh ra để đo tốc độ từ những từ có trên cổng.';
