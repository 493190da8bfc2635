import type { Evidence } from './evidence.ts';
/**
 * The numbers that decide the order of results, in one place. Chosen on the `tune` half of tests/search/queries.yaml;
 * `npm run bench:search` shows what a change does.
 */
export const WEIGHTS: Record<
  | 'small'
  | 'missing'
  | 'together'
  | 'precise'
  | 'otherNames'
  | 'laterName'
  | 'heading'
  | 'notInForce'
  | 'news'
  | 'document'
  | 'passage'
  | 'textMissing'
  | 'pairs'
  | 'nameRarity',
  number
> = {
  /** What small words (của, cho, thế nào) keep of their rarity. */
  small: 0.12,
  /** A name: how steeply a missing word costs, what nearness and saying nothing else are worth. */
  missing: 0.9,
  together: 0.3,
  precise: 0.35,
  /** A name of the same record may hold what the best one lacks. */
  otherNames: 0.2,
  /** A saying that leads elsewhere first. */
  laterName: 0.9,
  /** A heading inside a page is nearly a name. */
  heading: 0.75,
  /** A procedure that is not in force. */
  notInForce: 0.8,
  /** Posts report on what procedures and guides hold. */
  news: 0.8,
  /** Documents, unless the question names their kind. */
  document: 0.75,
  /** Within the text: its best passage, the rest is the whole page. */
  passage: 0.6,
  textMissing: 2,
  pairs: 0.6,
  /** Rarity of a word among the names of the small index, against that in the whole site. */
  nameRarity: 0.5,
};

/** What each part of the evidence is worth. Learnt from the `tune` questions by `npm run learn:ranking`. */
export const EVIDENCE_WEIGHTS: Record<keyof Evidence, number> = {
  title: 2.75,
  bestName: 2.71,
  nextName: 2.57,
  exactName: 3,
  agreeingNames: 2.81,
  namesHold: 1.63,
  namesHoldWords: 2.18,
  neighbours: 3.06,
  saidInNames: 2.49,
  text: 1.77,
  fullText: 0.32,
  replaced: -0.96,
  askedKind: 0.44,
};

/** What kinds of pages are worth beside that; learnt too. */
export const KIND_WEIGHTS: Record<string, number> = {
  'thu-tuc': -0.69,
  'tinh-huong': 0.27,
  'huong-dan': 0.8,
  'tin-tuc': -0.11,
  'ke-hoach': -0.63,
  'van-ban': -0.04,
  'don-vi': 0.96,
  'thong-tin': -0.54,
};
