/** The search itself, without a page: questions in, answers out. Browser, tests and benchmarks use this one. */
import type { Answer, SearchEngine } from './answer.ts';
import {
  askedTypes,
  findDocuments,
  ofAskedKind,
  prepareDocuments,
  type PreparedDocument,
} from './documents.ts';
import { countAll, countRecords, passes, type Placed } from './filters/facets.ts';
import type { Filters } from './filters/filters.ts';
import { rarityIn, type Frequency } from './full-text/frequency.ts';
import type { FullText } from './full-text/full-text.ts';
import { mergeFirst, resultsBetween } from './merge.ts';
import { codeFit } from './number-search.ts';
import { byNames, byNumber, type Candidate } from './rank/candidate.ts';
import { likelyRecords } from './rank/likely-records.ts';
import { rankRecord } from './rank/rank-records.ts';
import { resultOf } from './result.ts';
import { prepareIndex } from './small-index/prepare.ts';
import type { DocumentRecord, SmallIndex } from './small-index/record.ts';
import { planText, searchText, termsOf, type Term, type TextPlan } from './full-text/text-search.ts';
import { describe } from './understand/describe.ts';
import { reweighed, understand, type Understanding } from './understand/understand.ts';

export interface EngineParts {
  smallIndex: SmallIndex;
  fullText: FullText;
  /** Asked for when a question speaks of documents. */
  documents(): Promise<DocumentRecord[]>;
  /** Asked for with the first full text search. */
  frequency(): Promise<Frequency>;
}

/** Names that fit less than this, or less than this share of the best, are no answer. */
const LEAST = 0.12;
const OF_BEST = 0.4;

/** Words looked up and pages read: on a large site each costs more bytes, and the reader's phone pays. */
const GENEROUS = { words: 3, pages: 20 };
const THRIFTY = { words: 2, pages: 10 };
/** A site of so many pages is large. */
const MANY = 2000;

export interface Engine extends SearchEngine {
  /** The pages that were judged for a question, best first, with what spoke for each: for learning the weights. */
  judged(typed: string): Promise<Candidate[]>;
}

