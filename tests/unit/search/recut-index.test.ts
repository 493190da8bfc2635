import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPagefind } from '../../../scripts/bench/search/pagefind-in-node.ts';
import { pageForIndex } from '../../../src/search/indexing/page-for-index.ts';
import { PAGEFIND_OPTIONS, type Pagefind } from '../../../src/search/full-text/full-text.ts';
import { recutIndex } from '../../../src/search/indexing/recut-index.ts';
import { shortNames } from '../../../src/search/indexing/recut/page-names.ts';
import { writeIndex } from '../../../src/search/indexing/write-index.ts';
import { cutWords, rangesOf } from '../../../src/search/indexing/recut/plan.ts';

/** Few enough for one chunk of Pagefind's, in which it misses nothing. */
const PAGES = 80;
const SMALL = { chunk: 1_500, whole: Infinity };

let root = '';
const folder = (name: string) => path.join(root, name);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'recut-'));
  try {
    const { index } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error('no index');
    for (let page = 0; page < PAGES; page += 1) {
      const { html } = pageForIndex(pageOf(page)) ?? { html: '' };
      await index.addHTMLFile({ sourcePath: `${String(page)}/index.html`, content: html });
    }
    await writeIndex(index, folder('before'));
  } finally {
    await close();
  }
  await cp(folder('before'), folder('after'), { recursive: true });
  await recutIndex(folder('after'), SMALL);
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe('an index cut anew', () => {
  it('has more and smaller chunks, and none of the old', async () => {
    const [before, after] = await Promise.all([chunksOf('before'), chunksOf('after')]);
    expect(before).toHaveLength(1);
    expect(after.length).toBeGreaterThan(10);
    expect(Math.max(...after.map(({ size }) => size))).toBeLessThan(
      Math.max(...before.map(({ size }) => size)) / 3,
    );
    expect(after.map(({ name }) => name)).not.toContain(before[0]?.name);
    expect((await readdir(folder('after'))).filter((name) => name.endsWith('.pf_meta'))).toHaveLength(1);
  });

  it.each([
    ['one word', 'khai'],
    ['a word that stands alone in its chunk', 'công'],
    ['a word that begins others', 'con'],
    ['the beginning of words', 'truo'],
    ['one letter', 't'],
    ['several words', 'chuyển trường học sinh'],
    ['words with đ', 'đăng ký đất'],
    ['words with đ typed without', 'dang ky dat'],
    ['words without marks', 'ho so khai sinh'],
    ['numbers', '2025'],
    ['letters that are no Vietnamese', 'ω café'],
    ['a word that no page has', 'xyzzy'],
    ['a word that no page has beside one that many have', 'khai xyzzy'],
    ['two words typed as one', 'khaisinh'],
    ['words that stand together', '"khai sinh"'],
    ['words that never stand together', '"sinh khai"'],
  ])('answers %s as before', async (_, typed) => {
    expect(await answersOf('after', typed)).toEqual(await answersOf('before', typed));
  });

  it('knows the words that the other tests ask for', async () => {
    for (const typed of [
      'khai',
      'công',
      'con',
      'truo',
      'đăng ký đất',
      'dang ky dat',
      '2025',
      '"khai sinh"',
    ]) {
      expect((await answersOf('after', typed)).plain.length, typed).toBeGreaterThan(0);
    }
  });

  it('answers filters without words as before', async () => {
    expect(await answersOf('after', null)).toEqual(await answersOf('before', null));
  });

  it('is the same whatever it was cut to before', async () => {
    await cp(folder('after'), folder('again'), { recursive: true });
    await recutIndex(folder('again'), { chunk: 4_000, whole: 0 });
    expect(await chunksOf('again')).not.toEqual(await chunksOf('after'));
    await recutIndex(folder('again'), SMALL);
    expect((await readdir(folder('again'), { recursive: true })).sort()).toEqual(
      (await readdir(folder('after'), { recursive: true })).sort(),
    );
    await recutIndex(folder('again'), SMALL);
    expect(await chunksOf('again')).toEqual(await chunksOf('after'));
  });
});

describe('an index of another form', () => {
  it.each([
    [
      'another version',
      'pagefind-entry.json',
      (bytes: Buffer) => replaced(bytes, '1.5.2', '1.6.0'),
      /1\.6\.0.*1\.5\.2/,
    ],
    [
      'another version of its list',
      '.pf_meta',
      packed((bytes) => replaced(bytes, '1.5.2', '1.4.9')),
      /1\.4\.9/,
    ],
    [
      'another signature',
      '.pf_index',
      packed((bytes) => replaced(bytes, 'pagefind_dcd', 'pagefind_xyz')),
      /signature/,
    ],
    ['a chunk that ends too early', '.pf_index', packed((bytes) => bytes.subarray(0, -3)), /CBOR/],
    ['more after a chunk', '.pf_index', packed((bytes) => Buffer.concat([bytes, Buffer.of(0)])), /CBOR/],
    ['another kind of content', '.pf_index', packed((bytes) => bytes.fill(0xa1, 12, 13)), /CBOR/],
  ])('is refused and left as it is: %s', async (name, file, change, message) => {
    const broken = folder(name);
    await cp(folder('before'), broken, { recursive: true });
    const found = (await readdir(broken, { recursive: true })).find((at) => at.endsWith(file)) ?? '';
    await writeFile(path.join(broken, found), change(await readFile(path.join(broken, found))));
    const files = (await readdir(broken, { recursive: true })).sort();
    await expect(recutIndex(broken, SMALL)).rejects.toThrow(message);
    expect((await readdir(broken, { recursive: true })).sort()).toEqual(files);
  });
});

