import type { Page } from 'playwright-core';
import { sidewaysScroll, violationsOf } from '../test/accessibility.ts';
import { coreRoutes, openRoutes, type Route } from '../test/routes.ts';
import { refuseData } from '../test/refused-data.ts';
import { findingsOf, observerOf } from '../test/screen-findings.ts';
import { openSettled, settled } from '../test/settled.ts';
import { phone } from '../test/spec-browser.ts';
import { startStack, type Stack } from '../test/stack.ts';

/** Addresses whose filter finds nothing. */
const emptyResults = {
  manager: [
    '/vystupy?q=nicneodpovida',
    '/uzemni-celky?q=nicneodpovida',
    '/denik?do=1999-12-31',
    '/ucastnici?uzemi=01866db2-0000-7000-8000-000000000000',
    '/indikatory/documents?k=2023-01-01',
    '/sprava/udalosti?zaznam=01866db2-0000-7000-8000-000000000000',
    '/vystupy/01866db2-0000-7000-8000-000000000000',
    '/tato-stranka-neni',
  ],
  admin: ['/sprava/uzivatele?q=nicneodpovida', '/prehled'],
} as const;

let stack: Stack;
let routes: Route[];
const { pageOf, look, lookAnew, pages } = observerOf(() => stack);

beforeAll(async () => {
  stack = await startStack();
  routes = await coreRoutes(stack);
});

afterAll(() => stack?.stop());

const pathsOf = (role: Route['role']) => routes.filter((route) => route.role === role).map(({ path }) => path);

describe('axe finds nothing, nothing scrolls sideways and all is Czech', () => {
  it('on every filled screen', async () => {
    expect(await look('manager', pathsOf('manager'))).toEqual({});
    expect(await look('admin', pathsOf('admin'))).toEqual({});
  }, 120_000);

  it('on the screens before signing in', async () => {
    expect(await look('nobody', openRoutes)).toEqual({});
  });

  it('where a filter finds nothing, an address leads nowhere or a screen is for another role', async () => {
    expect(await look('manager', emptyResults.manager)).toEqual({});
    expect(await look('admin', emptyResults.admin)).toEqual({});
  });

  it('on every screen whose data the server refuses', async () => {
    const refusal = refuseData(/\/api\/v1\/(projects\/|notifications|users|settings|audit)/);
    for (const role of ['manager', 'admin'] as const) {
      const parts = pathsOf(role).filter((path) => !path.includes('cast='));
      const found = await lookAnew(role, parts, refusal.on).finally(() => Promise.all(pages().map(refusal.off)));
      expect(found).toEqual({});
    }
  }, 120_000);
});

interface OpenState {
  readonly name: string;
  readonly role: Route['role'] | 'nobody';
  readonly path: string;
  readonly open: (page: Page) => Promise<unknown>;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const openStates: readonly OpenState[] = [
  { name: 'the bell', role: 'manager', path: '/muj-den', open: press(/^Upozornění/) },
  { name: 'the account', role: 'manager', path: '/muj-den', open: press(/^Účet/) },
  { name: 'the preview of a document', role: 'manager', path: '/vystupy', open: press(/^Náhled V-01/) },
  {
    name: 'setting in bulk',
    role: 'manager',
    path: '/vystupy',
    open: async (page) => {
      await page.getByRole('checkbox', { name: 'Vybrat V-03' }).check();
      await press('Nastavit hromadně')(page);
      const dialog = page.getByRole('dialog');
      for (const name of ['Nastavit termín', 'Nastavit gestora']) await dialog.getByLabel(name).check();
    },
  },
  { name: 'a new unit', role: 'manager', path: '/uzemni-celky', open: press('Nový územní celek') },
  {
    name: 'a new unit with problems',
    role: 'manager',
    path: '/uzemni-celky',
    open: async (page) => {
      await press('Nový územní celek')(page);
      await press('Založit územní celek')(page);
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'a log with problems',
    role: 'manager',
    path: '/denik/novy',
    open: async (page) => {
      await press('Uložit záznam')(page);
      await page.getByRole('alert').getByRole('link').first().waitFor();
    },
  },
  { name: 'a calendar', role: 'manager', path: '/denik/novy', open: press(/Datum: vybrat z kalendáře/) },
  {
    name: 'a new participant with problems',
    role: 'manager',
    path: '/ucastnici/novy',
    open: press('Uložit účastníka'),
  },
  { name: 'a new user', role: 'admin', path: '/sprava/uzivatele', open: press('Nový uživatel') },
  { name: 'a user', role: 'admin', path: '/sprava/uzivatele', open: press('Petra Ukázková') },
  { name: 'signing in with nothing filled in', role: 'nobody', path: '/prihlaseni', open: press('Přihlásit se') },
];

describe('axe finds nothing while something is open', () => {
  it.each(openStates)('$name', async ({ role, path, open }) => {
    const page = await pageOf(role);
    await openSettled(page, path);
    await open(page);
    await settled(page);
    expect(await findingsOf(page, true)).toEqual([]);
  });

  it.each([
    ['return', 'Vrátit k přepracování'],
    ['withdrawal', 'Stáhnout'],
    ['approval', 'Schválit'],
    ['editing', 'Upravit údaje'],
  ])('%s of a document', async (_name, button) => {
    const page = await pageOf('manager');
    await openSettled(page, pathsOf('manager').find((path) => path.startsWith('/vystupy/')) ?? '');
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('dialog').getByRole('button').first().waitFor();
    expect(await findingsOf(page, true)).toEqual([]);
  });

  it('the sheet with the rest of the menu on a phone', async () => {
    const page = await stack.as('manager', { viewport: phone });
    await openSettled(page, '/prehled');
    await page.getByRole('button', { name: 'Více' }).click();
    await page.getByRole('dialog').getByRole('link').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('the filters on a phone', async () => {
    const page = await stack.as('manager', { viewport: phone });
    for (const path of ['/vystupy', '/denik', '/ucastnici', '/uzemni-celky', '/sprava/udalosti']) {
      await openSettled(page, path);
      await page.getByRole('button', { name: 'Filtry', exact: true }).click();
      expect([path, ...(await violationsOf(page))]).toEqual([path]);
      expect(await sidewaysScroll(page)).toBe('');
    }
  });

  it('the list of participants to choose from', async () => {
    const page = await stack.as('manager');
    await openSettled(page, '/denik/novy');
    await page.getByLabel('Územní celek').selectOption({ label: 'Ukázkov' });
    await page.getByRole('combobox', { name: 'Přidat účastníka' }).fill('P-0');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await violationsOf(page, { isListboxOpen: true })).toEqual([]);
  });
});

it('would find what it looks for: a planted fault of each kind', async () => {
  const page = await pageOf('nobody');
  await openSettled(page, '/heslo');
  await page.setViewportSize(phone);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,"><div class="wide"></div>');
    document.querySelector<HTMLElement>('.wide')?.style.setProperty('width', '500px');
    document.querySelector<HTMLElement>('.wide')?.style.setProperty('height', '1px');
  });
  expect(await violationsOf(page)).toEqual([expect.stringContaining('image-alt')]);
  expect(await sidewaysScroll(page)).toContain('class="wide"');
});

it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
