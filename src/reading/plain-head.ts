/**
 * The quick way through a head: the few forms of YAML in which nearly every head is written, as plain text values without
 * places. Whatever is written otherwise, right or wrong, is left to the full parser (frontmatter.ts); a property test
 * holds the two together.
 */

export type Plain = string | Plain[] | PlainGroup;
export interface PlainGroup {
  [key: string]: Plain;
}

/** Thrown where the head is written in another way than the few. */
class Unusual extends Error {}

interface Line {
  indent: number;
  text: string;
  /** Whether blank lines stand before it. */
  apart: boolean;
}

/** White space that is neither a blank nor a line end: tabs and the like. */
const ODD_SPACE = /[^\S\n ]/;
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const DOUBLE = /^"((?:[^"\\]|\\["\\])*)"$/;
const SINGLE = /^'((?:[^']|'')*)'$/;
/** A first sign with a meaning of its own. */
const NO_PLAIN = /^(?:[-?:](?: |$)|[[\]{},#&*!|>'"%@`])/;
/** A value between brackets, of signs that mean nothing there. */
const IN_BRACKETS = /^[\p{L}\p{N}][^,[\]{}#:'"]*$/u;
/** What YAML takes for "nothing"; published as a word it would puzzle every reader. */
export const NOTHING: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

/** The head as texts, lists and groups; undefined when it takes the full parser to tell. */
export function plainHead(head: string): PlainGroup | undefined {
  // Blanks at the end of a line may belong to the text or not.
  if (ODD_SPACE.test(head) || head.includes(' \n') || head.endsWith(' ')) return undefined;
  try {
    return wholeGroup(linesOf(head));
  } catch (cause) {
    if (cause instanceof Unusual) return undefined;
    throw cause;
  }
}

function linesOf(head: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (const line of head.split('\n')) {
    const text = line.trimStart();
    if (text !== '') lines.push({ indent: line.length - text.length, text, apart });
    apart = text === '';
  }
  return lines;
}

function wholeGroup(lines: Line[]): PlainGroup {
  let at = 0;

  /** The next line if it stands at `indent`; undefined at the end and further out; further in is unusual. */
  function lineAt(indent: number): Line | undefined {
    const line = lines[at];
    if (line && line.indent > indent) throw new Unusual();
    return line?.indent === indent ? line : undefined;
  }

  function group(indent: number): PlainGroup {
    const fields: PlainGroup = {};
    for (let line = lineAt(indent); line; line = lineAt(indent)) {
      const key = nameOf(line.text);
      if (key === undefined || Object.hasOwn(fields, key)) throw new Unusual();
      const value = line.text.slice(key.length + 1).trimStart();
      at += 1;
      fields[key] = value === '' ? below(indent) : value === '>-' ? folded(indent) : inLine(value);
    }
    return fields;
  }

  /** What stands below the name of a field; the items of a list need not be indented. */
  function below(indent: number): Plain {
    const next = lines[at];
    if (!next) throw new Unusual();
    if (next.text.startsWith('- ') && next.indent >= indent) return list(next.indent);
    if (next.indent <= indent) throw new Unusual();
    return group(next.indent);
  }

  function list(indent: number): Plain[] {
    const items: Plain[] = [];
    for (let line = lineAt(indent); line; line = lineAt(indent)) {
      // A list at the same indent as its field ends at the next field.
      if (!line.text.startsWith('- ')) break;
      const text = line.text.slice(2).trimStart();
      if (nameOf(text) !== undefined) {
        const inner = indent + line.text.length - text.length;
        lines[at] = { indent: inner, text, apart: false };
        items.push(group(inner));
      } else {
        at += 1;
        items.push(inLine(text));
      }
    }
    return items;
  }

  /** One paragraph over several lines. */
  function folded(indent: number): string {
    const first = lines[at];
    if (!first || first.indent <= indent) throw new Unusual();
    const texts: string[] = [];
    for (let line = lineAt(first.indent); line; line = lineAt(first.indent)) {
      if (line.apart) throw new Unusual();
      texts.push(line.text);
      at += 1;
    }
    return texts.join(' ');
  }

  const whole = group(0);
  if (at < lines.length || at === 0) throw new Unusual();
  return whole;
}

/** The name of the field that a line begins with, if it does. */
function nameOf(text: string): string | undefined {
  const end = text.indexOf(':');
  if (end < 1 || (end < text.length - 1 && text[end + 1] !== ' ')) return undefined;
  const name = text.slice(0, end);
  return NAME.test(name) ? name : undefined;
}

/** A value that stands whole in one line. */
function inLine(text: string): Plain {
  const sign = text[0];
  if (sign === '"') return filled(DOUBLE.exec(text)?.[1]?.replace(/\\(.)/g, '$1'));
  if (sign === "'") return filled(SINGLE.exec(text)?.[1]?.replaceAll("''", "'"));
  if (sign === '[') return bracketed(text, ']').map(itemText);
  if (sign === '{') return fieldsBetween(text);
  // Further on, signs of a field or a comment.
  if (NO_PLAIN.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':'))
    throw new Unusual();
  return typed(text);
}

/** The parts between brackets. */
function bracketed(text: string, closing: string): string[] {
  if (!text.endsWith(closing)) throw new Unusual();
  const inside = text.slice(1, -1).trim();
  return inside === '' ? [] : inside.split(',').map((part) => part.trim());
}

function itemText(part: string): string {
  if (!IN_BRACKETS.test(part)) throw new Unusual();
  return typed(part);
}

function fieldsBetween(text: string): PlainGroup {
  const pairs = bracketed(text, '}').map((part): [string, string] => {
    const key = nameOf(part);
    if (key === undefined) throw new Unusual();
    return [key, itemText(part.slice(key.length + 1).trimStart())];
  });
  const fields = Object.fromEntries(pairs);
  if (Object.keys(fields).length < pairs.length) throw new Unusual();
  return fields;
}

/** A text without quotes; one that means "nothing" is a mistake to be shown at its place. */
function typed(text: string): string {
  if (text.length <= 4 && NOTHING.has(text)) throw new Unusual();
  return text;
}

/** What stood between quotes; nothing at all is a mistake, and no closing quote is for the full parser. */
function filled(quoted: string | undefined): string {
  const text = quoted?.trim();
  if (!text) throw new Unusual();
  return text;
}
