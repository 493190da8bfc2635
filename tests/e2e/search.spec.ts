import { expect, test } from './fixtures.ts';

const first = '[data-results] > li:first-child a[data-result]';

test('words without marks find what is written with đ and marks', async ({ page }) => {
  await page.goto('./tim-kiem/?q=dang+ky+khai+sinh');
  await expect(page.locator(first)).toHaveAttribute('href', /\/thu-tuc\/dang-ky-khai-sinh\/$/);
  await expect(page.locator('[data-search-status]')).toContainText('Tìm thấy');
});

test('a parent types her question and lands on the procedure', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').first().fill('xin chuyen truong cho con');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
  await page.locator(first).click();
  await expect(page.locator('main')).toHaveAttribute('data-procedure', '2.002854');
});

test('a code is found whole', async ({ page }) => {
  await page.goto('./tim-kiem/?q=2.000815');
  await expect(page.locator(first)).toHaveAttribute('href', /\/thu-tuc\/chung-thuc-ban-sao\/$/);
});

test('typing changes address and results; back returns', async ({ page }) => {
  await page.goto('./tim-kiem/?q=khai+sinh');
  await expect(page.locator(first)).toBeVisible();
  const box = page.getByRole('searchbox');
  await box.fill('chứng thực bản sao');
  await box.press('Enter');
  await expect(page.locator(first)).toHaveAttribute('href', /chung-thuc-ban-sao/);
  await page.goBack();
  await expect(box).toHaveValue('khai sinh');
});

test('one link in each result, nothing of search loads before a question', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./tim-kiem/');
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').fill('khai sinh');
  await expect(page.locator(first)).toBeVisible();
  for (const item of await page.locator('[data-results] > li').all()) {
    await expect(item.locator('a')).toHaveCount(1);
  }
});

test('a filter in the address narrows the results', async ({ page }) => {
  await page.goto('./tim-kiem/?q=khai+sinh');
  await expect(page.locator(first)).toBeVisible();
  const all = await page.locator('[data-result]').count();
  await page.goto('./tim-kiem/?q=khai+sinh&linh-vuc=ho-tich');
  await expect(page.locator(first)).toBeVisible();
  const some = await page.locator('[data-result]').count();
  expect(some).toBeLessThan(all);
});

test('nothing found is said, with a way on', async ({ page }) => {
  await page.goto('./tim-kiem/?q=zzzzqqqq');
  await expect(page.locator('[data-search-status]')).toContainText('Không tìm thấy');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('search offers the lists instead', async ({ page }) => {
    await page.goto('./tim-kiem/');
    await expect(page.locator('noscript')).toHaveCount(1);
    await expect(page.locator('main').getByRole('link', { name: 'Thủ tục' })).toBeVisible();
  });
});
