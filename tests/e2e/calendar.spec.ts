/** From the progress of the plans to what is due when, and into a phone's calendar. Without scripts. */
import { sync } from 'node-ical';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('the calendar says what, by whom, to whom, by when, also where the recipient had ended', async ({
  page,
}) => {
  await page.goto('./theo-doi/');
  await page.getByRole('link', { name: /^Lịch báo cáo và hạn/ }).click();
  await expect(page).toHaveURL(/\/theo-doi\/lich\/$/);

  for (const year of await page.getByText(/hạn đã qua$/).all()) await year.click();
  const slot = page.getByRole('row').filter({ hasText: '05/09/2025' });
  await expect(slot).toContainText('Báo cáo quý');
  await expect(slot).toContainText('Quý III/2025');
  await expect(slot).toContainText('Cần xác định: Ủy ban nhân dân quận Hà Đông đã kết thúc ngày 30/06/2025');
  await expect(slot).toContainText('Đơn vị đã kết thúc ngày 30/06/2025');
  const before = page.getByRole('row').filter({ hasText: '05/06/2025' });
  await expect(before).not.toContainText('Cần xác định');
  await expect(slot).toContainText('Đã qua hạn, cổng chưa ghi ngày gửi');

  const open = page.getByRole('row').filter({ hasText: '9 tháng năm 2025' });
  await expect(open).toContainText('Kế hoạch không ghi ngày');
  await expect(page.getByRole('region', { name: 'Báo cáo không theo kỳ' })).toContainText('Báo cáo tổng kết');
});

test('a report that was handed in says so, in time or late; an illustration is marked as one', async ({
  page,
}) => {
  await page.goto('./theo-doi/lich/');
  for (const year of await page.getByText(/hạn đã qua$/).all()) await year.click();
  const row = (day: string) => page.getByRole('row').filter({ hasText: day });
  await expect(row('05/03/2025')).toContainText(/Minh họa\s+Đã gửi ngày 04\/03\/2025/);
  await expect(row('05/03/2025')).not.toContainText('muộn');
  await expect(row('05/06/2025')).toContainText(/Minh họa\s+Đã gửi ngày 09\/06\/2025, muộn 4 ngày/);
  await expect(page.getByText('không phải việc thật')).toBeVisible();

  await page.goto('./ke-hoach/phong-gddt-ha-dong-2025/');
  const reports = page.getByRole('region', { name: 'Báo cáo', exact: true });
  await expect(reports.getByRole('listitem').filter({ hasText: 'Quý II/2025' })).toContainText(
    /Minh họa\s+Quý II\/2025:\s+Đã gửi ngày 09\/06\/2025, muộn 4 ngày/,
  );
  await expect(reports.getByRole('row').filter({ hasText: 'Báo cáo quý' })).toContainText(
    'Cổng chưa ghi ngày gửi: Quý III/2025',
  );
  await expect(reports.getByRole('row').filter({ hasText: 'Báo cáo tháng' })).toContainText(
    'Cổng chưa ghi ngày gửi của 11 kỳ trước đó',
  );
});

test('tasks of a whole plan are one line a lead that leads to them; what comes again is told once a year', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./theo-doi/lich/');
  for (const year of await page.getByText(/hạn đã qua$/).all()) await year.click();
  const again = page.getByRole('listitem').filter({ hasText: 'Truyền thông qua giao ban tuần' });
  await expect(again).toHaveCount(1);
  await expect(again).toContainText('6 kỳ, hết ngày 31/01, 28/02, 31/03, 30/04, 31/05, 30/06');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await page
    .getByRole('row')
    .filter({ hasText: 'Phòng Giáo dục và Đào tạo quận Hà Đông' })
    .getByRole('link', { name: 'Hết thời hạn 13 nhiệm vụ trong thời kỳ kế hoạch' })
    .click();
  await expect(page).toHaveURL(/\/ke-hoach\/phong-gddt-ha-dong-2025\/#muc-nhiem-vu$/);
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ', exact: true })).toBeInViewport();
});

test('a plan shows the slots of its reports and gives a file that calendars read', async ({
  page,
  request,
}) => {
  await page.goto('./ke-hoach/phong-gddt-ha-dong-2025/');
  const reports = page.getByRole('region', { name: 'Báo cáo', exact: true });
  await expect(reports.getByRole('row').filter({ hasText: 'Báo cáo quý' })).toContainText(
    'Quý IV/2025, hạn 05/12/2025',
  );
  const link = reports.getByRole('link', { name: 'Lịch của kế hoạch này' });
  const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(answer.ok()).toBe(true);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const text = await answer.text();
  const events = Object.values(sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  // Four quarters, six monthly turns while the office lived, one line for all tasks of the plan.
  expect(events).toHaveLength(11);
  expect(text.replaceAll('\r\n ', '')).toContain('Minh họa: đã gửi ngày 09/06/2025\\, muộn 4 ngày');
});
