/** Tables of three columns or more fold into labelled rows on a phone, so that nobody scrolls sideways to read one. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** Narrower tables stay whole on the smallest phone. */
const WIDE = 3;

/** Gives every cell of a wide table the name of its column; the style sheet shows it where the table folds. */
export function foldTable(table: Element): void {
  const columns = selectAll('thead th', table).map((head) => toString(head).trim());
  if (columns.length < WIDE || columns.some((name) => name === '')) return;
  table.properties['className'] = ['fold'];
  for (const row of selectAll('tbody tr', table)) {
    selectAll('td', row).forEach((cell, index) => {
      cell.properties['dataLabel'] = columns[index] ?? '';
      // One child, so that label and content stand side by side.
      cell.children = [h('span', cell.children)];
    });
  }
}
