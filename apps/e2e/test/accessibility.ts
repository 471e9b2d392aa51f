import type { Result, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

interface Allowance {
  /** A listbox of React Aria is open: it hides the rest of the page, focus included, from assistive technology by design. */
  readonly isListboxOpen?: boolean;
  /** The same was looked at in another width and shows nothing else: its colours are known, and their check takes longest. */
  readonly knowsColours?: boolean;
}

/** What axe finds on the page as it stands, each as "rule: element"; an empty list is what is wanted. */
export async function violationsOf(
  page: Page,
  { isListboxOpen = false, knowsColours = false }: Allowance = {},
): Promise<string[]> {
  const left = [isListboxOpen ? 'aria-hidden-focus' : '', knowsColours ? 'color-contrast' : ''].filter(Boolean);
  const violations = await runAxe(page, {
    runOnly: { type: 'tag', values: rules },
    resultTypes: ['violations'],
    rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
}

/** Once a document is enough for axe to be brought in, and only the violations come back: most of a look is axe itself then. */
async function runAxe(page: Page, options: RunOptions): Promise<Result[]> {
  // A link that is half under the header while the page is scrolled has no neighbour in the header.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, asked);
    return violations;
  }, options);
}

/** What makes the page wider than its window, once what follows a change of the window has settled; '' when nothing does. */
export async function sidewaysScroll(page: Page): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if ((await tooWide(page)) === '') return '';
    await sleep(50);
  }
  return tooWide(page);
}

function tooWide(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
    const culprits = [...document.body.querySelectorAll('*')].filter(sticksOut).map((element) => element.outerHTML);
    return `scrolls sideways by ${scrollWidth - clientWidth}: ${culprits.at(-1)?.slice(0, 200) ?? 'nothing visible'}`;
  });
}
