/** What the small index holds: every page that has a name people ask for, and the sayings that editors keep. */
import type { FilterName } from '../filters/filters.ts';

export interface SearchRecord {
  /** Below the base path: /thu-tuc/chuyen-truong/. */
  address: string;
  /** What the filter "loai" says: thu-tuc, tinh-huong … */
  kind: string;
  title: string;
  /** Official name, aliases and the sayings that lead here first. */
  names?: string[];
  /** Further words of names that there was no room for (src/components/search/budget.ts). */
  words?: string;
  /** Sayings that lead elsewhere first and here after. */
  laterNames?: string[];
  /** Codes of a procedure, number of a plan or document: found whole or by their digits. */
  codes?: string[];
  /** The state in words, when a reader must know: no longer in force, ended, unclear. */
  state?: string;
  /** Where to go instead: addresses of other records. */
  successors?: string[];
  sample?: boolean;
  /** Values of the filters, beside the kind. */
  filters?: Partial<Record<FilterName, string[]>>;
}

/** A saying that wants more than a list: a note for the searcher or a question back. */
export interface SayingRecord {
  say: string[];
  note?: string;
  choice?: { question: string; answers: { label: string; address: string }[] };
}

/** Words that mean other words: [what people say, what official texts say]. */
export type Expansion = [say: string, official: string];

/** A document, for questions that name a kind or a number of one. */
export interface DocumentRecord {
  address: string;
  /** "62/KH-UBND". */
  number: string;
  /** "Kế hoạch". */
  type: string;
  /** What it is about. */
  title: string;
  /** What people call it. */
  names?: string[];
  issuer?: string;
  year?: string;
  /** Values of the filter "don-vi". */
  unit?: string;
}

export interface SmallIndex {
  records: SearchRecord[];
  sayings: SayingRecord[];
  expansions: Expansion[];
  /** Kinds of documents: [abbreviation, name]. */
  documentTypes: [abbreviation: string, name: string][];
}
