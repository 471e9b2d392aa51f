import type { Page } from 'playwright-core';
import { describeLooks } from '../test/describe-looks.ts';
import { startStack, type Stack } from '../test/stack.ts';
import { timesheetRoutes, timesheetScene, timesheetStates, type TimesheetScene } from '../test/timesheet-screens.ts';

let stack: Stack;
let scene: TimesheetScene;
let manager: Page;
let consultant: Page;

beforeAll(async () => {
  stack = await startStack();
  scene = await timesheetScene(stack);
  manager = await stack.as('manager');
  consultant = await stack.as('consultant');
});

afterAll(() => stack?.stop());

describeLooks({
  title: 'On the screens of timesheets',
  stack: () => stack,
  roles: ['manager', 'consultant'],
  routes: () => timesheetRoutes(scene),
  states: () => timesheetStates(scene),
});

describe('A consultant', () => {
  const dialog = () => consultant.getByRole('dialog');
  const ownLine = () => consultant.getByRole('row').filter({ hasText: 'Příprava metodiky' }).first();

  it('writes hours beside the diary; they stand in the sheet and in its file', async () => {
    await consultant.goto('/vykazy');
    await consultant.getByRole('button', { name: 'Zapsat hodiny', exact: true }).click();
    await dialog().getByRole('button', { name: 'Zapsat hodiny', exact: true }).click();
    await dialog().getByRole('alert').first().waitFor();
    await dialog().getByRole('textbox', { name: 'Den', exact: true }).fill('13. 9. 2024');
    await dialog().getByLabel('Hodiny za den').fill('2:30');
    await dialog().getByLabel('Skupina činností').fill('Příprava metodiky');
    await dialog().getByRole('button', { name: 'Zapsat hodiny', exact: true }).click();
    await consultant.getByText('Hodiny jsou zapsané.').waitFor();
    expect(await ownLine().innerText()).toContain('2,5');
    const href = await consultant.getByRole('link', { name: 'Výkaz v XLSX' }).getAttribute('href');
    const file = await consultant.request.get(href ?? '');
    expect(decodeURIComponent(file.headers()['content-disposition'] ?? '')).toContain('Pracovní výkaz 2024-09.xlsx');
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
  });

  it('sees the own finding and leaves the waiver to the manager', async () => {
    await consultant.goto('/vykazy?cast=zjisteni');
    await consultant
      .getByText(/^Práce .* v den, kdy je zapsána nepřítomnost 8\sh\.$/)
      .first()
      .waitFor();
    expect(await consultant.getByRole('button', { name: 'Udělit výjimku' }).count()).toBe(0);
    expect(await consultant.getByRole('tab', { name: 'Úvazky' }).count()).toBe(0);
  });
});

describe('The manager', () => {
  const dialog = () => manager.getByRole('dialog');

  it('sees who has too much time on paper, and waives it with a reason', async () => {
    await manager.goto('/vykazy?cast=zjisteni');
    const finding = manager.getByRole('row').filter({ hasText: 'Součet úvazků je 120 % při hranici 100 %.' });
    await finding.getByRole('button', { name: 'Udělit výjimku' }).click();
    await dialog().getByLabel('Důvod').fill('Dohoda se zaměstnavatelem do konce roku');
    await dialog().getByRole('button', { name: 'Udělit výjimku', exact: true }).click();
    await manager.getByText('Výjimka je zapsaná.').waitFor();
    await finding.waitFor({ state: 'detached' });
    await manager.getByRole('radio', { name: 's výjimkou' }).check();
    await manager
      .getByText(/Výjimka 16\.\s9\.\s2024, .*: Dohoda se zaměstnavatelem do konce roku/)
      .first()
      .waitFor();
  });

  it('marks a month as signed: its hours close', async () => {
    await manager.goto(`/vykazy/2024-09/${scene.withFinding}`);
    await manager.getByRole('button', { name: 'Označit jako podepsaný', exact: true }).click();
    await dialog().getByRole('button', { name: 'Označit jako podepsaný', exact: true }).click();
    await manager.getByText('Výkaz je označen jako podepsaný.').waitFor();
    expect(await manager.getByRole('button', { name: 'Zapsat hodiny' }).count()).toBe(0);
  });
});

it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
