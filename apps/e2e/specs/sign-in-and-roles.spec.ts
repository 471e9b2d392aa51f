import type { Page } from 'playwright-core';
import { eventually } from '../test/eventually.ts';
import { choose } from '../test/form.ts';
import type { DemoRole } from '../test/sign-in.ts';
import { startStack, type Stack } from '../test/stack.ts';

const planning = ['Milníky', 'Plány', 'Financování', 'Místní akční skupiny', 'Dotazy'];
const project = ['Můj den', 'Přehled', 'Výstupy', 'Územní celky', ...planning, 'Deník poradenství'];
const figures = ['Indikátory', 'Srovnání v čase', 'Kritéria kvality', 'Indikátorové sady', 'Program OPZ+'];

const roles: { role: DemoRole; name: string; menu: string[] }[] = [
  {
    role: 'manager',
    name: 'Projektový manažer',
    menu: [...project, 'Účastníci', 'Výkazy', ...figures, 'Výměna s IS ESF', 'Import', 'Záznam událostí'],
  },
  { role: 'consultant', name: 'Konzultant OSZ', menu: [...project, 'Účastníci', 'Výkazy', ...figures] },
  { role: 'evaluator', name: 'Evaluátor', menu: [...project, 'Účastníci', ...figures] },
  { role: 'coordinator', name: 'Koordinátor ÚC', menu: [...project, ...figures] },
  {
    role: 'admin',
    name: 'Administrátor',
    menu: ['Program OPZ+', 'Import', 'Uživatelé', 'Nastavení', 'Záznam událostí'],
  },
];

let stack: Stack;

beforeAll(async () => (stack = await startStack()));
afterAll(() => stack?.stop());

async function tryToSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Heslo').fill(password);
  await page.getByRole('button', { name: 'Přihlásit se' }).click();
}

describe('Signing in', () => {
  it.each(roles)('$role takes one click on the demo account and shows only the menu of the role', async (one) => {
    const page = await stack.newPage();
    await page.goto('/');
    await page.waitForURL(/\/prihlaseni/);
    await page.getByRole('button', { name: new RegExp(`^${one.name}`) }).click();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(`${one.role}@demo.rssz`);
    await page.getByRole('button', { name: 'Přihlásit se' }).click();

    const menu = page.getByRole('navigation', { name: 'Hlavní nabídka' });
    await menu.waitFor();
    expect(await menu.getByRole('link').allInnerTexts()).toEqual(one.menu);
    await page.getByText('Ukázková data').first().waitFor();
    await page.context().close();
  });

  it('says that the e-mail and the password do not go together, not which of them is wrong', async () => {
    const page = await stack.newPage();
    await page.goto('/prihlaseni');
    await tryToSignIn(page, 'manager@demo.rssz', 'spatne-heslo-1');
    await page.getByRole('alert').getByText('E-mail a heslo nesouhlasí.').waitFor();
    await tryToSignIn(page, 'nikdo@demo.rssz', 'spatne-heslo-1');
    await page.getByRole('alert').getByText('E-mail a heslo nesouhlasí.').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe('nikdo@demo.rssz');
    await page.context().close();
  });

  it('slows down whoever guesses, and says for how long', async () => {
    const page = await stack.newPage();
    await page.goto('/prihlaseni');
    const guess = { data: { email: 'admin@demo.rssz', password: 'spatne-heslo-1' } };
    for (let attempt = 0; attempt < 5; attempt += 1) await page.request.post('/api/v1/session', guess);
    await tryToSignIn(page, 'admin@demo.rssz', 'spatne-heslo-1');
    await page
      .getByText(/Příliš mnoho pokusů. Zkuste to znovu za \d+ sekund/)
      .first()
      .waitFor();
    const submit = page.getByRole('button', { name: 'Přihlásit se' });
    await eventually(async () => expect(await submit.isDisabled()).toBe(true));
    await page.context().close();
  });

  it('leads back to the address that asked for it', async () => {
    const page = await stack.newPage();
    await page.goto('/vystupy?stav=approved');
    await page.waitForURL(/\/prihlaseni\?zpet=/);
    await tryToSignIn(page, 'evaluator@demo.rssz', 'Ukazka-2024!');
    await page.waitForURL(/\/vystupy\?stav=approved$/);
    await page.context().close();
  });

  it('ends with signing out: the way back shows nothing any more', async () => {
    const page = await stack.as('manager');
    await page.goto('/prehled');
    await page.getByRole('button', { name: /^Účet:/ }).click();
    await page.getByRole('button', { name: 'Odhlásit se' }).click();
    await page.waitForURL(/\/prihlaseni/);
    await page.goto('/ucastnici');
    await page.waitForURL(/\/prihlaseni/);
    await page.context().close();
  });
});

