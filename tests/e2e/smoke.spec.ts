import { expect, test } from './fixtures.ts';

test('front page answers and has one heading', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveCount(1);
});

test('unknown address is answered with the 404 page', async ({ page }) => {
  const response = await page.goto('./khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
});
