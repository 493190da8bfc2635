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
import type { AttributeSpec, RenderContext } from './component.ts';
import { lintBody } from './lint.ts';
import { parseWithComponents } from './parse.ts';
import { polish, type Heading } from './polish.ts';
import { error, type Trap } from './trap.ts';
import { attributesOf } from './component-attributes.ts';
import type { TagUse } from './component-tags.ts';
import { liftComponents, mdxTraps } from './mdx-tree.ts';
import { isDeep, tooDeep } from './nesting.ts';

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
  const { tree: plain, traps: syntax, tags } = lintBody(body);
  const read = tags.length > 0 && !hasError(syntax) ? readComponents(body, tags) : undefined;
  // What is looked at must be what is shown: the two readings may differ about what is code.
  const tree = read?.tree ?? plain;
  const { traps: found, links } = inspectBody(tree);
  const traps = [...syntax, ...(read?.traps ?? []), ...found].sort((a, b) => a.offset - b.offset);
  return { traps, links, tags, tree: hasError(traps) ? undefined : tree };
}

const hasError = (traps: readonly Trap[]): boolean => traps.some(({ severity }) => severity === 'error');

function readComponents(body: string, tags: readonly TagUse[]): { tree?: Root; traps: Trap[] } {
  const tree = parseOrPlace(body, tags[0]?.offset ?? 0);
  if (typeof tree === 'number') {
    const message =
      'Thẻ ở đây chưa khớp với đoạn chữ quanh nó: đặt thẻ mở và thẻ đóng trên dòng riêng, có dòng trống trước và sau.';
    return { traps: [error(tree, 'component-syntax', message)] };
  }
  if (isDeep(tree)) return { traps: [tooDeep(tags[0]?.offset ?? 0)] };
  const traps = mdxTraps(tree, new Set(tags.map(({ offset }) => offset)));
  return { tree: liftComponents(tree), traps };
}

/** The tree with components, or the offset at which the parser gave up. */
function parseOrPlace(body: string, otherwise: number): Root | number {
  try {
    return parseWithComponents(body);
  } catch (cause) {
    const place = (cause as { place?: { offset?: number; start?: { offset?: number } } }).place;
    return place?.offset ?? place?.start?.offset ?? otherwise;
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
    footnoteBackLabel: (index, again) => `Về chỗ đánh số ${index + 1}${again > 1 ? `, lần ${again}` : ''}`,
    handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component } as unknown as NonNullable<
      Options['handlers']
    >,
  };
}

/** References to procedures made by components, with their places. */
export const procedureReferences = (tags: readonly TagUse[]): { id: string; offset: number }[] =>
  valuesOf(tags, ({ ref }) => ref === 'procedures').map(({ value: id, offset }) => ({ id, offset }));

/** Files in public/ that components point to, with their places. */
export const fileReferences = (tags: readonly TagUse[]): { path: string; offset: number }[] =>
  valuesOf(tags, ({ file }) => file === true).map(({ value: path, offset }) => ({ path, offset }));

function valuesOf(
  tags: readonly TagUse[],
  wanted: (spec: AttributeSpec) => boolean,
): { value: string; offset: number }[] {
  return tags.flatMap(({ kind, name, attributes, offset }) => {
    const component = kind === 'close' ? undefined : componentNamed(name);
    const values = attributesOf(attributes);
    return Object.entries(component?.attributes ?? {}).flatMap(([attribute, spec]) => {
      const value = wanted(spec) ? values.get(attribute) : undefined;
      return value ? [{ value, offset }] : [];
    });
  });
}
