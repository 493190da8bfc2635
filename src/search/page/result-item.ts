/** One result: its title as the only link, what kind of page it is and why it was found. */
import { vietnameseDay } from '../../domain/days.ts';
import type { SearchResult } from '../answer.ts';
import { link, make } from '../element.ts';

export interface ItemSettings {
  /** The site's base path without a slash at its end. */
  base: string;
  /** States of procedures in words → their ids, which give the mark its colour. */
  states: Readonly<Record<string, string>>;
}

/** A new item of the list. */
export function resultItem(result: SearchResult, settings: ItemSettings): HTMLLIElement {
  const title = link(settings.base + result.address, result.title);
  title.dataset['result'] = '';
  const item = make('li', '', make('h2', '', title));
  fillItem(item, result, settings);
  return item;
}

/** Brings an item of the same address up to date. Its link stays the same node, so a focus on it stays too. */
export function fillItem(item: HTMLLIElement, result: SearchResult, { states }: ItemSettings): void {
  const heading = item.querySelector('h2') as HTMLHeadingElement;
  const title = heading.querySelector('a') as HTMLAnchorElement;
  if (title.textContent !== result.title) title.textContent = result.title;
  // The heading is not taken out, not even for a moment: that would end the focus on its link.
  while (heading.nextSibling) heading.nextSibling.remove();
  item.append(factsOf(result, states), ...reasonsOf(result), excerptOf(result));
}

/** "Thủ tục · 12/03/2025" with the marks lists use. */
function factsOf({ kind, day, state, sample }: SearchResult, states: ItemSettings['states']): HTMLElement {
  const words = [kind, day && vietnameseDay(day)].filter(Boolean).join(' · ');
  const line = make('p', 'soft', words);
  if (state) line.append(' ', make('span', `mark mark-${states[state] ?? 'other'}`, state));
  if (sample) line.append(' ', make('span', 'mark mark-sample', 'Minh họa'));
  return line;
}

function reasonsOf({ matchedName, successor }: SearchResult): HTMLElement[] {
  return [matchedName && `Khớp với: “${matchedName}”`, successor && `Nay xem: ${successor}`].flatMap(
    (text) => (text ? [make('p', 'reason', text)] : []),
  );
}

/** Empty until the full text is there: its room is kept, so that the results below do not move. */
function excerptOf({ excerpt }: SearchResult): HTMLElement {
  const text = make('p', 'excerpt');
  // Escaped by contract: text with <mark> only.
  if (excerpt) text.innerHTML = excerpt;
  return text;
}
