import type { Page } from 'playwright-core';
import { violationsOf } from '../test/accessibility.ts';
import { eventually } from '../test/eventually.ts';
import { keepVisit, standing, storedText, takenAlong } from '../test/field-phone.ts';
import { diaryWrites, fieldScene, type FieldScene } from '../test/field-scene.ts';
import { signIn } from '../test/sign-in.ts';
import { startStack, type Stack } from '../test/stack.ts';

interface Log {
  note: string;
}

let stack: Stack;
let page: Page;
let field: FieldScene<Log>;

beforeAll(async () => {
  stack = await startStack();
  field = await fieldScene<Log>(stack);
  page = field.phone;
});

afterAll(() => stack?.stop());

const offline = (isOffline: boolean) => page.context().setOffline(isOffline);

describe('The sign-in expired in the field', () => {
  const secret = 'Důvěrná poznámka z terénu';

  it('locks what waits, shows it to nobody and sends it once its author signs in', async () => {
    await offline(true);
    await keepVisit(page, { hours: '1', note: secret, attendee: field.attendee });
    expect(await storedText(page)).not.toContain(secret);
    await stack.sql(`DELETE FROM session USING app_user u WHERE u.id = user_id AND u.email = 'consultant@demo.rssz'`);
    await offline(false);
    await page.goto('/denik/k-odeslani');
    await page.getByText('V tomto zařízení čeká 1 neodeslaný záznam deníku.', { exact: false }).waitFor();
    const stored = await storedText(page);
    expect(stored).toContain('outbox:RSSZ');
    expect(stored).not.toMatch(/answer:|\bkey\b/);
    expect(stored).not.toContain(secret);
    expect(await violationsOf(page)).toEqual([]);

    await signIn(page, 'manager');
    await page.goto('/denik/k-odeslani');
    await page.getByText('Nic nečeká').waitFor();
    await page.context().clearCookies();

    await signIn(page, 'consultant');
    await page.goto('/denik/k-odeslani');
    await standing(page, 'Deník: vše odesláno').waitFor();
    expect(await field.arrived(secret)).toHaveLength(1);
  });
});

describe('Signing out with unsent entries', () => {
  const openMenu = () => page.getByRole('button', { name: /Karel Vzorný/ }).click();
  const signOut = async () => {
    await openMenu();
    await page.getByRole('button', { name: 'Odhlásit' }).click();
    return page.getByRole('dialog', { name: 'Neodeslané záznamy' });
  };

  it('asks; kept ones wait locked until the author comes back', async () => {
    await takenAlong(page);
    await offline(true);
    await keepVisit(page, { hours: '1', note: 'Před odhlášením' });
    await page.context().route(diaryWrites, (route) => route.abort());
    await offline(false);
    const dialog = await signOut();
    await dialog.getByText('V tomto zařízení čeká 1 záznam, který server ještě nemá.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Nechat zamčené a odhlásit' }).click();
    await page.waitForURL(/prihlaseni/);
    expect(await storedText(page)).not.toMatch(/answer:|\bkey\b/);
    await page.context().unroute(diaryWrites);

    await signIn(page, 'consultant');
    await page.goto('/denik/k-odeslani');
    await standing(page, 'Deník: vše odesláno').waitFor();
    expect(await field.arrived('Před odhlášením')).toHaveLength(1);
  });

  it('locks the phone without signal too, and ends the session when there is some', async () => {
    await takenAlong(page);
    await offline(true);
    await openMenu();
    await page.getByRole('button', { name: 'Odhlásit' }).click();
    await page.getByText('Deník v tomto zařízení je zamčený.', { exact: false }).waitFor();
    await page.waitForURL(/prihlaseni/);
    expect(await storedText(page)).not.toMatch(/answer:|\bkey\b/);
    const ended = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await offline(false);
    expect((await ended).status()).toBe(204);
    await page.goto('/denik');
    await page.waitForURL(/prihlaseni/);
  });

  it('discards only after asking twice, and then leaves nothing on the phone', async () => {
    await signIn(page, 'consultant');
    await page.goto('/denik/k-odeslani');
    await takenAlong(page);
    await offline(true);
    await keepVisit(page, { hours: '1', note: 'Zahozený' });
    await page.context().route(diaryWrites, (route) => route.abort());
    await offline(false);
    const dialog = await signOut();
    await dialog.getByRole('button', { name: 'Zahodit a odhlásit…' }).click();
    await dialog.getByText('Opravdu zahodit? Záznamy nepůjde obnovit.').waitFor();
    await dialog.getByRole('button', { name: 'Ano, zahodit a odhlásit' }).click();
    await page.waitForURL(/prihlaseni/);
    await page.context().unroute(diaryWrites);
    await eventually(async () => expect(await storedText(page)).not.toContain('rows:'));
    expect(await field.arrived('Zahozený')).toHaveLength(0);
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
