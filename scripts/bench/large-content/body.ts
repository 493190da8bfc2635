/** The text below a record's head: paragraphs, headings, lists, as real bodies have them. */
import { between, type Random } from './random.ts';
import type { Writer } from './writer.ts';

const HEADING_EVERY = 3;
const LISTS = 0.25;

/** Markdown of about `words` words, without components and links. */
export function bodyText(random: Random, writer: Writer, words: number): string {
  const blocks: string[] = [];
  for (let left = words; left > 0;) {
    if (blocks.length % HEADING_EVERY === HEADING_EVERY - 1)
      blocks.push(`## ${writer.phrase(between(random, 3, 8))}`);
    const length = Math.min(left, between(random, 25, 80));
    blocks.push(random() < LISTS ? listText(random, writer, length) : writer.prose(length));
    left -= length;
  }
  return blocks.join('\n\n');
}

function listText(random: Random, writer: Writer, words: number): string {
  const items: string[] = [];
  for (let left = words; left > 0;) {
    const length = between(random, 6, 18);
    items.push(`- ${writer.prose(length)}`);
    left -= length;
  }
  return items.join('\n');
}
