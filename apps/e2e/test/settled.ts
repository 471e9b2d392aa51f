import type { Page, Request } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';

const limitMs = 15_000;
const quietMs = 60;
/** For screens of one kind, whose heading may well say the same. */
const goOnMs = 1_500;

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

/** Goes on to another screen as a link does, without loading the program anew; the first screen of a page is loaded. */
export async function goOn(page: Page, path: string): Promise<void> {
  if (!page.url().startsWith('http')) return openSettled(page, path);
  await page.evaluate(
    async ([address, longest]) => {
      const [before, heading] = [location.pathname, document.querySelector('h1')];
      const title = heading?.textContent;
      history.pushState({}, '', address);
      const end = performance.now() + longest;
      // Another screen has another heading; until it stands, the one before is still what is seen.
      const isOld = () => before !== location.pathname && heading?.isConnected && heading.textContent === title;
      for (let frame = 0; frame < 3 || (isOld() && performance.now() < end); frame += 1) {
        await new Promise((painted) => requestAnimationFrame(painted));
      }
    },
    [path, goOnMs] as const,
  );
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
