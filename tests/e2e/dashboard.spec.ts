/** The dashboard by year, unit and period: its numbers are those of `npm run quota`, and each leads to its evidence. */
import { spawnSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readSettings } from '../../scripts/shared/settings.ts';
import { overallStatus } from '../../src/components/progress/sentences.ts';
import type { QuotaRow, QuotaStatus } from '../../src/domain/quota.ts';
import { brokenLinks, pagesOf } from './built-site.ts';
import { expect, test } from './fixtures.ts';

const PLAN = 'pvhcc-tuyen-truyen-cchc-2025';
const UNIT = 'Trung tâm Phục vụ hành chính công thành phố Hà Nội';
const PERIODS = ['Quý I', 'Quý II', '6 tháng', 'Quý III', '9 tháng', 'Quý IV'];
const WORDS: Readonly<Record<QuotaStatus, string>> = {
  met: 'Đạt',
  'on-track': 'Đúng tiến độ',
  behind: 'Chậm tiến độ',
  missed: 'Không đạt',
  upcoming: 'Chưa đến kỳ',
};

const printed = new Map<string, QuotaRow[]>();

/** The rows of the demonstration's plan as the command prints them; it is run once a day asked for. */
function quota(asOf: string): QuotaRow[] {
  const rows = printed.get(asOf) ?? runQuota(asOf);
  printed.set(asOf, rows);
  return rows;
}

function runQuota(asOf: string): QuotaRow[] {
  const args = ['scripts/quota.ts', '--format', 'json', '--plan', PLAN, '--as-of', asOf];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return (JSON.parse(stdout) as { rows: QuotaRow[] }).rows;
}

/** The day that the pages count from, as they say it. */
async function dayOf(page: Page): Promise<string> {
  const text = await page.getByText('Tính đến hết ngày').locator('strong').innerText();
  return text.split('/').reverse().join('-');
}

/** Holds the rows of a page's tables to those of the command. */
async function expectRows(page: Page, rows: readonly QuotaRow[]): Promise<void> {
  const shown = await page.locator('.quota-table tbody tr').evaluateAll((lines) =>
    lines.map((line) => ({
      id: line.id,
      cells: ['Phải có', 'Đã có', 'Minh họa', 'Trạng thái'].map((label) =>
        line.querySelector(`[data-label="${label}"]`)?.textContent?.replace(/^[^\p{L}\d]+|\s+$/gu, ''),
      ),
    })),
  );
  for (const { plan, quota: id, unit, period, required, counted, samples, status } of rows) {
    const anchor = [plan, id, unit, period.label].join('_');
    const row = shown.find((each) => each.id === anchor);
    expect(row?.cells, anchor).toEqual([required, counted, samples, WORDS[status]].map(String));
  }
}

