/** What the real content teaches: the words of every record, and records to take the shape of. */
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { allEntries, type Content, type Entry } from '../../../src/reading/content.ts';
import { SCHEMAS } from '../../../src/schemas/registry.ts';
import { withTexts } from './plain-texts.ts';
import { learn, type WordChain } from './word-chain.ts';

export interface Corpus {
  /** One chain for each record that has words of its own. */
  subjects: WordChain[];
  all: WordChain;
}

/** Records with less text than this teach no chain of their own, since it would only repeat them. */
const WORDS_OF_A_SUBJECT = 150;

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

export function learnContent(content: Content): Corpus {
  const texts = allEntries(content).map(textsOf);
  const isSubject = (parts: readonly string[]): boolean =>
    parts.join(' ').split(/\s+/).length >= WORDS_OF_A_SUBJECT;
  const all = learn(texts.flat());
  const subjects = texts.filter(isSubject).map(learn);
  return { subjects: subjects.length > 0 ? subjects : [all], all };
}

function textsOf({ collection, data, body }: Entry): string[] {
  const texts: string[] = [];
  withTexts(SCHEMAS[collection], data, (text) => {
    texts.push(text);
    return text;
  });
  return [...texts, ...blocksOf(body)];
}

/** The text of each paragraph, heading and table cell of a body. */
export function blocksOf(body: string): string[] {
  const blocks: string[] = [];
  visit(markdown.parse(body), ['paragraph', 'heading', 'tableCell'], (node) => {
    blocks.push(toString(node));
  });
  return blocks;
}
