/**
 * Pagefind folds the marks of Vietnamese letters but not đ, which is a letter of its own to Unicode. Each page is
 * therefore indexed with its words that hold a đ once more, written with d: "dang ky" then finds "đăng ký".
 */
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { normalise } from '../domain/text.ts';

/** The distinct words of a text that hold a đ, with d in its place and all other marks kept. */
export function wordsWithD(text: string): string[] {
  const words =
    normalise(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.includes('đ')))].map((word) => word.replaceAll('đ', 'd'));
}

/**
 * A page as Pagefind shall read it: with those words in its head, where they never show in an excerpt.
 * Gives undefined for pages that are not marked for search.
 */
export function pageForIndex(html: string): string | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const tree = fromHtml(html);
  const body = select('[data-pagefind-body]', tree);
  const title = select('title', tree);
  const words = wordsWithD(`${title ? toText(title) : ''} ${body ? toText(body) : ''}`);
  const alias = select('meta[name=keywords]', tree)?.properties['content'];
  const metas = [
    `<meta data-pagefind-meta="dfold[content]" content="${words.join(' ')}">`,
    typeof alias === 'string' ? aliasMeta(alias) : '',
  ];
  return html.replace('</head>', `${metas.join('')}</head>`);
}

/** What people call the thing, as the page's keywords say it, searchable beside title and text. */
function aliasMeta(keywords: string): string {
  const plain = keywords.replaceAll('&', ' ').replaceAll('"', ' ').replaceAll('<', ' ');
  const folded = wordsWithD(plain).join(' ');
  return `<meta data-pagefind-meta="aliases[content]" content="${plain} ${folded}">`;
}
