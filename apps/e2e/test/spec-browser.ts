import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { watchRequests } from './settled.ts';
import { signIn, type DemoRole } from './sign-in.ts';

const pictures = join(__dirname, '../test-results');
const waitLimitMs = 15_000;

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export interface PageOptions {
  readonly viewport?: { width: number; height: number };
  readonly locale?: 'cs-CZ' | 'en-GB';
  /** The page is kept at hand for a time without a server, as on a real phone; most scenarios do without it. */
  readonly isKeptAtHand?: boolean;
}

export interface SpecBrowser {
  /** A new page with nobody signed in, in a window of its own. */
  newPage(options?: PageOptions): Promise<Page>;
  /** A new page of somebody of the demo, signed in. */
  as(role: DemoRole, options?: PageOptions): Promise<Page>;
  /** Exceptions that no code caught and refusals of the content policy, over all pages so far. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Pages of one spec file in the browser that the whole run shares. */
export async function openBrowser(url: string): Promise<SpecBrowser> {
  const endpoint = process.env['RSSZ_E2E_BROWSER'];
  if (!endpoint) throw new Error('RSSZ_E2E_BROWSER is not set: run the specs through jest with its global set-up');
  const browser = await chromium.connect(endpoint);
  const faults: string[] = [];
  photographOnFailure(browser);
  const newPage = async ({ viewport = desktop, locale = 'cs-CZ', isKeptAtHand = false }: PageOptions = {}) => {
    const isTouch = viewport.width < 768;
    const options = { baseURL: url, viewport, locale, timezoneId: 'Europe/Prague', reducedMotion: 'reduce' as const };
    const serviceWorkers = isKeptAtHand ? ('allow' as const) : ('block' as const);
    const context = await browser.newContext({ ...options, hasTouch: isTouch, serviceWorkers });
    context.setDefaultTimeout(waitLimitMs);
    return watched(watchRequests(await context.newPage()), faults);
  };
  return {
    newPage,
    as: async (role, options) => {
      const page = await newPage(options);
      await signIn(page, role);
      return page;
    },
    faults,
    close: () => browser.close(),
  };
}

function watched(page: Page, faults: string[]): Page {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** Pictures of the open pages land in test-results/ under the name of the scenario. */
function photographOnFailure(browser: Browser): void {
  const pagesOf = (context: BrowserContext) => context.pages();
  Object.assign(globalThis, {
    photographPages: async (scenario: string) => {
      mkdirSync(pictures, { recursive: true });
      const name = scenario.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
      for (const [index, page] of browser.contexts().flatMap(pagesOf).entries()) {
        await page.screenshot({ path: join(pictures, `${name}-${index}.png`), timeout: 5_000 }).catch(() => undefined);
      }
    },
  });
}
