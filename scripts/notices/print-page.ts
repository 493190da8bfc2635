import type { Page } from 'playwright';
import { SheetFault } from './complaints.ts';
import { printWithNumbers } from './page-numbers.ts';

/** Places for page numbers in a list of contents, each naming the id of its heading. */
const NUMBER_PLACES = '.page-number[data-target]';

export interface PrintedPage {
  readonly bytes: Uint8Array;
  /** The title of the page, which becomes that of the file. */
  readonly title: string;
  /** Whether it has a list of contents with page numbers. */
  readonly numbered: boolean;
}

/**
 * Prints the page at `url` as a PDF file; paper size and margins are the page's own.
 * @throws {SheetFault} when there is no such page or a part of it is missing
 */
export async function printPage(page: Page, url: string): Promise<PrintedPage> {
  await page.emulateMedia({ media: 'print' });
  const response = await page.goto(url);
  if (!response?.ok()) throw new SheetFault('bản dựng không có trang này, hãy dựng lại');
  return printOpenPage(page);
}

/** The same for a page that is open already. */
export async function printOpenPage(page: Page): Promise<PrintedPage> {
  const lost = await page.evaluate(prepare);
  if (lost.length > 0) throw new SheetFault(`trang thiếu ${lost.join(', ')}`);
  const targets = await page.evaluate(readTargets, NUMBER_PLACES);
  const bytes = await printWithNumbers({
    targets,
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true }),
    fill: (numbers) =>
      page.evaluate(fillNumbers, { places: NUMBER_PLACES, numbers: Object.fromEntries(numbers) }),
  });
  return { bytes, title: await page.title(), numbered: targets.length > 0 };
}

/**
 * Runs in the page: waits for all that a print shows, and names what did not come. Every font is asked for: those
 * that stand in the margins of the paper only are not loaded by what the screen shows.
 */
async function prepare(): Promise<string[]> {
  const fonts = [...document.fonts];
  await Promise.allSettled(fonts.map((font) => font.load()));
  await document.fonts.ready;
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  const shown = await Promise.allSettled(images.map((image) => image.decode()));
  return [
    ...fonts.filter(({ status }) => status === 'error').map(({ family }) => `phông chữ ${family}`),
    ...images.filter((_, index) => shown[index]?.status === 'rejected').map(({ src }) => `hình ${src}`),
  ];
}

/** Runs in the page: the ids that its list of contents leads to. */
function readTargets(places: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(places)].map((place) => place.dataset['target'] ?? '');
}

/** Runs in the page: writes the numbers into their places. */
function fillNumbers({ places, numbers }: { places: string; numbers: Record<string, number> }): void {
  for (const place of document.querySelectorAll<HTMLElement>(places)) {
    place.textContent = String(numbers[place.dataset['target'] ?? ''] ?? '');
  }
}
