/** How regularly units publish, and how soon readers are told of documents. */
import { expect, test } from './fixtures.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('the dashboard leads to the rhythm, which says who has been silent for longest', async ({
      page,
    }) => {
      await page.goto('./theo-doi/');
      await page.getByRole('link', { name: 'Nhịp đăng và độ chậm' }).click();
      const table = page.getByRole('table', { name: /^Nhịp đăng tin, bài trong 12 tháng/ });
      const silences = (await table.locator('td[data-label="Bài mới nhất"]').allInnerTexts())
        .filter((text) => !text.includes('Đơn vị đã kết thúc'))
        .map((text) => Number(/cách đây ([\d.]+) ngày/.exec(text)?.[1]?.replace('.', '')));
      expect(silences.length).toBeGreaterThan(5);
      expect(silences).toEqual(silences.toSorted((a, b) => b - a));
      const stale = await table.getByText('Lâu chưa có bài mới').count();
      expect(stale).toBe(silences.filter((days) => days > 31).length);
    });

    test('a silent unit says so above its posts', async ({ page }) => {
      await page.goto('./theo-doi/nhip-dang/');
      const row = page.getByRole('row').filter({ hasText: 'Lâu chưa có bài mới' }).first();
      const days = /cách đây ([\d.]+) ngày/.exec(await row.innerText())?.[1] ?? '';
      await row.getByRole('rowheader').getByRole('link').click();
      await expect(page.locator('#tin-bai')).toBeInViewport();
      const warning = page.locator('.note-warning').filter({ hasText: 'chưa có bài mới' });
      await expect(warning).toContainText(`Bài mới nhất cách đây ${days} ngày`);
    });

    test('a document leads to the post that told of it first', async ({ page }) => {
      await page.goto('./theo-doi/nhip-dang/');
      const row = page
        .getByRole('table', { name: /đã được nói tới$/ })
        .first()
        .getByRole('row')
        .nth(1);
      const name = await row.getByRole('rowheader').innerText();
      await row.locator('td[data-label="Người đọc biết từ"]').getByRole('link').click();
      await expect(page.locator('main')).toContainText(name.split(' ').at(-1) ?? name);
    });
  });
}
