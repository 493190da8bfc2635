/** Events and registers as readers meet them, without scripts. */
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('the registers lead to one of them, and that to an entry', async ({ page }) => {
  await page.goto('./so-theo-doi/');
  const books = page.locator('.books > li');
  await expect(books).toHaveCount(14);
  await page.locator('main').getByRole('link', { name: 'Phản ánh, kiến nghị' }).click();
  await expect(page).toHaveURL(/\/so-theo-doi\/phan-anh-kien-nghi\/$/);
  const figures = page.getByRole('table', { name: /Ý kiến theo năm nhận/ });
  await expect(figures.getByRole('row', { name: /Năm 2025/ })).toHaveText(/2\s*2\s*100%\s*12,5\s*1\s*0\s*2/);
  await page.getByRole('link', { name: 'Giờ nhận hồ sơ buổi trưa chưa được niêm yết' }).click();
  await expect(page.locator('main')).toContainText('Minh họa');
  await expect(page.locator('.breadcrumbs')).toContainText('Phản ánh, kiến nghị');
  await expect(page.getByRole('heading', { name: 'Trả lời', exact: true })).toBeVisible();
});

test('a period without late cases says so; a late case has a number of the portal', async ({ page }) => {
  await page.goto('./so-theo-doi/xin-loi/');
  const periods = page.getByRole('table', { name: 'Hồ sơ trễ hẹn theo kỳ và đơn vị' });
  await expect(periods.getByRole('row', { name: /Quý IV\/2025/ })).toContainText('Không phát sinh');
  await expect(periods.getByRole('row', { name: /Quý III\/2025/ })).toContainText('1 hồ sơ');
  await expect(page.locator('main')).toContainText('Số 1/2025, trễ 2 ngày làm việc');
});

test('a late case leads to its procedure, whose page says nothing of it; none has no procedure', async ({
  page,
}) => {
  await page.goto('./so-theo-doi/xin-loi/');
  await page.getByRole('link', { name: 'Trả bản sao giấy khai sinh chậm hai ngày' }).click();
  await expect(page.locator('.facts')).toContainText(/Trễ\s*2 ngày làm việc/);
  await page
    .locator('.facts')
    .getByRole('link', { name: /bản sao giấy khai sinh/i })
    .click();
  await expect(page).toHaveURL(/\/thu-tuc\/ban-sao-khai-sinh-trich-luc\/$/);
  await expect(page.locator('main')).not.toContainText('Trả bản sao giấy khai sinh chậm hai ngày');
  await page.goto('./so-theo-doi/tre-hen-quy-4-2025-ha-dong/');
  await expect(page.locator('main')).toContainText('Không phát sinh');
  await expect(page.locator('.facts')).not.toContainText('Thủ tục');
});

test('a survey has a sheet to print that asks nobody who they are', async ({ page }) => {
  await page.goto('./so-theo-doi/khao-sat-hai-long-truong-2025/');
  await page.getByRole('link', { name: 'Phiếu khảo sát để in' }).click();
  await expect(page.locator('.survey-form > li')).toHaveCount(4);
  await expect(page.locator('.survey-form > li').first().getByRole('listitem')).toHaveCount(5);
  await expect(page.locator('main')).toContainText(/Trường Mầm non Vườn Xanh Nam Đô/i);
  await expect(page.locator('main')).toContainText('Không ghi tên, số điện thoại hay nơi ở');
  await page.getByRole('link', { name: /^Khảo sát hài lòng/ }).click();
  await expect(page).toHaveURL(/khao-sat-hai-long-truong-2025\/$/);
});

test('events: what is coming first, then by year; a dialogue with its answers', async ({ page }) => {
  await page.goto('./su-kien/');
  await expect(page.locator('main h2').first()).toHaveText(/Sắp tới|Năm/);
  await page.getByRole('link', { name: 'Đối thoại của lãnh đạo phường với người dân' }).click();
  await expect(page.getByRole('heading', { name: 'Hỏi và trả lời' })).toBeVisible();
  await expect(page.locator('.facts')).toContainText('Ủy ban nhân dân phường Hà Đông');
});

test('one register without scripts: its list, an entry, its feed with that entry', async ({
  page,
  request,
}) => {
  await page.goto('./so-theo-doi/xin-loi/');
  const list = page.locator('.entries > li');
  await expect(list).toHaveCount(3);
  const entry = list.filter({ hasText: 'Số 1/2025' }).getByRole('link');
  const [title, address] = [await entry.innerText(), await entry.getAttribute('href')];
  await entry.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('main')).toContainText('Minh họa');
  const feed = await request.get(new URL('../xin-loi/feed.xml', page.url()).href);
  const text = await feed.text();
  expect(text).toContain(`<title>Minh họa: ${title}</title>`);
  expect(text).toContain(`${address}</link>`);
});

test('a unit shows its events and its entries', async ({ page }) => {
  await page.goto('./don-vi/ubnd-phuong-ha-dong/');
  await expect(page.getByRole('region', { name: 'Sự kiện' })).toContainText('Đối thoại của lãnh đạo phường');
  await expect(page.getByRole('region', { name: 'Sổ theo dõi' })).toContainText('Xếp loại');
});

test('a unit leads to its figures, where it has some', async ({ page }) => {
  await page.goto('./don-vi/phong-gddt-ha-dong/');
  await page.getByRole('link', { name: 'Hồ sơ, mức hài lòng, các tỷ lệ theo kỳ' }).click();
  await expect(page).toHaveURL(/\/so-lieu\/phong-gddt-ha-dong\/$/);
  await page.goto('./don-vi/so-noi-vu-ha-noi/');
  await expect(page.locator('.facts')).not.toContainText('Số liệu');
});

test('every list names its feed, and the feed is one', async ({ page, request }) => {
  for (const address of ['./su-kien/', './so-theo-doi/phan-anh-kien-nghi/', './so-theo-doi/doi-thoai/']) {
    await page.goto(address);
    const named = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
    const link = page.getByRole('link', { name: 'Theo dõi bằng trình đọc tin (RSS)' });
    expect(await link.getAttribute('href')).toBe(named);
    const feed = await request.get(new URL(named ?? '', page.url()).href);
    expect(feed.ok()).toBe(true);
    expect(await feed.text()).toMatch(/<rss [^>]*>.*<title>Minh họa: /s);
  }
});

test.describe('on a phone', () => {
  // Only a page that runs scripts can be asked how wide it is.
  test.use({ javaScriptEnabled: true, viewport: { width: 360, height: 740 } });

  test('nothing scrolls sideways', async ({ page }) => {
    for (const address of [
      './su-kien/',
      './su-kien/doi-thoai-voi-nguoi-dan-2025/',
      './so-theo-doi/',
      './so-theo-doi/phan-anh-kien-nghi/',
      './so-theo-doi/bieu-duong/',
      './so-theo-doi/xep-loai-cai-cach-phuong-2025/',
      './so-theo-doi/khao-sat-hai-long-truong-2025/phieu/',
    ]) {
      await page.goto(address);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, address).toBeLessThanOrEqual(0);
    }
  });
});
