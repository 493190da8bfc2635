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

  const open = page.getByRole('row').filter({ hasText: '9 tháng năm 2025' });
  await expect(open).toContainText('Kế hoạch không ghi ngày');
  await expect(page.getByRole('region', { name: 'Báo cáo không theo kỳ' })).toContainText('Báo cáo tổng kết');
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
  const events = Object.values(sync.parseICS(await answer.text())).filter((part) => part?.type === 'VEVENT');
  expect(events).toHaveLength(4);
});
