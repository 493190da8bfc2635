/** What to ask the full text: only the words that tell most, because every further word costs the reader bytes. */
import type { FullText, TextAnswer, TextHit } from './full-text.ts';
import type { Filters } from '../filters/filters.ts';
import type { AskedWord } from '../understand/understand.ts';

/** With fewer pages than this that hold all of them, pages that lack one count too. */
const FEW = 8;

export interface Term {
  text: string;
  weight: number;
  /** The term that stands right before it in the question. */
  after?: string | undefined;
}

/** How one question is put to the full text. */
export interface TextPlan {
  /** Searches whose results together are the answer. */
  questions: string[];
  /** What a page is worth by the words it holds just so, and side by side as asked. */
  worth(id: string): number;
}

export interface TextFound {
  /** Pages that are worth most first. */
  hits: TextHit[];
  /** Places among the named pages of those that were found. */
  indexed: ReadonlySet<number>;
  /** Each search that was needed. */
  answers: TextAnswer[];
}

/** At most `most` words to look up, those that tell most first. */
export function termsOf(words: readonly AskedWord[], most: number): Term[] {
  const byKey = new Map<string, Term>();
  words.forEach(({ key, text, weight }, at) => {
    if (!byKey.has(key)) byKey.set(key, { text, weight, after: words[at - 1]?.text });
  });
  const all = [...byKey.values()].sort((a, b) => b.weight - a.weight);
  const telling = all.filter(({ weight }) => weight > 0.1);
  return (telling.length > 0 ? telling : all).slice(0, most);
}

/** Side by side is worth so much of a word. */
const SIDE_BY_SIDE = 0.6;

/**
 * Which words must stand together in a page: all of them; when too few pages have all, also all but one. Decided
 * without filters, so that ticking one only takes results away. Pagefind finds "công" for "con"; asked in quotation
 * marks it finds whole words, which costs no further bytes and tells which pages to read first.
 */
export async function planText(fullText: FullText, terms: readonly Term[]): Promise<TextPlan> {
  const ids = async (question: string): Promise<Set<string>> =>
    new Set((await fullText.search(question, {})).hits.map(({ id }) => id));
  // All words' parts of the index are fetched at once.
  const whole = terms.map(({ text }) => text).join(' ');
  await fullText.search(whole, {});
  const just = await Promise.all(
    terms.map(async (term) => ({
      ids: await ids(`"${term.text.replaceAll('"', '')}"`),
      weight: term.weight,
    })),
  );
  const beside = await Promise.all(
    terms
      .filter(({ after }) => terms.some(({ text }) => text === after))
      .map(async ({ after, text, weight }) => ({
        ids: await ids(`"${after ?? ''} ${text}"`),
        weight: SIDE_BY_SIDE * weight,
      })),
  );
  const worth = (id: string): number =>
    [...just, ...beside].reduce((sum, { ids, weight }) => sum + (ids.has(id) ? weight : 0), 0);
  const complete = [...(just[0]?.ids ?? [])].filter((id) => just.every(({ ids }) => ids.has(id)));
  const questions = complete.length < FEW && terms.length > 1 ? [whole, ...allButOne(terms)] : [whole];
  return { questions, worth };
}

/** Without the least telling word first. */
const allButOne = (terms: readonly Term[]): string[] =>
  terms.map((_, at) =>
    terms
      .filter((_, index) => index !== terms.length - 1 - at)
      .map(({ text }) => text)
      .join(' '),
  );

/** The pages of all plans, those that are worth most first. */
export async function searchText(
  fullText: FullText,
  plans: readonly TextPlan[],
  filters: Filters,
): Promise<TextFound> {
  const questions = [...new Set(plans.flatMap((plan) => plan.questions))];
  const answers = await Promise.all(questions.map((question) => fullText.search(question, filters)));
  const hits = new Map<string, TextHit>();
  for (const answer of answers) for (const hit of answer.hits) if (!hits.has(hit.id)) hits.set(hit.id, hit);
  const worth = new Map(
    [...hits.keys()].map((id) => [id, Math.max(0, ...plans.map((plan) => plan.worth(id)))] as const),
  );
  const indexed = answers.flatMap(({ counts }) =>
    Object.entries(counts['so'] ?? {}).flatMap(([place, count]) => (count > 0 ? [Number(place)] : [])),
  );
  return {
    hits: [...hits.values()].sort((a, b) => (worth.get(b.id) ?? 0) - (worth.get(a.id) ?? 0)),
    indexed: new Set(indexed),
    answers,
  };
}
