/** The whole content folder as validated records. Site, checks and commands all read through here. */
import type { RecordData } from '../schemas/registry.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/field.ts';
import type { Holidays } from '../schemas/holidays.ts';
import type { Labels } from '../schemas/labels.ts';
import type { Site } from '../schemas/site.ts';
import type { Synonyms } from '../schemas/synonyms.ts';
import { VOCABULARY, type VocabularyItem, type VocabularyList } from '../schemas/vocabulary.ts';
import type { Body } from '../markdown/render.ts';

/** One record. `id` is the file name without ending (news: year/name). */
export interface Entry<C extends CollectionName = CollectionName> {
  id: string;
  collection: C;
  /** Path inside the content folder. */
  file: string;
  data: RecordData<C>;
  /** The text below the head, as typed. */
  body: string;
  /** Lines of the file before the body. */
  bodyLine: number;
  /** The body as HTML, once rendered. */
  rendered?: Body | undefined;
}

export type Vocabulary = { [L in VocabularyList]: VocabularyItem<L>[] } & {
  labels: Labels | undefined;
  synonyms: Synonyms['items'];
  holidays: Holidays;
};

export interface Content {
  site: Site | undefined;
  vocabulary: Vocabulary;
  plans: Entry<'plans'>[];
  procedures: Entry<'procedures'>[];
  posts: Entry<'news'>[];
  guides: Entry<'guides'>[];
  lifeEvents: Entry<'life-events'>[];
  events: Entry<'events'>[];
  registers: Entry<'registers'>[];
  documents: Entry<'documents'>[];
  units: Entry<'units'>[];
  indices: Entry<'indices'>[];
  figures: Entry<'figures'>[];
  postings: Entry<'postings'>[];
  pages: Entry<'pages'>[];
}

/** The field of Content that holds a collection. */
export const FIELD_OF = {
  plans: 'plans',
  procedures: 'procedures',
  news: 'posts',
  guides: 'guides',
  'life-events': 'lifeEvents',
  events: 'events',
  registers: 'registers',
  documents: 'documents',
  units: 'units',
  indices: 'indices',
  figures: 'figures',
  postings: 'postings',
  pages: 'pages',
} as const satisfies Record<CollectionName, keyof Content>;

/** The records of a collection. */
export const entriesOf = <C extends CollectionName>(content: Content, collection: C): Entry<C>[] =>
  content[FIELD_OF[collection]] as unknown as Entry<C>[];

/** Every record, collection by collection. */
export const allEntries = (content: Content): Entry[] =>
  COLLECTIONS.flatMap((collection) => entriesOf(content, collection) as Entry[]);

/** No records, no choices: what reading starts from. */
export function emptyContent(): Content {
  const lists = Object.fromEntries(Object.keys(VOCABULARY).map((name) => [name, []]));
  return {
    site: undefined,
    vocabulary: {
      ...lists,
      labels: undefined,
      synonyms: [],
      holidays: { years: [], items: [] },
    } as unknown as Vocabulary,
    plans: [],
    procedures: [],
    posts: [],
    guides: [],
    lifeEvents: [],
    events: [],
    registers: [],
    documents: [],
    units: [],
    indices: [],
    figures: [],
    postings: [],
    pages: [],
  };
}
