/** What is printed to be taken along or read across a room: leaflets, posters, the handbook. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { printOpenPage } from '../../scripts/notices/print-page.ts';
import { readPdf } from '../../scripts/notices/read-pdf.ts';
import { readSettings } from '../../scripts/shared/settings.ts';
import { expect, test } from './fixtures.ts';
import { readQrCodes } from './read-qr.ts';

const BOARD = 'niem-yet/ubnd-phuong-ha-dong';

/** Addresses of every sheet of a kind on one board. */
function sheets(kind: string): string[] {
  const folder = path.join(readSettings().out, BOARD, kind);
  return existsSync(folder) ? readdirSync(folder).map((id) => `./${BOARD}/${kind}/${id}/`) : [];
}

async function openOnPaper(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
}

/** Class and surplus in pixels of every box that holds more than it shows. */
const overflowing = (page: Page, boxes: string): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((box) => ({
          name: box.className,
          down: box.scrollHeight - box.clientHeight,
          across: box.scrollWidth - box.clientWidth,
        }))
        .filter(({ down, across }) => down > 0 || across > 0)
        .map(({ name, down, across }) => `${name}: ${down}, ${across}`),
    boxes,
  );

const heading = async (page: Page): Promise<string> =>
  (await page.locator('h1').innerText()).replace(/\s+/g, ' ').normalize('NFC');

/** PDF text breaks where the lines do. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Every QR code says what its page says it does. */
async function expectQrCodes(page: Page): Promise<void> {
  const codes = page.locator('svg[data-qr]');
  expect(await codes.count()).toBeGreaterThan(0);
  for (const code of await codes.all()) {
    expect(await readQrCodes(await code.screenshot())).toEqual([await code.getAttribute('data-qr')]);
  }
}

test('every leaflet has six panels and none holds more than it shows', async ({ page }) => {
  test.setTimeout(120_000);
  const addresses = sheets('to-gap');
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    await openOnPaper(page, address);
    await expect(page.locator('.panel'), address).toHaveCount(6);
    expect(await overflowing(page, '.panel, .leaflet-side'), address).toEqual([]);
  }
});

test('every poster is one page that holds all it says', async ({ page }) => {
  test.setTimeout(120_000);
  const addresses = sheets('ap-phich');
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    await openOnPaper(page, address);
    expect(await overflowing(page, '.poster, .poster-body'), address).toEqual([]);
    const sizes = await page.evaluate(() =>
      ['h1', 'h3', '.poster-fact'].map(
        (name) => parseFloat(getComputedStyle(document.querySelector(name)!).fontSize) * 0.75,
      ),
    );
    expect(sizes[0], address).toBeGreaterThanOrEqual(60);
    expect(Math.min(...sizes.slice(1)), address).toBeGreaterThanOrEqual(21.9);
  }
});

for (const { kind, pages } of [
  { kind: 'to-gap', pages: 2 },
  { kind: 'ap-phich', pages: 1 },
]) {
  test(`as a PDF, ${kind} has ${pages} page(s), its title with every mark, and codes that can be read`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const address = sheets(kind)[0] ?? '';
    await openOnPaper(page, address);
    await expectQrCodes(page);
    const title = await heading(page);
    expect(title).toMatch(/[À-ỹ]/);
    const pdf = await readPdf((await printOpenPage(page)).bytes);
    expect(pdf.pages).toBe(pages);
    expect(flat(pdf.text)).toContain(title);
    expect(pdf.foreignFonts).toEqual([]);
  });
}

test('the handbook leads from its contents to every part, and its chapters begin on pages of their own', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openOnPaper(page, `./${BOARD}/so-tay/`);
  const targets = await page
    .locator('.page-number')
    .evaluateAll((places) => places.map((place) => (place as HTMLElement).dataset['target'] ?? ''));
  expect(targets.length).toBeGreaterThan(10);
  for (const id of targets) await expect(page.locator(`h2[id="${id}"]`)).toHaveCount(1);
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  await printOpenPage(page);
  const numbers = (await page.locator('.page-number').allInnerTexts()).map(Number);
  expect(numbers.every((number, index) => number > (numbers[index - 1] ?? 2))).toBe(true);
});

test('on a phone the panels of a leaflet stand below each other, and nothing is cut off at the side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [sheets('to-gap')[0]!, sheets('ap-phich')[0]!, `./${BOARD}/so-tay/`]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(360);
  }
  await page.goto(sheets('to-gap')[0]!);
  const boxes = await page
    .locator('.panel')
    .evaluateAll((panels) =>
      panels.map((panel) => panel.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    );
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  expect(sorted.every(({ top }, index) => top >= (sorted[index - 1]?.bottom ?? 0) - 1)).toBe(true);
});
