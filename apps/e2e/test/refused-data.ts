import type { Page } from 'playwright-core';

const problem = { code: 'access.denied', status: 403, title: 'access.denied', type: 'about:blank', id: 'x' };
const answer = { status: 403, contentType: 'application/problem+json', body: JSON.stringify(problem) };

export interface Refusal {
  readonly on: (page: Page) => Promise<void>;
  readonly off: (page: Page) => Promise<void>;
}

/** A server that refuses the data of a page, as it does when a right has ended. */
export function refuseData(addresses: RegExp): Refusal {
  const off = (page: Page) => page.unroute(addresses);
  const on = async (page: Page) => {
    await off(page);
    await page.route(addresses, (route) => route.fulfill(answer));
  };
  return { on, off };
}
