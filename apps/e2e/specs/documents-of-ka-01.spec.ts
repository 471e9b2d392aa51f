import type { Page } from 'playwright-core';
import { apiOf, deliverableId, type Api } from '../test/api.ts';
import { startStack, type Stack } from '../test/stack.ts';

const sets = '/projects/RSSZ/indicator-sets';

interface SetOfArea {
  readonly area: { readonly code: string };
  readonly versions: readonly { readonly id: string; readonly state: string; readonly version: number }[];
}

let stack: Stack;
let manager: Page;
let api: Api;

beforeAll(async () => {
  stack = await startStack();
  manager = await stack.as('manager');
  api = await apiOf(manager);
});

afterAll(() => stack?.stop());

const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describe('A document of KA 01 that draws from what the project keeps', () => {
  it('is built from the indicator sets in force and stands among its files', async () => {
    await manager.goto(`/vystupy/${await deliverableId(api, 'V-03')}`);
    await section(manager, 'Podklady').getByText('Návrh zatím nikdo nesestavil.').waitFor();
    await section(manager, 'Podklady').getByRole('button', { name: 'Sestavit návrh', exact: true }).click();
    await manager.getByText('Návrh je mezi soubory výstupu.').waitFor();
    await section(manager, 'Podklady')
      .getByText(/^Návrh odpovídá podkladům\./)
      .waitFor();
    await manager.getByText('Sestavený návrh', { exact: true }).waitFor();
  });

  it('says so when a set has changed since, and names which', async () => {
    const { items } = await api.get<{ items: SetOfArea[] }>(sets);
    const held = items.find(({ versions }) => versions[0]?.state === 'in-force');
    const draft = await api.send<{ id: string; version: number }>('POST', sets, { thematicArea: held?.area.code });
    await api.send(
      'POST',
      `${sets}/${draft.id}/adoption`,
      { inForceFrom: '2024-09-16' },
      { 'if-match': `"${draft.version}"` },
    );
    await manager.reload();
    await section(manager, 'Podklady').getByText('Podklady se od sestavení změnily').waitFor();
    await section(manager, 'Podklady').getByRole('button', { name: 'Sestavit znovu', exact: true }).click();
    await section(manager, 'Podklady')
      .getByText(/^Návrh odpovídá podkladům\./)
      .waitFor();
  });

  it('collects its parts, each with who answers for it', async () => {
    await manager.goto(`/vystupy/${await deliverableId(api, 'V-01')}`);
    await section(manager, 'Části')
      .getByText(/^Hotovo \d+ z 4/)
      .waitFor();
    expect(await section(manager, 'Části').getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
