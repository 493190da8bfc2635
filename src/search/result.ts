/** One line of the results, from what ranking knows. */
import type { SearchResult } from './answer.ts';
import { kindWords, type Candidate } from './rank/candidate.ts';
import type { PreparedIndex } from './small-index/prepare.ts';
import type { Reading } from './understand/understand.ts';
import { wordsOf } from './words/split.ts';

export function resultOf(
  { address, record, page, name, reading }: Candidate,
  index: PreparedIndex,
): SearchResult {
  const title = page?.title ?? record.title;
  const successor = record.successors?.map((other) => index.byAddress.get(other)?.record.title).find(Boolean);
  return {
    address,
    title,
    kind: page?.kind || kindWords(record),
    ...(name && explains(name, title, reading) && { matchedName: name }),
    ...(page?.excerpt && { excerpt: page.excerpt }),
    ...(record.state && { state: record.state }),
    ...(successor && { successor }),
    ...(page?.day && { day: page.day }),
    sample: page?.sample ?? record.sample ?? false,
  };
}

/** A name is worth showing when it has a word of the question that the title lacks. */
function explains(name: string, title: string, { words }: Reading): boolean {
  const holds = (text: string, asked: string): boolean =>
    wordsOf(text).some(({ key }) => key.startsWith(asked));
  return words.some(({ key, share }) => share === 1 && holds(name, key) && !holds(title, key));
}
