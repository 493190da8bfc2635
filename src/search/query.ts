/** What a typed question asks for, as words the full-text index can look up. */
import { fold, normalise } from '../domain/text.ts';

/** Words that carry no subject; dropped when the whole question finds nothing. */
const FILLER = new Set(
  'xin toi minh em muon can lam the nao nhu gi o dau khi thi la co duoc cho cua va hoac voi de bi di ve mot cac nhung nay do hoi giup a ah nhe'.split(
    ' ',
  ),
);

/** The question in one form: composed letters, single spaces, at most 200 characters. */
export const cleanQuery = (typed: string): string =>
  normalise(typed)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

/**
 * What to ask the index, one after the other until something is found: the whole question, then its words that carry
 * a subject. `dropped` names the words left out, so that the page can say so.
 */
export function attempts(query: string): { terms: string; dropped: string[] }[] {
  const words = query.split(' ').filter((word) => word !== '');
  const content = words.filter((word) => !FILLER.has(fold(word)));
  const whole = { terms: query, dropped: [] };
  if (content.length === 0 || content.length === words.length) return [whole];
  return [whole, { terms: content.join(' '), dropped: words.filter((word) => !content.includes(word)) }];
}
