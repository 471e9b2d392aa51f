import { AxeBuilder } from '@axe-core/playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

interface Allowance {
  /** A listbox of React Aria is open: it hides the rest of the page, focus included, from assistive technology by design. */
  readonly isListboxOpen?: boolean;
}

/** What axe finds on the page as it stands, each as "rule: element"; an empty list is what is wanted. */
export async function violationsOf(page: Page, { isListboxOpen = false }: Allowance = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .withTags(rules)
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  if (isListboxOpen) builder.disableRules('aria-hidden-focus');
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
}

/** Pixels by which the page is wider than its window, once what follows a change of the window has settled. */
export async function sidewaysScroll(page: Page): Promise<number> {
  const measure = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if ((await measure()) === 0) return 0;
    await sleep(50);
  }
  return measure();
}
