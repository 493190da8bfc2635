/**
 * Pagefind folds the marks of Vietnamese letters but not đ, which is a letter of its own to Unicode. Each page is
 * therefore indexed with its words that hold a đ once more, written with d: "dang ky" then finds "đăng ký".
 */
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { normalise } from '../../domain/text.ts';

/** The distinct words of a text that hold a đ, with d in its place and all other marks kept. */
export function wordsWithD(text: string): string[] {
  const words =
    normalise(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.includes('đ')))].map((word) => word.replaceAll('đ', 'd'));
}

export interface IndexedPage {
  /** The page as Pagefind shall read it. */
  html: string;
  /** Its title, other names and text. */
  text: string;
  /** The page as readers get it: names that only the index needs are not sent to them. */
  served: string;
}

/**
 * A page made ready for the index: its words with đ in its head, where they never show in an excerpt, its other names
 * from its keywords, and `place`, its number in the small index, as a filter. Gives undefined for pages that are not
 * marked for search.
 */
export function pageForIndex(html: string, place?: number): IndexedPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const tree = fromHtml(html);
  const body = select('[data-pagefind-body]', tree);
  const title = select('title', tree);
  const keywords = select('meta[name=keywords]', tree)?.properties['content'];
  const names = typeof keywords === 'string' ? keywords : '';
  const text = `${title ? toText(title) : ''} ${names} ${body ? toText(body) : ''}`;
  const metas = [
    meta('data-pagefind-meta="dfold[content]"', wordsWithD(text).join(' ')),
    names && meta('data-pagefind-meta="aliases[content]"', names),
    place === undefined ? '' : meta('data-pagefind-filter="so[content]"', String(place)),
  ];
  return {
    html: html.replace('</head>', `${metas.join('')}</head>`),
    text,
    served: html.replace(KEYWORDS, ''),
  };
}

const KEYWORDS = /<meta name="keywords"[^>]*>/;

const meta = (attribute: string, content: string): string =>
  `<meta ${attribute} content="${content.replace(/[&"<]/g, ' ')}">`;
