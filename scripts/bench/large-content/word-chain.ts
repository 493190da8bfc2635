/** A chain of words: which word followed which in real text. Vietnamese writes a space after every syllable. */

/** Stands for the end of a sentence. */
export const END = '';

export interface WordChain {
  /** The words that sentences begin with, as often as they do. */
  starts: string[];
  /** For each word those that followed it, as often as they did; END where a sentence ended. */
  followers: Map<string, string[]>;
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}/.–-]*[\p{L}\p{N}])?|[,;:.?!]/gu;
const SENTENCE_END = new Set(['.', '?', '!']);
/** Digits that begin with 0 may stand side by side and look like a telephone or an identity number. */
const PART_OF_NUMBER = /^0\d{2,}$/;

export const isMark = (token: string): boolean => /^[,;:.?!]$/.test(token);

/** Words and marks of a text; addresses of the web are left out. */
export const tokensOf = (text: string): string[] =>
  (text.replace(/https?:\S+/g, ' ').match(TOKEN) ?? []).filter((token) => !PART_OF_NUMBER.test(token));

/** Learns a chain from texts; every text ends a sentence. */
export function learn(texts: readonly string[]): WordChain {
  const chain: WordChain = { starts: [], followers: new Map() };
  const follow = (before: string, after: string): void => {
    const known = chain.followers.get(before);
    if (known) known.push(after);
    else chain.followers.set(before, [after]);
  };
  for (const text of texts) {
    let before = END;
    for (const token of [...tokensOf(text), '.']) {
      const ends = SENTENCE_END.has(token);
      if (before !== END) follow(before, ends ? END : token);
      else if (/^\p{L}/u.test(token)) chain.starts.push(token);
      before = ends || (before === END && isMark(token)) ? END : token;
    }
  }
  return chain;
}
