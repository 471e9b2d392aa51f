import type { Page } from 'playwright-core';
import { describeLooks } from '../test/describe-looks.ts';
import { openProgrammeRoutes, programmeRoutes, programmeStates } from '../test/programme-screens.ts';
import { findingsOf } from '../test/screen-findings.ts';
import { openSettled, settled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});

afterAll(() => stack?.stop());

describeLooks({
  title: 'On the screens of the programme and of the search',
  stack: () => stack,
  roles: ['manager', 'admin'],
  routes: () => programmeRoutes,
  open: openProgrammeRoutes,
  refused: {
    visitor: 'nobody',
    data: /\/api\/v1\/programme\//,
    paths: () => ['/program', '/program/2.1', '/program/2.1/2.1-A06'],
  },
  states: () => programmeStates(),
});

describe('The catalogue of the programme', () => {
  let page: Page;
  beforeAll(async () => {
    page = await stack.newPage();
  });
  afterAll(() => page.context().close());

  it('is read by anybody, from an objective to a corrected word and its line in the source', async () => {
    await openSettled(page, '/program');
    await page.getByRole('link', { name: 'Otevřít Specifický cíl 2.1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Specifický cíl 2.1' }).waitFor();
    await page.getByRole('link', { name: /^ohrožené zdravotními riziky/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Cílová skupina 2.1-T01.5' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/program/2.1/2.1-T01.5');
    expect(await page.getByText('hrožené', { exact: true }).count()).toBe(1);
    await page.getByText('soubor 001_277c8a001ea7b0f9.txt, řádek 35').waitFor();
    await page.getByRole('heading', { name: 'Odvozeno' }).waitFor();
  });

  it('is searched without diacritics and compared', async () => {
    await openSettled(page, '/program');
    await page.getByRole('searchbox', { name: 'Hledat v katalogu' }).fill('zadluzenost');
    await page.getByRole('link', { name: /^Programy právní, numerické a finanční gramotnosti/ }).waitFor();
    await openSettled(page, '/program/porovnani?a=2.1&b=2.2');
    await page.getByRole('combobox', { name: 'Druhý cíl' }).selectOption('3.1');
    await page.getByText('Oba cíle mají stejné znění').waitFor();
    expect(new URL(page.url()).search).toContain('b=3.1');
  });

  it('leads to an enquiry, and to signing in and back', async () => {
    await openSettled(page, '/program/CLLD');
    await page.getByRole('link', { name: 'Mám zájem o bližší informace' }).click();
    await page.waitForURL('**/zajem/CLLD');
    await openSettled(page, '/program/CLLD');
    await page.getByRole('link', { name: 'Přihlásit se' }).click();
    await page.waitForURL('**/prihlaseni?zpet=*');
    expect(new URL(page.url()).searchParams.get('zpet')).toBe('/program/CLLD');
  });

  it('offers its versions only when there are more, and keeps the chosen one from screen to screen', async () => {
    const chooser = page.getByLabel('Verze katalogu', { exact: true }).and(page.locator('select'));
    await openSettled(page, '/program');
    expect(await chooser.count()).toBe(0);
    await stack.sql(`INSERT INTO programme_version SELECT (jsonb_populate_record(v, jsonb_build_object('id', uuidv7(),
      'number', 2, 'valid_from', '2024-07-01', 'checksum', 'second'))).* FROM programme_version v WHERE v.number = 1`);
    await stack.sql(`INSERT INTO programme_item SELECT (jsonb_populate_record(i, jsonb_build_object('version_id', n.id,
        'explanation_cs', 'Znění druhé verze. ' || i.explanation_cs))).*
      FROM programme_item i JOIN programme_version o ON o.id = i.version_id AND o.number = 1
      JOIN programme_version n ON n.number = 2`);
    await openSettled(page, '/program/2.1');
    await page.getByText('Znění druhé verze.').first().waitFor();
    await chooser.selectOption('1');
    await page.getByText(/Zobrazeno znění k 3.\s6.\s2022/).waitFor();
    expect(await page.getByText('Znění druhé verze.').count()).toBe(0);
    await page.getByRole('link', { name: /^Programy pro osoby s duševním onemocněním/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Aktivita 2.1-A14' }).waitFor();
    expect(new URL(page.url()).searchParams.get('k')).toBe('2022-06-03');
    await settled(page);
    expect(await findingsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dnešní znění' }).click();
    await page.getByText('Znění druhé verze.').first().waitFor();
    expect(new URL(page.url()).searchParams.get('k')).toBeNull();
  });
});

describe('One box', () => {
  let manager: Page;
  const box = () => manager.getByRole('dialog').getByRole('combobox', { name: 'Hledat v projektu' });
  beforeAll(async () => {
    manager = await stack.as('manager');
  });
  afterAll(() => manager.context().close());

  it('opens by the keyboard, finds a declined word and opens a hit without a mouse', async () => {
    await openSettled(manager, '/muj-den');
    await manager.keyboard.press('/');
    await box().waitFor();
    await manager.keyboard.type('poradnou dluh');
    await manager.getByRole('option', { name: /Dluhová poradna/ }).waitFor();
    await manager.keyboard.press('Enter');
    await manager.waitForURL('**/opatreni/*');
  });

  it('finds a person by name and keeps the name out of every address', async () => {
    const [person] = await stack.sql<{ surname: string }>(
      `SELECT surname FROM participant_identity ORDER BY surname LIMIT 1`,
    );
    const addresses: string[] = [];
    manager.on('request', (request) => addresses.push(request.url()));
    await openSettled(manager, '/muj-den');
    await manager.keyboard.press('Control+k');
    await box().fill(person?.surname ?? '');
    await manager
      .getByRole('option', { name: new RegExp(person?.surname ?? '') })
      .first()
      .waitFor();
    await manager.getByRole('button', { name: 'Všechny výsledky' }).click();
    await manager.getByRole('heading', { level: 1, name: 'Hledat' }).waitFor();
    await manager
      .getByRole('link', { name: new RegExp(person?.surname ?? '') })
      .first()
      .waitFor();
    const all = [...addresses, manager.url()].map((address) => decodeURIComponent(address)).join('\n');
    expect(all).toContain('/search');
    expect(all).not.toContain(person?.surname ?? '');
  });

  it('does not open while somebody writes a slash into a field', async () => {
    await openSettled(manager, '/vystupy');
    await manager.getByRole('searchbox').first().pressSequentially('1/2');
    expect(await manager.getByRole('dialog').count()).toBe(0);
  });
});
