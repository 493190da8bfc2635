/**
 * From a body as typed to HTML. The one way for site, checks, feeds and reports alike, so that what the checker accepts
 * is exactly what the site shows.
 */
import type { ElementContent, Root as Tree } from 'hast';
import type { Root } from 'mdast';
import { toText } from 'hast-util-to-text';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { inspectBody, type BodyLink } from './body-rules.ts';
import { componentNamed } from './components/index.ts';
import type { RenderContext } from './component.ts';
import { lintBody } from './lint.ts';
import { parseWithComponents } from './parse.ts';
import { polish, type Heading } from './polish.ts';
import { error, type Trap } from './trap.ts';
import { attributesOf, type TagUse } from './component-tags.ts';

export interface Body {
  html: string;
  headings: Heading[];
  /** Pictures that lie beside the file. */
  images: string[];
  /** The words alone, for search, feeds and counts. */
  text: string;
}

export interface InspectedBody {
  traps: Trap[];
  links: BodyLink[];
  tags: TagUse[];
  /** The tree to render; undefined when an error was found. */
  tree: Root | undefined;
}

/** Finds every trap of a body, and reads it when there is no error. */
export function inspect(body: string): InspectedBody {
  const linted = lintBody(body);
  const { traps: found, links } = inspectBody(linted.tree);
  const traps = [...linted.traps, ...found].sort((a, b) => a.offset - b.offset);
  if (traps.some((trap) => trap.severity === 'error'))
    return { traps, links, tags: linted.tags, tree: undefined };
  if (linted.tags.length === 0) return { traps, links, tags: [], tree: linted.tree };
  try {
    return { traps, links, tags: linted.tags, tree: parseWithComponents(body) };
  } catch (cause) {
    const place = (cause as { place?: { offset?: number; start?: { offset?: number } } }).place;
    const offset = place?.offset ?? place?.start?.offset ?? linted.tags[0]?.offset ?? 0;
    traps.push(
      error(
        offset,
        'component-syntax',
        'Thẻ ở đây chưa khớp với đoạn chữ quanh nó: đặt thẻ mở và thẻ đóng trên dòng riêng, có dòng trống trước và sau.',
      ),
    );
    return { traps, links, tags: linted.tags, tree: undefined };
  }
}

/** Renders a tree that `inspect` gave. */
export function render(tree: Root, context: RenderContext): Body {
  const hast = unified().use(remarkRehype, optionsFor(context)).runSync(tree) as Tree;
  const { headings, images } = polish(hast, context);
  return {
    html: unified().use(rehypeStringify).stringify(hast),
    headings,
    images,
    text: toText(hast).replaceAll('↩', '').replace(/\s+/g, ' ').trim(),
  };
}

type JsxNode = { name: string | null; attributes: { type: string; name?: string; value?: unknown }[] };

function optionsFor(context: RenderContext): Options {
  const component = (state: { all(node: unknown): ElementContent[] }, node: JsxNode) => {
    const attributes: Record<string, string> = {};
    for (const { name, value } of node.attributes)
      if (name && typeof value === 'string') attributes[name] = value;
    return componentNamed(node.name ?? '')?.render(attributes, state.all(node), context);
  };
  return {
    clobberPrefix: 'ghi-chu-',
    footnoteLabel: 'Chú thích',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => `Về chỗ đánh số ${index + 1}`,
    handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component } as unknown as NonNullable<
      Options['handlers']
    >,
  };
}

/** References to procedures made by components, with their places. */
export function procedureReferences(tags: readonly TagUse[]): { id: string; offset: number }[] {
  return tags.flatMap((tag) => {
    if (tag.kind === 'close') return [];
    const attributes = attributesOf(tag.attributes);
    return Object.entries(componentNamed(tag.name)?.attributes ?? {})
      .filter(([name, spec]) => spec.ref === 'procedures' && attributes[name])
      .map(([name]) => ({ id: attributes[name] ?? '', offset: tag.offset }));
  });
}

/** Files in public/ that components point to, with their places. */
export function fileReferences(tags: readonly TagUse[]): { path: string; offset: number }[] {
  return tags.flatMap((tag) => {
    if (tag.kind === 'close') return [];
    const attributes = attributesOf(tag.attributes);
    return Object.entries(componentNamed(tag.name)?.attributes ?? {})
      .filter(([name, spec]) => spec.file && attributes[name])
      .map(([name]) => ({ path: attributes[name] ?? '', offset: tag.offset }));
  });
}
