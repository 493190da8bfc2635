/** The results page in a slow phone's browser: questions typed key by key, and when their answers stood there. */
import { errors, type Page } from 'playwright';

/** Milliseconds after the last key. */
export interface Waits {
  /** Until the first results stood in the list. */
  first: number;
  /** Until the full text had answered too; infinite when it had not after half a minute. */
  whole: number;
  /** When the first results stood there, milliseconds since 1970. */
  firstAt: number;
}

interface Marks {
  lastKey: number;
  first?: number | undefined;
  whole?: number | undefined;
}

const INPUT = 'search-page input[name=q]';
/** A quick thumb. */
const BETWEEN_KEYS_MS = 90;
const PATIENCE_MS = 30_000;
/** After this long without a request nothing more is coming. */
const QUIET_MS = 400;

/** To be run in the page before its own scripts: notes the last key and what the answer's parts came at. */
function watch(): void {
  const marks: Marks = { lastKey: Number.POSITIVE_INFINITY };
  Object.assign(window, { searchMarks: marks });
  document.addEventListener(
    'input',
    () => Object.assign(marks, { lastKey: performance.now(), first: undefined, whole: undefined }),
    { capture: true },
  );
  const look = (changes: MutationRecord[]): void => {
    if (marks.lastKey === Number.POSITIVE_INFINITY) return;
    for (const { target, type } of changes) {
      const page = target as HTMLElement;
      if (type === 'childList' && page.matches('ol[data-results]') && page.childElementCount > 0) {
        marks.first ??= performance.now();
      }
      if (type === 'attributes' && page.dataset['asked'] === 'settled') marks.whole ??= performance.now();
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-asked'],
  });
}

/** Opens the page and waits until all that comes by itself is there. */
export async function openSearchPage(page: Page, siteUrl: string): Promise<void> {
  await page.addInitScript(watch);
  await page.goto(`${siteUrl}tim-kiem/`, { waitUntil: 'networkidle', timeout: PATIENCE_MS });
}

/** Types a question over what stands in the box. */
export async function ask(page: Page, question: string): Promise<Waits> {
  await page.locator(INPUT).click();
  await page.locator(INPUT).selectText();
  await page.keyboard.type(question, { delay: BETWEEN_KEYS_MS });
  await page
    .waitForFunction(
      () => (window as unknown as { searchMarks: Marks }).searchMarks.whole !== undefined,
      undefined,
      { timeout: PATIENCE_MS },
    )
    .catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError)) throw error;
    });
  await page.waitForTimeout(QUIET_MS);
  const { lastKey, origin, ...marks } = await page.evaluate(() => ({
    ...(window as unknown as { searchMarks: Marks }).searchMarks,
    origin: performance.timeOrigin,
  }));
  const { whole = Number.POSITIVE_INFINITY, first = whole } = marks;
  return { first: first - lastKey, whole: whole - lastKey, firstAt: origin + first };
}
