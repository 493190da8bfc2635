/** The YAML head of a file, with positions. Every plain scalar stays the text that the clerk typed. */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { START, type FileReport, type Place } from './problem.ts';
import { yamlMessage } from './yaml-messages.ts';

/** A key path inside a record, such as ['publications', 0, 'channel']. */
export type Path = readonly PropertyKey[];

export interface Frontmatter {
  root: Node | null;
  /** Where the value at a path stands; for a missing one, where its nearest parent stands. */
  placeOf(path: Path): Place;
  /** Where the key at a path stands. */
  placeOfKey(path: Path): Place;
}

export interface SplitFile {
  head: string;
  /** Lines before the head. */
  headLine: number;
  body: string;
  /** Lines before the body. */
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Separates head and body of an .mdx file. Gives undefined and reports when the fences are missing.
 * Line ends are normalised to \n; lines keep their numbers.
 */
export function splitFile(text: string, report: FileReport): SplitFile | undefined {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    report.error(
      START,
      'frontmatter-missing',
      'Tệp phải mở đầu bằng một dòng chỉ có ba dấu gạch "---", rồi tới các trường, rồi thêm một dòng "---".',
    );
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) {
    report.error(
      START,
      'frontmatter-unclosed',
      'Phần đầu tệp chưa đóng: thêm một dòng chỉ có ba dấu gạch "---" sau trường cuối cùng.',
    );
    return undefined;
  }
  return {
    head: lines.slice(1, end).join('\n'),
    headLine: 1,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 1,
  };
}

/**
 * Parses a head. `lineOffset` is how many lines of the file stand before it. Syntax mistakes are reported in
 * Vietnamese; anchors, aliases and tags are refused because they can hide or repeat content.
 */
export function parseHead(head: string, lineOffset: number, report: FileReport): Frontmatter {
  const lines = new LineCounter();
  const document = parseDocument(head, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  for (const issue of [...document.errors, ...document.warnings]) {
    report.error(at(issue.pos[0]), 'yaml', yamlMessage(issue, head));
  }
  refuseTricks(document, at, report);
  const root = document.contents as Node | null;
  const top: Place = lineOffset === 0 ? START : { line: lineOffset, column: 1 };
  return {
    root,
    placeOf: (path) => placeAt(root, path, top, at),
    placeOfKey: (path) => keyPlaceAt(root, path, top, at),
  };
}

function refuseTricks(document: Document, at: (offset: number) => Place, report: FileReport): void {
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    const place = at(node.range?.[0] ?? 0);
    if (isAlias(node) || ('anchor' in node && node.anchor)) {
      report.error(
        place,
        'yaml-anchor',
        'Không dùng dấu & hoặc * để nhắc lại giá trị: chép giá trị ra, hoặc đặt trong ngoặc kép nếu là chữ thường.',
      );
    }
    if (node.tag?.startsWith('!')) {
      report.error(place, 'yaml-tag', 'Không dùng dấu ! ở đầu giá trị: đặt giá trị trong ngoặc kép.');
    }
    if (isMap(node)) {
      for (const pair of node.items) {
        visit(pair.key);
        visit(pair.value);
      }
    } else if (isSeq(node)) node.items.forEach(visit);
  };
  visit(document.contents);
}

function placeAt(root: Node | null, path: Path, top: Place, at: (offset: number) => Place): Place {
  const found = walk(root, path);
  if (found.depth === 0 && path.length > 0) return top;
  const start = found.node?.range?.[0];
  return start === undefined ? top : at(start);
}

function keyPlaceAt(root: Node | null, path: Path, top: Place, at: (offset: number) => Place): Place {
  const parent = walk(root, path.slice(0, -1)).node;
  const name = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === name);
    const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    if (start !== undefined) return at(start);
  }
  return placeAt(root, path, top, at);
}

/** Follows a path as far as it leads; `depth` says how many steps were found. */
function walk(root: Node | null, path: Path): { node: Node | null; depth: number } {
  let node = root;
  let depth = 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) next = node.items.find((item) => isScalar(item.key) && item.key.value === step)?.value;
    else if (isSeq(node)) next = node.items[Number(step)];
    if (!isNode(next)) break;
    node = next;
    depth += 1;
  }
  return { node, depth };
}
