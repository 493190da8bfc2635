/** Where a key path stands in a parsed head. */
import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from './frontmatter.ts';

/** The offset of the value at a path; of its nearest parent when it is missing; undefined for the whole head. */
export function offsetOfValue(root: Node | null, path: Path): number | undefined {
  const { node, depth } = walk(root, path);
  return depth === 0 ? undefined : node?.range?.[0];
}

/** The offset of the key at a path, or of its value where a list holds it. */
export function offsetOfKey(root: Node | null, path: Path): number | undefined {
  const parent = walk(root, path.slice(0, -1)).node;
  const key = isMap(parent) ? pairAt(parent, path.at(-1))?.key : undefined;
  return isScalar(key) ? key.range?.[0] : offsetOfValue(root, path);
}

/** Follows a path as far as it leads; `depth` says how many steps were found. */
function walk(root: Node | null, path: Path): { node: Node | null; depth: number } {
  let node = root;
  let depth = 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) next = pairAt(node, step)?.value;
    else if (isSeq(node)) next = node.items[Number(step)];
    if (!isNode(next)) break;
    node = next;
    depth += 1;
  }
  return { node, depth };
}

const pairAt = (node: Extract<Node, { items: unknown }>, key: PropertyKey | undefined) =>
  isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
