import type { Page } from 'playwright-core';
import { describeLooks } from '../test/describe-looks.ts';
import { fundingRoutes, fundingScene, fundingStates, type FundingScene } from '../test/funding-screens.ts';
import { openSettled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let scene: FundingScene;
let manager: Page;

beforeAll(async () => {
  stack = await startStack();
  scene = await fundingScene(stack);
  manager = await stack.as('manager');
});

afterAll(() => stack?.stop());

describeLooks({
  title: 'On the screens of funding',
  stack: () => stack,
  roles: ['manager', 'evaluator'],
  routes: () => fundingRoutes(scene),
  states: () => fundingStates(scene),
});

describe('A call and the source of a measure', () => {
  const dialog = () => manager.getByRole('dialog');
  const save = () => dialog().getByRole('button', { name: 'Uložit' }).click();

  it('the manager enters a call; one that ends before it begins is refused beside the field', async () => {
    await openSettled(manager, '/vyzvy');
    await manager.getByRole('button', { name: 'Zapsat výzvu' }).click();
    await dialog().getByLabel('Číslo').fill('03 24 955');
    await dialog().getByLabel('Název').fill('Procházková výzva');
    await dialog().getByRole('textbox', { name: 'Otevírá se' }).fill('1. 9. 2024');
    await dialog().getByRole('textbox', { name: 'Uzavírá se' }).fill('31. 8. 2024');
    for (const objective of ['Cíl 2.1', 'Cíl 2.2', 'Cíl 3.1', 'CLLD']) await dialog().getByLabel(objective).check();
    await save();
    await dialog().getByText('Výzva nemůže skončit dřív, než začne').first().waitFor();
    await dialog().getByRole('textbox', { name: 'Uzavírá se' }).fill('30. 9. 2024');
    await dialog().getByLabel('Kdo smí žádat').fill('obce');
    await save();
    await manager.getByRole('row').filter({ hasText: '03_24_955 Procházková výzva' }).waitFor();
  });

  it('a measure of the plan gets a source out of what fits, with the reasons written', async () => {
    await openSettled(manager, `/plany/${scene.open.planId}/opatreni/${scene.open.measureId}`);
    const first = manager.getByRole('listitem').filter({ hasText: 'Proč se nabízí' }).first();
    await first
      .getByText(/Stejn(ý význam|á slova)/)
      .first()
      .waitFor();
    await first.getByText('Smí žádat: obce').first().waitFor();
    await first.getByRole('button', { name: /^Vybrat / }).click();
    await dialog().getByLabel('Výzva').selectOption({ label: '03_24_955 Procházková výzva' });
    await dialog().getByLabel('Částka').fill('250 000');
    await save();
    await manager.getByText('Uloženo.').waitFor();
    await manager.getByText('Zdroj vybrán').waitFor();
  });

  it('the call lists the measure', async () => {
    await openSettled(manager, '/vyzvy');
    await manager.getByRole('link', { name: /03_24_955/ }).click();
    await manager.getByRole('row').filter({ hasText: '250 000 Kč' }).waitFor();
  });

  it('the funding of the plans counts it, and the figure opens into it', async () => {
    await openSettled(manager, '/financovani');
    await manager.getByText(/Zdroj má \d+ z \d+ opatření/).waitFor();
    await manager.getByRole('link', { name: /^Opatření ve stavu Zdroj vybrán: \d/ }).click();
    const list = manager.getByRole('table', { name: 'Opatření ve stavu Zdroj vybrán' });
    const row = list.getByRole('row').filter({ hasText: /250\s000\sKč/ });
    await row.getByRole('link').first().click();
    await manager.waitForURL(`**/opatreni/${scene.open.measureId}`);
    expect(stack.faults).toEqual([]);
  });
});
