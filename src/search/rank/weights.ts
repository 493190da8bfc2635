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
  | 'text'
  | 'passage'
  | 'textMissing'
  | 'pairs'
  | 'nameRarity'
  | 'fullText'
  | 'held',
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
  /** How much of what names leave open the text can make good. */
  text: 0.55,
  /** Within the text: its best passage, the rest is the whole page. */
  passage: 0.6,
  textMissing: 2,
  pairs: 0.6,
  /** How steeply the kind of a page comes to matter when it lacks words of the question. */
  held: 6,
  /** What the full text's own order is worth. */
  fullText: 0.05,
  /** Rarity of a word among the names of the small index, against that in the whole site. */
  nameRarity: 0.5,
};
