import type { Page } from 'playwright-core';
import { sidewaysScroll, violationsOf } from '../test/accessibility.ts';
import { apiOf, type Api } from '../test/api.ts';
import { windowsSheet } from '../test/import-file.ts';
import { settled } from '../test/settled.ts';
import { desktop, phone } from '../test/spec-browser.ts';
import { startStack, type Stack } from '../test/stack.ts';

interface Units {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly name: string; readonly version: number }[];
}

let stack: Stack;
let page: Page;
let api: Api;

beforeAll(async () => {
  stack = await startStack();
  await stack.startWorker();
  page = await stack.as('manager');
  api = await apiOf(page);
});

afterAll(() => stack?.stop());

const unitsOf = (name: string) =>
  api.get<Units>(`/projects/RSSZ/territorial-units?size=200&q=${encodeURIComponent(name)}`);

/** A sheet of units as people send it: other names of columns, one column more. */
function sheet(name: string, count: number, region = (_: number) => 'CZ042'): Buffer {
  const head = ['Územní celek', 'Druh', 'Kraj', 'Spolupráce od', 'Kódy obcí', 'Telefon'];
  const rows = Array.from({ length: count }, (_, at) =>
    [`${name} ${at + 1}`, 'svazek obcí', region(at), '1. 1. 2023', String(554_000 + at), '777'].join(';'),
  );
  return Buffer.from([head.join(';'), ...rows].join('\r\n'), 'utf8');
}

/** A list of municipalities with invented names. */
function municipalities(count: number): Buffer {
  const rows = Array.from({ length: count }, (_, at) => `${100_000 + at};Obec ${at + 1};CZ0421;CZ042`);
  return Buffer.from(['Kód obce;Název obce;Kód okresu;Kód kraje', ...rows].join('\r\n'), 'utf8');
}

async function upload(name: string, buffer: Buffer, encoding?: string, kind = 'territorial-unit'): Promise<void> {
  await page.goto(`/import?druh=${kind}`);
  if (encoding) await page.getByLabel('Kódování textu').selectOption({ label: encoding });
  await page.getByLabel('Přetáhněte soubor sem, nebo ho vyberte').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** What axe and narrow windows have against the page as it stands. */
async function findings(): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    found.push(...(await violationsOf(page)));
    if (viewport === phone) found.push(...[await sidewaysScroll(page)].filter(Boolean));
  }
  await page.setViewportSize(desktop);
  return found;
}

const stateOf = (text: string) => page.locator('header').getByText(text, { exact: true });

async function write({ isLong = false } = {}): Promise<void> {
  await page
    .getByRole('button', { name: /^Zapsat [\d\s]+ řádků$/ })
    .press('Enter', { timeout: isLong ? 60_000 : 10_000 });
  const dialog = page.getByRole('dialog', { name: 'Zapsat import?' });
  const leaveOut = dialog.getByRole('checkbox', { name: /^Vynechat/ });
  if (await leaveOut.isVisible()) await leaveOut.press('Space');
  await dialog.getByRole('button', { name: 'Zapsat' }).press('Enter');
  if (isLong) await page.getByRole('progressbar', { name: 'Průběh importu' }).waitFor();
  await stateOf('Hotovo').waitFor({ timeout: isLong ? 180_000 : 30_000 });
}

