import { SheetFault } from './complaints.ts';
import { targetPages } from './read-pdf.ts';

/** A page that is printed, with places for the numbers of its own pages. */
export interface NumberedPage {
  /** Ids of the headings whose page numbers it shows. */
  readonly targets: readonly string[];
  print(): Promise<Uint8Array>;
  /** Writes the page numbers of headings into their places. */
  fill(numbers: ReadonlyMap<string, number>): Promise<void>;
}

/** A second print confirms the first numbers; long numbers may push headings on once more. */
const MOST_PRINTS = 4;

/**
 * Prints until the page numbers in the list of contents are those of the print itself, usually twice.
 * CSS of the browser cannot count the pages of a link's target (`target-counter`), so they are read from the file.
 * @throws {SheetFault} when a heading is missing or the numbers do not come to rest
 */
export async function printWithNumbers(
  { targets, print, fill }: NumberedPage,
  pagesOf: typeof targetPages = targetPages,
): Promise<Uint8Array> {
  let bytes = await print();
  if (targets.length === 0) return bytes;
  let numbers = await pagesOf(bytes, targets);
  const lost = targets.filter((id) => !numbers.has(id));
  if (lost.length > 0) throw new SheetFault(`mục lục dẫn tới chỗ không có: ${lost.join(', ')}`);
  for (let prints = 1; prints < MOST_PRINTS; prints += 1) {
    await fill(numbers);
    bytes = await print();
    const now = await pagesOf(bytes, targets);
    if (targets.every((id) => now.get(id) === numbers.get(id))) return bytes;
    numbers = now;
  }
  throw new SheetFault(`số trang trong mục lục vẫn đổi sau ${MOST_PRINTS} lần in`);
}
