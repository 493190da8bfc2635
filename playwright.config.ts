import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/shared/browser-args.ts';

// `npm test` finds the browser and names it here; each worker serves the built site itself (tests/e2e/fixtures.ts).
const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: { args: [...BROWSER_ARGS], ...(executablePath && { executablePath }) },
  },
});
