import { randomBytes } from 'node:crypto';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../tools/browser/find-browser.mjs';
import { startTemporaryPostgres } from '../../../tools/postgres/temporary.mjs';
import { stopEverything } from './global-teardown.mjs';
import { prepareTemplate } from './template-database.mjs';

/**
 * One PostgreSQL, one demo database to clone and one browser for the whole run. DATABASE_URL is never read here, so that
 * no spec ever meets somebody's data. What was started is stopped also when a later step fails.
 */
export default async function globalSetup() {
  process.env.RSSZ_E2E_RUN = randomBytes(4).toString('hex');
  globalThis.rsszE2e = { browser: null, postgres: null };
  try {
    if (!process.env.TEST_DATABASE_URL) {
      globalThis.rsszE2e.postgres = await startTemporaryPostgres();
      process.env.TEST_DATABASE_URL = globalThis.rsszE2e.postgres.url;
    }
    await Promise.all([startBrowser(), prepareTemplate()]);
  } catch (error) {
    await stopEverything();
    throw error;
  }
}

/** Spec files connect to it: a page costs milliseconds, a browser seconds. */
async function startBrowser() {
  const server = await chromium.launchServer({ ...(await findBrowser()), headless: true });
  globalThis.rsszE2e.browser = server;
  process.env.RSSZ_E2E_BROWSER = server.wsEndpoint();
}
