import { solvePuzzle } from '@rssz/domain';
import type { Page } from 'playwright-core';
import { apiOf } from '../test/api.ts';
import { describeLooks } from '../test/describe-looks.ts';
import {
  enquiryRoutes,
  enquiryScene,
  enquiryStates,
  openEnquiryRoutes,
  type EnquiryScene,
} from '../test/enquiry-screens.ts';
import { openSettled, settled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let scene: EnquiryScene;

beforeAll(async () => {
  stack = await startStack();
  await stack.startWorker();
  scene = await enquiryScene(stack);
});

afterAll(() => stack?.stop());

describeLooks({
  title: 'On the screens of local action groups and enquiries',
  stack: () => stack,
  roles: ['manager', 'consultant', 'evaluator', 'coordinator'],
  routes: () => enquiryRoutes(scene),
  open: openEnquiryRoutes,
  states: () => enquiryStates(scene),
});

describe('An enquiry', () => {
  let manager: Page;

  beforeAll(async () => {
    manager = await stack.as('manager');
  });

  /** Goes on by Tab until what has the focus is called so. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const labels =
          element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
        return (labels?.[0]?.innerText ?? element?.textContent ?? '').trim();
      });
      if (focused.startsWith(name)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  }

  it('is asked by the keyboard alone, with nobody signed in, and never stops in the trap', async () => {
    const page = await stack.newPage();
    await openSettled(page, '/zajem/CLLD');
    await tabTo(page, 'Jméno a příjmení');
    await page.keyboard.type('Žofie Smyšlená');
    await page.keyboard.press('Tab');
    await page.keyboard.type('zofie@obec.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Obec Smyšlená');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sousedská výpomoc');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Dobrý den, jak se naše obec může zapojit? <b>Děkuji</b>');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const done = page.getByRole('alert').filter({ hasText: 'Dotaz jsme přijali' });
    await done.waitFor();
    expect(await done.innerText()).toMatch(/má číslo D-\d{4}\. Odpovíme nejpozději 30\.\s9\.\s2024/);
    await page.context().close();
  });

  it('waits in the queue without a name, is taken, answered by mail and becomes the interest of a new unit', async () => {
    await openSettled(manager, '/dotazy?cil=CLLD');
    const row = manager.getByRole('row').filter({ hasText: 'Sousedská výpomoc' });
    expect(await row.innerText()).not.toContain('Žofie');
    await row.getByRole('link').first().click();
    await manager
      .getByText('Jak se naše obec', { exact: false })
      .or(manager.getByText('<b>Děkuji</b>'))
      .first()
      .waitFor();
    await manager.getByText('Žofie Smyšlená').waitFor();
    await manager.getByRole('button', { name: 'Převzít', exact: true }).click();
    await manager
      .getByText(/je nyní ve stavu: Převzatý/)
      .first()
      .waitFor();
    const deadlines = await (
      await apiOf(manager)
    ).get<{ items: { kind: string; label: string }[] }>('/projects/RSSZ/deadlines?mine=true&size=200');
    expect(deadlines.items.filter(({ kind }) => kind === 'enquiry')).toHaveLength(1);
    await manager.getByRole('button', { name: 'Nabídka setkání' }).click();
    await manager.getByLabel('Text odpovědi').press('End');
    await manager.getByRole('button', { name: 'Odeslat odpověď' }).click();
    await manager.getByText('Odpověď je zapsaná a odchází e-mailem.').waitFor();
    await manager.getByRole('button', { name: 'Zájem územního celku…' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Nový' }).check();
    await dialog.getByLabel('Název nového územního celku').fill('Smyšlená Lhota');
    await dialog.getByLabel('Kraj').selectOption({ label: 'Liberecký kraj' });
    await dialog.getByRole('button', { name: 'Zapsat zájem' }).click();
    await manager
      .getByText(/je nyní ve stavu: Zájem o spolupráci/)
      .first()
      .waitFor();
    await manager.getByRole('link', { name: 'Smyšlená Lhota' }).click();
    await manager.getByRole('heading', { level: 1, name: 'Smyšlená Lhota' }).waitFor();
    await manager
      .getByText(/16\.\s9\.\s2024/)
      .first()
      .waitFor();
  });

  it('has its mail kept where there is no server for mail', async () => {
    await openSettled(manager, '/dotazy?stav=interest&cil=CLLD');
    await manager.getByRole('row').filter({ hasText: 'Sousedská výpomoc' }).getByRole('link').first().click();
    const kept = manager.getByText('e-mail neodešel, systém běží bez poštovního serveru');
    for (let tries = 0; tries < 20 && (await kept.count()) === 0; tries += 1) {
      await manager.waitForTimeout(500);
      await manager.reload();
      await settled(manager);
    }
    expect(await kept.count()).toBe(1);
  });

  it('of a robot is held, and a person lets it through', async () => {
    const form = await (await manager.request.get('/api/v1/enquiry-forms/3.1')).json();
    await manager.waitForTimeout(4000);
    const text = 'Buy <a href="https://a.example">this</a> now, it is cheap.';
    const body = { name: 'Robot', email: 'robot@a.example', organisation: 'A', topic: 'Offer', text, locale: 'en' };
    const page = await stack.newPage();
    const sent = await page.request.post('/api/v1/enquiries', {
      data: { ...body, token: form.token, solution: solvePuzzle(form.riddle, 0, 10_000_000) },
    });
    expect(sent.status()).toBe(202);
    await openSettled(manager, '/dotazy');
    expect(await manager.getByRole('row').filter({ hasText: /Offer/ }).count()).toBe(0);
    await manager.getByRole('tab', { name: /^Možný spam\s*2$/ }).click();
    await manager.getByText('Tazateli nic neodešlo').waitFor();
    await manager.getByRole('row').filter({ hasText: /Offer/ }).getByRole('link').first().click();
    await manager.getByText(/Zadrženo, protože dotaz má: značky HTML nebo kód/).waitFor();
    expect(await manager.getByRole('link', { name: 'this' }).count()).toBe(0);
    await manager.getByRole('button', { name: 'Není to spam' }).click();
    await manager
      .getByText(/je nyní ve stavu: Nový/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('is a figure for the evaluator and nothing more', async () => {
    const evaluator = await stack.as('evaluator');
    await openSettled(evaluator, '/dotazy');
    await evaluator.getByRole('heading', { level: 1, name: 'Dotazy v číslech' }).waitFor();
    expect(await evaluator.getByRole('main').innerText()).not.toMatch(/Žofie|@/);
    await evaluator.context().close();
  });
});

describe('A local action group', () => {
  it('is founded with its municipalities and tells which units lie in it', async () => {
    const manager = await stack.as('manager');
    await openSettled(manager, '/mas');
    await manager.getByRole('button', { name: 'Nová skupina' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel('Název', { exact: true }).fill('MAS Zkušebná');
    await dialog.getByLabel('IČO').fill('12345678');
    await dialog.getByLabel('Kraj').selectOption({ label: 'Liberecký kraj' });
    await dialog.getByRole('button', { name: 'Založit skupinu' }).click();
    await dialog.getByText('Kontrolní číslice IČO nesouhlasí, zkontrolujte ho.').first().waitFor();
    await dialog.getByLabel('IČO').fill('99000032');
    await dialog.getByLabel('Kódy obcí').fill('990001 Ukázkov\n999999 Nikde');
    await dialog.getByRole('button', { name: 'Založit skupinu' }).click();
    await manager.getByRole('heading', { level: 1, name: 'MAS Zkušebná' }).waitFor();
    await manager.getByText('1 z 1 obcí').waitFor();
    await manager.getByText('Obec 990001 má i MAS Ukázkovsko (ukázka).').waitFor();
    await manager.context().close();
  });
});

it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
