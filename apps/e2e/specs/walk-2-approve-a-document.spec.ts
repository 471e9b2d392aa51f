import type { Page } from 'playwright-core';
import { apiOf, deliverableId, indicatorValue, type Api } from '../test/api.ts';
import { eventually } from '../test/eventually.ts';
import { errorOf } from '../test/form.ts';
import { startStack, type Stack } from '../test/stack.ts';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

let stack: Stack;
let manager: Page;
let consultant: Page;
let api: Api;

beforeAll(async () => {
  stack = await startStack();
  [manager, consultant] = [await stack.as('manager'), await stack.as('consultant')];
  api = await apiOf(manager);
});

afterAll(() => stack?.stop());

async function open(page: Page, code: string): Promise<void> {
  await page.goto(`/vystupy/${await deliverableId(api, code)}`);
  await page.getByRole('heading', { level: 1, name: code }).waitFor();
}

async function upload(page: Page, name: string, buffer = pdf): Promise<void> {
  await page.getByLabel(/Přetáhněte sem soubor/).setInputFiles({ name, mimeType: 'application/pdf', buffer });
}

async function take(page: Page, step: string, confirm: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Submits as of a past day, which leaves room for an approval of a past day. */
async function submitOn(code: string, effectiveOn: string): Promise<void> {
  const worker = await apiOf(consultant);
  const path = `/projects/RSSZ/deliverables/${await deliverableId(api, code)}`;
  const { version } = await worker.get<{ version: number }>(path);
  await worker.send('POST', `${path}/transitions`, { to: 'in-review', effectiveOn }, { 'if-match': `"${version}"` });
}

describe('A document on its way to approval', () => {
  it('refuses a file whose content is something else, beside its name', async () => {
    await open(consultant, 'V-76');
    await upload(consultant, 'analyza.pdf', Buffer.from('MZ this is no document at all, whatever its name says'));
    await consultant.getByRole('alert').getByText('Obsah souboru neodpovídá jeho příponě.').waitFor();
  });

  it('is uploaded and submitted by a consultant', async () => {
    await open(consultant, 'V-76');
    await upload(consultant, 'Analytický dokument 32.pdf');
    await consultant.getByText('Soubor Analytický dokument 32.pdf je nahraný.').waitFor();
    await take(consultant, 'Předložit ke schválení', 'Předložit');
    await consultant.getByText('Výstup V-76 čeká na schválení.').waitFor();
  });

  it('cannot be approved by the one who uploaded its file, and the screen says why', async () => {
    await open(manager, 'V-75');
    await upload(manager, 'Analytický dokument 31.pdf');
    await manager.getByText('Soubor Analytický dokument 31.pdf je nahraný.').waitFor();
    await take(manager, 'Předložit ke schválení', 'Předložit');

    const approve = manager.getByRole('button', { name: 'Schválit', exact: true });
    await eventually(async () => expect(await approve.getAttribute('aria-disabled')).toBe('true'));
    const reason = await approve.getAttribute('aria-describedby');
    expect(await manager.locator(`[id="${reason}"]`).innerText()).toContain(
      'Tento krok musí udělat někdo jiný, než kdo nahrál soubor.',
    );
  });

  it('counts from its approval by the manager', async () => {
    const before = await indicatorValue(api, 'documents');
    await manager.goto('/muj-den');
    await manager.getByRole('main').getByRole('link', { name: 'Analytický dokument 32' }).click();
    await take(manager, 'Schválit', 'Schválit');
    await manager.getByText('Výstup V-76 je schválen.').waitFor();

    expect(await indicatorValue(api, 'documents')).toBe(before + 1);
    await manager.goto('/indikatory/documents');
    const bar = manager.getByRole('progressbar', { name: /Dokumenty/ }).first();
    expect(await bar.getAttribute('aria-valuenow')).toBe(String(before + 1));
    await manager
      .getByRole('cell', { name: /Schváleno 16\. 9\. 2024/i })
      .first()
      .waitFor();
  });

  it('is asked for a reason when the day lies before the last file, and the mark stays in sight', async () => {
    await open(consultant, 'V-74');
    await upload(consultant, 'Analytický dokument 30.pdf');
    await consultant.getByText('Soubor Analytický dokument 30.pdf je nahraný.').waitFor();
    await submitOn('V-74', '2024-09-14');

    await open(manager, 'V-74');
    await manager.getByRole('button', { name: 'Schválit', exact: true }).click();
    const dialog = manager.getByRole('dialog');
    const reason = dialog.getByLabel('Důvod zpětného zápisu');
    expect(await reason.count()).toBe(0);
    await dialog.getByLabel('Datum schválení').first().fill('15. 9. 2024');
    await reason.waitFor();
    const approve = dialog.getByRole('button', { name: 'Schválit', exact: true });
    await approve.click();
    await eventually(async () =>
      expect(await errorOf(reason)).toMatch(/Poslední platný soubor je zapsán až 16\.\s9\.\s2024/),
    );
    await reason.fill('Schváleno na poradě, soubor dodán o den později.');
    await approve.click();
    await manager.getByText('Výstup V-74 je schválen.').waitFor();
    await manager.getByText('zapsáno zpětně', { exact: true }).waitFor();
    await manager.getByText(/zapsáno zpětně 16\.\s9\.\s2024 \(před vložením posledního platného souboru\)/).waitFor();

    await manager.getByRole('button', { name: 'Upravit údaje' }).click();
    expect(await manager.getByRole('dialog').getByLabel('Název').isDisabled()).toBe(true);
    await manager.keyboard.press('Escape');
  });

  it('is published with an address and a day, and with neither missing', async () => {
    await open(manager, 'V-76');
    await manager.getByRole('button', { name: 'Zveřejnit', exact: true }).click();
    const dialog = manager.getByRole('dialog');
    const [address, day] = [
      dialog.getByLabel('Adresa dokumentu na webu'),
      dialog.getByLabel('Datum zveřejnění').first(),
    ];
    const publish = dialog.getByRole('button', { name: 'Zveřejnit', exact: true });

    await publish.click();
    await eventually(async () => expect(await errorOf(address)).toMatch(/Zadejte adresu/));
    await address.fill('https://www.example.cz/analyza-32.pdf');
    await day.fill('');
    await publish.click();
    await eventually(async () => expect(await errorOf(day)).toMatch(/Zadejte d/));
    await day.fill('16.9.2024');
    await publish.click();
    await manager.getByText('Výstup V-76 je zveřejněn.').waitFor();
    await manager
      .getByRole('link', { name: /Otevřít zveřejněný dokument|example\.cz/ })
      .first()
      .waitFor();
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
