/** Shorter names for the files of pages: a reader fetches the list of all of them with the first question. */

/** Enough to tell a page's new state from its old one in a reader's cache; fewer would save little more. */
const LETTERS = 4;

/**
 * Each name cut to what tells it from the others.
 * @param names as Pagefind gives them: the language, "_", and the beginning of a hash
 * @returns old name → new name; names that are short already stay as they are
 */
export function shortNames(names: readonly string[]): Map<string, string> {
  const short = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    let length = name.indexOf('_') + 1 + LETTERS;
    while (length < name.length && taken.has(name.slice(0, length))) length += 1;
    taken.add(name.slice(0, length));
    short.set(name, name.slice(0, length));
  }
  return short;
}
