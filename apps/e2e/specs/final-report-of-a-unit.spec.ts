import type { Page } from 'playwright-core';
import { apiOf, deliverableId, type Api } from '../test/api.ts';
import { findingsOf } from '../test/screen-findings.ts';
import { settled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';

interface Logs {
  readonly items: readonly { readonly id: string; readonly version: number }[];
  readonly total: number;
}

let stack: Stack;
let manager: Page;
let api: Api;
let unit: string;

beforeAll(async () => {
  stack = await startStack();
  manager = await stack.as('manager');
  api = await apiOf(manager);
  const id = await deliverableId(api, 'V-12');
  const report = await api.get<{ place: { unit: { id: string } } }>(`/projects/RSSZ/deliverables/${id}`);
  unit = report.place.unit.id;
});

afterAll(() => stack?.stop());

const sources = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Podklady', exact: true }) });

describe('The final report of a unit', () => {
  it('is reached from its unit, and is built from the records of the unit', async () => {
    await manager.goto(`/uzemni-celky/${unit}`);
    await manager.getByRole('main').getByRole('link', { name: 'V-12', exact: true }).click();
    await sources(manager).getByText('Návrh zatím nikdo nesestavil.').waitFor();
    await sources(manager).getByText('Z čeho se sestaví').click();
    await sources(manager).getByText('Záznam deníku', { exact: false }).first().waitFor();
    await sources(manager).getByRole('button', { name: 'Sestavit návrh', exact: true }).click();
    await manager.getByText('Návrh je mezi soubory výstupu.').waitFor();
    await sources(manager)
      .getByText(/^Návrh odpovídá podkladům\./)
      .waitFor();
  });

  it('says after a visit was voided which record changed and which sentences do not hold', async () => {
    const { items, total } = await api.get<Logs>(`/projects/RSSZ/advisory-logs?unit=${unit}&state=valid&size=1`);
    const [log] = items;
    await api.send(
      'POST',
      `/projects/RSSZ/advisory-logs/${log?.id}/void`,
      { reason: 'Nekonalo se' },
      { 'if-match': `"${log?.version}"` },
    );
    await manager.reload();
    await sources(manager).getByText('Podklady se od sestavení změnily').waitFor();
    await sources(manager)
      .getByText(/^Záznam deníku .*: už není$/)
      .waitFor();
    await sources(manager)
      .getByText(new RegExp(`^Odborné poradenství probíhalo .*; počet návštěv: ${total},`))
      .waitFor();
    await settled(manager);
    expect(await findingsOf(manager)).toEqual([]);
    await sources(manager).getByRole('button', { name: 'Sestavit znovu', exact: true }).click();
    await sources(manager)
      .getByText(/^Návrh odpovídá podkladům\./)
      .waitFor();
  });

  it('is only read by the evaluator', async () => {
    const evaluator = await stack.as('evaluator');
    await evaluator.goto(`/vystupy/${await deliverableId(api, 'V-12')}`);
    await sources(evaluator).getByRole('link', { name: 'Návrh jako DOCX' }).waitFor();
    expect(
      await sources(evaluator)
        .getByRole('button', { name: /^Sestavit/ })
        .count(),
    ).toBe(0);
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
