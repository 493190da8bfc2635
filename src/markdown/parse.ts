/**
 * Two ways to read a body. `parsePlain` reads Markdown as MDX sees it, but with every `<` and `{` left as text, so that
 * mistakes can be found and named. `parseWithComponents` reads the same text with the editors' components; it is only
 * called on a body in which the linter found nothing wrong.
 */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** MDX has no indented code, raw HTML or angle-bracket links; reading without them keeps both readings alike. */
const AS_IN_MDX = { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'autolink'] } };

function withoutHtml(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), AS_IN_MDX];
}

const plain = unified().use(remarkParse).use(remarkGfm).use(withoutHtml).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

export const parsePlain = (body: string): Root => plain.parse(body);

/** Throws a VFileMessage where the components do not nest; the caller reports it at its place. */
export const parseWithComponents = (body: string): Root => mdx.parse(body);
