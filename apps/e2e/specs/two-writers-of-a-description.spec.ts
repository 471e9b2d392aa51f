import type { Page } from 'playwright-core';
import { sidewaysScroll, violationsOf } from '../test/accessibility.ts';
import { apiOf, descriptionsOf, unitByName } from '../test/api.ts';
import { openSettled } from '../test/settled.ts';
import { phone } from '../test/spec-browser.ts';
import { startStack, type Stack } from '../test/stack.ts';
import { fillAll } from '../test/unit-walk.ts';

let stack: Stack;
let consultant: Page;
let manager: Page;
let path: string;

beforeAll(async () => {
  stack = await startStack();
  [consultant, manager] = [await stack.as('consultant'), await stack.as('manager')];
  const api = await apiOf(manager);
  const versions = await descriptionsOf(api, (await unitByName(api, 'Ukázkov')).id);
  path = `/popisy-spoluprace/${versions.find(({ state }) => state === 'draft')?.id}`;
});

afterAll(() => stack?.stop());

describe('Two people write one cooperation description', () => {
  const save = (page: Page) => page.getByRole('button', { name: 'Uložit návrh' }).click();

  it('the second sees both wordings, chooses, and what the first wrote elsewhere stays', async () => {
    for (const page of [consultant, manager]) await openSettled(page, `${path}?upravit=1`);
    await fillAll(manager, { Shrnutí: 'Shrnutí manažerky', Odpovídá: 'tajemnice úřadu' });
    await save(manager);
    await manager.getByText('Návrh je uložený.').waitFor();

    await fillAll(consultant, { Shrnutí: 'Shrnutí konzultanta' });
    await save(consultant);
    const conflict = consultant.getByRole('alert').filter({ hasText: 'Popis mezitím uložil někdo jiný' });
    const summary = conflict.getByRole('row', { name: /^Shrnutí/ });
    await summary.waitFor();
    expect(await summary.getByRole('cell').allInnerTexts()).toEqual(['Shrnutí manažerky', 'Shrnutí konzultanta']);
    expect(await violationsOf(consultant)).toEqual([]);
    await consultant.setViewportSize(phone);
    expect(await sidewaysScroll(consultant)).toBe('');

    const merge = conflict.getByRole('button', { name: 'Sloučit a pokračovat' });
    expect(await merge.isDisabled()).toBe(true);
    await conflict.getByRole('radio', { name: 'Ponechat moje' }).first().check();
    await merge.click();
    await save(consultant);
    await consultant.getByText('Návrh je uložený.').waitFor();
    await consultant
      .getByRole('paragraph')
      .filter({ hasText: /^Shrnutí konzultanta$/ })
      .waitFor();
    await consultant.getByText('tajemnice úřadu').first().waitFor();
  });
});

describe('A version that is withdrawn while its agreement is on the screen', () => {
  it('is not agreed, and the coordinator is told why', async () => {
    const coordinator = await stack.as('coordinator');
    await openSettled(coordinator, path);
    await coordinator.getByRole('button', { name: 'Odsouhlasit', exact: true }).click();
    await openSettled(consultant, path);
    await consultant.getByRole('button', { name: 'Vzít návrh zpět', exact: true }).click();
    const withdrawal = consultant.getByRole('dialog');
    await fillAll(withdrawal, { Důvod: 'Obec si ho rozmyslela.' });
    await withdrawal.getByRole('button', { name: 'Vzít návrh zpět', exact: true }).click();
    await consultant.getByText('Návrh je vzatý zpět.').waitFor();

    const agreement = coordinator.getByRole('dialog');
    await agreement.getByRole('button', { name: 'Odsouhlasit', exact: true }).click();
    await agreement
      .getByRole('alert')
      .getByText(/mezitím změnil někdo jiný|už neplatí/)
      .first()
      .waitFor();
    // The window was opened over another version: a second press must not agree to what nobody has read.
    expect(await agreement.getByRole('button', { name: 'Odsouhlasit', exact: true }).isDisabled()).toBe(true);
    await coordinator.keyboard.press('Escape');
    await coordinator.getByText('Tento návrh byl vzat zpět a nikdy neplatil.').waitFor();
    expect(await coordinator.getByRole('button', { name: 'Odsouhlasit', exact: true }).count()).toBe(0);
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
