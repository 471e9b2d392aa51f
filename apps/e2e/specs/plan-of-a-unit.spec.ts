import type { Page } from 'playwright-core';
import { describeLooks } from '../test/describe-looks.ts';
import { planRoutes, planScene, planStates, type PlanScene } from '../test/plan-screens.ts';
import { openSettled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';
import { confirm, fillAll, reasonOfGrey } from '../test/unit-walk.ts';

let stack: Stack;
let scene: PlanScene;
let manager: Page;
let consultant: Page;

beforeAll(async () => {
  stack = await startStack();
  scene = await planScene(stack);
  [manager, consultant] = [await stack.as('manager'), await stack.as('consultant')];
});

afterAll(() => stack?.stop());

describeLooks({
  title: 'On the screens of plans',
  stack: () => stack,
  roles: ['manager', 'coordinator', 'evaluator'],
  routes: () => planRoutes(scene),
  states: () => planStates(scene),
});

describe('A plan of a unit', () => {
  const title = 'PSZ Ukázkov 2027';
  let path: string;

  const paper = {
    name: 'usneseni.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Usnesení zastupitelstva (ukázka)'),
  };

  it('is started by the consultant and filled with several measures at once', async () => {
    await openSettled(consultant, `/uzemni-celky/${scene.unit}?cast=plany`);
    await consultant.getByRole('button', { name: 'Založit plán', exact: true }).click();
    await fillAll(consultant.getByRole('dialog'), { 'Název plánu': title });
    await confirm(consultant, 'Založit plán');
    await consultant.getByRole('heading', { name: 'Upravit plán' }).waitFor();
    await fillAll(consultant, { 'Platnost od': '1. 1. 2024', 'Platnost do': '31. 12. 2026' });
    await consultant.getByRole('button', { name: 'Přidat cíl', exact: true }).click();
    await fillAll(consultant, { 'Název cíle': 'Lidé zvládají dluhy' });
    await consultant.getByRole('button', { name: /^Vložit více opatření/ }).click();
    const lines = 'Poradna; město; 1. 1. 2024; 31. 12. 2025; 800 000\nKlub; ; 1. 2. 2024; 30. 6. 2027';
    await fillAll(consultant.getByRole('dialog'), { Řádky: lines });
    await consultant.getByRole('dialog').getByRole('button', { name: 'Vložit', exact: true }).click();
    await consultant.getByText('Řádek 2: Opatření musí mít realizátora.').first().waitFor();
    await fillAll(consultant.getByRole('dialog'), { Realizátor: 'mateřská škola' });
    await confirm(consultant, 'Vložit');
    await consultant.getByRole('button', { name: 'Uložit návrh' }).click();
    await consultant.getByText('Návrh je uložený.').waitFor();
    await consultant.getByRole('heading', { name: title }).waitFor();
    path = new URL(consultant.url()).pathname;
    expect(await reasonOfGrey(consultant, 'Zapsat schválení')).toContain('zapisuje projektový manažer');
    await consultant.getByText(/k rozmyšlení/).click();
    await consultant.getByText(/Opatření přesahuje platnost plánu/).waitFor();
  });

  it('is approved when the manager records the resolution with its file', async () => {
    await openSettled(manager, path);
    await manager.getByRole('button', { name: 'Zapsat schválení', exact: true }).click();
    const dialog = manager.getByRole('dialog');
    await fillAll(dialog, { 'Číslo usnesení': 'ZM/3/2024', 'Den usnesení': '20. 3. 2024' });
    await dialog.locator('input[type=file]').setInputFiles(paper);
    await dialog.getByText('Nahráno: usneseni.txt').waitFor();
    await confirm(manager, 'Zapsat schválení');
    await manager.getByText('Plán je schválený.').waitFor();
    await manager.getByText(/20\.\s3\.\s2024, usnesení ZM\/3\/2024/).waitFor();
    expect(await manager.getByRole('button', { name: 'Upravit znění' }).count()).toBe(0);
  });

  it('tells how a measure goes, with what proves it', async () => {
    await openSettled(consultant, path);
    await consultant.getByRole('link', { name: 'Poradna', exact: true }).click();
    await consultant.getByRole('button', { name: 'Zapsat plnění', exact: true }).click();
    const dialog = consultant.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Splněno' }).check();
    await dialog.getByRole('button', { name: 'Zapsat plnění', exact: true }).click();
    await dialog.getByText('Splnění doložte: soubor, záznam poradenství, nebo výstup.').first().waitFor();
    await dialog.locator('input[type=file]').setInputFiles(paper);
    await dialog.getByText('usneseni.txt').first().waitFor();
    await confirm(consultant, 'Zapsat plnění');
    await consultant.getByText('Plnění je zapsané.').waitFor();
    await openSettled(consultant, path);
    const row = consultant.getByRole('row').filter({ hasText: 'Poradna' });
    await row.getByText('Splněno').waitFor();
  });

  it('is amended by a version that says what it changes', async () => {
    await openSettled(consultant, path);
    await consultant.getByRole('button', { name: 'Navrhnout dodatek', exact: true }).click();
    await fillAll(consultant.getByRole('dialog'), { Důvod: 'Nová dotace' });
    await confirm(consultant, 'Navrhnout dodatek');
    await consultant.getByRole('heading', { name: 'Upravit plán' }).waitFor();
    await consultant.getByText('1.1 Poradna').click();
    await fillAll(consultant, { 'Odhad nákladů': '1 200 000' });
    await consultant.getByRole('button', { name: 'Uložit návrh' }).click();
    await consultant.getByText('Návrh je uložený.').waitFor();
    const change = consultant
      .getByRole('region', { name: 'Opatření: Poradna' })
      .getByRole('row', { name: /^Odhad nákladů/ });
    const cells = await change.getByRole('cell').allInnerTexts();
    expect(cells.map((one) => one.replaceAll('\u00a0', ' '))).toEqual(['800 000 Kč', '1 200 000 Kč']);
    await openSettled(manager, path);
    await manager.getByText('K dispozici je pozdější verze 2.').waitFor();
  });

  it('written by two people at once keeps both their changes', async () => {
    const editing = `${path}?verze=2&upravit=1`;
    for (const page of [consultant, manager]) await openSettled(page, editing);
    await fillAll(manager, { 'Název cíle': 'Lidé zvládají své dluhy' });
    await manager.getByRole('button', { name: 'Uložit návrh' }).click();
    await manager.getByText('Návrh je uložený.').waitFor();
    await fillAll(consultant, { Shrnutí: 'Dodatek k poradně' });
    await consultant.getByRole('button', { name: 'Uložit návrh' }).click();
    await consultant.getByRole('alert').filter({ hasText: 'Plán mezitím uložil někdo jiný' }).waitFor();
    await consultant.getByRole('button', { name: 'Sloučit a pokračovat' }).click();
    await consultant.getByRole('button', { name: 'Uložit návrh' }).click();
    await consultant.getByText('Návrh je uložený.').waitFor();
    await consultant.getByText('Lidé zvládají své dluhy').first().waitFor();
    await consultant.getByText('Dodatek k poradně').first().waitFor();
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
