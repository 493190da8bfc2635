/** The screen in a hall: by touch, by keyboard, without scripts, and left alone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readQrCodes } from './read-qr.ts';

const WARD = './niem-yet/ubnd-phuong-ha-dong/man-hinh/';
const UNITS = ['ubnd-phuong-ha-dong', 'chi-nhanh-so-7-pvhcc-ha-noi', 'truong-mn-vuon-xanh-nam-do'];
const VIEWS = [
  'dau',
  'moi-thu-tuc',
  'linh-vuc-ho-tich',
  'tinh-huong-sinh-con',
  'thu-tuc-dang-ky-khai-sinh',
  'phan-anh',
];
const TOUCH = 88;

test.use({ viewport: { width: 1280, height: 800 } });

const seen = (page: Page) => page.locator('main > .view:visible');
const first = (page: Page) => page.getByRole('heading', { name: 'Bạn cần làm việc gì?' });
const birth = (page: Page) => page.locator('#thu-tuc-dang-ky-khai-sinh');
const warning = (page: Page) => page.getByRole('dialog', { name: 'Bạn còn xem không?' });
const bar = (page: Page, name: string) => seen(page).getByRole('link', { name });

/** A family event, then one of its procedures, as a visitor goes. */
async function openBirth(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sinh con' }).click();
  await seen(page).getByRole('link', { name: 'Làm khai sinh cho con' }).click();
  await expect(birth(page)).toBeVisible();
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a life event leads to a procedure, "Quay lại" and "Về đầu" lead out again', async ({ page }) => {
    await page.goto(WARD);
    await page.getByRole('link', { name: 'Sinh con' }).tap();
    await expect(seen(page).getByRole('heading', { level: 2 })).toHaveText('Nhà tôi vừa có em bé');
    await expect(seen(page)).toContainText('Không nộp ở đây.');
    await seen(page).getByRole('link', { name: 'Làm khai sinh cho con' }).tap();
    for (const question of ['Cần gì?', 'Nộp ở đâu?', 'Bao lâu?', 'Bao nhiêu tiền?']) {
      await expect(seen(page).getByText(question, { exact: true })).toBeVisible();
    }
    await expect(seen(page)).toContainText('trường hợp thông thường, nộp trực tiếp');
    await bar(page, 'Quay lại').tap();
    await expect(page.locator('#tinh-huong-sinh-con')).toBeVisible();
    await bar(page, 'Về đầu').tap();
    await expect(first(page)).toBeVisible();
    await page.getByRole('link', { name: /^Mọi thủ tục ở đây/ }).tap();
    await page.getByRole('link', { name: /^Hộ tịch/ }).tap();
    await page.getByRole('link', { name: 'Đăng ký kết hôn' }).tap();
    await expect(page.locator('#thu-tuc-dang-ky-ket-hon')).toBeVisible();
  });

  test('what does not fit is a touch away', async ({ page }) => {
    await page.goto(`${WARD}#thu-tuc-dang-ky-khai-sinh`);
    const onward = page.getByRole('button', { name: 'Xem tiếp bên dưới' });
    await onward.tap();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(onward).toBeHidden();
  });
});

test('no link leads out of the page, and each one leads to a view', async ({ page }) => {
  for (const unit of UNITS) {
    await page.goto(`./niem-yet/${unit}/man-hinh/`);
    const dead = await page
      .locator('a')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1))),
      );
    expect(dead).toEqual([]);
  }
});

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [1080, 1920],
] as const) {
  test(`the first view fits at ${width} × ${height}, and fingers find everything`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const unit of UNITS) {
      await page.goto(`./niem-yet/${unit}/man-hinh/`);
      await expect(first(page)).toBeVisible();
      const room = await page.evaluate(() => innerHeight - document.documentElement.scrollHeight);
      expect(room, unit).toBeGreaterThanOrEqual(0);
    }
    for (const view of VIEWS) {
      await page.goto(`${WARD}#${view}`);
      await expect(page.getByText('Bản trình diễn')).toBeInViewport();
      const small = await page
        .locator(':is(a, button, summary):visible')
        .evaluateAll(
          (controls, least) =>
            controls
              .map((control) => ({ name: control.textContent, ...control.getBoundingClientRect().toJSON() }))
              .filter(({ width, height }) => width < least || height < least),
          TOUCH,
        );
      expect(small, view).toEqual([]);
    }
  });
}

test('the code on the screen is read and leads to the procedure', async ({ page }) => {
  await page.goto(`${WARD}#thu-tuc-dang-ky-khai-sinh`);
  const code = birth(page).locator('[data-qr]');
  const address = (await code.getAttribute('data-qr')) ?? '';
  expect(new URL(address).pathname).toMatch(/\/thu-tuc\/dang-ky-khai-sinh\/$/);
  expect(await readQrCodes(await code.screenshot())).toEqual([address]);
});

