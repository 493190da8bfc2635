import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect as baseExpect, test } from './fixtures.ts';

// An answer compiles WebAssembly and reads the index first; on a busy machine that takes its time.
const expect = baseExpect.configure({ timeout: 15_000 });

const first = '[data-results] > li:first-child a[data-result]';
const FULL_TEXT = '**/pagefind/**';

const boxOf = (page: Page): Locator => page.locator('search-page input[name=q]');
const statusOf = (page: Page): Locator => page.locator('[data-search-status]');
const resultsOf = (page: Page): Locator => page.locator('[data-result]');
const chipsOf = (page: Page): Locator => page.locator('[data-active-filters] li button');

/** Opens the results page and waits until the answer is whole. */
async function ask(page: Page, search: string): Promise<void> {
  await page.goto(`./tim-kiem/${search}`);
  await expect(statusOf(page)).not.toBeEmpty();
}

/** The number that the live region says. */
async function found(page: Page): Promise<number> {
  await expect(statusOf(page)).toContainText(/Tìm thấy [\d.]+ trang/);
  const said = (await statusOf(page).innerText()).match(/Tìm thấy ([\d.]+) trang/)?.[1] ?? '';
  return Number(said.replaceAll('.', ''));
}

/** Opens the filters where they are closed, and waits for their counts. */
async function openFilters(page: Page): Promise<void> {
  const panel = page.locator('[data-filters]');
  if (!(await panel.evaluate((details: HTMLDetailsElement) => details.open))) {
    await panel.locator('summary').click();
  }
  await counted(page);
}

/** Waits until the counts are those of the answer that stands there. */
const counted = (page: Page): Promise<void> =>
  expect(page.locator('[data-choices][aria-busy=false]')).toBeVisible();

/** Collects what the live region says from now on, each text once it stands there. */
const listen = (page: Page): Promise<void> =>
  statusOf(page).evaluate((status) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      if (status.textContent) said.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

test.describe('a question', () => {
  test('without marks finds what is written with đ and marks; each result has one link', async ({ page }) => {
    await ask(page, '?q=dang+ky+khai+sinh');
    await expect(page.locator(first)).toHaveAttribute('href', /\/thu-tuc\/dang-ky-khai-sinh\/$/);
    await expect(statusOf(page)).toHaveText(/^Tìm thấy \d+ trang cho “dang ky khai sinh”\./);
    await expect(statusOf(page)).toHaveAttribute('role', 'status');
    for (const item of await page.locator('[data-results] > li').all()) {
      await expect(item.locator('a')).toHaveCount(1);
    }
  });

  test('from the front page leads to the procedure', async ({ page }) => {
    await page.goto('./');
    await page.locator('main input[name=q]').fill('xin chuyen truong cho con');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
    await page.locator(first).click();
    await expect(page.locator('main')).toHaveAttribute('data-procedure', '2.002854');
  });

  test('loads nothing of search before it is asked', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('./tim-kiem/');
    await expect(page.locator('[data-hint]')).toBeVisible();
    expect(asked.filter((path) => /pagefind|chi-muc|\/open\./.test(path))).toEqual([]);
    await expect(statusOf(page)).toBeEmpty();
    await page.locator('[data-hint] a').first().click();
    await expect(page.locator(first)).toHaveAttribute('href', /\/chuyen-truong\/$/);
  });

  test('shows ten results, then ten more with the focus on the first new one', async ({ page }) => {
    await ask(page, '?q=khai sinh');
    await expect(resultsOf(page)).toHaveCount(10);
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter');
    await expect(resultsOf(page)).toHaveCount(20);
    await expect(resultsOf(page).nth(10)).toBeFocused();
  });

  test('says the state of what is replaced and what to see instead', async ({ page }) => {
    await ask(page, '?q=chuyển trường cấp 2 mã cũ');
    const item = page.locator('li', { has: page.locator('a[href$="/chuyen-truong-thcs-cu/"]') });
    await expect(item.locator('.mark-replaced')).toHaveText('Đã được thay thế');
    await expect(item).toContainText('Nay xem: Chuyển trường cho con');
  });

  test('shows the day of a post and what is illustrative', async ({ page }) => {
    await ask(page, '?q=cải cách hành chính là gì&loai=tin-tuc');
    const item = page.locator('[data-results] > li').first();
    await expect(item).toContainText(/Tin tức · \d\d\/\d\d\/\d{4}/);
    await expect(item.locator('.mark-sample')).toHaveText('Minh họa');
  });
});

