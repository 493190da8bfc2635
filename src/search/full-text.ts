/** Full text in the browser: Pagefind's own script, loaded when the first question is asked and not before. */
import type { Filters } from './filters.ts';
import { inForceFirst, namedSoFirst } from './rank.ts';

export interface Hit {
  url: string;
  title: string;
  /** Official name and what people call the thing, joined by commas. */
  aliases: string;
  /** Plain HTML of Pagefind: text with <mark> around what was found. */
  excerpt: string;
  /** What kind of page it is, in words. */
  kind: string;
  sample: boolean;
  /** The state of a procedure; undefined for other pages. */
  state: string | undefined;
}

export interface Found {
  total: number;
  hits(from: number, to: number): Promise<Hit[]>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    terms: string,
    options: { filters: Filters },
  ): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

let engine: Promise<Pagefind> | undefined;

/** `base` is the site's base path with a slash at its end. */
async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    excerptLength: 28,
    ranking: { diacriticSimilarity: 2, metaWeights: { title: 6, aliases: 4, dfold: 1 } },
  });
  return pagefind;
}

/** Asks the index. Throws when the index cannot be loaded. */
export async function fullText(base: string, terms: string, filters: Filters): Promise<Found> {
  engine ??= load(base);
  engine.catch(() => (engine = undefined));
  const { results } = await (await engine).search(terms, { filters });
  return {
    total: results.length,
    hits: async (from, to) => {
      const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return namedSoFirst(inForceFirst(data.map(hitOf)), terms);
    },
  };
}

const hitOf = ({ url, excerpt, meta, filters }: PagefindData): Hit => ({
  url,
  excerpt,
  title: meta['title'] ?? url,
  aliases: meta['aliases'] ?? '',
  kind: meta['loai'] ?? '',
  sample: meta['sample'] === 'true',
  state: filters['trang-thai']?.[0],
});
