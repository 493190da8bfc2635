// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { searchInDev } from './scripts/shared/search-in-dev.ts';
import { readSettings, ROOT } from './scripts/shared/settings.ts';
import { polish } from './src/markdown/polish.ts';

const settings = readSettings();
const site = publicAddress(settings.content);

/**
 * The address the site is published under, from the instance's `site.yaml`. A missing or broken file is
 * reported, with its line, by the check that precedes every build; here it only means "no address".
 * @param {string} content
 */
function publicAddress(content) {
  try {
    const { baseUrl } = parse(readFileSync(path.join(content, 'site.yaml'), 'utf8'));
    return URL.canParse(baseUrl) ? new URL(baseUrl).origin : undefined;
  } catch {
    return undefined;
  }
}

// For the .mdx pages that developers write; editors' texts have a reader of their own (src/markdown).
const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [remarkGfm],
  // The same last touches as editors' texts get: no inline styles, links below the base path.
  rehypePlugins: [
    () => (tree) => void polish(tree, { base: settings.base.slice(0, -1), procedures: new Map() }),
  ],
  remarkRehype: {
    footnoteLabel: 'Chú thích',
    footnoteBackLabel: (/** @type {number} */ reference) => `Trở lại chỗ dẫn chú thích ${reference + 1}`,
  },
});

export default defineConfig({
  root: ROOT,
  ...(site && { site }),
  base: settings.base,
  outDir: settings.workDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx({ processor }),
    ...(site ? [sitemap({ filter: (page) => !new URL(page).pathname.endsWith('/tim-kiem/') })] : []),
  ],
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [searchInDev(settings)],
    build: {
      // Inlined assets would need data: in the content policy.
      assetsInlineLimit: 0,
      // Astro's "use astro:head-inject" in every .mdx module is not news.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