test.describe('typing', () => {
  test('answers in place after a pause; the live region speaks once for the settled answer', async ({
    page,
  }) => {
    await page.goto('./tim-kiem/');
    await listen(page);
    await boxOf(page).pressSequentially('khai sinh', { delay: 30 });
    await expect(statusOf(page)).toContainText('“khai sinh”');
    await expect(boxOf(page)).toBeFocused();
    await expect(page).toHaveURL(/\?q=khai\+sinh$/);
    const said = await heard(page);
    expect(said.filter((text) => text.includes('“khai sinh”'))).toHaveLength(1);
    expect(said.length).toBeLessThan(3);
  });

  test('emptying the box leaves the hint, not the old results', async ({ page }) => {
    await ask(page, '?q=khai sinh');
    await boxOf(page).fill('');
    await expect(page.locator('[data-hint]')).toBeVisible();
    await expect(resultsOf(page)).toHaveCount(0);
    await expect(statusOf(page)).toBeEmpty();
  });

  test('makes one entry of the history; going back returns to the question sent before', async ({ page }) => {
    await ask(page, '?q=khai+sinh');
    const entries = await page.evaluate(() => history.length);
    for (const typed of ['chứng', 'chứng thực', 'chứng thực bản sao']) {
      await boxOf(page).fill(typed);
      await expect(statusOf(page)).toContainText(`“${typed}”`);
    }
    await boxOf(page).press('Enter');
    await expect(page.locator(first)).toHaveAttribute('href', /chung-thuc-ban-sao/);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.goBack();
    await expect(boxOf(page)).toHaveValue('khai sinh');
    await expect(statusOf(page)).toContainText('“khai sinh”');
    await page.goForward();
    await expect(boxOf(page)).toHaveValue('chứng thực bản sao');
    await expect(statusOf(page)).toContainText('“chứng thực bản sao”');
  });

  test('coming back from a result finds the same place', async ({ page }) => {
    await ask(page, '?q=khai sinh');
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await expect(resultsOf(page)).toHaveCount(20);
    const result = resultsOf(page).nth(14);
    const title = await result.innerText();
    await result.click();
    await expect(page.locator('search-page')).toHaveCount(0);
    await page.goBack();
    await expect(resultsOf(page)).toHaveCount(20);
    await expect(page.getByRole('link', { name: title })).toBeInViewport();
  });
});

test.describe('the quick answer, on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('stands there while the full text comes, and nothing moves when it is there', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(FULL_TEXT, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./tim-kiem/?q=dang ky tam tru');
    const list = page.locator('[data-results]');
    await expect(page.locator(first)).toHaveAttribute('href', /\/dang-ky-tam-tru\/$/);
    await expect(list).toHaveAttribute('aria-busy', 'true');
    await expect(statusOf(page)).toBeEmpty();
    await expect(page.locator('.excerpt:not(:empty)')).toHaveCount(0);
    await page.locator(first).focus();
    const before = await resultsOf(page).nth(1).boundingBox();

    release();
    await expect(statusOf(page)).toContainText('Tìm thấy');
    await expect(list).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('.excerpt:not(:empty)').first()).toBeVisible();
    await expect(page.locator(first)).toBeFocused();
    const after = await resultsOf(page).nth(1).boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(2);
  });

  test.describe('when the full text cannot be loaded', () => {
    test.use({ expectedErrors: [/Failed to load resource/] });

    test('stays, says so, and tries again when asked', async ({ page }) => {
      await page.route(FULL_TEXT, (route) => route.abort());
      await ask(page, '?q=khai sinh');
      await expect(page.locator(first)).toHaveAttribute('href', /\/dang-ky-khai-sinh\/$/);
      await expect(statusOf(page)).toContainText('Mới tìm theo tên gọi');
      await page.unroute(FULL_TEXT);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await expect(statusOf(page)).toHaveText(/^Tìm thấy \d+ trang cho “khai sinh”\.$/);
      await expect(page.getByRole('button', { name: 'Thử lại' })).toBeHidden();
    });

    test('offers the lists when not even names can be had', async ({ page }) => {
      await page.route('**/chi-muc.json', (route) => route.abort());
      await ask(page, '?q=khai sinh');
      await expect(statusOf(page)).toContainText('Chưa tải được phần tìm kiếm');
      await expect(page.locator('[data-nothing] a[href$="/thu-tuc/"]')).toBeVisible();
      await page.unroute('**/chi-muc.json');
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await expect(page.locator(first)).toHaveAttribute('href', /\/dang-ky-khai-sinh\/$/);
    });
  });
});

