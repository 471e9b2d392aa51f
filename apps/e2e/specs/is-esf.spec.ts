import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { sidewaysScroll, violationsOf } from '../test/accessibility.ts';
import { settled } from '../test/settled.ts';
import { desktop, phone } from '../test/spec-browser.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  page = await stack.as('manager');
});

afterAll(() => stack?.stop());

/** Presses a button that saves a file, and answers its name and text. */
async function saved(button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: (await buffer(await file.createReadStream())).toString('utf8') };
}

const give = (content: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'seznam.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

const step = (number: number) =>
  page
    .getByRole('list', { name: 'Tři kroky výměny' })
    .getByRole('listitem')
    .nth(number - 1);

/** What axe and a narrow window have against the page as it stands. */
async function findings(): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await settled(page);
    found.push(...(await violationsOf(page)), ...[await sidewaysScroll(page)].filter(Boolean));
  }
  await page.setViewportSize(desktop);
  return found;
}

/** The list as IS ESF might give it back: one surname another, one person twice, one stranger. */
function givenBack(exported: string): string {
  const [header = '', first = '', second = '', ...rest] = exported.trimEnd().split('\r\n');
  const renamed = first.split(';').map((cell, at) => (at === 1 ? `${cell}-Nová` : cell));
  const moved = second.split(';').map((cell, at) => (at === 3 ? 'Jinde' : cell));
  const stranger = ['Cizí', 'Člověk', '1.1.1960', 'Jinde', ...Array.from({ length: 28 }, () => '')];
  return [header, renamed.join(';'), second, moved.join(';'), ...rest, stranger.join(';'), ''].join('\r\n');
}

/** Settles the row of a line: it is whoever is offered first, or it is not ours. */
async function settle(line: number, reason?: string): Promise<void> {
  await page.getByRole('button', { name: `Rozhodnout o řádku ${line}`, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason === undefined) {
    await dialog.getByRole('combobox', { name: 'Účastník' }).press('ArrowDown');
    await page.getByRole('listbox').getByRole('option').first().click();
  } else {
    await dialog.getByRole('radio', { name: /^Není náš/ }).check();
    await dialog.getByLabel('Důvod').fill(reason);
  }
  await dialog.getByRole('button', { name: 'Uložit rozhodnutí' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

it('goes to IS ESF and back in three steps, and what differs is seen', async () => {
  await page.goto('/muj-den');
  await page.getByRole('navigation').getByRole('link', { name: 'Výměna s IS ESF' }).first().click();
  await step(1).getByText('Zatím neprovedeno').waitFor();
  const people = await saved('Vyvézt osoby.csv');
  expect(people.name).toBe('osoby.csv');
  expect(people.text.startsWith('\ufeffJmeno_Osoby;Prijmeni_Osoby;')).toBe(true);
  await step(1).getByText('Hotovo').waitFor();

  await step(2).getByRole('link').click();
  await give('Jmeno;Prijmeni\r\nJana;Malá\r\n');
  await page.getByText('Soubor má jiné sloupce než IS ESF').waitFor();
  expect(await findings()).toEqual([]);
  const back = givenBack(people.text);
  const lines = back.trimEnd().split('\r\n').length;
  await give(back);
  await step(2).getByText('Řádků k rozhodnutí: 4.').waitFor();
  expect(await findings()).toEqual([]);
  await page.getByRole('button', { name: 'Rozhodnout o řádku 2', exact: true }).click();
  expect(await findings()).toEqual([]);
  await page.keyboard.press('Escape');
  await settle(2);
  await settle(4, 'V IS ESF je dvakrát');
  await page.getByRole('button', { name: 'Spárovat shodné (1)' }).click();
  await settle(lines, 'Jiný projekt');
  await step(2).getByText('Hotovo').waitFor();

  await step(3).getByRole('link').click();
  for (const kind of ['Poradenství', 'Workshop', 'Školení']) {
    await page.getByLabel(kind, { exact: true }).selectOption('7.1');
  }
  await page.getByRole('button', { name: 'Uložit specifikace' }).click();
  await step(3).getByText('Ukončených období k vývozu: 3.').waitFor();
  expect(await findings()).toEqual([]);
  const supports = await saved('Vyvézt podpory.csv');
  expect(supports.name).toBe('podpory.csv');
  expect(supports.text.split('\r\n')[1]).toMatch(/;"7\.1";\d+(,\d)?;\d+(,\d)?;;\d/);
  await step(3).getByText('Hotovo').waitFor();

  await page.getByRole('tab', { name: /^Rozdíly/ }).click();
  const differing = page.getByRole('table', { name: 'Osoby, jejichž údaje se liší' });
  await differing.getByText(/-Nová$/).waitFor();
  expect(await findings()).toEqual([]);

  await page.getByRole('tab', { name: 'Historie' }).click();
  await page.getByRole('button', { name: 'Vzít zpět výměnu č. 2', exact: true }).click();
  expect(await findings()).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Vzít zpět' }).click();
  await step(2).getByText('Zatím neprovedeno').waitFor();
  expect(await findings()).toEqual([]);
});

it.each(['consultant', 'evaluator', 'coordinator'] as const)('is nothing that a %s knows of', async (role) => {
  const other = await stack.as(role);
  await other.goto('/muj-den');
  await other.getByRole('heading', { level: 1 }).waitFor();
  expect(await other.getByRole('link', { name: 'Výměna s IS ESF' }).count()).toBe(0);
  await other.goto('/is-esf');
  await other.getByRole('heading', { level: 1 }).waitFor();
  expect(await other.getByText('Vyvézt osoby.csv').count()).toBe(0);
  await other.context().close();
});
