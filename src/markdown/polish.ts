/** Last touches on the HTML tree: heading ids, tables that scroll, classes instead of styles, links below the base path. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { slugify } from '../domain/text.ts';
import type { RenderContext } from './component.ts';
import { foldTable } from './fold-table.ts';

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

export interface Polished {
  headings: Heading[];
  /** Pictures that lie beside the file, as typed. */
  images: string[];
}

export function polish(tree: Root, { base, imageMarks }: RenderContext): Polished {
  const headings: Heading[] = [];
  const images: string[] = [];
  const taken = new Set<string>();
  let tables = 0;
  visit(tree, 'element', (node) => {
    const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
    if (depth) headings.push(nameHeading(node, Number(depth), taken));
    else if (node.tagName === 'th' || node.tagName === 'td') tidyCell(node);
    else if (node.tagName === 'img') picture(node, images, imageMarks ?? false);
    else if (node.tagName === 'input')
      node.properties['ariaLabel'] = node.properties['checked'] ? 'Đã xong' : 'Chưa xong';
    for (const attribute of ['href', 'src'] as const) belowBase(node, attribute, base);
  });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    tables += 1;
    foldTable(node);
    const ariaLabel = tables === 1 ? 'Bảng' : `Bảng ${tables}`;
    const box = { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel };
    parent.children[index] = h('div', box, [node]);
    return SKIP;
  });
  return { headings, images };
}

/** Ids are made of the words; where two headings say the same, the later ones are numbered. */
function nameHeading(node: Element, depth: number, taken: Set<string>): Heading {
  const text = toString(node).trim();
  const own = node.properties['id'];
  const wanted = typeof own === 'string' ? own : slugify(text) || 'muc';
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  node.properties['id'] = id;
  return { depth, id, text };
}

/** Pictures load when they come into view; those beside the file are left to the image service by its own mark. */
function picture(node: Element, images: string[], mark: boolean): void {
  Object.assign(node.properties, { loading: 'lazy', decoding: 'async' });
  const source = node.properties['src'];
  if (!mark || typeof source !== 'string' || !source.startsWith('./')) return;
  const index = images.filter((image) => image === source).length;
  images.push(source);
  node.properties = { __ASTRO_IMAGE_: JSON.stringify({ ...node.properties, index }) };
}

/** Our own addresses get the base path. */
function belowBase(node: Element, attribute: 'href' | 'src', base: string): void {
  const value = node.properties[attribute];
  if (typeof value === 'string' && value.startsWith('/')) node.properties[attribute] = base + value;
}

/** Styles do not pass the content policy, so alignment becomes a class; a head cell says that it heads a column. */
function tidyCell(cell: Element): void {
  const align = cell.properties['align'];
  delete cell.properties['align'];
  if (typeof align === 'string') cell.properties['className'] = [`align-${align}`];
  if (cell.tagName === 'th') cell.properties['scope'] = 'col';
}
