import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

/** One page of every layout. */
const LAYOUTS: Record<string, string> = {
  'front page': './',
  'procedure list': './thu-tuc/',
  'procedure facet': './thu-tuc/linh-vuc/ho-tich/',
  procedure: './thu-tuc/chuyen-truong/',
  'long procedure': './thu-tuc/dang-ky-khai-sinh/',
  'replaced procedure': './thu-tuc/chuyen-truong-thcs-cu/',
  'news list': './tin-tuc/',
  'news of a year': './tin-tuc/2025/',
  post: './tin-tuc/2025/phieu-hen-va-cach-dem-ngay-lam-viec/',
  'plan list': './ke-hoach/',
  plan: './ke-hoach/pvhcc-tuyen-truyen-cchc-2025/',
  progress: './theo-doi/2025/',
  'unit list': './don-vi/',
  unit: './don-vi/trung-tam-pvhcc-ha-noi/',
  'document list': './van-ban/',
  document: './van-ban/123-2015-nd-cp/',
  search: './tim-kiem/?q=khai sinh',
  'own page': './gioi-thieu/',
  "editors' guide": './bien-tap/',
  'field reference': './bien-tap/news/',
  'not found': './khong-co-trang-nay/',
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const MODES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 740 } },
} as const;

for (const [mode, { colorScheme, viewport }] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use({ colorScheme, viewport });
    for (const [name, address] of Object.entries(LAYOUTS)) {
      test(`${name}: axe finds nothing, nothing scrolls sideways`, async ({ page }) => {
        await page.goto(address);
        if (name === 'search') await expect(page.locator('[data-result]').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('keyboard alone: skip link, then the way to the answer', async ({ page }) => {
  await page.goto('./thu-tuc/chuyen-truong/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#noi-dung');
});
