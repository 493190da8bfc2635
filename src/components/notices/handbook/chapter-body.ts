/** A guide's own page becomes a chapter: its headings sink, its ids stay apart from those of other chapters. */
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const HEADING = /^h([2-5])$/;

/**
 * The HTML of a body below a chapter heading h2: every heading one level down, every id and every link within the body
 * with the chapter's id before it, folded parts open, because paper cannot unfold them.
 */
export function chapterBody(html: string, chapter: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node) => {
    const level = HEADING.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Number(level) + 1}`;
    if (node.tagName === 'details') node.properties['open'] = true;
    for (const name of ['id', 'ariaDescribedBy', 'ariaLabelledBy']) {
      const value = node.properties[name];
      if (value !== undefined && value !== null) node.properties[name] = below(chapter, value);
    }
    const { href } = node.properties;
    if (typeof href === 'string' && href.startsWith('#')) {
      node.properties['href'] = `#${below(chapter, href.slice(1))}`;
    }
  });
  return unified().use(rehypeStringify).stringify(tree);
}

/** One id or several. */
const below = (chapter: string, value: unknown): string =>
  (Array.isArray(value) ? value : [value]).map((id) => `${chapter}-${String(id)}`).join(' ');
