/**
 * Pagefind cuts its index into chunks of 20,000 entries, about 150 KB each, and a reader fetches one for each word
 * asked. This cuts it anew into small chunks and gives the files of pages shorter names. What is stored of a word
 * stays as it is, byte for byte; only the files and the lists of them change. The format is that of Pagefind's
 * `index/index_words.rs` and `index/index_metadata.rs`; `pagefind_web/src/lib.rs` (`request_indexes`) says how chunks
 * are chosen.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { arrayFrom, contentOf, itemFrom, itemsOf, textOf } from './recut/cbor.ts';
import { shortNames } from './recut/page-names.ts';
import { cutWords, rangesOf, type IndexedWord } from './recut/plan.ts';

/** The version whose format this knows. Look at the sources named above before raising it. */
const PAGEFIND = '1.5.2';
const SIGNATURE = Buffer.from('pagefind_dcd');

/** All in bytes before compression, which takes off somewhat more than half. */
export interface Sizes {
  /** How large a chunk of several words may be. */
  chunk: number;
  /** How much a typed beginning of words may call for; above it, only the chunk it falls into. */
  whole: number;
}

/** Measured with 374 and 10,000 pages: smaller chunks make the list of them grow by as much as they save. */
const SIZES: Sizes = { chunk: 24_000, whole: 100_000 };

interface Entry {
  version: string;
  languages: Record<string, { hash: string }>;
}

/**
 * Cuts the index in the folder that Pagefind has written. Doing so again changes nothing.
 * @throws {Error} when anything in the files is not as expected; nothing is deleted then
 */
export async function recutIndex(folder: string, sizes: Sizes = SIZES): Promise<void> {
  const entryFile = path.join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  assertVersion(entryFile, entry.version);
  const before: string[] = [];
  const after = new Map<string, Buffer>();
  const renamed = new Map<string, string>();
  for (const [language, data] of Object.entries(entry.languages)) {
    const metaFile = `pagefind.${data.hash}.pf_meta`;
    const meta = itemsOf(await unpack(folder, metaFile), 6);
    const [version, pages, list, ...rest] = meta;
    if (version === undefined || pages === undefined || list === undefined)
      throw new Error(`Empty ${metaFile}`);
    assertVersion(metaFile, textOf(version));
    const oldFiles = new Set(itemsOf(list).map((chunk) => chunkFile(textOf(itemsOf(chunk, 3)[2] ?? chunk))));
    const words = await wordsOf(folder, oldFiles);
    const chunks = cutWords(words, sizes.chunk);
    const names = chunks.map((chunk) => {
      const content = arrayFrom([arrayFrom(chunk.map(({ bytes }) => bytes))]);
      return addFile(after, content, language, 7, chunkFile);
    });
    const ranges = rangesOf(chunks, sizes.whole).map(({ from, to, chunk }) =>
      arrayFrom([from, to, names[chunk] ?? ''].map(itemFrom)),
    );
    const files = shortNames(itemsOf(pages).map((page) => textOf(contentOf(page, 2))));
    const newPages = itemsOf(pages).map((page) => {
      const [name = page, words = page] = itemsOf(page);
      return arrayFrom([itemFrom(files.get(textOf(name)) ?? ''), words]);
    });
    for (const [from, to] of files) if (from !== to) renamed.set(pageFile(from), pageFile(to));
    const newMeta = arrayFrom([version, arrayFrom(newPages), arrayFrom(ranges), ...rest]);
    data.hash = addFile(after, newMeta, language, 10, (name) => `pagefind.${name}.pf_meta`);
    before.push(metaFile, ...oldFiles);
  }
  await Promise.all([...after].map(([file, content]) => pack(folder, file, content)));
  for (const [from, to] of renamed) await rename(path.join(folder, from), path.join(folder, to));
  await writeFile(entryFile, JSON.stringify(entry));
  await Promise.all(before.filter((file) => !after.has(file)).map((file) => rm(path.join(folder, file))));
}

/** All words of the index in their order, which is that of their UTF-8 bytes. */
async function wordsOf(folder: string, files: Iterable<string>): Promise<IndexedWord[]> {
  const words: IndexedWord[] = [];
  for (const file of files) {
    for (const bytes of itemsOf(contentOf(await unpack(folder, file), 1))) {
      const word = textOf(contentOf(bytes, 3));
      const last = words.at(-1)?.word;
      if (last !== undefined && Buffer.compare(Buffer.from(last), Buffer.from(word)) >= 0) {
        throw new Error(`Pagefind's words are not in order: "${last}" before "${word}" in ${file}`);
      }
      words.push({ word, bytes });
    }
  }
  return words;
}

const chunkFile = (name: string): string => `index/${name}.pf_index`;
const pageFile = (name: string): string => `fragment/${name}.pf_fragment`;

/** Adds a file named by the hash of its content, as Pagefind does, and gives the name; longer where one is taken. */
function addFile(
  files: Map<string, Buffer>,
  content: Buffer,
  language: string,
  letters: number,
  fileOf: (name: string) => string,
): string {
  const hash = createHash('sha1').update(content).digest('hex');
  let length = letters;
  const name = () => `${language}_${hash.slice(0, length)}`;
  while (length < hash.length && !(files.get(fileOf(name()))?.equals(content) ?? true)) length += 1;
  files.set(fileOf(name()), content);
  return name();
}

async function unpack(folder: string, file: string): Promise<Buffer> {
  const content = await promisify(gunzip)(await readFile(path.join(folder, file)));
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error(`${file} does not begin with Pagefind's signature "${SIGNATURE.toString()}"`);
  }
  return content.subarray(SIGNATURE.length);
}

async function pack(folder: string, file: string, content: Buffer): Promise<void> {
  const packed = await promisify(gzip)(Buffer.concat([SIGNATURE, content]), { level: 9 });
  await writeFile(path.join(folder, file), packed);
}

function assertVersion(file: string, version: string): void {
  if (version === PAGEFIND) return;
  throw new Error(
    `${file} is of Pagefind ${version}; src/search/indexing/recut-index.ts knows the format of ${PAGEFIND} only`,
  );
}
