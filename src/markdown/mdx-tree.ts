/** The last look at a tree with components: only what was linted may be in it, and only where HTML allows. */
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { attributeTraps, type Attributes } from './component-attributes.ts';
import { unknownTag } from './component-tags.ts';
import { componentNamed } from './components/index.ts';
import { error, type Trap } from './trap.ts';

type JsxBlock = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;
type Jsx = JsxBlock | Extract<Nodes, { type: 'mdxJsxTextElement' }>;

const isJsx = (node: Nodes): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isCode = (node: Nodes): boolean =>
  ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type);
const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/**
 * Traps that only this reading shows. `linted` are the places of the tags that the linter looked at: MDX takes a
 * backtick inside a tag for an attribute's text, where plain Markdown sees the beginning of code.
 */
export function mdxTraps(tree: Root, linted: ReadonlySet<number>): Trap[] {
  const traps: Trap[] = [];
  visit(tree, (node, _index, parent) => {
    const offset = node.position?.start.offset ?? 0;
    if (isCode(node) || (isJsx(node) && !linted.has(offset))) {
      traps.push(
        error(
          offset,
          'component-syntax',
          'Chỗ này bị hiểu là mã lệnh: bỏ dấu ` trong các thẻ ở trên, và viết \\{ thay cho {.',
        ),
      );
    } else if (isJsx(node)) {
      const component = componentNamed(node.name ?? '');
      if (!component) traps.push(unknownTag(node.name ?? '', offset));
      else traps.push(...attributeTraps(component, decoded(node), offset));
      if (parent && insideSentence(node, parent)) {
        traps.push(
          error(
            offset,
            'component-inline',
            `Thẻ <${node.name ?? ''}> không đứng giữa câu, trong đề mục hay trong chữ đậm: đặt thẻ trên dòng riêng, có dòng trống trước và sau.`,
          ),
        );
      }
    }
  });
  return traps;
}

/** The values as they will be rendered, with character references resolved. */
const decoded = ({ attributes }: Jsx): Attributes =>
  new Map(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined] as const]
        : [],
    ),
  );

function insideSentence(node: Jsx, parent: Nodes): boolean {
  if (node.type === 'mdxJsxFlowElement' || parent.type === 'tableCell') return false;
  const alone = 'children' in parent && parent.children.every((child) => isJsx(child) || isBlank(child));
  return !alone || !(parent.type === 'paragraph' || isJsx(parent));
}

/**
 * Turns paragraphs that hold nothing but components, written on one line with their text, into the components
 * themselves; keeps lists with components from being drawn tight, which would drop the component's own box.
 */
export function liftComponents(tree: Root): Root {
  visit(tree, (node, index, parent) => {
    if (node.type === 'listItem' && node.children.some(isJsx)) node.spread = true;
    if (node.type !== 'paragraph' || !parent || index === undefined) return undefined;
    if (!node.children.some(isJsx) || !node.children.every((child) => isJsx(child) || isBlank(child))) {
      return undefined;
    }
    const lifted = (node.children as Nodes[]).filter(isJsx).map(asBlock);
    if (parent.type === 'listItem') parent.spread = true;
    parent.children.splice(index, 1, ...(lifted as RootContent[] as never[]));
    return [SKIP, index + lifted.length];
  });
  return tree;
}

function asBlock(node: Jsx): JsxBlock {
  const inner = node.children as Nodes[];
  const onlyJsx = inner.every((child) => isJsx(child) || isBlank(child));
  const children = onlyJsx ? inner.filter(isJsx).map(asBlock) : [paragraph(inner)];
  return { ...node, type: 'mdxJsxFlowElement', children: children as JsxBlock['children'] };
}

const paragraph = (children: Nodes[]): Paragraph => ({
  type: 'paragraph',
  children: children as PhrasingContent[],
});
