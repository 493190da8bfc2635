import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('a procedure answers the four questions above everything else', async ({ page }) => {
  await page.goto('./thu-tuc/chuyen-truong/');
  const main = page.locator('main');
  await expect(main).toHaveAttribute('data-procedure', '2.002854');
  await expect(page.locator('h1')).toHaveText('Chuyển trường cho con');
  for (const answer of ['Đơn xin chuyển trường', '05 ngày làm việc', '08 ngày làm việc']) {
    await expect(main).toContainText(answer);
  }
});

test('a replaced procedure says so first and leads to the one in force', async ({ page }) => {
  await page.goto('./thu-tuc/chuyen-truong-thcs-cu/');
  await expect(page.locator('article.procedure')).toHaveAttribute('data-state', 'replaced');
  const banner = page.locator('.box-warning').first();
  await expect(banner).toContainText('Thủ tục này đã được thay thế');
  await banner.getByRole('link', { name: 'Chuyển trường cho con' }).click();
  await expect(page).toHaveURL(/\/thu-tuc\/chuyen-truong\/$/);
  await expect(page.locator('article.procedure')).toHaveAttribute('data-state', 'in-force');
  await expect(page.locator('.box-warning')).toHaveCount(0);
});

test('a bare number of the source never stands as a time', async ({ page }) => {
  await page.goto('./thu-tuc/dang-ky-khai-sinh/');
  await expect(page.locator('main')).toContainText('Nguồn ghi');
  await expect(page.locator('main')).not.toContainText(/Thời hạn:? 1\s*$/m);
});

test('a post says that it is an illustration, in lists and on its page', async ({ page }) => {
  await page.goto('./tin-tuc/2025/');
  await expect(page.locator('main').getByText('Minh họa').first()).toBeVisible();
  await page.goto('./tin-tuc/2025/par-index-sipas-do-gi/');
  await expect(page.locator('main')).toHaveAttribute('data-post', '2025/par-index-sipas-do-gi');
  await expect(page.locator('main').getByText('Minh họa').first()).toBeVisible();
});

test('the plan shows its quotas and where it contradicts itself', async ({ page }) => {
  await page.goto('./ke-hoach/pvhcc-tuyen-truyen-cchc-2025/');
  const main = page.locator('main');
  await expect(main).toHaveAttribute('data-plan', 'pvhcc-tuyen-truyen-cchc-2025');
  for (const words of ['12', 'Chưa có số', 'IV.2.a', 'Phụ lục']) await expect(main).toContainText(words);
});

test('progress names the months lost, and each number leads to its posts', async ({ page }) => {
  await page.goto('./theo-doi/2025/');
  const main = page.locator('main');
  await expect(main).toContainText('Không đạt');
  await expect(main).toContainText('12/12');
  await main
    .getByRole('link', { name: /PAR INDEX/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/tin-tuc\/2025\/par-index-sipas-do-gi\/$/);
});

test('every page says that this is a demonstration', async ({ page }) => {
  for (const address of ['./', './van-ban/', './don-vi/', './khong-co-trang-nay/']) {
    await page.goto(address);
    await expect(page.getByText('Bản trình diễn', { exact: false }).first()).toBeVisible();
  }
});
