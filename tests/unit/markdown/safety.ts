import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Every element that Markdown and the components may give. */
const ELEMENTS = new Set(
  (
    'a blockquote br code del details div em figcaption figure h2 h3 h4 h5 h6 hr img input li ol p pre ' +
    'section span strong summary sup table tbody td th thead tr track ul video'
  ).split(' '),
);
/** Every attribute they may carry; class apart, none of them can do harm by its value except those of ADDRESSES. */
const ATTRIBUTES = new Set(
  (
    'alt ariaDescribedBy ariaLabel checked className controls dataFootnoteBackref dataFootnoteRef dataFootnotes ' +
    'decoding disabled download href id kind label loading preload role scope src srcLang start tabIndex title type'
  ).split(' '),
);
const ADDRESSES = ['href', 'src'];
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|tel:|#|\.\/|\/(?![/\\]))/i;

/** What in the HTML is not on the lists, as a browser would read it; empty for safe HTML. */
export function unsafeParts(html: string): string[] {
  const unsafe: string[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'comment' || node.type === 'doctype') unsafe.push(node.type);
    if (node.type === 'element') unsafe.push(...unsafeIn(node));
  });
  return unsafe;
}

function unsafeIn({ tagName, properties }: Element): string[] {
  const unsafe = ELEMENTS.has(tagName) ? [] : [`<${tagName}>`];
  for (const [name, value] of Object.entries(properties)) {
    if (!ATTRIBUTES.has(name)) unsafe.push(`${tagName}[${name}]`);
    // Browsers drop spaces and control signs at the beginning and line ends anywhere.
    const address = String(value).replace(/^[\0- ]+|[\t\n\r]/g, '');
    if (ADDRESSES.includes(name) && !SAFE_ADDRESS.test(address))
      unsafe.push(`${tagName}[${name}=${address}]`);
    if (tagName === 'img' && name === 'src' && /^https?:/i.test(address)) unsafe.push(`img[src=${address}]`);
  }
  return unsafe;
}
