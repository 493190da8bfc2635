/** A content folder of any size: all real content, and made-up records in its words until there are enough. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { addressOf } from '../../../src/domain/addresses.ts';
import { allEntries, type Content } from '../../../src/reading/content.ts';
import { publicFolder } from '../../../src/reading/disk.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { extensionOf } from '../../../src/schemas/registry.ts';
import { learnContent } from './corpus.ts';
import { documentMaker } from './documents.ts';
import { guideMaker } from './guides.ts';
import { postMaker } from './posts.ts';
import { procedureMaker } from './procedures.ts';
import { seeded } from './random.ts';
import { rareWords } from './rare-words.ts';
import { idMaker, type NewRecord, type Workshop } from './record.ts';
import { unitMaker } from './units.ts';
import { wordCounter, type WordCount } from './word-count.ts';
import { pageWriter } from './writer.ts';

/** How many there shall be in all, real ones included; guides fill up to the number of pages. */
export interface LargeSize {
  /** Records with a page of their own. Lists of them come on top. */
  pages: number;
  posts: number;
  procedures: number;
  units: number;
  documents: number;
}

export const LARGE: LargeSize = { pages: 10_000, posts: 9_000, procedures: 400, units: 200, documents: 300 };
const SEED = 20_261_122;

export interface LargeContent extends WordCount {
  /** Records with a page of their own, real and made. */
  pages: number;
  made: number;
}

/**
 * Writes the folder `to` (made new; its pictures and files go beside it as `public`). The same content and size
 * always give the same files.
 * @param from a content folder without errors
 */
export async function makeLargeContent(from: string, to: string, size: LargeSize): Promise<LargeContent> {
  const { content } = await readContent(from, { bodies: false });
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to, { recursive: true });
  if (existsSync(publicFolder(from))) await cp(publicFolder(from), publicFolder(to), { recursive: true });
  const counter = wordCounter();
  for (const { data, body } of allEntries(content)) counter.add(`${stringify(data)}\n${body}`);
  let made = 0;
  for (const record of newRecords(content, size)) {
    made += 1;
    counter.add(await write(to, record));
  }
  return { pages: realPages(content) + made, made, ...counter.count() };
}

function* newRecords(content: Content, size: LargeSize): Generator<NewRecord> {
  const random = seeded(SEED);
  const sources = { ...learnContent(content), rare: rareWords(random) };
  const taken = allEntries(content).map(
    ({ collection, id }) => `${collection}/${id.replace(/^\d{4}\//, '')}`,
  );
  const shop: Workshop = {
    random,
    content,
    writer: () => pageWriter(random, sources),
    idOf: idMaker(taken),
  };
  const units: string[] = [];
  const newUnit = unitMaker(shop);
  const left = {
    units: size.units - content.units.length,
    procedures: size.procedures - content.procedures.length,
    documents: size.documents - content.documents.length,
    posts: size.posts - content.posts.length,
  };
  for (let number = 0; number < left.units; number += 1) {
    const unit = newUnit();
    units.push(unit.id);
    yield unit;
  }
  yield* several(left.procedures, procedureMaker(shop));
  yield* several(left.documents, documentMaker(shop));
  yield* several(left.posts, postMaker(shop, units));
  const others = Object.values(left).reduce((sum, number) => sum + Math.max(0, number), 0);
  yield* several(size.pages - realPages(content) - others, guideMaker(shop));
}

function* several(number: number, make: () => NewRecord): Generator<NewRecord> {
  for (let done = 0; done < number; done += 1) yield make();
}

const realPages = (content: Content): number =>
  allEntries(content).filter(({ collection, id }) => addressOf(collection, id) !== undefined).length;

/** Gives the text of the file. */
async function write(dir: string, { collection, id, data, body }: NewRecord): Promise<string> {
  const file = path.join(dir, collection, `${id}${extensionOf(collection)}`);
  const text = `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return text;
}
