import type { Page } from 'playwright-core';
import { apiOf } from '../test/api.ts';
import { eventually } from '../test/eventually.ts';
import { openSettled, settled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';
import { confirm, fillAll } from '../test/unit-walk.ts';

const dayMs = 86_400_000;
const unitName = 'Zkušebná nad Ukázkou';
const measureTitle = 'Dluhová poradna pro zadlužené rodiny';
const callName = '03_24_977 Výzva k procházce';

let stack: Stack;
let manager: Page;
let consultant: Page;
let unit: string;
let measure: string;

beforeAll(async () => {
  stack = await startStack();
  [manager, consultant] = [await stack.as('manager'), await stack.as('consultant')];
});

afterAll(() => stack?.stop());

const dialogOf = (page: Page) => page.getByRole('dialog');
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('From an enquiry to the reminder of a call', () => {
  it('somebody of a municipality asks, with nobody signed in', async () => {
    const page = await stack.newPage();
    await openSettled(page, '/program/2.2');
    await page.getByRole('link', { name: 'Mám zájem o bližší informace' }).click();
    await page.waitForURL('**/zajem/2.2');
    await settled(page);
    await fillAll(page, {
      'Jméno a příjmení': 'Jan Smyšlený',
      'E-mail': 'jan@zkusebna.example',
      'Organizace, obec nebo územní celek': unitName,
      'Čeho se dotaz týká': 'Dluhy a bydlení',
      'Váš dotaz': 'Dobrý den, chtěli bychom spolupracovat na řešení zadlužení našich obyvatel.',
    });
    await page.getByRole('button', { name: 'Odeslat dotaz' }).click();
    await page.getByRole('alert').filter({ hasText: 'Dotaz jsme přijali' }).waitFor();
    await page.context().close();
  });

  it('the manager takes it up and writes it down as the interest of a new unit', async () => {
    await openSettled(manager, '/dotazy?cil=2.2');
    await manager.getByRole('row').filter({ hasText: 'Dluhy a bydlení' }).getByRole('link').first().click();
    await manager.getByRole('button', { name: 'Převzít', exact: true }).click();
    await manager.getByRole('button', { name: 'Zájem územního celku…' }).click();
    await dialogOf(manager).getByRole('radio', { name: 'Nový' }).check();
    await dialogOf(manager).getByLabel('Název nového územního celku').fill(unitName);
    await dialogOf(manager).getByLabel('Kraj').selectOption({ label: 'Liberecký kraj' });
    await confirm(manager, 'Zapsat zájem');
    await manager.getByRole('link', { name: unitName }).click();
    await manager.getByRole('heading', { level: 1, name: unitName }).waitFor();
    unit = pathOf(manager);
    await openSettled(manager, `${unit}?cast=milniky`);
    await manager
      .getByRole('row', { name: /^Zájem o spolupráci/ })
      .getByText(/16\.\s9\.\s2024/)
      .first()
      .waitFor();
  });

  it('gives the unit to a consultant', async () => {
    await openSettled(manager, `${unit}?cast=lide`);
    await manager.getByRole('button', { name: 'Přiřadit osobu' }).click();
    await dialogOf(manager).getByRole('radio', { name: 'Konzultant', exact: true }).check();
    await dialogOf(manager).getByLabel('Osoba').selectOption({ label: 'Karel Vzorný' });
    await fillAll(dialogOf(manager), { Od: '16. 9. 2024' });
    await confirm(manager, 'Přiřadit');
    await manager.getByRole('listitem').filter({ hasText: 'Karel Vzorný' }).waitFor();
  });

  it('the consultant writes its plan with an objective and a measure', async () => {
    await openSettled(consultant, `${unit}?cast=plany`);
    await consultant.getByRole('button', { name: 'Založit plán', exact: true }).click();
    await fillAll(dialogOf(consultant), { 'Název plánu': `PSZ ${unitName}` });
    await confirm(consultant, 'Založit plán');
    await consultant.getByRole('heading', { name: 'Upravit plán' }).waitFor();
    await fillAll(consultant, { 'Platnost od': '1. 9. 2024', 'Platnost do': '31. 12. 2026' });
    await consultant.getByRole('button', { name: 'Přidat cíl', exact: true }).click();
    await fillAll(consultant, { 'Název cíle': 'Lidé zvládají dluhy' });
    await consultant.getByRole('button', { name: /^Vložit více opatření/ }).click();
    await fillAll(dialogOf(consultant), { Řádky: `${measureTitle}; město; 1. 10. 2024; 31. 12. 2026; 800 000` });
    await confirm(consultant, 'Vložit');
    await consultant.getByRole('button', { name: 'Uložit návrh' }).click();
    await consultant.getByText('Návrh je uložený.').waitFor();
    await consultant.getByRole('link', { name: measureTitle, exact: true }).click();
    await consultant.getByRole('heading', { level: 1, name: measureTitle }).waitFor();
    measure = pathOf(consultant);
  });

  it('the assembly approves it, and the manager records the resolution', async () => {
    await openSettled(manager, measure.replace(/\/opatreni\/.*/, ''));
    await manager.getByRole('button', { name: 'Zapsat schválení', exact: true }).click();
    await fillAll(dialogOf(manager), { 'Číslo usnesení': 'ZM/9/2024', 'Den usnesení': '16. 9. 2024' });
    await dialogOf(manager)
      .locator('input[type=file]')
      .setInputFiles({ name: 'usneseni.txt', mimeType: 'text/plain', buffer: Buffer.from('Usnesení (ukázka)') });
    await dialogOf(manager).getByText('Nahráno: usneseni.txt').waitFor();
    await confirm(manager, 'Zapsat schválení');
    await manager.getByText('Plán je schválený.').waitFor();
  });

  it('the consultant enters a call that is open to the objectives', async () => {
    await openSettled(consultant, '/vyzvy');
    await consultant.getByRole('button', { name: 'Zapsat výzvu' }).click();
    await fillAll(dialogOf(consultant), {
      Číslo: '03 24 977',
      Název: 'Výzva k procházce',
      'Otevírá se': '1. 9. 2024',
      'Uzavírá se': '16. 10. 2024',
    });
    for (const objective of ['Cíl 2.1', 'Cíl 2.2', 'Cíl 3.1', 'CLLD']) {
      await dialogOf(consultant).getByLabel(objective).check();
    }
    await dialogOf(consultant).getByLabel('Kdo smí žádat').fill('obce');
    await confirm(consultant, 'Uložit');
    await consultant.getByRole('row').filter({ hasText: callName }).waitFor();
  });

  it('accepts for the measure an activity that fits, for the reasons given, out of that call', async () => {
    await openSettled(consultant, measure);
    const fitting = consultant.getByRole('listitem').filter({ hasText: 'Proč se nabízí' }).first();
    await fitting
      .getByText(/Stejn(ý význam|á slova)/)
      .first()
      .waitFor();
    await fitting.getByRole('button', { name: /^Vybrat / }).click();
    await dialogOf(consultant).getByLabel('Výzva').selectOption({ label: callName });
    await dialogOf(consultant).getByLabel('Částka').fill('250 000');
    await confirm(consultant, 'Uložit');
    await consultant.getByText('Zdroj vybrán').waitFor();
  });

  it('owns the last day of the call, which lists the measure', async () => {
    const own = await (
      await apiOf(consultant)
    ).get<{ items: { kind: string; label: string; dueOn: string }[] }>('/projects/RSSZ/deadlines?mine=true&size=200');
    expect(own.items).toContainEqual(
      expect.objectContaining({ label: expect.stringContaining(callName), dueOn: '2024-10-16' }),
    );
    await openSettled(consultant, '/vyzvy');
    await consultant.getByRole('link', { name: /03_24_977/ }).click();
    await consultant
      .getByRole('row')
      .filter({ hasText: unitName })
      .getByText(/250\s000\sKč/)
      .waitFor();
  });

  it('and is reminded of it by the bell when the day comes near', async () => {
    await stack.sql('UPDATE installation SET clock_offset_ms = clock_offset_ms + $1', [23 * dayMs]);
    const worker = await stack.startWorker();
    const reminded = `SELECT count(*)::int AS n FROM notification n JOIN app_user u ON u.id = n.recipient_id
      WHERE u.email = 'consultant@demo.rssz' AND n.params ->> 'label' LIKE '03_24_977 %'`;
    await eventually(async () => expect((await stack.sql<{ n: number }>(reminded))[0]?.n).toBeGreaterThan(0));
    await worker.stop();
    await openSettled(consultant, '/muj-den');
    await consultant.getByRole('button', { name: /^Upozornění: \d/ }).click();
    const bell = consultant.getByRole('dialog', { name: 'Upozornění' });
    await bell.getByRole('listitem').first().waitFor();
    const closed = bell.getByRole('button', { expanded: false });
    while (await closed.count()) await closed.first().click();
    await bell
      .getByRole('link', { name: /03_24_977/ })
      .first()
      .click();
    await consultant.getByRole('heading', { level: 1, name: /Výzva k procházce/ }).waitFor();
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
