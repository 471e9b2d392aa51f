import type { Page } from 'playwright-core';
import { apiOf, countLogs, indicatorValue, unitByName, type Api } from '../test/api.ts';
import { eventually } from '../test/eventually.ts';
import { choose, errorOf, pick } from '../test/form.ts';
import { phone } from '../test/spec-browser.ts';
import { startStack, type Stack } from '../test/stack.ts';
import { walkParticipants } from '../test/walk-participants.ts';

const unitName = 'Ukázkov';

let stack: Stack;
let page: Page;
let api: Api;
let unitId: string;
let before: number;
/** Codes of three participants of the unit in the demo; the last one has 39 h, the threshold is 40 h. */
let attendees: string[];

beforeAll(async () => {
  stack = await startStack();
  page = await stack.as('consultant', { viewport: phone });
  api = await apiOf(page);
  unitId = (await unitByName(api, unitName)).id;
  attendees = await walkParticipants(api, unitId);
  before = await indicatorValue(api, 'participants');
});

afterAll(() => stack?.stop());

async function fillLog(hours: string): Promise<void> {
  await page.getByLabel('Územní celek').selectOption({ label: unitName });
  await page.getByRole('textbox', { name: 'Délka v hodinách' }).fill(hours);
  await choose(page, 'Tematická oblast', 'Bydlení');
  await page.getByLabel('Klíčová aktivita').selectOption({ index: 2 });
}

/** What the screen of the indicator says, not the API behind it. */
async function shownValue(): Promise<number> {
  await page.goto('/indikatory/participants');
  const bar = page.getByRole('progressbar', { name: /Účastníci/ }).first();
  return Number(await bar.getAttribute('aria-valuenow'));
}

async function openNewestLog(): Promise<void> {
  await page.goto(`/denik?uzemi=${unitId}`);
  await page.getByRole('main').getByRole('link', { name: unitName }).first().click();
  await page.getByRole('heading', { level: 1, name: unitName }).waitFor();
}

async function correctTo(hours: string): Promise<void> {
  await openNewestLog();
  await page.getByRole('button', { name: 'Opravit' }).click();
  await page.getByRole('textbox', { name: 'Délka v hodinách' }).fill(hours);
  await page.getByLabel('Důvod opravy').fill('Přepsaná délka');
  await page.getByRole('button', { name: 'Uložit opravu' }).click();
  await page.getByRole('button', { name: 'Opravit' }).waitFor();
}

describe('A consultant logs a visit on a phone', () => {
  it('says beside each field what is missing and writes nothing', async () => {
    const logs = await countLogs(api, unitId);
    await page.goto('/denik/novy');
    await page.getByRole('textbox', { name: 'Délka v hodinách' }).fill('25');
    await page.getByRole('button', { name: 'Uložit záznam' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();

    expect(await errorOf(page.getByLabel('Územní celek'))).toBe('Vyberte územní celek.');
    expect(await errorOf(page.getByRole('textbox', { name: 'Délka v hodinách' }))).toMatch(/nejvýše 24 hodin/);
    expect(await countLogs(api, unitId)).toBe(logs);
  });

  it('moves the indicator of participants at once: 2,5 h with three participants', async () => {
    await page.goto('/denik/novy');
    await fillLog('2,5');
    for (const code of attendees) await pick(page, page, 'Přidat účastníka', code, new RegExp(code));
    await page.getByLabel('Co jsme řešili').fill('Nájemní smlouvy a příspěvek na bydlení');
    await page.getByRole('button', { name: 'Uložit a další' }).click();
    await page.getByText(/Záznam uložen: Ukázkov, 2,5.h\./).waitFor();

    expect(await indicatorValue(api, 'participants')).toBe(before + 1);
  });

  it('keeps unit and date for the next one and empties the rest', async () => {
    const unit = page.getByLabel('Územní celek');
    expect(await unit.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe(unitName);
    expect(await page.getByRole('textbox', { name: 'Datum' }).inputValue()).toMatch(/^16\.\s9\.\s2024$/);
    expect(await page.getByRole('textbox', { name: 'Délka v hodinách' }).inputValue()).toBe('');
    expect(await page.getByLabel('Klíčová aktivita').inputValue()).not.toBe('');
    expect(await page.getByLabel('Co jsme řešili').inputValue()).toBe('');
    expect(await page.getByRole('button', { name: /Odebrat účastníka/ }).count()).toBe(0);
  });

  it('moves the indicator back when the length is corrected, and again when the log is voided', async () => {
    await correctTo('0,5');
    expect(await shownValue()).toBe(before);
    await correctTo('2,5');
    expect(await shownValue()).toBe(before + 1);

    await openNewestLog();
    await page.getByRole('button', { name: 'Zneplatnit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Zneplatnit záznam' });
    await dialog.getByLabel('Důvod zneplatnění').fill('Návštěva se nekonala');
    await dialog.getByRole('button', { name: 'Zneplatnit záznam' }).click();
    await page.getByText('Záznam je zneplatněný', { exact: true }).waitFor();
    expect(await shownValue()).toBe(before);
  });

  it('writes one log when the button is pressed twice', async () => {
    const logs = await countLogs(api, unitId);
    await page.goto('/denik/novy');
    await fillLog('1');
    await page.getByRole('button', { name: 'Uložit záznam' }).dblclick();
    await page.waitForURL(/\/denik(\?|$)/);

    await eventually(async () => expect(await countLogs(api, unitId)).toBe(logs + 1));
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