test.describe('left alone', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
  });

  test('it asks, and "Tôi còn xem" keeps the view', async ({ page }) => {
    await page.goto(WARD);
    await openBirth(page);
    await page.clock.fastForward(40_000);
    await expect(warning(page)).toBeHidden();
    await page.clock.fastForward(6_000);
    await expect(warning(page)).toBeVisible();
    await expect(warning(page)).toContainText(/Còn 1[45] giây/);
    await expect(warning(page)).toHaveAccessibleDescription('Còn 15 giây, màn hình sẽ về đầu.');
    await expect(page.getByRole('button', { name: 'Tôi còn xem' })).toBeFocused();
    await page.getByRole('button', { name: 'Tôi còn xem' }).click();
    await expect(warning(page)).toBeHidden();
    await page.clock.fastForward(40_000);
    await expect(birth(page)).toBeVisible();
    await expect(warning(page)).toBeHidden();
  });

  test('without an answer the next visitor finds nothing of the last one', async ({ page }) => {
    await page.goto('./');
    await page.goto(WARD);
    const length = await page.evaluate(() => history.length);
    await openBirth(page);
    const more = birth(page).locator('summary');
    await more.click();
    await page.clock.fastForward(46_000);
    await expect(warning(page)).toBeVisible();
    await page.clock.fastForward(15_000);
    await expect(warning(page)).toBeHidden();
    await expect(first(page)).toBeVisible();
    await expect(seen(page)).toHaveCount(1);
    await expect(page.locator('details[open]')).toHaveCount(0);
    expect(await page.evaluate(() => [scrollY, history.length])).toEqual([0, length]);
    await page.goBack();
    expect(new URL(page.url()).hash).toBe('');
    expect(page.url()).not.toContain('man-hinh');
  });

  test('the way back is forgotten too', async ({ page }) => {
    await page.goto(WARD);
    await openBirth(page);
    await page.clock.fastForward(46_000);
    await page.clock.fastForward(15_000);
    await expect(first(page)).toBeVisible();
    await page.getByRole('link', { name: 'Kết hôn' }).click();
    await bar(page, 'Quay lại').click();
    await expect(first(page)).toBeVisible();
  });

  test('every sign of life starts the clock again; Escape stays too', async ({ page }) => {
    await page.goto(WARD);
    await openBirth(page);
    for (const sign of ['key', 'wheel', 'press']) {
      await page.clock.fastForward(40_000);
      if (sign === 'key') await page.keyboard.press('Shift');
      if (sign === 'wheel') await page.mouse.wheel(0, 50);
      if (sign === 'press') await page.mouse.click(640, 300);
      await expect(warning(page)).toBeHidden();
    }
    await page.clock.fastForward(46_000);
    await expect(warning(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(warning(page)).toBeHidden();
    await expect(birth(page)).toBeVisible();
  });

  test('an office chooses the seconds', async ({ page }) => {
    await page.goto(`${WARD}?nghi=20`);
    await openBirth(page);
    await page.clock.fastForward(6_000);
    await expect(warning(page)).toBeVisible();
    await page.clock.fastForward(15_000);
    await expect(first(page)).toBeVisible();
    await expect(warning(page)).toBeHidden();
    expect(new URL(page.url()).search).toBe('?nghi=20');
  });

  test('the first view asks nothing', async ({ page }) => {
    await page.goto(WARD);
    await page.clock.fastForward(50_000);
    await page.clock.fastForward(50_000);
    await expect(warning(page)).toBeHidden();
    await expect(first(page)).toBeVisible();
  });

  test.describe('for hours', () => {
    test.use({ expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

    test('it loads itself anew only when the address answers', async ({ page, context }) => {
      await page.goto(WARD);
      await page.evaluate(() => document.body.setAttribute('data-old', ''));
      await page.clock.fastForward(61_000);
      await context.setOffline(true);
      const asked = page.waitForEvent('requestfailed');
      await page.clock.fastForward(4 * 3_600_000);
      await asked;
      await expect(page.locator('[data-old]')).toHaveCount(1);
      await expect(first(page)).toBeVisible();
      await context.setOffline(false);
      await page.clock.fastForward(2 * 3_600_000);
      await expect(page.locator('[data-old]')).toHaveCount(0);
      await expect(first(page)).toBeVisible();
    });
  });
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(WARD);
  await page.getByRole('link', { name: 'Sinh con' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#tinh-huong-sinh-con')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(seen(page).getByRole('link', { name: 'Làm khai sinh cho con' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(birth(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(birth(page).locator('details')).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await expect(bar(page, 'Quay lại')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#tinh-huong-sinh-con')).toBeVisible();
});

/** Axe judges only what is seen, yet walks through every hidden view: they go first. */
async function violationsSeen(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const view of document.querySelectorAll('.view')) if (!view.checkVisibility()) view.remove();
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  for (const view of VIEWS) {
    test(`${view} at ${width} px: axe finds nothing, text has 7:1, nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${WARD}#${view}`);
      for (const folded of await seen(page).locator('summary').all()) await folded.click();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await violationsSeen(page)).toEqual([]);
    });
  }
}

test('the warning itself is accessible', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${WARD}?nghi=20`);
  await openBirth(page);
  await page.clock.fastForward(6_000);
  await expect(warning(page)).toBeVisible();
  expect(await violationsSeen(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every view is reached and left by links alone', async ({ page }) => {
    await page.goto(WARD);
    await expect(seen(page)).toHaveCount(1);
    await expect(first(page)).toBeVisible();
    await openBirth(page);
    await expect(seen(page)).toHaveCount(1);
    await bar(page, 'Quay lại').click();
    await expect(page.locator('#linh-vuc-ho-tich')).toBeVisible();
    await bar(page, 'Quay lại').click();
    await expect(page.locator('#moi-thu-tuc')).toBeVisible();
    await bar(page, 'Về đầu').click();
    await expect(first(page)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