describe('names of pages', () => {
  it('are as short as tells them apart, but not shorter than four letters', () => {
    const names = ['vi_abcdef0', 'vi_abcd123', 'vi_abcd145', 'vi_0000000'];
    expect([...shortNames(names).values()]).toEqual(['vi_abcd', 'vi_abcd1', 'vi_abcd14', 'vi_0000']);
  });

  it('stay when they are short already', () => {
    const names = ['vi_abcd', 'vi_abcd1'];
    expect([...shortNames(names).values()]).toEqual(names);
  });
});

describe('which chunks a typed word calls for', () => {
  const words = ['ba', 'con', 'cong', 'congx', 'cua'].map((word) => ({
    word,
    bytes: Buffer.alloc(word === 'cong' ? 50 : 10),
  }));
  const chunks = cutWords(words, 20);
  const calledBy = (typed: string, whole: number) =>
    rangesOf(chunks, whole)
      .filter(({ from, to }) => from <= typed && typed <= to)
      .map(({ chunk }) => chunks[chunk]?.map(({ word }) => word).join(' '));

  it('keeps a frequent word alone', () => {
    expect(calledBy('cong', Infinity)).toEqual(['cong', 'congx cua']);
    expect(calledBy('cua', Infinity)).toEqual(['congx cua']);
  });

  it('calls for the words that go on from the typed one only while they are few', () => {
    expect(calledBy('con', 90)).toEqual(['ba con', 'cong', 'congx cua']);
    expect(calledBy('con', 89)).toEqual(['ba con']);
    expect(calledBy('cong', 70)).toEqual(['cong', 'congx cua']);
  });

  it('leaves no typed word without a chunk', () => {
    expect(
      ['', '0', 'a', 'conf', 'congz', 'd', '\u{1f600}'].map((typed) => calledBy(typed, 0).length),
    ).toEqual(Array(7).fill(1));
  });
});

/** Pages with the words that are asked for, each in some of them, among 1,500 made-up ones. */
function pageOf(page: number): string {
  const asked =
    'hồ sơ|khai sinh|chuyển trường|học sinh|cho con|công dân|công khai|đăng ký|đất đai|trường tiểu học|thường trú|cafe|café|ω ωmega|họp|hộ khẩu|trưởng thôn|năm 2025|số 186|khả năng|tre|trên|x'.split(
      '|',
    );
  const said = asked.filter((_, at) => (page * 7 + at * 5) % (at + 2) === 0);
  const made = Array.from({ length: 60 }, (_, at) => madeWord(page * 37 + at * 11));
  const text = made.flatMap((word, at) => [word, said[at % said.length] ?? '', at % 4 === 0 ? 'công' : '']);
  return `<html lang="vi"><head><title>${said[0] ?? 'trang'}</title></head><body><main data-pagefind-body
    data-pagefind-filter="loai:${page % 3 === 0 ? 'Tin' : 'Văn bản'}"><h1>Trang ${said.at(-1) ?? ''}</h1>
    <p>${text.join(' ')}</p></main></body></html>`;
}

const madeWord = (number: number): string =>
  ['b', 'c', 'ch', 'h', 'kh', 'nh', 's', 't', 'th', 'tr'][number % 10] +
  (['a', 'o', 'u', 'uo', 'ie'][Math.floor(number / 10) % 5] ?? '') +
  (['', 'n', 'ng', 'nh', 'm', 'p'][Math.floor(number / 50) % 6] ?? '') +
  (['', 'a', 'b', 'c', 'd'][Math.floor(number / 300) % 5] ?? '');

/** What an index answers that was asked nothing before, so that no chunk is there by chance. */
async function answersOf(name: string, typed: string | null) {
  const pagefind = (await openPagefind(folder(name))) as Pagefind & { destroy(): Promise<void> };
  await pagefind.destroy();
  await pagefind.options(PAGEFIND_OPTIONS);
  const [plain, filtered] = [{}, { loai: 'Tin' }].map(async (filters) => {
    const found = await pagefind.search(typed as string, { filters });
    // Pages of equal score come in no certain order.
    const pages = found.results.map(async ({ data, score }) => `${score.toFixed(5)} ${(await data()).url}`);
    return (await Promise.all(pages)).sort();
  });
  return { plain: (await plain) ?? [], filtered: (await filtered) ?? [] };
}

async function chunksOf(name: string): Promise<{ name: string; size: number }[]> {
  const names = (await readdir(path.join(folder(name), 'index'))).sort();
  return Promise.all(
    names.map(async (file) => ({
      name: file,
      size: (await stat(path.join(folder(name), 'index', file))).size,
    })),
  );
}

const replaced = (bytes: Buffer, from: string, to: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');

function packed(change: (bytes: Buffer) => Buffer): (bytes: Buffer) => Buffer {
  return (bytes) => gzipSync(change(gunzipSync(bytes)));
}
