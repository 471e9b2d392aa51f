import type { Page } from 'playwright-core';
import { startStack, type Stack } from '../test/stack.ts';

const password = 'dlouhá věta místo hesla';

let stack: Stack;

beforeAll(async () => (stack = await startStack({ isDemo: false })));
afterAll(() => stack?.stop());

async function signIn(page: Page, email: string): Promise<void> {
  await page.waitForURL(/\/prihlaseni/);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Heslo').fill(password);
  await page.getByRole('button', { name: 'Přihlásit se' }).click();
  await page.getByRole('navigation', { name: 'Hlavní nabídka' }).waitFor();
}

async function fillPassword(page: Page): Promise<void> {
  await page.getByLabel('Heslo', { exact: true }).fill(password);
  await page.getByLabel('Heslo znovu').fill(password);
}

async function createUser(admin: Page, { name, email, role }: Record<string, string>): Promise<string> {
  await admin.goto('/sprava/uzivatele');
  await admin.getByRole('button', { name: 'Nový uživatel' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Nový uživatel' });
  await dialog.getByLabel('Jméno a příjmení').fill(name ?? '');
  await dialog.getByLabel('E-mail').fill(email ?? '');
  await dialog.getByLabel('Role').selectOption({ label: role ?? '' });
  await dialog.getByRole('button', { name: 'Založit a vytvořit odkaz' }).click();
  const shown = admin.getByRole('dialog', { name: /^Odkaz k nastavení hesla/ });
  const link = await shown.getByRole('textbox', { name: 'Odkaz' }).inputValue();
  await shown.getByRole('button', { name: 'Hotovo' }).click();
  return link;
}

/** A link as somebody on this machine opens it, whatever address the server believes to have. */
function onThisStack(link: string): string {
  const { pathname, search, hash } = new URL(link);
  return `${pathname}${search}${hash}`;
}

describe('An installation without any account', () => {
  it('is opened by the one-time link that the start printed', async () => {
    const page = await stack.newPage();
    await page.goto('/');
    await page.getByText('Systém zatím nemá žádný účet.').waitFor();

    const link = stack.printed.match(/http\S+\/prvni-spravce\S+/)?.[0] ?? '';
    await page.goto(onThisStack(link));
    await page.getByLabel('Jméno a příjmení').fill('Anna Správná');
    await page.getByLabel('E-mail').fill('spravce@example.cz');
    await fillPassword(page);
    await page.getByRole('button', { name: 'Založit účet' }).click();
    await page.getByText('Účet je založen. Nyní se přihlaste.').waitFor();
    await signIn(page, 'spravce@example.cz');
    expect(await page.getByText('Ukázková data').count()).toBe(0);
  });

  it('does not open a second time by the same link', async () => {
    const page = await stack.newPage();
    await page.goto(onThisStack(stack.printed.match(/http\S+\/prvni-spravce\S+/)?.[0] ?? ''));
    await page.getByLabel('Jméno a příjmení').fill('Někdo Jiný');
    await page.getByLabel('E-mail').fill('jiny@example.cz');
    await fillPassword(page);
    await page.getByRole('button', { name: 'Založit účet' }).click();
    await page
      .getByRole('alert')
      .getByText(/První administrátor už existuje|Odkaz už neplatí/)
      .waitFor();
  });

  it('lets the administrator make a manager, who makes a unit and gives it to a consultant', async () => {
    const admin = await stack.newPage();
    await admin.goto('/prihlaseni');
    await signIn(admin, 'spravce@example.cz');
    const people = [
      { name: 'Marta Vedoucí', email: 'vedouci@example.cz', role: 'Projektový manažer' },
      { name: 'Kamil Poradce', email: 'poradce@example.cz', role: 'Konzultant OSZ' },
    ];
    const links: string[] = [];
    for (const person of people) links.push(await createUser(admin, person));

    const manager = await stack.newPage();
    await manager.goto(onThisStack(links[0] ?? ''));
    await fillPassword(manager);
    await manager.getByRole('button', { name: 'Nastavit heslo' }).click();
    await manager.getByText('Heslo je nastaveno. Nyní se přihlaste.').waitFor();
    await signIn(manager, 'vedouci@example.cz');

    await manager.goto('/uzemni-celky');
    await manager.getByRole('button', { name: 'Nový územní celek' }).first().click();
    const dialog = manager.getByRole('dialog', { name: 'Nový územní celek' });
    await dialog.getByRole('button', { name: 'Založit územní celek' }).click();
    await dialog.getByText('Zadejte název územního celku.').first().waitFor();
    await dialog.getByLabel('Název').fill('Lesní Lhota');
    await dialog.getByLabel('Kraj').selectOption({ label: 'Ústecký kraj' });
    await dialog.getByLabel('Místo', { exact: true }).selectOption({ label: 'ÚC 01' });
    await dialog.getByRole('button', { name: 'Založit územní celek' }).click();
    await manager.getByRole('heading', { level: 1, name: 'Lesní Lhota' }).waitFor();

    await manager.getByRole('tab', { name: 'Lidé' }).click();
    await manager.getByRole('button', { name: 'Přiřadit osobu' }).click();
    const assign = manager.getByRole('dialog', { name: 'Přiřadit osobu' });
    await assign.getByLabel('Osoba').selectOption({ label: 'Kamil Poradce' });
    await assign.getByRole('button', { name: 'Přiřadit', exact: true }).click();
    const consultants = manager.getByRole('region', { name: 'Konzultanti', exact: true });
    await consultants.getByRole('listitem').filter({ hasText: 'Kamil Poradce' }).waitFor();
  });

  it('shows the consultant the unit that was given', async () => {
    const admin = await stack.newPage();
    await admin.goto('/prihlaseni');
    await signIn(admin, 'spravce@example.cz');
    await admin.goto('/sprava/uzivatele');
    await admin.getByRole('button', { name: 'Kamil Poradce', exact: true }).click();
    const dialog = admin.getByRole('dialog', { name: 'Uživatel Kamil Poradce' });
    await dialog.getByRole('button', { name: 'Nový odkaz k heslu' }).click();
    const shown = admin.getByRole('dialog', { name: /^Odkaz k nastavení hesla/ });
    const link = await shown.getByRole('textbox', { name: 'Odkaz' }).inputValue();

    const consultant = await stack.newPage();
    await consultant.goto(onThisStack(link));
    await fillPassword(consultant);
    await consultant.getByRole('button', { name: 'Nastavit heslo' }).click();
    await signIn(consultant, 'poradce@example.cz');
    await consultant.goto('/denik/novy');
    const unit = consultant.getByLabel('Územní celek');
    await unit.locator('option', { hasText: 'Lesní Lhota' }).waitFor({ state: 'attached' });
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