describe('A coordinator of a unit', () => {
  it('sees the own unit only: in the list, in the diary and by a guessed address', async () => {
    const page = await stack.as('coordinator');
    await page.goto('/uzemni-celky');
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual([expect.stringContaining('Ukázkov')]);

    await page.goto('/denik');
    const units = page.getByRole('main').getByRole('listitem').getByRole('link');
    await units.first().waitFor();
    // A visit may be shared with another unit; the own one is always among them.
    expect((await units.allInnerTexts()).filter((names) => !names.split(', ').includes('Ukázkov'))).toEqual([]);

    const [foreign] = await stack.sql<{ id: string }>(
      `SELECT id FROM territorial_unit WHERE name <> 'Ukázkov' LIMIT 1`,
    );
    await page.goto(`/uzemni-celky/${foreign?.id}`);
    await page.getByRole('heading', { level: 1, name: 'Územní celek jsme nenašli' }).waitFor();
  });

  it('finds only the own documents among the deliverables, and no other by its address', async () => {
    const page = await stack.as('coordinator');
    await page.goto('/vystupy');
    const table = page.getByRole('table');
    await table.waitFor();
    const rows = table.getByRole('rowheader');
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('Ukázkov')]);
    expect(await page.getByRole('button', { name: /^KA 0/ }).count()).toBe(0);
    await rows.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^V-\d\d / }).waitFor();

    const [foreign] = await stack.sql<{ id: string }>(`SELECT id FROM deliverable WHERE place_id IS NULL LIMIT 1`);
    await page.goto(`/vystupy/${foreign?.id}`);
    await page.getByRole('heading', { level: 1, name: 'Výstup jsme nenašli' }).waitFor();
  });

  it('is told that participants are not for the role', async () => {
    const page = await stack.as('coordinator');
    await page.goto('/ucastnici');
    await page.getByRole('heading', { level: 1, name: 'Nemáte oprávnění' }).waitFor();
  });
});

describe('An evaluator', () => {
  it('sees persons under pseudonyms only', async () => {
    const page = await stack.as('evaluator');
    const answers: string[] = [];
    page.on('response', async (response) => {
      if (response.url().includes('/api/v1/')) answers.push(await response.text().catch(() => ''));
    });
    await page.goto('/ucastnici');
    await page
      .getByRole('rowheader', { name: /P-\d\d\d/ })
      .first()
      .waitFor();
    await page.goto('/indikatory/participants');
    await page
      .getByRole('cell', { name: /více než 40/ })
      .first()
      .waitFor();
    const names = await stack.sql<{ surname: string }>(`SELECT surname FROM participant_identity`);
    const users = await stack.sql<{ name: string }>(`SELECT display_name AS name FROM app_user`);
    const people = users.reduce((text, { name }) => text.replaceAll(name, ''), answers.join('\n'));

    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(({ surname }) => people.includes(`"${surname}"`) || people.includes(` ${surname}"`))).toEqual(
      [],
    );
  });

  it('records a dated verdict on an indicator, with a finding', async () => {
    const page = await stack.as('evaluator');
    await page.goto('/indikatory/documents?cast=overeni');
    await page.getByRole('button', { name: 'Zapsat výrok' }).click();
    await page.getByRole('button', { name: 'Uložit výrok' }).click();
    await page.getByText('Vyberte výrok.').first().waitFor();
    await choose(page, 'Výrok', 'Potvrzeno s výhradou');
    await page.getByLabel('Zjištění').fill('U dvou dokumentů chybí datum zveřejnění.');
    await page.getByRole('button', { name: 'Uložit výrok' }).click();

    const verdict = page.getByRole('listitem').filter({ hasText: 'U dvou dokumentů chybí datum zveřejnění.' });
    await verdict.getByText('Potvrzeno s výhradou').waitFor();
    await verdict.getByText(/hodnota 36 k 16\.\s9\.\s2024/).waitFor();
  });

  it('is offered nothing that would change what is reviewed', async () => {
    const page = await stack.as('evaluator');
    await page.goto('/denik');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('heading', { level: 2, name: 'Historie verzí' }).waitFor();
    expect(await page.getByRole('button', { name: /Opravit|Zneplatnit/ }).count()).toBe(0);
  });
});

it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
