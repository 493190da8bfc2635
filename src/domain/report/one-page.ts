/** Whether a page for a meeting is one page: reckoned from how it is laid out (scripts/report/docx-style.ts, DENSE). */
import type { Block } from './text.ts';

/** What A4 holds between margins of 20 mm, in points, less a reserve for letters wider than most. */
const HEIGHT = 728 - 28;
/** Title, subject line and rule, with their spaces; each further line of the subject. */
const HEAD = 62;
const HEAD_LINE = 18;
const LINE = 15.2;
const AFTER = 1.5;
const HEADING_MORE = 2.5;
/** Letters of 12 points on a line of 165 mm, on average; those of a subject, bold and of 14 points. */
const LETTERS = 82;
const SUBJECT_LETTERS = 58;

/** Whether these blocks fit below their subject. */
export const fitsOnePage = (subject: string, blocks: readonly Block[]): boolean =>
  HEAD + (linesOf(subject, SUBJECT_LETTERS) - 1) * HEAD_LINE + heightOf(blocks) <= HEIGHT;

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    const more = block.kind === 'heading' ? HEADING_MORE : 0;
    return sum + linesOf(textOf(block), LETTERS) * LINE + AFTER + more;
  }, 0);

const textOf = (block: Block): string => {
  if (block.kind === 'blank') return '';
  return 'text' in block
    ? block.text
    : block.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
};

const linesOf = (text: string, letters: number): number => Math.max(1, Math.ceil(text.length / letters));

/** A list of a page: what always stands, and lines of which as many are shown as fit. */
export interface PageList {
  readonly head: readonly Block[];
  readonly lines: readonly Block[];
  /** Shown at most; more would hide the others. */
  readonly most: number;
  /** What stands for the lines that are left out. */
  readonly rest: (left: number) => Block;
}

/** The lists in their order, the longest shown one shortened line by line until all fit below the subject. */
export function onePage(subject: string, lists: readonly PageList[]): Block[] {
  const shown = lists.map(({ lines, most }) => Math.min(lines.length, most));
  const blocks = (): Block[] =>
    lists.flatMap(({ head, lines, rest }, index) => {
      const count = shown[index] ?? 0;
      const left = lines.length - count;
      return [...head, ...lines.slice(0, count), ...(left > 0 ? [rest(left)] : [])];
    });
  for (let longest = Math.max(...shown); longest > 0 && !fitsOnePage(subject, blocks());) {
    shown[shown.indexOf(longest)] = longest - 1;
    longest = Math.max(...shown);
  }
  return blocks();
}
