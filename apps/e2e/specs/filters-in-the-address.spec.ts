import type { Locator, Page } from 'playwright-core';
import { eventually } from '../test/eventually.ts';
import type { DemoRole } from '../test/sign-in.ts';
import { openSettled, settled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';

interface Filter {
  readonly control: (page: Page) => Locator;
  readonly set: (control: Locator) => Promise<unknown>;
  /** What stands in the address afterwards. */
  readonly address: RegExp;
}

interface Screen {
  readonly path: string;
  readonly role: DemoRole;
  readonly filters: readonly Filter[];
}

const second = (control: Locator) => control.selectOption({ index: 1 });
const press = (control: Locator) => control.click();
const type = (text: string) => (control: Locator) => control.fill(text);
const list = (name: string) => (page: Page) => page.getByRole('combobox', { name, exact: true });
const box = (name: string) => (page: Page) => page.getByRole('checkbox', { name });
const field = (name: string) => (page: Page) => page.getByRole('textbox', { name, exact: true });
const search = (name: string) => (page: Page) => page.getByRole('searchbox', { name });
const tab = (name: RegExp) => (page: Page) => page.getByRole('tab', { name });
const column = (name: string) => (page: Page) => page.getByRole('columnheader', { name }).getByRole('button');

const screens: readonly Screen[] = [
  {
    path: '/vystupy',
    role: 'manager',
    filters: [
      { control: (page) => page.getByRole('button', { name: /^KA 03/ }), set: press, address: /ka=KA03/ },
      { control: list('Stav'), set: second, address: /stav=planned/ },
      { control: list('Gestor'), set: (control) => control.selectOption({ index: 2 }), address: /gestor=/ },
      { control: list('Územní celek'), set: second, address: /uzemi=/ },
      { control: box('Jen po termínu'), set: press, address: /poTerminu=1/ },
      { control: search('Hledat ve výstupech'), set: type('metodika'), address: /q=metodika/ },
    ],
  },
  {
    path: '/vystupy?ka=KA02',
    role: 'manager',
    filters: [
      { control: list('Velikost stránky'), set: (control) => control.selectOption('25'), address: /velikost=25/ },
      { control: column('Termín'), set: press, address: /razeni=dueOn/ },
      { control: (page) => page.getByRole('button', { name: 'Další' }), set: press, address: /strana=2/ },
    ],
  },
  {
    path: '/uzemni-celky',
    role: 'manager',
    filters: [
      { control: list('Kraj'), set: (control) => control.selectOption({ label: 'Ústecký kraj' }), address: /kraj=/ },
      { control: search('Hledat územní celek'), set: type('lhota'), address: /q=lhota/ },
    ],
  },
  {
    path: '/uzemni-celky',
    role: 'manager',
    filters: [
      { control: tab(/^Místa/), set: press, address: /zobrazeni=mista/ },
      { control: box('Jen volná místa'), set: press, address: /volna=1/ },
    ],
  },
  {
    path: '/denik',
    role: 'consultant',
    filters: [
      { control: list('Územní celek'), set: second, address: /uzemi=/ },
      { control: field('Od'), set: type('1. 6. 2024'), address: /od=2024-06-01/ },
      { control: field('Do'), set: type('30. 6. 2024'), address: /do=2024-06-30/ },
      { control: list('Autor'), set: second, address: /autor=ja/ },
      { control: list('Stav'), set: second, address: /stav=zneplatnene/ },
    ],
  },
  {
    path: '/ucastnici',
    role: 'manager',
    filters: [
      { control: list('Územní celek'), set: second, address: /uzemi=/ },
      { control: list('Stav'), set: second, address: /stav=zapocteno/ },
      { control: box('Blízko hranice'), set: press, address: /blizko=1/ },
      { control: box('Neúplné záznamy'), set: press, address: /neuplne=1/ },
    ],
  },
  {
    path: '/prehled',
    role: 'manager',
    filters: [{ control: field('Stav ke dni'), set: type('30. 6. 2024'), address: /k=2024-06-30/ }],
  },
  {
    path: '/indikatory/documents',
    role: 'evaluator',
    filters: [
      { control: field('Stav ke dni'), set: type('30. 6. 2024'), address: /k=2024-06-30/ },
      { control: (page) => page.getByRole('radio', { name: /^Téměř/ }), set: press, address: /skupina=temer/ },
    ],
  },
  {
    path: '/indikatory/participants',
    role: 'evaluator',
    filters: [{ control: tab(/^Podle aktivit/), set: press, address: /cast=aktivity/ }],
  },
  {
    path: '/sprava/uzivatele',
    role: 'admin',
    filters: [
      { control: search('Hledat uživatele'), set: type('petra'), address: /q=petra/ },
      { control: list('Role'), set: second, address: /role=manager/ },
      { control: box('Jen aktivní'), set: press, address: /aktivni=1/ },
    ],
  },
  {
    path: '/sprava/udalosti',
    role: 'manager',
    filters: [{ control: list('Čeho se týká'), set: second, address: /typ=/ }],
  },
  {
    path: '/sprava/nastaveni',
    role: 'admin',
    filters: [
      { control: tab(/^Pošta$/), set: press, address: /cast=maily/ },
      { control: list('Stav'), set: second, address: /stav=/ },
    ],
  },
];

let stack: Stack;
const pages = new Map<DemoRole, Page>();

beforeAll(async () => (stack = await startStack()));
afterAll(() => stack?.stop());

async function pageOf(role: DemoRole): Promise<Page> {
  const page = pages.get(role) ?? (await stack.as(role));
  pages.set(role, page);
  return page;
}

/** What the controls of the filters show. */
function statesOf(page: Page, { filters }: Screen): Promise<string[]> {
  return Promise.all(filters.map(({ control }) => shown(control(page))));
}

/** What the control shows, whatever kind it is. */
function shown(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    if (element instanceof HTMLSelectElement) return element.value;
    if (element instanceof HTMLInputElement)
      return element.type.match(/checkbox|radio/) ? `${element.checked}` : element.value;
    const owner = element.closest('th') ?? element;
    return ['aria-pressed', 'aria-selected', 'aria-sort'].map((name) => owner.getAttribute(name)).join();
  });
}

