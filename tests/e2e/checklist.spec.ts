/** The list of papers: choose, tick, come back, see what is missing, print one sheet. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readQrCodes } from './read-qr.ts';

const PRINT = 'In danh sách giấy tờ';

const status = (page: Page) => page.locator('.checklist-status');
const paper = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`./thu-tuc/${id}/`);
  await expect(page.locator('dossier-checklist')).toHaveAttribute('data-ready');
}

/** Presses the button without a printer's dialogue; gives the sheet. */
async function press(page: Page) {
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: PRINT }).click();
  await page.locator('.dossier-sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  return page.locator('.dossier-sheet');
}

const sheetsOfPaper = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('from a life event to a ticked list that stays, tells what is missing and prints on one sheet', async ({
  page,
}) => {
  await page.goto('./tinh-huong/chuyen-truong/');
  await page.locator('.life-steps').getByRole('link', { name: 'Chuyển trường cho con' }).click();
  await expect(page.locator('dossier-checklist')).toHaveAttribute('data-ready');
  await expect(status(page)).toContainText('Còn thiếu 2 trong 2: Đơn xin chuyển trường; Bảng tổng hợp');

  await page.getByRole('radio', { name: 'Chuyển từ tỉnh, thành phố khác đến', exact: true }).check();
  await expect(page.locator('.checklist-time')).toHaveText('Thời hạn: 08 ngày làm việc.');
  await paper(page, 'Đơn xin chuyển trường').check();
  await expect(status(page)).toHaveText(
    'Còn thiếu 1 trong 2: Bảng tổng hợp kết quả rèn luyện và học tập của con.',
  );

  await page.reload();
  await expect(paper(page, 'Đơn xin chuyển trường')).toBeChecked();
  await expect(
    page.getByRole('radio', { name: 'Chuyển từ tỉnh, thành phố khác đến', exact: true }),
  ).toBeChecked();
  await expect(status(page)).toContainText('Còn thiếu 1 trong 2');

  const sheet = await press(page);
  await expect(sheet).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  for (const words of [
    'Giấy tờ: Chuyển trường cho con',
    'Mã 2.002854',
    'Chuyển từ tỉnh, thành phố khác đến',
    'Trực tiếp',
    '08 ngày làm việc',
    'Trường muốn chuyển đến',
    'Chưa có thông tin',
    'Nguồn không nêu khoản phí nào',
    '/phan-anh/',
    '/thu-tuc/chuyen-truong/',
  ]) {
    await expect(sheet).toContainText(words);
  }
  await expect(sheet.locator('.sheet-paper')).toHaveCount(2);
  await expect(sheet.locator('.sheet-paper.ticked')).toContainText('Đơn xin chuyển trường');
  await expect(sheet.locator('svg path')).toHaveAttribute('d', /^M4 4h7v1h-7z/);
  expect(await sheetsOfPaper(page)).toBe(1);

  // Once the sheet has been printed, the page prints as it always did.
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
  expect(await sheetsOfPaper(page)).toBeGreaterThan(1);
});

test('the QR code of the printed sheet is the address of the page', async ({ page }) => {
  await open(page, 'chuyen-truong');
  const address = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(address).toMatch(/^https:.*\/thu-tuc\/chuyen-truong\/$/);
  const sheet = await press(page);
  expect(await readQrCodes(await sheet.locator('svg').screenshot())).toEqual([address]);
});

test('the way to hand in and the conditions that apply decide what is missing', async ({ page }) => {
  await open(page, 'dang-ky-khai-sinh');
  await expect(status(page)).toContainText('Còn thiếu 3 trong 3: Giấy chứng sinh; Tờ khai');
  await page.getByLabel('Trực tuyến').check();
  await expect(status(page)).toHaveText(
    'Còn thiếu 2 trong 2: Giấy chứng sinh; Mẫu khai sinh điện tử, điền trên mạng.',
  );
  await expect(page.getByText('Tờ khai đăng ký khai sinh (giấy)').first()).toBeHidden();

  await page.getByText('Chỉ cần khi …').click();
  await expect(paper(page, 'Giấy ủy quyền')).toBeHidden();
  await page.getByLabel('Nhờ người khác đi khai sinh thay.').check();
  await expect(status(page)).toContainText('Còn thiếu 3 trong 3');
  await paper(page, 'Giấy ủy quyền').check();
  await expect(status(page)).toContainText('Còn thiếu 2 trong 3');

  await page.getByRole('button', { name: 'Xóa dấu tích' }).click();
  await expect(status(page)).toContainText('Còn thiếu 3 trong 3: Giấy chứng sinh; Tờ khai');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a long list with every door prints on one sheet too', async ({ page }) => {
  await open(page, 'dang-ky-khai-sinh');
  await page.getByText('Chỉ cần khi …').click();
  for (const box of await page.locator('.conditional > p input').all()) await box.check();
  const sheet = await press(page);
  await expect(sheet).toContainText('Số 2 phố Hà Cầu');
  expect(await sheetsOfPaper(page)).toBe(1);
});

