/** Texts nested deeper than anyone reads would exhaust whoever walks them: they are refused before that. */
import type { Nodes } from 'mdast';
import { error, type Trap } from './trap.ts';

const DEEPEST_MARKS = 20;
const DEEPEST_TREE = 100;
const MARKS = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST_MARKS + 1},}`,
  'm',
);

/** The report of a text, or part of it, that is nested too deeply. */
export const tooDeep = (offset: number): Trap =>
  error(
    offset,
    'nesting',
    'Chỗ này lồng quá nhiều bậc danh sách, trích dẫn hoặc thẻ: viết lại cho ít bậc hơn.',
  );

/** Looks for a line that opens too many lists and quotations at once; such a line also takes minutes to read. */
export function deepMarks(body: string): Trap | undefined {
  const found = MARKS.exec(body);
  return found ? tooDeep(found.index) : undefined;
}

/** Whether a tree is nested too deeply to be walked. Walks it without recursion. */
export function isDeep(tree: Nodes): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_TREE) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return false;
}