describe('Filters of a screen', () => {
  it.each(screens)('$path: stand in the address and survive a reload and the way back', async (screen) => {
    const page = await pageOf(screen.role);
    await openSettled(page, screen.path);
    for (const { control, set, address } of screen.filters) {
      await set(control(page));
      await page.waitForURL(address);
      await settled(page);
    }
    const address = page.url();
    expect(screen.filters.filter((filter) => !filter.address.test(address))).toEqual([]);
    await page.getByRole('heading', { level: 1 }).click();
    const states = await statesOf(page, screen);

    await page.reload();
    await settled(page);
    expect(page.url()).toBe(address);
    await eventually(async () => expect(await statesOf(page, screen)).toEqual(states));

    await page.getByRole('link', { name: 'RSSZ', exact: true }).click();
    await page.waitForURL((url) => url.href !== address);
    await settled(page);
    await page.goBack();
    await page.waitForURL(address);
    await eventually(async () => expect(await statesOf(page, screen)).toEqual(states));
  });

  it('keeps what is searched by name out of the address, because names are personal', async () => {
    const page = await pageOf('manager');
    await page.goto('/ucastnici');
    await page.getByRole('searchbox', { name: 'Hledat jméno nebo kód' }).fill('Ukázkový');
    await page.getByRole('button', { name: 'Hledat', exact: true }).click();
    await page.getByRole('button', { name: 'Zrušit hledání' }).waitFor();
    expect(decodeURIComponent(page.url())).not.toContain('Ukázkový');
  });

  it('keeps words of the notes out of the address too, and finds them again on the way back', async () => {
    const page = await pageOf('consultant');
    await openSettled(page, '/denik');
    const notes = page.getByRole('searchbox', { name: 'Hledat v poznámkách' });
    await notes.fill('nicneodpovida');
    await page.getByText('Filtru neodpovídá žádný záznam').waitFor();
    expect(page.url()).not.toContain('nicneodpovida');
    await page.getByRole('link', { name: 'RSSZ', exact: true }).click();
    await page.waitForURL((url) => url.pathname !== '/denik');
    await settled(page);
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/denik');
    await eventually(async () => expect(await notes.inputValue()).toBe('nicneodpovida'));
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
