import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

/** One page of every layout. */
const LAYOUTS: Record<string, string> = {
  'front page': './',
  'life event list': './tinh-huong/',
  'life event': './tinh-huong/chuyen-truong/',
  'quiet life event': './tinh-huong/nguoi-than-mat/',
  'guide list': './huong-dan/',
  guide: './huong-dan/sau-ngay-1-7-2025/',
  'procedure list': './thu-tuc/',
  'procedure facet': './thu-tuc/linh-vuc/ho-tich/',
  'changes of procedures': './thu-tuc/thay-doi/',
  'completeness of procedures': './thu-tuc/day-du/',
  'procedures made simpler': './thu-tuc/don-gian-hoa/',
  'receiving places': './noi-nop/',
  'two versions of a procedure': './thu-tuc/lien-thong-khai-sinh-bhyt-cu/phien-ban/2026-09-08/',
  procedure: './thu-tuc/chuyen-truong/',
  'long procedure': './thu-tuc/dang-ky-khai-sinh/',
  'replaced procedure': './thu-tuc/chuyen-truong-thcs-cu/',
  'procedure known by name only': './thu-tuc/lien-thong-khai-tu-mai-tang/',
  'news list': './tin-tuc/',
  'news of a year': './tin-tuc/2025/',
  'news of a topic': './tin-tuc/chu-de/cai-cach-tthc/',
  post: './tin-tuc/2025/phieu-hen-va-cach-dem-ngay-lam-viec/',
  'plan list': './ke-hoach/',
  plan: './ke-hoach/pvhcc-tuyen-truyen-cchc-2025/',
  'plan of a group, without quotas': './ke-hoach/so-gddt-ha-noi-2023/',
  'plan of several years': './ke-hoach/mam-non-vuon-xanh-nam-do-2021-2025/',
  progress: './theo-doi/2025/',
  'progress as it opens': './theo-doi/',
  'progress of a period': './theo-doi/2025/9-thang/',
  rhythm: './theo-doi/nhip-dang/',
  'calendar of reports': './theo-doi/lich/',
  'unit list': './don-vi/',
  unit: './don-vi/trung-tam-pvhcc-ha-noi/',
  'unit that ended': './don-vi/ubnd-phuong-la-khe/',
  'document list': './van-ban/',
  document: './van-ban/123-2015-nd-cp/',
  'document with contradictions': './van-ban/62-kh-ubnd-2025/',
  'event list': './su-kien/',
  'event with answers': './su-kien/doi-thoai-voi-nguoi-dan-2025/',
  contest: './su-kien/tim-kiem-sang-kien-truong-mam-non/',
  'register list': './so-theo-doi/',
  'register of feedback': './so-theo-doi/phan-anh-kien-nghi/',
  'register of late cases': './so-theo-doi/xin-loi/',
  'register with counts': './so-theo-doi/bieu-duong/',
  'register entry': './so-theo-doi/xep-loai-cai-cach-phuong-2025/',
  'survey with results': './so-theo-doi/khao-sat-hai-long-truong-2025/',
  'survey to print': './so-theo-doi/khao-sat-hai-long-truong-2025/phieu/',
  'sheet for a wall': './niem-yet/ubnd-phuong-ha-dong/phan-anh/',
  'sheets that are posted': './niem-yet/ubnd-phuong-ha-dong/da-niem-yet/',
  figures: './so-lieu/',
  'figures of a unit': './so-lieu/ubnd-phuong-la-khe/',
  'figures of a unit, several periods': './so-lieu/phong-gddt-ha-dong/',
  'open data': './du-lieu-mo/',
  'site map': './so-do/',
  feedback: './phan-anh/',
  search: './tim-kiem/?q=khai sinh',
  'own page': './gioi-thieu/',
  "editors' guide": './bien-tap/',
  'field reference': './bien-tap/news/',
  'not found': './khong-co-trang-nay/',
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a mode can change is looked at in that mode; `rules` undefined: all of them. */
const MODES = {
  light: { use: { colorScheme: 'light', viewport: { width: 1280, height: 900 } } },
  dark: {
    use: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    rules: ['color-contrast', 'link-in-text-block'],
  },
  phone: { use: { colorScheme: 'light', viewport: { width: 360, height: 740 } } },
  // 1280 px at 400 % leaves 320 px (WCAG 1.4.10), here with the reader's own colours, whose pairs axe cannot see.
  'zoom 400 %, forced colours': {
    use: {
      colorScheme: 'light',
      viewport: { width: 320, height: 256 },
      contextOptions: { forcedColors: 'active' },
    },
    rules: ['target-size', 'scrollable-region-focusable'],
  },
} as const satisfies Record<string, { use: object; rules?: readonly string[] }>;

for (const [mode, { use, ...limits }] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use(use);
    for (const [name, address] of Object.entries(LAYOUTS)) {
      test(`${name}: axe finds nothing, nothing scrolls sideways`, async ({ page }) => {
        await page.goto(address);
        if (name === 'search') await expect(page.locator('[data-result]').first()).toBeVisible();
        const axe = new AxeBuilder({ page });
        const { violations } = await (
          'rules' in limits ? axe.withRules([...limits.rules]) : axe.withTags(TAGS)
        ).analyze();
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
