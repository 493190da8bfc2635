/** The YAML head of a file, with positions. Every plain scalar stays the text that the clerk typed. */
import { LineCounter, parseDocument, type Node } from 'yaml';
import { START, type FileReport, type Place, type Problem } from './problem.ts';
import { yamlMistakes } from './yaml-messages.ts';
import { offsetOfKey, offsetOfValue } from './yaml-places.ts';
import { tricksOf } from './yaml-tricks.ts';

/** A key path inside a record, such as ['publications', 0, 'channel']. */
export type Path = readonly PropertyKey[];

export interface Frontmatter {
  root: Node | null;
  /** False when its syntax is so broken that its values would be guesses. */
  readable: boolean;
  /** Where the value at a path stands; for a missing one, where its nearest parent stands; for [], the first line. */
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

const FENCE = /^---[ \t]*$/gm;

/**
 * Separates head and body of an .mdx file. Gives undefined and reports when the fences are missing.
 * `text` is clean (source-text.ts); lines keep their numbers.
 */
export function splitFile(text: string, report: FileReport): SplitFile | undefined {
  FENCE.lastIndex = 0;
  const opening = FENCE.exec(text);
  if (opening?.index !== 0) {
    report.error(
      START,
      'frontmatter-missing',
      'Tệp phải mở đầu bằng một dòng chỉ có ba dấu gạch "---", rồi tới các trường, rồi thêm một dòng "---".',
    );
    return undefined;
  }
  const closing = FENCE.exec(text);
  if (!closing) {
    report.error(
      START,
      'frontmatter-unclosed',
      'Phần đầu tệp chưa đóng: thêm một dòng chỉ có ba dấu gạch "---" sau trường cuối cùng.',
    );
    return undefined;
  }
  const start = opening[0].length + 1;
  return {
    head: text.slice(start, Math.max(start, closing.index - 1)),
    headLine: 1,
    body: text.slice(closing.index + closing[0].length + 1),
    bodyLine: linesIn(text, closing.index),
  };
}

/** How many lines are begun up to an offset. */
function linesIn(text: string, offset: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
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
  const said = new Set<number>();
  const say = (offset: number, severity: Problem['severity'], rule: string, message: string): void => {
    const place = at(offset);
    if (!said.has(place.line)) report.add({ ...place, severity, rule, message });
    if (severity === 'error') said.add(place.line);
  };
  const tricks = tricksOf(document, head);
  for (const { offset, severity, rule, message } of tricks) say(offset, severity, rule, message);
  const mistakes = yamlMistakes(document, head);
  for (const { offset, message } of mistakes) say(offset, 'error', 'yaml', message);
  const root = document.contents as Node | null;
  const top: Place = lineOffset === 0 ? START : { line: lineOffset, column: 1 };
  const placeOr = (offset: number | undefined): Place => (offset === undefined ? top : at(offset));
  return {
    root,
    readable:
      mistakes.every(({ harmless }) => harmless) && tricks.every(({ severity }) => severity === 'warning'),
    placeOf: (path) => placeOr(offsetOfValue(root, path)),
    placeOfKey: (path) => placeOr(offsetOfKey(root, path)),
  };
}
