// Browser tests, always against the built app: `npm run build` (or `npm test -- --only e2e`) comes first.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

// Unusual, so that no other server answers in our place; the variable is for two runs at a time on one machine.
const port = Number(process.env['SOURCELINE_TEST_PORT'] ?? 41739);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  // A story waits for stillness as often as it computes: with two of them a third of two cores is idle.
  workers: 3,
  fullyParallel: true,
  reporter: 'list',
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    port,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Asia/Phnom_Penh',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // A browser that phones home would be refused in a closed network, and noisy in an open one.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
