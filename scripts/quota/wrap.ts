/** Places where a text may be broken: after a space or a hyphen. */
const BREAKS = /(?<=[ -])/;

/**
 * Widths for the columns of a table: as wide as their content, or narrowed, the widest first, until the sum
 * fits. Narrowing stops at the `comfortable` widths first, then goes on down to the longest piece that
 * cannot be broken; a table that still does not fit stays too wide.
 */
export function fittingWidths(
  lines: readonly (readonly string[])[],
  available: number,
  comfortable: readonly number[],
): number[] {
  const column = (index: number) => lines.map((line) => line[index] ?? '');
  const widths = comfortable.map((_, index) => longest(column(index)));
  const pieces = comfortable.map((_, index) => longest(column(index).flatMap((cell) => cell.split(BREAKS))));
  for (const floors of [comfortable.map((each, index) => Math.max(each, pieces[index] ?? 0)), pieces]) {
    while (sum(widths) > available) {
      const narrowable = widths.map((width, index) => (width > (floors[index] ?? 0) ? width : 0));
      const widest = Math.max(...narrowable);
      if (widest === 0) break;
      widths[narrowable.indexOf(widest)] = widest - 1;
    }
  }
  return widths;
}

/** Breaks a text into lines of at most `width` characters; a longer piece stays whole. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const piece of text.split(BREAKS)) {
    const last = lines.at(-1);
    if (last !== undefined && (last + piece).trimEnd().length <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.trimEnd().length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