async function undo(): Promise<void> {
  await page.getByRole('button', { name: 'Vrátit celý import' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Vrátit celý import' }).press('Enter');
}

describe('An import of forty units', () => {
  it('is rehearsed, tells what it found, is written with the keyboard and undone whole', async () => {
    await upload('ctyricet.csv', sheet('Dovezené území', 40));
    await stateOf('Nanečisto').waitFor();
    await page.getByText('Sloupec se v souboru jmenuje „Územní celek“.').waitFor();
    await page.getByText('Sloupec „Telefon“ import nezná, vynechá se.').waitFor();
    await settled(page);
    expect(await findings()).toEqual([]);
    expect((await unitsOf('Dovezené území')).total).toBe(0);
    await write();
    expect((await unitsOf('Dovezené území')).total).toBe(40);
    await settled(page);
    expect(await findings()).toEqual([]);
    await undo();
    await stateOf('Vráceno').waitFor();
    expect((await unitsOf('Dovezené území')).total).toBe(0);
  });

  it('leaves refused rows out only when somebody says so; a row tells why it was refused', async () => {
    await upload(
      's-chybou.csv',
      sheet('Vadné území', 3, (at) => (at === 1 ? 'CZ999' : 'CZ042')),
    );
    await page.getByLabel('Nálezy', { exact: true }).selectOption({ label: 'Brání zápisu' });
    await page.getByText('1 řádek', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Podrobnosti řádku 3' }).click();
    const row = page.getByRole('dialog', { name: 'Řádek 3' });
    await row.getByText('Kraj s kódem CZ999 neexistuje.').waitFor();
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Zapsat 2/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Zapsat import?' });
    await dialog.getByRole('button', { name: 'Zapsat' }).click();
    await dialog
      .getByRole('link', { name: /Některé řádky nelze zapsat/ })
      .or(dialog.getByText(/Některé řádky nelze zapsat/))
      .first()
      .waitFor();
    expect((await unitsOf('Vadné území')).total).toBe(0);
    await dialog.getByRole('checkbox', { name: 'Vynechat 1 odmítnutý řádek' }).check();
    await dialog.getByRole('button', { name: 'Zapsat' }).click();
    await stateOf('Hotovo').waitFor();
    expect((await unitsOf('Vadné území')).total).toBe(2);
  });

  it('is not undone over a change made since: the rows are listed and everything stays', async () => {
    await upload('zmenene.csv', sheet('Změněné území', 5));
    await write();
    const [first] = (await unitsOf('Změněné území 1')).items;
    const path = `/projects/RSSZ/territorial-units/${first?.id}`;
    await api.send('PATCH', path, { note: 'změna' }, { 'if-match': `"${first?.version}"` });
    await undo();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Import nelze vrátit').waitFor();
    await dialog.getByText(/^řádek 2\b/).waitFor();
    await dialog.getByText('Změněné území 1').waitFor();
    expect(await findings()).toEqual([]);
    expect((await unitsOf('Změněné území')).total).toBe(5);
  });

  it('without a required column is stopped until a column is chosen, and the choice is kept for the next file', async () => {
    const strange = Buffer.from('Celek XY;Druh;Kraj\r\nPojmenované jinak;kraj;CZ042', 'utf8');
    await upload('jine-sloupce.csv', strange);
    await page.getByText('Soubor nelze načíst, dokud neopravíte nálezy').first().waitFor();
    expect(await page.getByRole('button', { name: 'Zapsat', exact: true }).isDisabled()).toBe(true);
    expect(await findings()).toEqual([]);
    await page.getByLabel('Název', { exact: true }).selectOption({ label: 'Celek XY' });
    await page.getByRole('button', { name: 'Použít sloupce' }).click();
    await page.getByRole('button', { name: 'Zapsat 1 řádek' }).waitFor();
    await upload('znovu.csv', strange);
    await page.getByRole('button', { name: 'Zapsat 1 řádek' }).waitFor();
  });

  it('reads what Czech Excel saved, and stops when somebody insists on another encoding', async () => {
    const file = windowsSheet(['Název;Druh;Kraj', 'Žďár nad Šipkou;obec;CZ042']);
    await upload('z-excelu.csv', file);
    await page.getByText('Soubor byl v kódování windows-1250, text se převedl.').waitFor();
    await page
      .getByRole('rowheader', { name: 'Žďár nad Šipkou' })
      .or(page.getByText('Žďár nad Šipkou'))
      .first()
      .waitFor();
    await upload('z-excelu.csv', file, 'UTF-8');
    await page.getByText('Soubor je v jiném kódování, diakritika se poškodila.').first().waitFor();
    expect(await findings()).toEqual([]);
    expect((await unitsOf('Žďár')).total).toBe(0);
  });

  it('of a file that is no sheet says so beside the field', async () => {
    await upload('obrazek.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    await page.getByRole('alert').first().waitFor();
    expect(await findings()).toEqual([]);
  });

  it('of six thousand municipalities shows how far it is, and is undone whole', async () => {
    const list = () => api.get<{ readonly isListLoaded: boolean }>('/projects/RSSZ/municipalities?q=Obec');
    await upload('obce.csv', municipalities(6_000), undefined, 'municipality');
    await write({ isLong: true });
    expect((await list()).isListLoaded).toBe(true);
    expect(await findings()).toEqual([]);
    await undo();
    await stateOf('Vráceno').waitFor({ timeout: 120_000 });
    expect((await list()).isListLoaded).toBe(false);
  }, 300_000);

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
