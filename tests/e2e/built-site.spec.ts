import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect as baseExpect, test as baseTest } from '@playwright/test';
import { selectAll } from 'hast-util-select';
import { buildSite } from '../../scripts/shared/build-site.ts';
import { readSettings } from '../../scripts/shared/settings.ts';
import { addressOfFile, compareAddresses, readManifest } from '../../src/reading/address-manifest.ts';
import { PAGE_LIMIT, pageWeights } from '../../scripts/bench/page-weight.ts';
import { attribute, brokenLinks, pagesOf } from './built-site.ts';

const { out, base, content } = readSettings();
const pages = pagesOf(out);
const byFile = new Map(pages.map((page) => [page.file, page]));

baseTest.describe('the built site', () => {
  baseTest('every internal link, file and fragment leads somewhere', () => {
    baseExpect(pages.length).toBeGreaterThan(50);
    baseExpect(pages.flatMap((page) => brokenLinks(page, byFile, out, base))).toEqual([]);
  });

  baseTest('HTML and CSS weigh at most 14 KB compressed on 95 % of pages', () => {
    const weights = pageWeights(out, base);
    const heavy = weights.filter(({ bytes }) => bytes > PAGE_LIMIT);
    baseExpect(heavy.length / weights.length, JSON.stringify(heavy)).toBeLessThanOrEqual(0.05);
  });

  baseTest('every page has one h1, a title of its own, its language and a strict content policy', () => {
    const titles = new Map<string, string>();
    for (const { file, tree, html } of pages) {
      baseExpect(selectAll('h1', tree).length, file).toBe(1);
      baseExpect(attribute(selectAll('html', tree)[0]!, 'lang'), file).toBe('vi');
      const title = html.match(/<title>(.*?)<\/title>/s)?.[1] ?? '';
      const twin = file.startsWith('theo-doi') ? undefined : titles.get(title);
      baseExpect(twin, `${file}: ${title}`).toBeUndefined();
      titles.set(title, file);
      const policy = attribute(selectAll('meta[http-equiv="content-security-policy"]', tree)[0]!, 'content');
      baseExpect(policy, file).toContain("default-src 'self'");
      baseExpect(policy, file).not.toContain('unsafe-inline');
      baseExpect(policy, file).not.toContain("'unsafe-eval'");
    }
  });

  baseTest('no inline style, no inline handler, no other host', () => {
    for (const { file, tree } of pages) {
      baseExpect(selectAll('[style], style', tree).length, file).toBe(0);
      const handlers = selectAll('*', tree).flatMap(({ properties }) =>
        Object.keys(properties).filter((name) => /^on[A-Z]/i.test(name)),
      );
      baseExpect(handlers, file).toEqual([]);
      const loaded = selectAll(
        'script[src], img[src], link[rel=stylesheet], link[rel=icon], video[src]',
        tree,
      );
      const foreign = loaded.map((element) => attribute(element, 'src') || attribute(element, 'href'));
      baseExpect(
        foreign.filter((address) => !address.startsWith(base)),
        file,
      ).toEqual([]);
    }
  });

  baseTest('what readers download holds no validator and no reader of ours', () => {
    const scripts = readdirSync(path.join(out, '_astro')).filter((name) => name.endsWith('.js'));
    for (const name of scripts) {
      const code = readFileSync(path.join(out, '_astro', name), 'utf8');
      baseExpect(code, name).not.toMatch(/ZodError|remark|levenshtein/i);
    }
  });

  baseTest('every address that the design promises and that has content is there', () => {
    const promised = [
      '',
      'thu-tuc',
      'tinh-huong',
      'huong-dan',
      'tin-tuc',
      'ke-hoach',
      'van-ban',
      'don-vi',
    ].concat(['theo-doi', 'so-lieu', 'phan-anh', 'du-lieu-mo', 'tim-kiem', 'bien-tap', 'tro-nang', 'so-do']);
    const built = pages.map(({ file }) => addressOfFile(file));
    baseExpect(promised.filter((name) => !built.includes(name ? `/${name}/` : '/'))).toEqual([]);
    const data = JSON.parse(readFileSync(path.join(out, 'du-lieu-mo', 'procedures.json'), 'utf8')) as object;
    baseExpect(Object.keys(data)).toEqual(['schemaVersion', 'asOf', 'licence', 'records']);
  });

  baseTest('no published address has died, and all are on record', async () => {
    const manifest = await readManifest(content);
    const built = pages.map(({ file }) => addressOfFile(file));
    baseExpect(compareAddresses(manifest, built)).toEqual({ lost: [], added: [] });
  });

  baseTest('every page works below a base path', async () => {
    baseTest.setTimeout(180_000);
    const dir = mkdtempSync(path.join(tmpdir(), 'cong-khai-base-'));
    try {
      const settings = readSettings({
        ...process.env,
        BASE_PATH: '/phuong-a/',
        CONG_KHAI_OUT: path.join(dir, 'out'),
      });
      baseExpect(await buildSite(settings)).not.toBeNull();
      const below = pagesOf(settings.out);
      baseExpect(below.length).toBe(pages.length);
      const files = new Map(below.map((page) => [page.file, page]));
      baseExpect(below.flatMap((page) => brokenLinks(page, files, settings.out, settings.base))).toEqual([]);
      baseExpect(existsSync(path.join(settings.out, 'pagefind', 'pagefind.js'))).toBe(true);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