export function createEngine(parts: EngineParts): Engine {
  const index = prepareIndex(parts.smallIndex);
  /** Address → place among the pages known by name: the small index, then the documents. The full text knows these. */
  const places = new Map(index.records.map(({ record }, place) => [record.address, place]));
  let documents: PreparedDocument[] = [];

  async function loadDocuments(asked: Understanding): Promise<void> {
    const wanted = asked.numbers.documents.length > 0 || askedTypes(asked, index).size > 0;
    if (documents.length > 0 || !wanted) return;
    documents = prepareDocuments(await parts.documents(), index);
    documents.forEach(({ prepared }, at) => places.set(prepared.record.address, index.records.length + at));
  }

  /** What names and numbers alone find, best first. */
  function byIndex(asked: Understanding): Candidate[] {
    const [reading] = asked.readings;
    const types = askedTypes(asked, index);
    const likely = likelyRecords(asked.readings, index.knowledge.lexicon);
    const pages = index.records.flatMap((prepared, place): Candidate[] => {
      const ranked = likely.has(place) ? rankRecord(prepared, asked.readings) : undefined;
      const code = codeFit(prepared.record, asked.numbers);
      if (code > 0) return [byNumber(prepared.record, code, reading, ranked)];
      return ranked ? [ofAskedKind(byNames(ranked), types)] : [];
    });
    const wanted = types.size > 0 || asked.numbers.documents.length > 0;
    const papers = wanted ? findDocuments(documents, asked, types) : [];
    const sorted = [...pages, ...papers].sort((a, b) => b.score - a.score);
    const least = Math.max(LEAST, (sorted[0]?.score ?? 0) * OF_BEST);
    return sorted.filter(({ score }) => score >= least);
  }

  /** A number that no page has was no number: its words count again. */
  async function askIndex(
    typed: string,
    rarityOfSite: (key: string) => number,
  ): Promise<{ asked: Understanding; all: Candidate[] }> {
    const asked = reweighed(understand(typed, index.knowledge), rarityOfSite);
    await loadDocuments(asked);
    const all = byIndex(asked);
    if (asked.numbers.documents.length === 0 || all.some(({ numbered }) => numbered)) return { asked, all };
    const inWords = reweighed(understand(typed, { ...index.knowledge, documentTypes: [] }), rarityOfSite);
    return { asked: inWords, all: byIndex(inWords) };
  }

  const narrowed = (candidates: readonly Candidate[], filters: Filters): Candidate[] =>
    candidates.filter(({ record }) => passes(record, filters));

  const placed = (candidates: readonly Candidate[]): Placed[] =>
    candidates.map(({ address, record }) => ({ place: places.get(address) ?? -1, record }));

  function quick(typed: string, filters: Filters): Answer {
    const asked = understand(typed, index.knowledge);
    const all = byIndex(asked);
    const found = narrowed(all, filters);
    return {
      understood: describe(asked, found[0], index),
      total: found.length,
      results: (from, to) => Promise.resolve(found.slice(from, to).map((each) => resultOf(each, index))),
      facets: () => Promise.resolve(countRecords(placed(all), filters)),
    };
  }

  async function find(typed: string, filters: Filters) {
    const frequency = await parts.frequency();
    const { words, pages } = frequency.pages > MANY ? THRIFTY : GENEROUS;
    const { asked, all } = await askIndex(typed, rarityIn(frequency));
    const own = narrowed(all, filters);
    const plans = await textPlans(parts.fullText, asked, words);
    const text = await searchText(parts.fullText, plans, filters);
    const question = { readings: asked.readings, kinds: askedTypes(asked, index) };
    const merged = await mergeFirst(own, text.hits, question, index, pages);
    return { asked, all, own, plans, text, question, merged };
  }

  async function full(typed: string, filters: Filters): Promise<Answer> {
    const { asked, all, own, plans, text, question, merged } = await find(typed, filters);
    const alone = placed(own).filter(({ place }) => !text.indexed.has(place));
    return {
      understood: describe(asked, merged.best[0], index),
      total: text.hits.length + alone.length,
      results: (from, to) => resultsBetween(merged, from, to, question, index),
      facets: () => countAll(parts.fullText, plans, placed(all), filters),
    };
  }

  function suggest(typed: string, limit: number) {
    const asked = understand(typed, index.knowledge);
    // The next key will find them; a failed load is tried again then.
    loadDocuments(asked).catch(() => undefined);
    const found = byIndex(asked).slice(0, limit);
    return found.map((each) => resultOf(each, index));
  }

  return { suggest, quick, full, judged: async (typed) => (await find(typed, {})).merged.best };
}

/** What the full text is asked: the telling words, also in official words; a date or a lone number as it was typed. */
function textPlans(
  fullText: FullText,
  { query, numbers, readings }: Understanding,
  most: number,
): Promise<TextPlan[]> {
  const terms = readings.slice(0, 2).flatMap(({ words }): Term[][] => {
    const telling = termsOf(words, most);
    const [day] = numbers.dates;
    if (day !== undefined) {
      const others = telling.filter(({ text }) => !/^\d+$/.test(text));
      return spellings(day).map((text) => [{ text, weight: 1 }, ...others].slice(0, most));
    }
    // In quotation marks, or Pagefind would take 1193 for any number that begins with 1.
    return [telling.length > 0 ? telling : [{ text: `"${query.replaceAll('"', ' ')}"`, weight: 1 }]];
  });
  return Promise.all(terms.map((each) => planText(fullText, each)));
}

/** The ways texts write a day: 01/07/2025, 01/7/2025, 1/7/2025. */
function spellings(day: string): string[] {
  const [date = '', month = '', year = ''] = day.split('/');
  const short = (number: string): string => String(Number(number));
  return [...new Set([day, `${date}/${short(month)}/${year}`, `${short(date)}/${short(month)}/${year}`])];
}