test.describe('filters', () => {
  test('are counted only when opened, and each count is what ticking leaves', async ({ page }) => {
    // Eleven answers, each counted.
    test.slow();
    await ask(page, '?q=cải cách hành chính');
    const panel = page.locator('[data-filters]');
    await expect(panel.locator('[data-choices]')).toBeHidden();
    await openFilters(page);
    for (const facet of ['loai', 'danh-cho', 'don-vi', 'nam', 'cap']) {
      const row = panel.locator(`[data-facet=${facet}] li:visible`).first();
      const count = Number((await row.locator('[data-count]').innerText()).replaceAll('.', ''));
      expect(count, facet).toBeGreaterThan(0);
      await row.locator('input').check();
      await expect(chipsOf(page)).toHaveCount(1);
      expect(await found(page), facet).toBe(count);
      await row.locator('input').uncheck();
      await expect(chipsOf(page)).toHaveCount(0);
      await counted(page);
    }
  });

  test('of one name widen, of several names narrow', async ({ page }) => {
    await ask(page, '?q=cải cách hành chính&loai=tin-tuc');
    const news = await found(page);
    await openFilters(page);
    await page.getByRole('checkbox', { name: /^Văn bản/ }).check();
    await expect(page).toHaveURL(/loai=tin-tuc&loai=van-ban/);
    const both = await found(page);
    expect(both).toBeGreaterThan(news);
    await page.locator('[data-facet=nam] li:visible input').first().check();
    await expect(page).toHaveURL(/nam=20/);
    expect(await found(page)).toBeLessThan(both);
  });

  test('hide what has no result and fold long lists', async ({ page }) => {
    await ask(page, '?q=cải cách hành chính');
    await openFilters(page);
    const units = page.locator('[data-facet=don-vi]');
    await expect(units.locator('li:visible')).toHaveCount(8);
    await units.getByRole('button', { name: /^Xem thêm \d+/ }).click();
    expect(await units.locator('li:visible').count()).toBeGreaterThan(8);
    await expect(units.locator('input:focus')).toHaveCount(1);
    for (const count of await page.locator('[data-filters] li:visible [data-count]').allInnerTexts()) {
      expect(count).not.toBe('0');
    }
  });

  test('in the address stand above the results and go one by one with the keyboard', async ({ page }) => {
    await ask(page, '?q=khai sinh&loai=thu-tuc&linh-vuc=ho-tich&danh-cho=nguoi-dan');
    await expect(page.locator('[data-filters]')).toHaveAttribute('open');
    await expect(page.getByRole('checkbox', { name: /^Hộ tịch/ })).toBeChecked();
    await expect(chipsOf(page)).toHaveText([/Thủ tục/, /Hộ tịch/, /Người dân/]);
    await page.getByRole('button', { name: 'Bỏ lọc: Hộ tịch' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=[^&]*&loai=thu-tuc&danh-cho=nguoi-dan$/);
    await expect(page.getByRole('button', { name: 'Bỏ lọc: Người dân' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Bỏ lọc: Thủ tục' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=[^&]*$/);
    await expect(page.getByText('Lọc kết quả')).toBeFocused();
    await expect(page.getByRole('checkbox', { name: /^Hộ tịch/ })).not.toBeChecked();
  });

  test('all go at once; back and forward bring them again', async ({ page }) => {
    await ask(page, '?q=khai sinh');
    const all = await found(page);
    await openFilters(page);
    await page.getByRole('checkbox', { name: /^Thủ tục/ }).check();
    const some = await found(page);
    expect(some).toBeLessThan(all);
    await page.getByRole('checkbox', { name: /^Hộ tịch/ }).check();
    await expect(chipsOf(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
    await expect(chipsOf(page)).toHaveCount(0);
    expect(await found(page)).toBe(all);
    await page.goBack();
    await expect(chipsOf(page)).toHaveText([/Thủ tục/, /Hộ tịch/]);
    await page.goBack();
    await expect(chipsOf(page)).toHaveText([/Thủ tục/]);
    await expect(page.getByRole('checkbox', { name: /^Hộ tịch/ })).not.toBeChecked();
    expect(await found(page)).toBe(some);
    await page.goForward();
    await expect(page.getByRole('checkbox', { name: /^Hộ tịch/ })).toBeChecked();
  });

  test('that the portal does not know are shown as they stand, and leave a way on', async ({ page }) => {
    await ask(page, '?q=khai sinh&nam=1999');
    await expect(statusOf(page)).toHaveText(
      'Không tìm thấy trang nào cho “khai sinh” với các điều kiện lọc.',
    );
    await page.locator('[data-nothing]').getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
    expect(await found(page)).toBeGreaterThan(0);
    await expect(page.locator('[data-nothing]')).toBeHidden();
  });
});

test.describe('how the question was read', () => {
  test('raw keys are said in letters', async ({ page }) => {
    await ask(page, '?q=ddawng kys tamj trus');
    await expect(statusOf(page)).toContainText('Hiểu là “đăng ký tạm trú”.');
    await expect(page.locator(first)).toHaveAttribute('href', /\/dang-ky-tam-tru\/$/);
  });

  test('words that stand nowhere are named', async ({ page }) => {
    await ask(page, '?q=khai sinh xyzzy');
    await expect(statusOf(page)).toContainText('Không trang nào có đủ mọi chữ; đã bỏ qua: xyzzy.');
  });

  test('a likelier spelling is one link away and keeps the filters', async ({ page }) => {
    await ask(page, '?q=khai sihn&loai=thu-tuc');
    await page.locator('.did-you-mean').getByRole('link', { name: 'khai sinh' }).click();
    await expect(page).toHaveURL(/\?q=khai\+sinh&loai=thu-tuc$/);
    await expect(statusOf(page)).toContainText('“khai sinh”');
    await expect(page.locator('.did-you-mean')).toHaveCount(0);
  });

  test('a saying with several meanings asks one question, each answer a large link', async ({ page }) => {
    await ask(page, '?q=mất giấy khai sinh');
    const choice = page.locator('.search-choice');
    await expect(choice.getByRole('heading')).toContainText('?');
    for (const answer of await choice.getByRole('link').all()) {
      expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await choice.getByRole('link').last().click();
    await expect(page).toHaveURL(/\/thu-tuc\/dang-ky-lai-khai-sinh\/$/);
  });

  test('nothing found is said, with other ways on', async ({ page }) => {
    await ask(page, '?q=zzzzqqqq');
    await expect(statusOf(page)).toHaveText('Không tìm thấy trang nào cho “zzzzqqqq”.');
    const ways = page.locator('[data-nothing]');
    await expect(ways.getByRole('button')).toBeHidden();
    for (const address of ['/tinh-huong/', '/thu-tuc/', '/phan-anh/']) {
      await expect(ways.locator(`a[href$="${address}"]`)).toBeVisible();
    }
  });
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MODES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 320, height: 640 } },
} as const;
const STATES = {
  'open filters': '?q=cải cách hành chính&loai=tin-tuc',
  'a choice': '?q=mất giấy khai sinh',
  'nothing found': '?q=zzzzqqqq',
  'nothing left by filters': '?q=khai sinh&nam=1999',
  'an empty box': '',
};

for (const [mode, use] of Object.entries(MODES)) {
  test.describe(`accessibility, ${mode}`, () => {
    test.use(use);
    for (const [state, search] of Object.entries(STATES)) {
      test(`${state}: axe finds nothing, nothing scrolls sideways`, async ({ page }) => {
        await (search === '' ? page.goto('./tim-kiem/') : ask(page, search));
        if (state === 'open filters') await openFilters(page);
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

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lists stand there, and the names of procedures from A to Y', async ({ page }) => {
    await page.goto('./tim-kiem/');
    await expect(page.locator('main').getByRole('link', { name: 'Thủ tục', exact: true })).toBeVisible();
    await expect(page.locator('[data-filters]')).toBeHidden();
    await page.getByRole('link', { name: /xếp theo vần/ }).click();
    await expect(page.locator('main h2')).toContainText(['B', 'C', 'D', 'Đ']);
    await page.getByRole('link', { name: 'Nhập khẩu', exact: true }).click();
    await expect(page).toHaveURL(/\/thu-tuc\/dang-ky-thuong-tru\/$/);
  });
});

test('paper gets the results without form and filters', async ({ page }) => {
  await ask(page, '?q=khai sinh&loai=thu-tuc');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(first)).toBeVisible();
  for (const part of [boxOf(page), page.locator('[data-filters]'), chipsOf(page).first()]) {
    await expect(part).toBeHidden();
  }
});
