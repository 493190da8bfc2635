/** How much room text takes on paper, reckoned before any browser sees it. Errs on the side of too much. */

/** Millimetres of one point. */
export const POINT = 25.4 / 72;

export interface Setting {
  /** Millimetres between the margins. */
  readonly width: number;
  /** Size of the letters in points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Advance widths of Be Vietnam Pro in em, rounded up by kind of letter; marks above and below take none. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl]/, 0.27],
  [/[I.,;:!|'·]/, 0.3],
  [/\s/, 0.235],
  [/[frt1()“”"/-]/, 0.44],
  [/[ksz]/, 0.55],
  [/[ceuhnvxy]/, 0.61],
  [/[mwMW…%]/, 0.9],
  [/[A-Z]/, 0.77],
];
const OTHER = 0.66;
/** Bold letters are this much wider. */
const BOLD = 1.05;

const known = new Map<string, number>();

/** Width of one character in em. */
function charWidth(char: string): number {
  const seen = known.get(char);
  if (seen !== undefined) return seen;
  const base = char.normalize('NFD').charAt(0).replace('Đ', 'D');
  const width = WIDTHS.find(([pattern]) => pattern.test(base))?.[1] ?? OTHER;
  known.set(char, width);
  return width;
}

const wordWidth = (word: string): number => [...word].reduce((sum, char) => sum + charWidth(char), 0);

/** Lines that `text` fills when broken at spaces; 0 for no text. A word wider than the line is broken inside. */
export function textLines(text: string, { width, size, bold = false }: Setting): number {
  const words = text.split(/\s+/).filter(Boolean);
  const room = width / (size * POINT * (bold ? BOLD : 1));
  const space = charWidth(' ');
  let lines = words.length > 0 ? 1 : 0;
  let used = 0;
  for (const each of words.map(wordWidth)) {
    const needed = used === 0 ? each : used + space + each;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(each / room) - 1;
    used = each % room;
  }
  return lines;
}
