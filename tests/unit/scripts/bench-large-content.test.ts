import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeLargeContent } from '../../../scripts/bench/large-content/make.ts';
import { seeded } from '../../../scripts/bench/large-content/random.ts';
import { rareWords } from '../../../scripts/bench/large-content/rare-words.ts';
import { learn, tokensOf } from '../../../scripts/bench/large-content/word-chain.ts';
import { pageWriter, shortened } from '../../../scripts/bench/large-content/writer.ts';
import { ROOT } from '../../../scripts/shared/settings.ts';
import { readContent } from '../../../src/reading/read-content.ts';

const SMALL = path.join(ROOT, 'tests/fixtures/mot-cong-nho/content');
const SIZE = { pages: 80, posts: 40, procedures: 12, units: 8, documents: 10 };

const dir = mkdtempSync(path.join(tmpdir(), 'cong-khai-large-content-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function filesOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]);
}

describe('the large content folder', { timeout: 60_000 }, () => {
  const one = path.join(dir, 'one', 'content');

  it('has as many records as asked, real ones included, and no problem', async () => {
    const made = await makeLargeContent(SMALL, one, SIZE);
    expect(made).toMatchObject({ pages: 80 });
    const { content, problems } = await readContent(one);
    expect(problems).toEqual([]);
    expect({
      posts: content.posts.length,
      procedures: content.procedures.length,
      units: content.units.length,
      documents: content.documents.length,
    }).toEqual({ posts: 40, procedures: 12, units: 8, documents: 10 });
  });

  it('marks what it made up as illustration, and lets no real address vouch for it', async () => {
    const { content } = await readContent(one);
    const real = new Set((await readContent(SMALL)).content.posts.map(({ id }) => id));
    const made = content.posts.filter(({ id }) => !real.has(id));
    expect(made.length).toBe(38);
    expect(made.every(({ data }) => data.sample)).toBe(true);
    expect(made.flatMap(({ data }) => data.sources ?? []).filter(({ address }) => address)).toEqual([]);
  });

  it('is the same each time', async () => {
    const two = path.join(dir, 'two', 'content');
    await makeLargeContent(SMALL, two, SIZE);
    expect(filesOf(two)).toEqual(filesOf(one));
  });
});

describe('learned words', () => {
  it('are words and marks; addresses and parts of telephone numbers are left out', () => {
    expect(tokensOf('Nộp 50.000 đồng (theo 62/KH-UBND), xem https://a.vn/b hoặc gọi 0243 825.')).toEqual(
      'Nộp 50.000 đồng theo 62/KH-UBND , xem hoặc gọi 825 .'.split(' '),
    );
  });

  it('follow each other as they did', () => {
    const writer = pageWriter(seeded(1), {
      subjects: [learn(['Xin học lại'])],
      all: learn(['Xin học lại']),
      rare: () => 'Zz',
    });
    expect(writer.prose(30).replaceAll(' Zz', '')).toMatch(/^(Xin( học( lại)?)?\. ?)+$/);
    expect(writer.phrase(3)).not.toMatch(/\.$/);
  });

  it('are cut between words', () => {
    expect(shortened('xin học lại', 11)).toBe('xin học lại');
    expect(shortened('xin học lại', 10)).toBe('xin học');
    expect(shortened('xin, học', 5)).toBe('xin');
  });
});

describe('rare words', () => {
  it('keep coming, ever more slowly', () => {
    const next = rareWords(seeded(7));
    const seen = new Set<string>();
    const distinctAfter = (draws: number): number => {
      for (let draw = 0; draw < draws; draw += 1) seen.add(next());
      return seen.size;
    };
    const first = distinctAfter(10_000);
    const second = distinctAfter(10_000) - first;
    expect(first).toBeGreaterThan(1_500);
    expect(second).toBeGreaterThan(first / 4);
    expect(second).toBeLessThan(first);
  });
});
