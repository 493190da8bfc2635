/** Aliases hold names and whole questions; lists for readers show the names. */

const MOST_SYLLABLES = 5;

/** Those that are short enough to be a name. */
export const shortNames = (aliases: readonly string[] = []): string[] =>
  aliases.filter((alias) => alias.split(' ').length <= MOST_SYLLABLES);
