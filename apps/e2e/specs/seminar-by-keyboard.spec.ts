import type { Locator, Page } from 'playwright-core';
import { apiOf, unitByName, type Api } from '../test/api.ts';
import { startStack, type Stack } from '../test/stack.ts';

const unitName = 'Ukázkov';
const newcomers = 30;
/** A practised hand presses about three keys in a second. */
const keysInMinute = 180;

let stack: Stack;
let page: Page;
let api: Api;
let unitId: string;
let pressed = 0;

beforeAll(async () => {
  stack = await startStack();
  page = await stack.as('consultant');
  api = await apiOf(page);
  unitId = (await unitByName(api, unitName)).id;
  for (let index = 1; index <= newcomers; index += 1) {
    await api.send('POST', '/projects/RSSZ/participants', {
      givenName: 'Seminář',
      surname: `Ukázka ${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${index}`,
      birthDate: `1980-05-${String((index % 28) + 1).padStart(2, '0')}`,
      municipality: unitName,
      entryOn: '2024-01-02',
      sex: 'POHZENY',
      labourStatus: 'TPZAMCI',
      education: 'VZISCED5-8',
      unitIds: [unitId],
    });
  }
});

afterAll(() => stack?.stop());

async function key(name: string): Promise<void> {
  pressed += 1;
  await page.keyboard.press(name);
}

async function type(text: string): Promise<void> {
  pressed += text.length;
  await page.keyboard.type(text);
}

/** Goes on by Tab until a control has the focus, as a person without a mouse does. */
async function tabTo(control: Locator): Promise<void> {
  await control.waitFor();
  for (let step = 0; step < 40; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await key('Tab');
  }
  throw new Error(`Tab never came to ${String(control)}`);
}

const heads = (): Promise<number> =>
  stack
    .sql<{ heads: number }>(
      `SELECT count(*)::int AS heads FROM advisory_attendance t JOIN advisory_log_version v ON v.id = t.log_version_id
       WHERE v.recorded_to IS NULL AND v.place = 'Velký sál'`,
    )
    .then(([row]) => row?.heads ?? 0);

describe('A seminar of thirty', () => {
  it('is booked by keyboard alone in under a minute', async () => {
    await page.goto('/denik/novy');
    const unit = page.getByLabel('Územní celek');
    await unit.waitFor();
    await unit.focus();
    const began = Date.now();

    await type(unitName);
    await tabTo(page.getByRole('textbox', { name: 'Délka v hodinách' }));
    await type('4');
    await tabTo(page.getByRole('group', { name: 'Tematická oblast' }).getByRole('radio').first());
    await key('Space');
    await tabTo(page.getByLabel('Klíčová aktivita'));
    await key('ArrowDown');
    await key('ArrowDown');
    await tabTo(page.getByRole('button', { name: 'Přidat více najednou…' }));
    await key('Enter');
    const dialog = page.getByRole('dialog', { name: 'Přidat účastníky' });
    await tabTo(dialog.getByLabel('Zúžit podle jména nebo kódu'));
    await type('seminar');
    await tabTo(dialog.getByRole('checkbox', { name: /^Všichni zobrazení \(30\)$/ }));
    await key('Space');
    await dialog.getByRole('button', { name: 'Přidat 30 účastníků' }).waitFor();
    await tabTo(dialog.getByRole('button', { name: 'Přidat 30 účastníků' }));
    await key('Enter');
    await page.getByText('Celkem 120 h podpory osob').waitFor();
    await page.getByRole('button', { name: 'Doplnit čas, místo, další krok…' }).focus();
    await key('Enter');
    await tabTo(page.getByLabel('Místo'));
    await type('Velký sál');
    await key('Control+Enter');
    await page.getByText(/Záznam uložen: Ukázkov, 4.h\./).waitFor();

    expect(Date.now() - began).toBeLessThan(60_000);
    expect(pressed).toBeLessThan(keysInMinute);
    expect(await heads()).toBe(30);
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
