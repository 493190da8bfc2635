/** Small helpers to build and find elements; the parts of other pages that need a script use them too. */

/** A new element with that class and those children; text is set as text, never as HTML. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A link to an address of this or another page. */
export function link(address: string, text: string): HTMLAnchorElement {
  const anchor = make('a', '', text);
  anchor.href = address;
  return anchor;
}

/** The first match below `root`. Throws when the page lacks it: its markup and this script belong together. */
export function need<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`page without ${selector}`);
  return found;
}
