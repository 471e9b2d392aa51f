import { cs } from '@rssz/messages/cs';
import { en } from '@rssz/messages/en';
import type { Page } from 'playwright-core';
import { foreignTexts, messagesOnlyIn, textsOf } from '../test/foreign-texts.ts';
import { inLanes } from '../test/lanes.ts';
import { allRoutes, openRoutes, type Route } from '../test/routes.ts';
import { openSettled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let routes: Route[];

beforeAll(async () => {
  stack = await startStack();
  routes = await allRoutes(stack);
});

afterAll(() => stack?.stop());

/** Everything of the API that a page was given: names of people and documents are data, in whatever language. */
function heardData(page: Page): () => Promise<string[]> {
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/v1/')) answers.push(response.text().catch(() => ''));
  });
  return () => Promise.all(answers);
}

async function foreignOnEveryRoute(locale: 'cs' | 'en'): Promise<Record<string, string[]>> {
  const foreign = messagesOnlyIn(locale === 'en' ? { of: cs, not: en } : { of: en, not: cs });
  const found: Record<string, string[]> = {};
  const pages: Page[] = [];
  const open = async (role: Route['role'] | 'nobody') => {
    const page = role === 'nobody' ? await stack.newPage() : await stack.as(role);
    await page.addInitScript((chosen) => localStorage.setItem('rssz.locale', chosen), locale);
    pages.push(page);
    return { page, data: heardData(page) };
  };
  const look = async (role: Route['role'] | 'nobody', paths: readonly string[]) => {
    const lanes = new Map([1, 2].map((lane) => [lane, open(role)]));
    await inLanes(paths, async (lane, path) => {
      const { page, data } = await lanes.get(lane)!;
      await openSettled(page, path);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      const wrong = foreignTexts(await textsOf(page), { locale, foreign, data: await data() });
      if (wrong.length > 0) found[path] = wrong;
    });
  };
  for (const role of ['manager', 'admin'] as const) {
    await look(
      role,
      routes.filter((route) => route.role === role).map(({ path }) => path),
    );
  }
  await look('nobody', openRoutes);
  for (const page of pages) await page.context().close();
  return found;
}

describe('The language of the page', () => {
  it('changes at once where the switch is pressed, and stays after a reload', async () => {
    const page = await stack.as('manager');
    await openSettled(page, '/vystupy');
    await page
      .getByRole('button', { name: /English/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Deliverables' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Deliverables' }).waitFor();
    await page
      .getByRole('button', { name: /čeština/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Výstupy' }).waitFor();
    await page.context().close();
  });

  it('is wholly English on every screen when English was chosen', async () => {
    expect(await foreignOnEveryRoute('en')).toEqual({});
  });

  it('is wholly Czech on every screen when Czech was chosen', async () => {
    expect(await foreignOnEveryRoute('cs')).toEqual({});
  });

  it('would be found wrong: a Czech screen judged as English is full of findings', async () => {
    const page = await stack.as('manager');
    await openSettled(page, '/vystupy');
    const foreign = messagesOnlyIn({ of: cs, not: en });
    const found = foreignTexts(await textsOf(page), { locale: 'en', foreign, data: [] });
    expect(found).toEqual(expect.arrayContaining(['Výstupy', 'Gestor', 'Stav', 'Hledat ve výstupech']));
    await page.context().close();
  });
});
