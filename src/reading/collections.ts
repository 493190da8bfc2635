/** The content as pages see it: the same `Content` that commands read, filled from Astro's store and its cached HTML. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { COLLECTIONS, type CollectionName } from '../schemas/field.ts';
import { emptyContent, entriesOf, type Content, type Entry } from './content.ts';
import { contentDir, today } from './environment.ts';
import { listContent } from './files.ts';
import { readSettings } from './read-settings.ts';
import { withheldOn } from './withheld.ts';

const originals = new WeakMap<Entry, CollectionEntry<CollectionName>>();
let loaded: Promise<Content> | undefined;

/** All published records. Read once a build; in `dev` anew for every page, so that edits show. */
export function getContent(): Promise<Content> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The body of a record as a component, with its pictures optimised; undefined when it has no text. */
export async function bodyOf(entry: Entry) {
  const original = originals.get(entry);
  if (!original || !entry.rendered?.html) return undefined;
  return (await render(original)).Content;
}

async function load(): Promise<Content> {
  const dir = contentDir();
  const content = emptyContent();
  const files = await listContent(dir);
  await readSettings(dir, files, content);
  const present = new Set(files.records.map(({ collection }) => collection));
  for (const collection of COLLECTIONS.filter((name) => present.has(name))) {
    const entries = (await getCollection(collection)) as CollectionEntry<CollectionName>[];
    const list = entriesOf(content, collection) as Entry[];
    for (const original of entries.sort((a, b) => a.id.localeCompare(b.id, 'en'))) {
      const entry = withheldOn(entryOf(collection, original), today());
      if ((entry.data as { draft?: boolean }).draft) continue;
      originals.set(entry, original);
      list.push(entry);
    }
  }
  return content;
}

/** What the loader stores beside the HTML. */
interface StoredMetadata {
  headings?: { depth: number; slug: string; text: string }[];
  imagePaths?: string[];
  text?: string;
}

function entryOf(collection: CollectionName, original: CollectionEntry<CollectionName>): Entry {
  const metadata = (original.rendered?.metadata ?? {}) as StoredMetadata;
  const headings = (metadata.headings ?? []).map(({ depth, slug, text }) => ({ depth, id: slug, text }));
  return {
    id: original.id,
    collection,
    file: original.filePath ?? '',
    data: original.data as Entry['data'],
    body: '',
    bodyLine: 0,
    rendered: {
      html: original.rendered?.html ?? '',
      headings,
      images: metadata.imagePaths ?? [],
      text: metadata.text ?? '',
    },
  };
}
