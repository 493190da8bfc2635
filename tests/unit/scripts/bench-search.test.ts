import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../scripts/bench/large-content/random.ts';
import { isKept } from '../../../scripts/bench/search/limits.ts';
import { pairsOf } from '../../../scripts/bench/search/pairs.ts';
import { servePhone } from '../../../scripts/bench/search/phone-server.ts';
import { failuresOf, judge, placeOf, qualityOf } from '../../../scripts/bench/search/quality.ts';
import { readQueries } from '../../../scripts/bench/search/queries.ts';
import { LONGEST, randomString } from '../../../scripts/bench/search/random-strings.ts';
import { weigh } from '../../../scripts/bench/search/weigh.ts';

const answer = (q: string, got: string[], total = got.length) => ({ q, want: ['/a/', '/b/'], got, total });

describe('the place of the first accepted page', () => {
  it('counts from 1, whichever of the accepted it is', () => {
    expect(placeOf(answer('', ['/b/', '/a/']))).toBe(1);
    expect(placeOf(answer('', ['/x/', '/a/']))).toBe(2);
  });
  it('is beyond all where the first ten hold none', () => {
    const others = Array.from({ length: 10 }, (_, at) => `/x${at}/`);
    expect(placeOf(answer('', [...others, '/a/']))).toBe(Infinity);
    expect(placeOf(answer('', []))).toBe(Infinity);
  });
});

describe('quality', () => {
  const judged = [
    answer('first', ['/a/']),
    answer('third', ['/x/', '/y/', '/b/']),
    answer('fourth', ['/x/', '/y/', '/z/', '/b/']),
    answer('nothing', []),
  ];
  it('is success at 1 and 3, mean reciprocal rank, and the share without any result', () => {
    expect(qualityOf(judged)).toEqual({
      questions: 4,
      success1: 1 / 4,
      success3: 2 / 4,
      mrr: (1 + 1 / 3 + 1 / 4) / 4,
      nothing: 1 / 4,
    });
    expect(qualityOf([])).toMatchObject({ questions: 0, success1: 0, mrr: 0 });
  });
  it('names what did not come first', () => {
    expect(failuresOf(judged).map(({ q }) => q)).toEqual(['third', 'fourth', 'nothing']);
  });
  it('asks every question once', async () => {
    const asked: string[] = [];
    const done = await judge([{ q: 'khai sinh', want: ['/a/'] }], async (q) => {
      asked.push(q);
      return { got: ['/a/'], total: 7 };
    });
    expect([asked, done]).toEqual([
      ['khai sinh'],
      [{ q: 'khai sinh', want: ['/a/'], got: ['/a/'], total: 7 }],
    ]);
  });
});

describe('the judged questions', () => {
  it('are at least 200 in each split, and none in both', () => {
    const { tune, test } = readQueries();
    expect(tune.length).toBeGreaterThanOrEqual(200);
    expect(test.length).toBeGreaterThanOrEqual(200);
    expect(new Set(tune.map(({ q }) => q)).isDisjointFrom(new Set(test.map(({ q }) => q)))).toBe(true);
  });

  it('are taken evenly for the phone, the next never the same as the first', () => {
    const queries = Array.from({ length: 40 }, (_, at) => ({ q: String(at), want: ['/a/'] }));
    expect(pairsOf(queries, 4)).toEqual([
      ['0', '5'],
      ['10', '15'],
      ['20', '25'],
      ['30', '35'],
    ]);
  });
});

describe('limits', () => {
  it('are kept up to and at their edge, from above or from below', () => {
    expect(isKept({ what: '', figure: 30, unit: 'KB', limit: 30 })).toBe(true);
    expect(isKept({ what: '', figure: 30.1, unit: 'KB', limit: 30 })).toBe(false);
    expect(isKept({ what: '', figure: 90, unit: '%', limit: 90, atLeast: true })).toBe(true);
    expect(isKept({ what: '', figure: 89.9, unit: '%', limit: 90, atLeast: true })).toBe(false);
  });
});

describe('random strings', () => {
  it('are of any length up to the longest, and the same for the same seed', () => {
    const make = (): string[] => {
      const random = seeded(3);
      return Array.from({ length: 400 }, () => randomString(random, ['đăng', 'ký']));
    };
    const strings = make();
    const lengths = strings.map(({ length }) => length);
    expect(make()).toEqual(strings);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST);
    expect(Math.max(...lengths)).toBeGreaterThan(LONGEST * 0.9);
    expect(strings.some((text) => text.includes('đăng '))).toBe(true);
    expect(strings.some((text) => !text.isWellFormed())).toBe(true);
  });
});

describe('the bytes of a search', () => {
  it('are those of the first answer, and all that came for the full text', () => {
    const sent = [
      { file: 'tim-kiem/index.html', bytes: 1, at: 1 },
      { file: '_astro/page.css', bytes: 2, at: 1 },
      { file: '_astro/page.js', bytes: 4, at: 2 },
      { file: 'tim-kiem/chi-muc.json', bytes: 8, at: 3 },
      { file: 'pagefind/pagefind.js', bytes: 16, at: 3 },
      { file: 'pagefind/wasm.vi.pagefind', bytes: 32, at: 4 },
      { file: 'tim-kiem/van-ban.json', bytes: 64, at: 5 },
      { file: 'pagefind/index/a.pf_index', bytes: 128, at: 6 },
    ];
    expect(weigh(sent, 4)).toEqual({
      small: 4 + 8,
      text: 16 + 32 + 64 + 128,
      kinds: { script: 16, wasm: 32, meta: 0, index: 128, filter: 0, fragment: 0, other: 64 },
    });
  });
});

describe('the server of the slow phone', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'cong-khai-phone-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('compresses text, leaves the rest, is slow, and counts what it sent', async () => {
    writeFileSync(path.join(dir, 'index.html'), 'x'.repeat(20_000));
    writeFileSync(path.join(dir, 'chunk.pf_index'), 'y'.repeat(20_000));
    const server = await servePhone({ dir, base: '/phuong-a/' });
    try {
      const started = performance.now();
      expect((await (await fetch(server.url)).text()).length).toBe(20_000);
      await (await fetch(`${server.url}chunk.pf_index`)).text();
      // Twice the latency, and 20,000 bytes at 1.6 Mbit/s.
      expect(performance.now() - started).toBeGreaterThan(395);
      const [page, chunk] = server.take();
      expect(page).toMatchObject({ file: 'index.html' });
      expect(page?.bytes).toBeLessThan(1_000);
      expect(chunk?.bytes).toBeGreaterThan(20_000);
      expect((await fetch(server.url.replace('phuong-a', 'phuong-b'))).status).toBe(404);
    } finally {
      server.close();
    }
  });
});