/** How many quotas stand how, each by its gravest period. */
function overall(rows: readonly QuotaRow[]): string[] {
  const quotas = [...Map.groupBy(rows, (row) => row.quota).values()];
  const states = quotas.map((own) => overallStatus(own.map(({ status }) => ({ shown: status }))));
  return [...Map.groupBy(states, (state) => state)].map(
    ([state, such]) => `${WORDS[state as QuotaStatus]} ${such.length}`,
  );
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    // The command reads the whole content.
    test.slow();

    test('the year counts as the command does, in its rows and by plan and unit', async ({ page }) => {
      await page.goto('./theo-doi/2025/');
      const rows = quota(await dayOf(page));
      expect(rows.length).toBeGreaterThan(0);
      await expectRows(page, rows);
      for (const [section, name] of [
        ['Theo kế hoạch', 'Trung tâm PVHCC Thành phố'],
        ['Theo đơn vị', UNIT],
      ] as const) {
        const line = page.getByRole('region', { name: section }).getByRole('row').filter({ hasText: name });
        const counts = line.first().locator('[data-label="Chỉ tiêu tin bài"] a');
        const texts = (await counts.allInnerTexts()).map((text) => text.replace(/^[^\p{L}]+/u, '').trim());
        expect(texts.map((text) => text.replace(/\s+/g, ' ')).sort()).toEqual(overall(rows).sort());
      }
    });

    test('what is missing stands first, and its number leads to the posts that are not there', async ({
      page,
    }) => {
      await page.goto('./theo-doi/2025/');
      const first = page.getByRole('heading', { level: 2 }).first();
      await expect(first).toHaveText(/còn thiếu gì|Đang chậm, đang thiếu/);
      const missing = page.getByRole('link', { name: /chỉ tiêu tin bài chậm hoặc không đạt/ });
      const short = overall(quota(await dayOf(page))).filter((text) =>
        /^(Không đạt|Chậm tiến độ)/.test(text),
      );
      await expect(missing.locator('strong')).toHaveText(
        short.map((text) => text.split(' ').at(-1)).join(''),
      );
      await missing.click();
      await expect(page.locator('tr:target')).toContainText('Không đạt');
      await expect(page.locator('tr:target')).toContainText('Không có');
    });

    test('a unit says what it leads, when it last posted, and that it had ended', async ({ page }) => {
      await page.goto('./theo-doi/2025/');
      const units = page.getByRole('region', { name: 'Theo đơn vị' });
      const ended = units.getByRole('row').filter({ hasText: 'Phòng Giáo dục và Đào tạo quận Hà Đông' });
      await expect(ended).toContainText('Đã kết thúc ngày 30/06/2025');
      await expect(ended).not.toContainText('cách đây');
      const living = units.getByRole('row').filter({ hasText: UNIT });
      await expect(living).toContainText(/\d{2}\/\d{2}\/\d{4}\s+cách đây \d+ ngày/);
      await ended.getByRole('link', { name: /Hạn đã qua/ }).click();
      await expect(page).toHaveURL(/\/don-vi\/phong-gddt-ha-dong\/#nhiem-vu$/);
    });

    test('a part of the year counts up to its last day, and says how to make its report', async ({
      page,
    }) => {
      await page.goto('./theo-doi/2025/');
      const now = quota(await dayOf(page));
      const periods = page.getByRole('navigation', { name: 'Theo kỳ' });
      await expect(periods.getByRole('link')).toHaveText(['Cả năm 2025', ...PERIODS]);
      await periods.getByRole('link', { name: '9 tháng' }).click();
      await expect(page).toHaveURL(/\/theo-doi\/2025\/9-thang\/$/);
      const main = page.locator('main');
      await expect(main).toContainText('Lũy kế từ 01/01/2025 đến hết 30/09/2025');
      const running = quota('2025-09-30').filter(({ period }) => period.end > '2025-09-30');
      await expectRows(
        page,
        running.filter(({ period }) => period.start <= '2025-09-30'),
      );
      await expectRows(
        page,
        now.filter(({ period }) => period.end <= '2025-09-30'),
      );
      await expect(main).toContainText(
        'npm run report -- --unit trung-tam-pvhcc-ha-noi --period 2025-9M --out bao-cao-2025-9M.docx',
      );
      await expect(periods.getByRole('link', { name: '9 tháng' })).toHaveAttribute('aria-current', 'page');
      await periods.getByRole('link', { name: 'Quý III' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiến độ quý III/2025');
    });

    test('a unit without records in a part of the year is said to be unknown, not to have failed', async ({
      page,
    }) => {
      await page.goto('./theo-doi/2023/6-thang/');
      const school = page.getByRole('row').filter({ hasText: 'Trường Mầm non Vườn Xanh Nam Đô' }).first();
      await expect(school).toContainText('Cổng này chưa có dữ liệu của đơn vị trong kỳ');
      await expect(school).not.toContainText('Không đạt');
    });
  });
}

test('every number of a state is a link, and every link of the dashboard leads to something', () => {
  const { out, base } = readSettings();
  const pages = pagesOf(out);
  const files = new Map(pages.map((page) => [page.file, page]));
  const dashboard = pages.filter(({ file }) => /^theo-doi\/(\d{4}\/|index)/.test(file));
  expect(dashboard.length).toBeGreaterThan(10);
  for (const page of dashboard) {
    expect(brokenLinks(page, files, out, base)).toEqual([]);
    const counts = page.html.match(/class="how-many"/g)?.length ?? 0;
    const linked =
      page.html.match(/<a href="[^"]*#[^"]+"[^>]*>(?:(?!<\/a>).)*class="how-many"/gs)?.length ?? 0;
    expect(linked, page.file).toBe(counts);
  }
});

for (const address of ['./theo-doi/2025/', './theo-doi/2025/9-thang/', './theo-doi/2025/quy-1/']) {
  test(`${address}: axe finds nothing`, async ({ page }) => {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });

  test(`${address}: nothing scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const broken = await page
      .locator('.how-many')
      .evaluateAll((all) => all.filter((number) => number.getBoundingClientRect().height > 40).length);
    expect(broken, 'numbers broken over two lines').toBe(0);
  });
}
