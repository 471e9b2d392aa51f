import type { BrowserContext, Page } from 'playwright-core';
import { choose, pick } from './form.ts';
import { phone } from './spec-browser.ts';
import type { DemoRole } from './sign-in.ts';
import type { Stack } from './stack.ts';

/** A visit as somebody types it in. */
export interface TypedVisit {
  /** '9. 9. 2024' */
  readonly day?: string;
  readonly hours: string;
  readonly note: string;
  /** Code of a participant of the unit. */
  readonly attendee?: string;
}

export const unitName = 'Ukázkov';

/** A phone with the application at hand: signed in, everything for the diary taken along. */
export async function fieldPhone(stack: Stack, role: DemoRole = 'consultant'): Promise<Page> {
  const page = await stack.as(role, { viewport: phone, isKeptAtHand: true });
  await page.goto('/denik/k-odeslani');
  await takenAlong(page);
  return page;
}

/** Until the page opens without the server and the diary is on the device. */
export async function takenAlong(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('rssz.diary') !== null);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

export async function typeVisit(page: Page, visit: TypedVisit): Promise<void> {
  await page.getByLabel('Územní celek').selectOption({ label: unitName });
  if (visit.day) {
    const day = page.getByRole('textbox', { name: 'Datum' });
    await day.fill(visit.day);
    await day.blur();
  }
  await page.getByRole('textbox', { name: 'Délka v hodinách' }).fill(visit.hours);
  await choose(page, 'Tematická oblast', 'Bydlení');
  await page.getByLabel('Klíčová aktivita').selectOption({ index: 2 });
  const { attendee } = visit;
  if (attendee) await pick(page, page, 'Přidat účastníka', attendee, new RegExp(attendee));
  await page.getByLabel('Co jsme řešili').fill(visit.note);
}

/** Writes a visit with no signal; the device says that it keeps it. */
export async function keepVisit(page: Page, visit: TypedVisit): Promise<void> {
  await page.goto('/denik/novy');
  await typeVisit(page, visit);
  await page.getByRole('button', { name: 'Uložit záznam' }).click();
  await page.getByText('Záznam je uložený v tomto zařízení. Odešle se sám.').first().waitFor();
}

/** The link that always says how the diary on the device stands. */
export const standing = (page: Page, text: RegExp | string) => page.getByRole('link', { name: text });

/** The operating system ends the application; whatever it had in memory is gone. */
export async function killAndReopen(page: Page, path: string): Promise<Page> {
  const context: BrowserContext = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto(path);
  return next;
}

/** Every byte of the device's databases as text, to look for what must not be readable there. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [JSON.stringify({ ...localStorage })];
    const asText = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
      if (ArrayBuffer.isView(value)) return '';
      if (typeof value !== 'object' || value === null) return String(value);
      return Object.values(value).map(asText).join(' ');
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(name));
      });
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        const read = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
        const [keys, values] = [
          await read(rows.getAllKeys()),
          await read(db.transaction(store).objectStore(store).getAll()),
        ];
        found.push(`rows: ${keys.join(' ')}`, ...values.map(asText));
      }
      db.close();
    }
    return found.join('\n');
  });
}
