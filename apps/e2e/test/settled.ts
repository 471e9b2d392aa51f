import type { Page, Request } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';

const limitMs = 15_000;
const quietMs = 60;

/** Requests of each page that wait for their answer. */
const waiting = new WeakMap<Page, Set<Request>>();

export function watchRequests(page: Page): Page {
  const requests = new Set<Request>();
  waiting.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  page.on('framenavigated', (frame) => (frame === page.mainFrame() ? requests.clear() : undefined));
  return page;
}

/** Opens an address and waits until its heading stands and nothing is being loaded any more. */
export async function openSettled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits for the heading and for a moment without any request; half a second less than Playwright's "networkidle". */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const requests = waiting.get(page) ?? new Set();
  const end = Date.now() + limitMs;
  for (let quiet = 0; quiet < 3;) {
    if (Date.now() > end) throw new Error(`${page.url()} still loads: ${[...requests].map((one) => one.url()).join()}`);
    quiet = requests.size === 0 ? quiet + 1 : 0;
    await sleep(quietMs / 2);
  }
}
