/** From a procedure to the place where it is handed in; procedures made simpler. Both without scripts. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from '../../scripts/shared/build-site.ts';
import { serve, type SiteServer } from '../../scripts/shared/server.ts';
import { readSettings, ROOT } from '../../scripts/shared/settings.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('a procedure leads to its door, where the places and whom to ask stand', async ({ page }) => {
  await page.goto('./thu-tuc/dang-ky-khai-sinh/');
  await page.getByRole('link', { name: 'Xem địa chỉ nơi nộp' }).click();
  await expect(page).toHaveURL(/\/noi-nop\/#trung-tam-hanh-chinh-cong$/);
  const door = page.getByRole('region', { name: 'Trung tâm Phục vụ hành chính công' });
  await expect(door.getByRole('link', { name: '024.1022' }).first()).toHaveAttribute('href', 'tel:0241022');

  const ward = door.getByRole('link', { name: 'Ủy ban nhân dân phường Hà Đông' });
  await expect(ward).toBeHidden();
  await door.getByText('Ủy ban nhân dân phường, xã: 13 nơi').click();
  await expect(ward).toBeVisible();
  await expect(door).toContainText('Chưa có thông tin của cả 13 nơi: giờ nhận hồ sơ, điện thoại.');

  const police = page.getByRole('region', { name: 'Công an phường, xã' });
  await expect(police.getByRole('link', { name: 'Đăng ký tạm trú' })).toBeVisible();
  await expect(police).toContainText('Chưa có thông tin');
});

test('a list that has no figures says so in a line, and prints no table', async ({ page }) => {
  await page.goto('./thu-tuc/');
  await page.getByRole('link', { name: 'Đơn giản hóa' }).click();
  const volumes = page.getByRole('region', { name: 'Số hồ sơ một năm' });
  await expect(volumes).toContainText(/Chưa có thông tin\..*0\/\d+ thủ tục có số hồ sơ một năm/);
  await expect(volumes.getByRole('table')).toHaveCount(0);
  const payment = page.getByRole('region', { name: 'Trả phí, lệ phí qua mạng' });
  await expect(payment.getByRole('link', { name: 'Làm khai sinh cho con' })).toBeVisible();
});

test.describe('a site whose records are filled', () => {
  let dir = '';
  let cache = '';
  let server: SiteServer;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    dir = mkdtempSync(path.join(tmpdir(), 'cong-khai-day-du-'));
    const content = path.join(dir, 'content');
    for (const part of ['mot-cong-nho/content', 'don-gian-hoa']) {
      cpSync(path.join(ROOT, 'tests/fixtures', part), content, { recursive: true });
    }
    const settings = readSettings({ CONG_KHAI_CONTENT: content, CONG_KHAI_OUT: path.join(dir, 'out') });
    cache = settings.cacheDir;
    expect(await buildSite(settings)).not.toBeNull();
    server = await serve({ dir: settings.out, base: settings.base, port: 0 });
  });
  test.afterAll(async () => {
    await server.close();
    for (const made of [dir, cache]) rmSync(made, { recursive: true, force: true });
  });

  test('shows before and after, who acts for whom, volumes, payment, levels', async ({ page }) => {
    await page.goto(`${server.url}thu-tuc/don-gian-hoa/`);
    const rows = (caption: string) => page.getByRole('table', { name: caption }).locator('tbody tr');
    await expect(rows('Đang áp dụng: 1 chỗ')).toHaveText(
      /Nhập học cho con.*Thời gian.*10 ngày làm việc.*5 ngày làm việc.*12\/KH-UBND/s,
    );
    await expect(rows('Mới đề xuất: 1 chỗ')).toHaveText(/Giấy tờ.*Chưa có văn bản/s);
    await expect(rows('Đã duyệt, chưa áp dụng: 1 chỗ')).toHaveText(/Báo cáo sĩ số.*Bước/s);
    await expect(rows('1/3 thủ tục ghi việc ủy quyền')).toHaveText(/Hiệu trưởng.*Phó hiệu trưởng.*12\/KH/s);
    await expect(page.getByRole('region', { name: 'Thủ tục nội bộ' })).toContainText('Báo cáo sĩ số');
    await expect(rows('2/3 thủ tục có số hồ sơ một năm, nhiều nhất trước')).toHaveText([
      /Nhập học cho con.*1\.250.*2025/s,
      /Báo cáo sĩ số.*12.*2024/s,
    ]);
    const payment = page.getByRole('region', { name: 'Trả phí, lệ phí qua mạng' });
    for (const words of ['Trả qua mạng được: 1 thủ tục', 'Không trả qua mạng được: 1', 'Một phần: 1']) {
      await expect(payment).toContainText(words);
    }
    await expect(page.locator('main')).not.toContainText('Chưa có thông tin.');
  });

  test('shows it with the procedure, and the place with its hours and telephone', async ({ page }) => {
    await page.goto(`${server.url}thu-tuc/nhap-hoc/`);
    await expect(page.locator('.record')).toContainText(
      'Thời gian: trước 10 ngày làm việc; sau 5 ngày làm việc. Đang áp dụng, theo 12/KH-UBND',
    );
    await page.getByRole('link', { name: 'Xem địa chỉ nơi nộp' }).click();
    const school = page.getByRole('listitem').filter({ hasText: 'Trường Mầm non gần nhà' });
    await expect(school).toContainText('Số 1 phố Mẫu');
    await expect(school).toContainText('Thứ Hai đến thứ Sáu: 07:30 đến 17:00');
    await expect(school.getByRole('link', { name: '0243 111 2222' })).toBeVisible();
    await expect(school).not.toContainText('Chưa có thông tin');
  });
});
