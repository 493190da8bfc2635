/** What the three people come for, from the front page to the answer, with scripts and without. */
import { expect, test } from './fixtures.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test.describe('a parent on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

      test('changes her child’s school: front page, life event, procedure, papers, official page', async ({
        page,
      }) => {
        await page.goto('./');
        const tile = page.locator('main').getByRole('link', { name: 'Chuyển trường cho con' }).first();
        await expect(tile).toBeInViewport();
        await tile.tap();
        await expect(page).toHaveURL(/\/tinh-huong\/chuyen-truong\/$/);
        const steps = page.locator('.life-steps');
        await expect(steps).toContainText('05 ngày làm việc');
        await steps.getByRole('link', { name: 'Chuyển trường cho con' }).tap();
        await expect(page).toHaveURL(/\/thu-tuc\/chuyen-truong\/$/);
        const answers = page.locator('.answers');
        await expect(answers).toBeInViewport();
        for (const question of ['Cần gì?', 'Nộp ở đâu?', 'Bao lâu?', 'Bao nhiêu tiền?']) {
          await expect(answers).toContainText(question);
        }
        await expect(page.locator('.papers').first()).toContainText('Đơn xin chuyển trường');
        await expect(page.getByRole('link', { name: /trang chính thức/i }).last()).toHaveAttribute(
          'href',
          'https://dichvucong.gov.vn/dich-vu-cong-truc-tuyen/2.002854',
        );
      });
    });

    test('a clerk finds the posts of her unit', async ({ page }) => {
      await page.goto('./don-vi/');
      await page
        .locator('main')
        .getByRole('link', { name: /Trường Mầm non Vườn Xanh Nam Đô/ })
        .first()
        .click();
      await expect(page.locator('main')).toHaveAttribute('data-unit', 'truong-mn-vuon-xanh-nam-do');
      const posts = page.locator('main a[href*="/tin-tuc/20"]');
      const title = await posts.first().innerText();
      await posts.first().click();
      await expect(page.locator('h1')).toHaveText(title);
    });

    test('an office head goes from plan to quota to the posts behind it', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('link', { name: /xem tiến độ/i }).click();
      await expect(page.locator('main')).toContainText('Năm 2026: chưa có kế hoạch.');
      await page.goto('./ke-hoach/');
      await page
        .locator('main')
        .getByRole('link', { name: /Trung tâm PVHCC Thành phố/ })
        .first()
        .click();
      await expect(page.locator('main')).toHaveAttribute('data-plan', 'pvhcc-tuyen-truyen-cchc-2025');
      await page.locator('.quota').first().getByRole('link', { name: '12/12' }).click();
      await expect(page).toHaveURL(/\/theo-doi\/2025\/#/);
      const row = page.locator(':target');
      await expect(row).toBeInViewport();
      await row.getByRole('link').first().click();
      await expect(page.locator('main')).toHaveAttribute('data-post', /^2025\//);
    });
  });
}
