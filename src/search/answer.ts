/** What a search gives to those who show it: the results page and the suggestions below a search box. */
import type { Filters } from './filters/filters.ts';

export interface SearchResult {
  /** Below the base path, with a leading slash: /thu-tuc/chuyen-truong/. */
  address: string;
  title: string;
  /** What kind of page it is, in words: "Thủ tục". */
  kind: string;
  /** Why it was found, when its title does not say so: the name or saying that matched. */
  matchedName?: string | undefined;
  /** Escaped HTML: the place in the text, with <mark> around what was found. */
  excerpt?: string | undefined;
  /** In words, when it is not simply in force: "Đã được thay thế", "Đã kết thúc hoạt động". */
  state?: string | undefined;
  /** Title of what stands in its place today. */
  successor?: string | undefined;
  /** The day of a post, yyyy-mm-dd. */
  day?: string | undefined;
  sample: boolean;
}

/** One saying may mean several things: a question and its answers, each an address. */
export interface Choice {
  question: string;
  answers: { label: string; address: string }[];
}

/** How the question was read. */
export interface Understood {
  /** In one form: composed letters, single spaces. */
  query: string;
  /** In Vietnamese letters, when raw keys or joined words had to be read: "ddawng kys" → "đăng ký". */
  readAs?: string | undefined;
  /** The nearest right words, when something seems misspelt. */
  didYouMean?: string | undefined;
  /** Words with a subject that the best result does not hold. */
  leftOut: string[];
  /** What editors say of a word in the question: "Sổ giấy không còn dùng …". */
  notes: string[];
  choice?: Choice | undefined;
}

/** Name of a filter → value → number of results with it. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface Answer {
  understood: Understood;
  /** How many pages were found in all. */
  total: number;
  /** Results from..to (to excluded), best first. */
  results(from: number, to: number): Promise<SearchResult[]>;
  /**
   * For each filter the number of results that each of its values would leave, all other filters kept.
   * Loads what counting needs: call it when the reader opens the filters.
   */
  facets(): Promise<FacetCounts>;
}

export interface SearchEngine {
  /** The best few of the small index, while typing. */
  suggest(typed: string, limit: number): SearchResult[];
  /** What the small index alone answers, at once. */
  quick(typed: string, filters: Filters): Answer;
  /** Small index and full text together. Throws when the full text cannot be loaded. */
  full(typed: string, filters: Filters): Promise<Answer>;
}
