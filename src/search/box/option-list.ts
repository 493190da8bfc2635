/** The list of suggestions as elements. */
import type { SearchResult } from '../answer.ts';
import { detailOf, searchAllText } from './wording.ts';

/** An empty, hidden list; `id` is unique in the page. */
export function createList(id: string): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = id;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Gợi ý');
  list.hidden = true;
  return list;
}

/** Puts one option for each result into the list, and the one that searches everything behind them. */
export function fillList(list: HTMLUListElement, results: readonly SearchResult[], typed: string): void {
  const options = results.map((result) => option(result.title, detailOf(result)));
  const all = option(searchAllText(typed));
  all.className = 'suggestions-all';
  list.replaceChildren(...options, all);
  Array.from(list.children, (child, place) => (child.id = `${list.id}-${place}`));
}

function option(title: string, detail?: string): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.append(line('span', title));
  // A space between them, for those who hear the two lines as one name.
  if (detail) item.append(' ', line('small', detail));
  return item;
}

function line(tag: 'span' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
