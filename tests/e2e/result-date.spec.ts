/** "Bao giờ có kết quả?" on procedure pages: with scripts, by keyboard, and without. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Two cases with times of their own: 5 and 8 working days. */
const TWO_CASES = './thu-tuc/chuyen-truong/';
/** No time that can be counted, but the 15:00 rule. */
const LATE_RULE = './thu-tuc/dang-ky-khai-sinh/';
/** A number without a unit, and no rule. */
const NOTHING = './thu-tuc/dang-ky-lai-khai-sinh/';
/** The time runs from the end of the filing period. */
const FROM_DEADLINE = './thu-tuc/ho-tro-chi-phi-hoc-tap-cong-lap/';

const form = (page: Page) => page.getByRole('form', { name: 'Tính ngày trả kết quả' });
const answer = (page: Page) => page.locator('result-date [role=status]');

async function ask(page: Page, day: string, at?: string): Promise<void> {
  await form(page).locator('[name=ngay]').fill(day);
  if (at !== undefined) await form(page).getByLabel('Giờ nộp').fill(at);
  await form(page).getByRole('button', { name: 'Tính ngày trả' }).click();
}

test('a day and a case give the promised day, with the reasoning', async ({ page }) => {
  await page.goto(TWO_CASES);
  await ask(page, '2026-11-20');
  await expect(answer(page)).toContainText('Ngày trả kết quả: thứ Hai, 30/11/2026');
  await expect(answer(page)).toContainText('23/11, 25/11, 26/11, 27/11 và 30/11/2026');
  await expect(answer(page)).toContainText('Ngày Văn hóa Việt Nam');
  await expect(answer(page)).not.toContainText('Tạm tính');
  await form(page)
    .getByRole('radio', { name: /tỉnh, thành phố khác/ })
    .check();
  await ask(page, '2026-11-20');
  await expect(answer(page)).toContainText('thứ Năm, 03/12/2026');
});

test('the form follows the case chosen in the list of papers, not the other way round', async ({ page }) => {
  await page.goto(TWO_CASES);
  const papers = page.locator('dossier-checklist');
  const [near, far] = [form(page).getByRole('radio').nth(0), form(page).getByRole('radio').nth(1)];
  await ask(page, '2026-11-20');
  await expect(answer(page)).not.toBeEmpty();
  await papers.getByRole('radio', { name: /tỉnh, thành phố khác đến/ }).check();
  await expect(far).toBeChecked();
  await expect(answer(page)).toBeEmpty();

  await near.check();
  await expect(papers.getByRole('radio', { name: /tỉnh, thành phố khác đến/ })).toBeChecked();
  await papers.getByRole('checkbox').first().check();
  await expect(near).toBeChecked();

  // What this device remembers of the list is followed too.
  await page.reload();
  await expect(far).toBeChecked();
});

test('after hours, on a Saturday, over the new year: the reader is told', async ({ page }) => {
  await page.goto(TWO_CASES);
  await ask(page, '2026-11-20', '17:30');
  await expect(answer(page)).toContainText('thứ Ba, 01/12/2026');
  await expect(answer(page)).toContainText('đã hết giờ làm việc');
  await ask(page, '2026-11-21', '09:00');
  await expect(answer(page)).toContainText('giả định của cổng');
  await ask(page, '2026-12-30', '09:00');
  await expect(answer(page)).toContainText('Tạm tính: lịch nghỉ năm 2027');
});

test('the 15:00 rule counts only where the procedure states it', async ({ page }) => {
  await page.goto(LATE_RULE);
  await ask(page, '2026-11-23', '15:30');
  await expect(answer(page)).toContainText('thứ Tư, 25/11/2026');
  await ask(page, '2026-11-23', '15:00');
  await expect(answer(page)).toContainText('Chưa tính được ngày trả');
  await page.goto(TWO_CASES);
  await ask(page, '2026-11-20', '15:30');
  await expect(answer(page)).toContainText('30/11/2026');
});

test('a time that does not run from filing asks for its own day', async ({ page }) => {
  await page.goto(FROM_DEADLINE);
  await expect(form(page).getByLabel('Ngày hết hạn nộp hồ sơ')).toBeVisible();
  await expect(form(page).getByLabel('Giờ nộp')).toHaveCount(0);
  await ask(page, '2026-11-20');
  await expect(answer(page)).toContainText('thứ Hai, 07/12/2026');
});

test('where nothing can be counted there is no form, but the reason', async ({ page }) => {
  await page.goto(NOTHING);
  const section = page.locator('section[aria-labelledby=muc-ngay-tra]');
  await expect(section).toContainText('Cổng chưa tính được ngày trả.');
  await expect(section).toContainText('không ghi đơn vị');
  await expect(page.locator('result-date')).toHaveCount(0);
});

test('a mistake is told beside the form and leads to its field', async ({ page }) => {
  await page.goto(TWO_CASES);
  const day = form(page).getByLabel('Ngày nộp hồ sơ');
  await ask(page, '');
  await expect(answer(page)).toHaveText('Chọn ngày: ghi đủ ngày, tháng, năm.');
  await expect(day).toBeFocused();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(day).toHaveAccessibleDescription('Chọn ngày: ghi đủ ngày, tháng, năm.');
  await ask(page, '2019-01-02');
  await expect(answer(page)).toContainText('Cổng có lịch nghỉ từ');
  await ask(page, '2026-11-20');
  await expect(day).not.toHaveAttribute('aria-invalid');
});

test('everything is done by keyboard', async ({ page }) => {
  await page.goto(TWO_CASES);
  await form(page).locator('[name=ngay]').fill('2026-11-23');
  await form(page).getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(form(page).getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(form(page).locator('[name=ngay]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('thứ Sáu, 04/12/2026');
});

for (const width of [360, 1280]) {
  test(`form and answer are accessible at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(TWO_CASES);
    await ask(page, '2026-12-30');
    await page.locator('.days-off summary').click();
    const { violations } = await new AxeBuilder({ page })
      .include('section[aria-labelledby=muc-ngay-tra]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    for (const control of await form(page).locator('button, input:not([type=radio]), fieldset label').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the rule and the next days off stand on the page, and no dead form', async ({ page }) => {
    await page.goto(TWO_CASES);
    const section = page.locator('section[aria-labelledby=muc-ngay-tra]');
    await expect(section).toContainText('05 ngày làm việc');
    await expect(section).toContainText('Không tính ngày nộp.');
    await expect(section.locator('form')).toBeHidden();
    await section.locator('summary').click();
    await expect(section.locator('.days-off a').first()).toHaveAttribute('href', /^https:/);
  });

  test('a replaced procedure promises nothing', async ({ page }) => {
    await page.goto('./thu-tuc/chuyen-truong-thcs-cu/');
    await expect(page.locator('#muc-ngay-tra')).toHaveCount(0);
  });
});