test('papers of a case come with the case, also by an address that points at it', async ({ page }) => {
  await open(page, 'dang-ky-tam-tru');
  await expect(status(page)).toHaveText('Chọn trường hợp của bạn để biết đủ giấy.');
  await page.getByRole('button', { name: PRINT }).click();
  await expect(page.getByRole('radio', { name: 'Chưa rõ' })).toBeFocused();
  await page.goto('./thu-tuc/dang-ky-tam-tru/#truong-hop-1');
  await expect(page.getByRole('radio', { name: 'Cá nhân, hộ gia đình' })).toBeChecked();
  await expect(status(page)).toContainText('Còn thiếu');
  await expect(page.locator('.case:visible')).toHaveCount(1);
});

test('a changed record drops only papers that are gone', async ({ page }) => {
  await open(page, 'chuyen-truong');
  for (const box of await page.locator('.paper input:visible').all()) await box.check();
  await page.route('**/thu-tuc/chuyen-truong/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<span>Đơn xin chuyển trường</span>', '<span>Đơn mới</span>');
    await route.fulfill({ response: answer, body });
  });
  await page.reload();
  await expect(paper(page, 'Đơn mới')).not.toBeChecked();
  await expect(paper(page, 'Bảng tổng hợp kết quả rèn luyện và học tập của con')).toBeChecked();
  await expect(page.getByText('Danh sách giấy tờ đã đổi')).toBeVisible();
});

test('a device that keeps nothing breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open(page, 'chuyen-truong');
  await paper(page, 'Đơn xin chuyển trường').check();
  await expect(status(page)).toContainText('Còn thiếu 1 trong 2');
  await expect(page.getByText('Máy này không cho lưu')).toBeVisible();
});

test('keyboard alone: way, case, tick, print', async ({ page }) => {
  await open(page, 'chuyen-truong');
  await page.getByRole('radio', { name: 'Trực tiếp' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Trực tuyến' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Chưa rõ' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.checklist-time')).toContainText('05 ngày làm việc');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(paper(page, 'Đơn xin chuyển trường')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.only-if')).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: PRINT })).toBeFocused();
});

test('an ordinary print of the page holds every case and every way', async ({ page }) => {
  await open(page, 'dang-ky-khai-sinh');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Mẫu khai sinh điện tử, điền trên mạng').first()).toBeVisible();
  await expect(page.getByRole('button', { name: PRINT })).toBeHidden();
  await expect(page.locator('.dossier-sheet')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain list in groups, with places to point at', async ({ page }) => {
    await page.goto('./thu-tuc/dang-ky-khai-sinh/');
    const list = page.locator('dossier-checklist');
    for (const heading of ['Ai cũng cần', 'Khi nộp trực tiếp', 'Khi nộp trực tuyến']) {
      await expect(list.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    }
    await expect(page.locator('#nop-truc-tuyen')).toContainText('Mẫu khai sinh điện tử');
    await list.getByText('Chỉ cần khi …').click();
    await expect(list.getByText('Giấy ủy quyền')).toBeVisible();
    await expect(list.getByRole('button')).toHaveCount(0);

    await page.goto('./thu-tuc/dang-ky-tam-tru/#truong-hop-1');
    await expect(page.locator('.case')).toHaveCount(3);
    await page.goto('./thu-tuc/ho-tro-an-trua-mau-giao/');
    await page.locator('.case').first().click();
    await expect(page.getByText('Chọn một trong các giấy:')).toBeVisible();
  });
});

const MODES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 740 } },
} as const;

for (const [mode, use] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use(use);
    for (const id of ['chuyen-truong', 'dang-ky-khai-sinh', 'dang-ky-thuong-tru']) {
      test(`${id}: axe finds nothing in the list as it is used, nothing scrolls sideways`, async ({
        page,
      }) => {
        await open(page, id);
        await page.locator('fieldset').last().getByRole('radio').last().check();
        for (const fold of await page.locator('.only-if:visible > summary').all()) await fold.click();
        for (const box of await page.locator('.conditional > p input:visible').all()) await box.check();
        await page.locator('.paper input:visible').first().check();
        const { violations } = await new AxeBuilder({ page })
          .include('dossier-checklist')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html)}`)).toEqual(
          [],
        );
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}
