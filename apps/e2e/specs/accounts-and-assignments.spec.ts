import type { Page } from 'playwright-core';
import { apiOf, unitByName } from '../test/api.ts';
import { demoPassword } from '../test/sign-in.ts';
import { startStack, type Stack } from '../test/stack.ts';

const newPassword = 'úplně jiné tajné heslo';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});

afterAll(() => stack?.stop());

describe('Accounts and assignments', () => {
  it('asks nothing of a session that nobody opened', async () => {
    const page = await stack.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.getByRole('button', { name: 'Přihlásit se' }).waitFor();
    expect(asked).not.toContain('/api/v1/session');
    expect(asked).toContain('/api/v1/installation');
  });

  it('lets the manager put the start of an assignment right', async () => {
    const page = await stack.as('manager');
    const unit = await unitByName(await apiOf(page), 'Vzorová Lhota');
    await page.goto(`/uzemni-celky/${unit.id}?cast=lide`);
    await page.getByRole('button', { name: /^Opravit dny přiřazení: Lenka Modelová/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Opravit přiřazení' });
    await dialog.getByLabel('Od', { exact: false }).first().fill('2. 1. 2023');
    await dialog.getByRole('button', { name: 'Uložit' }).click();
    await page.getByText('Přiřazení je opravené.').waitFor();
    const consultants = page.getByRole('region', { name: 'Konzultanti', exact: true });
    await consultants
      .getByRole('listitem')
      .filter({ hasText: /Lenka Modelová.*od 2\.\s1\.\s2023/s })
      .waitFor();
  });

  it('gives a role from an earlier day', async () => {
    const page = await stack.as('admin');
    await page.goto('/sprava/uzivatele');
    await page.getByRole('button', { name: 'Nový uživatel' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nový uživatel' });
    await dialog.getByLabel('Jméno a příjmení').fill('Nová Zkušební');
    await dialog.getByLabel('E-mail').fill('nova@example.test');
    await dialog.getByRole('textbox', { name: 'Platí od' }).fill('1. 2. 2023');
    await dialog.getByRole('button', { name: 'Založit a vytvořit odkaz' }).click();
    await page.getByText(/Platí do /).waitFor();
    const [role] = await stack.sql<{ from: string }>(
      `SELECT r.valid_from::text AS "from" FROM role_assignment r JOIN app_user u ON u.id = r.user_id
       WHERE u.email = 'nova@example.test'`,
    );
    expect(role?.from).toBe('2023-02-01');
  });

  it('lets a person change their own password in the account menu', async () => {
    const page = await stack.as('evaluator');
    await page.goto('/');
    await changePassword(page, 'to není ono heslo');
    await page.getByRole('alert').getByText('Současné heslo nesouhlasí.').waitFor();
    await page.getByLabel('Současné heslo').fill(demoPassword);
    await page.getByRole('dialog', { name: 'Změnit heslo' }).getByRole('button', { name: 'Změnit heslo' }).click();
    await page.getByText('Heslo je změněné').waitFor();
    const fresh = await stack.newPage();
    const data = { email: 'evaluator@demo.rssz', password: newPassword };
    expect((await fresh.request.post('/api/v1/session', { data })).status()).toBe(201);
  });
});

async function changePassword(page: Page, current: string): Promise<void> {
  await page.getByRole('button', { name: /^Účet: / }).click();
  await page.getByRole('button', { name: 'Změnit heslo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Změnit heslo' });
  await dialog.getByLabel('Současné heslo').fill(current);
  await dialog.getByLabel('Heslo', { exact: true }).fill(newPassword);
  await dialog.getByLabel('Heslo znovu').fill(newPassword);
  await dialog.getByRole('button', { name: 'Změnit heslo' }).click();
}
