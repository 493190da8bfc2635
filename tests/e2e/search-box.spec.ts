/** Suggestions while typing: on the front page, in the header, on the search page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const QUESTION = 'xin chuyen truong';
const COMBOBOX_SCRIPT = '**/_astro/combobox.*.js';

/** The box that a reader sees; below it are its list and its options. */
const boxOf = (page: Page) => page.locator('search-box input:visible').first();
const optionsOf = (page: Page) => page.getByRole('option');

async function typeQuestion(page: Page, address: string, question = QUESTION): Promise<void> {
  await page.goto(address);
  await boxOf(page).pressSequentially(question);
  await expect(optionsOf(page).last()).toHaveText(`Tìm tất cả kết quả cho “${question}”`);
}

test('nothing of search is asked for before the reader is in the box', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(asked.filter((request) => /^(fetch|xhr) |combobox|pagefind/.test(request))).toEqual([]);
  await boxOf(page).focus();
  await expect.poll(() => asked.some((request) => request.includes('combobox'))).toBe(true);
  await expect.poll(() => asked.some((request) => request.startsWith('fetch '))).toBe(true);
  expect(asked.filter((request) => request.includes('pagefind'))).toEqual([]);
});

test('suggestions say what they are; the last one searches everything', async ({ page }) => {
  await typeQuestion(page, './');
  const options = optionsOf(page);
  await expect(options.first()).toContainText('Chuyển trường cho con');
  await expect(options.first()).toContainText(/Thủ tục|Tình huống/);
  expect(await options.count()).toBeLessThanOrEqual(7);
  for (const option of await options.all()) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await options.last().click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=xin\+chuyen\+truong$/);
});

test('no suggestions for a single letter; they follow the text', async ({ page }) => {
  await typeQuestion(page, './', 'kh');
  await boxOf(page).press('Backspace');
  await expect(page.getByRole('listbox')).toBeHidden();
  await boxOf(page).pressSequentially('hai sinh');
  await expect(optionsOf(page).last()).toContainText('khai sinh');
});

test('the box says at each step where the reader is', async ({ page }) => {
  await page.goto('./');
  const box = boxOf(page);
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  await box.focus();
  await expect(box).toHaveRole('combobox');
  await expect(box).toHaveAttribute('aria-autocomplete', 'list');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.pressSequentially(QUESTION);
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const list = page.getByRole('listbox', { name: 'Gợi ý' });
  await expect(box).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '?');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  const marked = page.getByRole('option', { selected: true });
  await expect(marked).toHaveCount(0);

  await box.press('ArrowDown');
  await expect(marked).toHaveCount(1);
  await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await marked.getAttribute('id')) ?? '?');
  await expect(box).toBeFocused();
  await box.press('ArrowUp');
  await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(marked).toHaveCount(1);
  await box.press('Home');
  await expect(marked).toHaveCount(0);
  await expect(list).toBeVisible();

  await box.press('Escape');
  await expect(list).toBeHidden();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue(QUESTION);
  await box.press('ArrowDown');
  await expect(list).toBeVisible();
  await expect(marked).toHaveCount(1);
  await box.press('Tab');
  await expect(list).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tìm' })).toBeFocused();
});

test('Enter on an option goes to its page', async ({ page }) => {
  await typeQuestion(page, './');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/chuyen-truong\/$/);
});

test('Enter without an option sends the form', async ({ page }) => {
  await typeQuestion(page, './');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=xin\+chuyen\+truong$/);
});

test('a click on an option goes to its page; one beside the list closes it', async ({ page }) => {
  await typeQuestion(page, './thu-tuc/dang-ky-khai-sinh/');
  await page.locator('h1').click();
  await expect(page.getByRole('listbox')).toBeHidden();
  await boxOf(page).click();
  await optionsOf(page).first().click();
  await expect(page).toHaveURL(/\/chuyen-truong\/$/);
});

test('keys of an input method are left to it', async ({ page }) => {
  await typeQuestion(page, './');
  await page.keyboard.press('ArrowDown');
  for (const key of ['Enter', 'ArrowDown', 'Escape']) {
    const untouched = await boxOf(page).evaluate(
      (box, pressed) =>
        box.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, isComposing: true, bubbles: true, cancelable: true }),
        ),
      key,
    );
    expect(untouched, key).toBe(true);
  }
  await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('the number of suggestions is said when the typing pauses', async ({ page }) => {
  await typeQuestion(page, './');
  const said = page.locator('search-box').getByRole('status');
  await expect(said).toHaveText(/^[1-6] gợi ý, dùng phím mũi tên để chọn$/);
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
});

test('what is typed before the suggestions are loaded is answered once they are', async ({ page }) => {
  let deliver = (): void => {};
  const held = new Promise<void>((resolve) => (deliver = resolve));
  await page.route(COMBOBOX_SCRIPT, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await boxOf(page).pressSequentially(QUESTION);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  deliver();
  await expect(optionsOf(page).last()).toContainText(QUESTION);
});

test('on the search page the words sent off keep their results in sight', async ({ page }) => {
  await typeQuestion(page, './tim-kiem/');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=xin\+chuyen\+truong$/);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await expect(page.getByRole('listbox')).toBeHidden();
});

test.describe('when the suggestions cannot be loaded', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the form stays a plain one, and the next visit to the box tries again', async ({ page }) => {
    await page.route(COMBOBOX_SCRIPT, (route) => route.abort());
    await page.goto('./');
    const box = boxOf(page);
    await box.focus();
    await expect(box).toHaveRole('searchbox');
    await expect(box).not.toHaveAttribute('aria-expanded');
    await page.unroute(COMBOBOX_SCRIPT);
    await box.blur();
    await box.pressSequentially(QUESTION);
    await expect(optionsOf(page).last()).toContainText(QUESTION);
  });

  test('Enter still searches', async ({ page }) => {
    await page.route(COMBOBOX_SCRIPT, (route) => route.abort());
    await page.goto('./');
    await boxOf(page).fill(QUESTION);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=xin\+chuyen\+truong$/);
  });
});

test('one box on every page where there is room, a link on a phone', async ({ page }) => {
  const inHeader = page.getByRole('banner').getByRole('searchbox');
  const link = page.getByRole('banner').getByRole('link', { name: 'Tìm kiếm' });
  for (const address of ['./', './tim-kiem/']) {
    await page.goto(address);
    await expect(inHeader).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(1);
  }
  await page.goto('./tin-tuc/');
  await expect(inHeader).toBeVisible();
  await expect(link).toBeHidden();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(inHeader).toBeHidden();
  await expect(link).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [address, width] of [
    ['./', 360],
    ['./', 1280],
    ['./thu-tuc/', 360],
    ['./thu-tuc/', 1280],
  ] as const) {
    test.describe(`${colorScheme}, ${width} px, ${address}`, () => {
      test.use({ colorScheme, viewport: { width, height: 740 } });

      test('axe finds nothing with the list open, nothing scrolls sideways', async ({ page }) => {
        await typeQuestion(page, address);
        await page.keyboard.press('ArrowDown');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['./', './tin-tuc/']) {
    test(`the form leads to the search page from ${address}`, async ({ page }) => {
      await page.goto(address);
      await boxOf(page).fill(QUESTION);
      await boxOf(page).press('Enter');
      await expect(page).toHaveURL(/\/tim-kiem\/\?q=xin\+chuyen\+truong$/);
    });
  }
});

test('no form in print', async ({ page }) => {
  await typeQuestion(page, './');
  await page.emulateMedia({ media: 'print' });
  await expect(boxOf(page)).toHaveCount(0);
  await expect(page.getByRole('listbox')).toHaveCount(0);
});
