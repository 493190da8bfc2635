/** Full text by Pagefind, loaded when the first question is asked and not before. */
import type { FacetCounts } from '../answer.ts';
import type { Filters } from '../filters/filters.ts';

/** A page as the full text index keeps it. */
export interface TextPage {
  address: string;
  title: string;
  /** Other names, as the page's keywords have them. */
  names: string[];
  headings: string[];
  kind: string;
  sample: boolean;
  day?: string | undefined;
  content: string;
  /** Escaped HTML with <mark> around what was found. */
  excerpt: string;
}

export interface TextHit {
  /** The same for the same page in every answer. */
  id: string;
  score: number;
  load(): Promise<TextPage>;
}

export interface TextAnswer {
  hits: TextHit[];
  /** Counts for the filters that are loaded; always for `so`, the places of pages in the small index. */
  counts: FacetCounts;
}

export interface FullText {
  /** Pages that hold every one of these words. */
  search(terms: string, filters: Filters): Promise<TextAnswer>;
  /** After this, answers count every filter. */
  loadCounts(): Promise<void>;
}

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    terms: string,
    options: { filters: unknown },
  ): Promise<{
    results: { id: string; score: number; data(): Promise<PagefindData> }[];
    filters: FacetCounts;
  }>;
  filters(): Promise<FacetCounts>;
}

interface PagefindData {
  raw_url?: string;
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  anchors?: { text?: string }[];
}

export const PAGEFIND_OPTIONS = {
  excerptLength: 28,
  ranking: { diacriticSimilarity: 2, metaWeights: { title: 6, aliases: 4, dfold: 1 } },
};

/** `open` loads Pagefind; it is asked again after a failure. */
export function fullTextOver(open: () => Promise<Pagefind>): FullText {
  let opened: Promise<Pagefind> | undefined;
  const engine = (): Promise<Pagefind> => {
    opened ??= open().then(async (pagefind) => {
      await pagefind.options(PAGEFIND_OPTIONS);
      return pagefind;
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return {
    search: async (terms, filters) => {
      // A filter that nothing breaks makes Pagefind count the values of `so`.
      const options = { filters: { ...filters, not: { so: 'none' } } };
      const { results, filters: counts } = await (await engine()).search(terms, options);
      return {
        hits: results.map((result) => ({
          id: result.id,
          score: result.score,
          load: async () => pageOf(await result.data()),
        })),
        counts,
      };
    },
    loadCounts: async () => void (await (await engine()).filters()),
  };
}

const pageOf = ({ raw_url, url, content, excerpt, meta, anchors }: PagefindData): TextPage => ({
  address: raw_url ?? url,
  title: meta['title'] ?? url,
  names: (meta['aliases'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
  headings: (anchors ?? []).map(({ text }) => text ?? '').filter(Boolean),
  kind: meta['loai'] ?? '',
  sample: meta['sample'] === 'true',
  day: meta['ngay'],
  content,
  excerpt,
});
