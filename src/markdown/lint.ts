/**
 * Finds what a clerk types by habit and MDX cannot take: HTML, comments, `<5`, braces, import lines. Every trap of a
 * body is found in one pass over its text, outside code.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readAngle } from './angle.ts';
import { scanTags, type TagUse } from './component-tags.ts';
import { deepMarks, isDeep, tooDeep } from './nesting.ts';
import { parsePlain } from './parse.ts';
import { error, type Trap } from './trap.ts';

export interface LintedBody {
  tree: Root;
  traps: Trap[];
  /** Component tags in the order they stand. */
  tags: TagUse[];
}

/** What the pass over a text gathers. */
export interface Found {
  traps: Trap[];
  tags: TagUse[];
  /** HTML tags that were opened, so that their closing tags are not reported again. */
  opened: Set<string>;
}

export function lintBody(body: string): LintedBody {
  const deep = deepMarks(body);
  if (deep) return unreadable(deep);
  const tree = parsePlain(body);
  if (isDeep(tree)) return unreadable(tooDeep(0));
  const { code, traps } = codeIn(tree, body);
  const found: Found = { traps, tags: [], opened: new Set() };
  const special = /[\\{<]/g;
  let passed = 0;
  for (let sign = special.exec(body); sign; sign = special.exec(body)) {
    const at = sign.index;
    while ((code[passed]?.end ?? Infinity) <= at) passed += 1;
    const range = code[passed];
    if (range && range.start <= at) special.lastIndex = range.end;
    else if (sign[0] === '\\') special.lastIndex = at + 2;
    else special.lastIndex = sign[0] === '{' ? readBrace(body, at, traps) : readAngle(body, at, found);
  }
  traps.push(...scanTags(found.tags));
  return { tree, traps: traps.sort((a, b) => a.offset - b.offset), tags: found.tags };
}

const unreadable = (trap: Trap): LintedBody => ({
  tree: { type: 'root', children: [] },
  traps: [trap],
  tags: [],
});

/** Reports a brace; gives the offset to go on from. */
function readBrace(body: string, at: number, traps: Trap[]): number {
  traps.push(error(at, 'brace', 'Dấu { có nghĩa riêng với máy: viết \\{ thay cho {, và \\} thay cho }.'));
  return at + (/^\{[^\n}]*\}/.exec(body.slice(at, endOfLine(body, at)))?.[0].length ?? 1);
}

/** What may begin with the word "import": a heading underlined with ---, too. */
const BEGINS_WITH_WORDS = new Set(['paragraph', 'heading', 'tableRow']);

/** The places of code, where every sign stands for itself, and the lines that MDX would take for code. */
function codeIn(tree: Root, body: string): { code: { start: number; end: number }[]; traps: Trap[] } {
  const code: { start: number; end: number }[] = [];
  const traps: Trap[] = [];
  visit(tree, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    if (node.type === 'code') code.push({ start, end });
    if (node.type === 'inlineCode') {
      // MDX ends a paragraph, code and all, at a line that begins with one of its signs.
      const cut = body.slice(start, end).search(/\n[ \t>]*[<{]/);
      code.push({ start, end: cut < 0 ? end : start + cut });
    }
    if (BEGINS_WITH_WORDS.has(node.type) && node.position?.start.column === 1) {
      traps.push(...codeLines(body.slice(start, end), start));
    }
  });
  return { code, traps };
}

/** A line that begins with import or export is program code to MDX where a paragraph or a component's text begins. */
function codeLines(block: string, start: number): Trap[] {
  const found = /^(?:<[^\n]*>[ \t]*\n)*(import|export) /.exec(block);
  if (!found) return [];
  const word = found[1] ?? '';
  return [
    error(
      start + found[0].length - word.length - 1,
      'code-line',
      `Đoạn mở đầu bằng "${word}" bị hiểu là mã lệnh: đổi chữ đầu đoạn; nếu là mã lệnh thì xóa đi.`,
    ),
  ];
}

const endOfLine = (body: string, at: number): number => {
  const end = body.indexOf('\n', at);
  return end < 0 ? body.length : end;
};
