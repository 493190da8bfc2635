import { test as base, type BrowserContext } from '@playwright/test';
import { serve, type SiteServer } from '../../scripts/shared/server.ts';
import { readSettings } from '../../scripts/shared/settings.ts';

export { expect } from '@playwright/test';

interface Watching {
  /** Console errors that a test provokes on purpose: `test.use({ expectedErrors: [/…/] })`. */
  readonly expectedErrors: readonly RegExp[];
  readonly quiet: undefined;
}

/**
 * Serves the build and makes a test fail when its pages ask another host for anything, report an error on the
 * console (a breach of the content policy is one) or throw. Addresses in tests are relative (`./thu-tuc/`), so
 * that they hold below a base path too.
 */
export const test = base.extend<Watching, { readonly site: SiteServer }>({
  site: [
    async ({}, use) => {
      const { out, base: basePath } = readSettings();
      const server = await serve({ dir: out, base: basePath, port: 0 });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  expectedErrors: [[], { option: true }],
  quiet: [
    async ({ context, expectedErrors }, use) => {
      const troubles = watch(context);
      await use(undefined);
      const unexpected = troubles.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
      base.expect(unexpected, 'lỗi trong trang').toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what goes wrong in a context's pages; for contexts that a test opens itself. */
export function watch(context: BrowserContext): string[] {
  const troubles: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') {
      troubles.push(`request to another host: ${request.url()}`);
    }
  });
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    // Chromium reports every page that answers 404, also one that a test opens to see just that.
    const ofPage = message.location().url === message.page()?.url();
    const isOwn404 = ofPage && message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isOwn404) {
      troubles.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  return troubles;
}
