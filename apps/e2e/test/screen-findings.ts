import type { cs } from '@rssz/messages/cs';
import type { Page } from 'playwright-core';
import { sidewaysScroll, violationsOf } from './accessibility.ts';
import type { OpenState } from './cooperation-states.ts';
import { foreignTextsOn, hearData } from './language-of-page.ts';
import { inLanes } from './lanes.ts';
import { goOn, openSettled, settled } from './settled.ts';
import type { DemoRole } from './sign-in.ts';
import { desktop, phone } from './spec-browser.ts';
import type { Stack } from './stack.ts';

const narrow = { width: 320, height: 640 };

export type Visitor = DemoRole | 'nobody';

/** What is wrong, by what was looked at. */
export type Findings = Record<string, string[]>;

/**
 * Looks at the open page in both widths; at 320 pixels only that nothing has to be scrolled sideways. A dialog has the same
 * parts in every width, a screen need not.
 */
export async function findingsOf(page: Page, isDialog = false): Promise<string[]> {
  const findings = (await foreignTextsOn(page, 'cs')).map((text) => `not Czech: ${text}`);
  for (const viewport of [desktop, phone, narrow]) {
    await page.setViewportSize(viewport);
    const sideways = viewport === desktop ? '' : await sidewaysScroll(page);
    const violations =
      viewport === narrow ? [] : await violationsOf(page, { knowsColours: isDialog && viewport === phone });
    findings.push(...violations.map((violation) => `${viewport.width}: ${violation}`));
    if (sideways !== '') findings.push(`${viewport.width}: ${sideways}`);
  }
  await page.setViewportSize(desktop);
  return findings;
}

export interface Observer {
  /** The page of somebody, signed in once for all looks. */
  pageOf(visitor: Visitor, lane?: number): Promise<Page>;
  /** Opens every address in turn and answers what is wrong there. */
  look(visitor: Visitor, paths: readonly string[]): Promise<Findings>;
  /** The same with every screen loaded anew, after something was done to its page. */
  lookAnew(visitor: Visitor, paths: readonly string[], prepare: (page: Page) => Promise<void>): Promise<Findings>;
  /** Opens each thing in turn over its screen and answers what is wrong while it is open. */
  lookAtStates(states: readonly OpenState[], texts: typeof cs): Promise<Findings>;
  pages(): readonly Page[];
}

/** Looks at screens with two pages of each person side by side. */
export function observerOf(stack: () => Stack): Observer {
  const pages = new Map<string, Page>();
  const pageOf = async (visitor: Visitor, lane = 1) => {
    const key = `${visitor} ${lane}`;
    const known = pages.get(key);
    if (known) return known;
    const page = hearData(visitor === 'nobody' ? await stack().newPage() : await stack().as(visitor));
    pages.set(key, page);
    return page;
  };
  const lookBy = async (
    visitor: Visitor,
    paths: readonly string[],
    open: (page: Page, path: string) => Promise<void>,
  ) => {
    const found: Findings = {};
    await inLanes(paths, async (lane, path) => {
      const page = await pageOf(visitor, lane);
      await open(page, path);
      const findings = await findingsOf(page);
      if (findings.length > 0) found[path] = findings;
    });
    return found;
  };
  const lookAtStates: Observer['lookAtStates'] = async (states, texts) => {
    const found: Findings = {};
    await inLanes(states, async (lane, { name, role, path, open }) => {
      const page = await pageOf(role, lane);
      try {
        await openSettled(page, path);
        await open(page, texts);
        await settled(page);
        const findings = await findingsOf(page, true);
        if (findings.length > 0) found[name] = findings;
      } catch (error) {
        found[name] = [`could not be opened: ${String(error)}`];
      }
    });
    return found;
  };
  return {
    pageOf,
    lookAtStates,
    look: (visitor, paths) => lookBy(visitor, paths, visitor === 'nobody' ? openSettled : goOn),
    lookAnew: (visitor, paths, prepare) =>
      lookBy(visitor, paths, async (page, path) => {
        await prepare(page);
        await openSettled(page, path);
      }),
    pages: () => [...pages.values()],
  };
}
