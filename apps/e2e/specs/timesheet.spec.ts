import { cs } from '@rssz/messages/cs';
import type { Page } from 'playwright-core';
import { inLanes } from '../test/lanes.ts';
import { findingsOf, observerOf, type Findings } from '../test/screen-findings.ts';
import { openSettled, settled } from '../test/settled.ts';
import type { DemoRole } from '../test/sign-in.ts';
import { startStack, type Stack } from '../test/stack.ts';
import { timesheetRoutes, timesheetScene, timesheetStates, type TimesheetScene } from '../test/timesheet-screens.ts';

let stack: Stack;
let scene: TimesheetScene;
let manager: Page;
let consultant: Page;
const { pageOf, look, lookAnew } = observerOf(() => stack);

beforeAll(async () => {
  stack = await startStack();
  scene = await timesheetScene(stack);
  manager = await stack.as('manager');
  consultant = await stack.as('consultant');
});

afterAll(() => stack?.stop());

const pathsOf = (role: DemoRole) =>
  timesheetRoutes(scene)
    .filter((route) => route.role === role)
    .map(({ path }) => path);

describe('On the screens of timesheets axe finds nothing, nothing scrolls sideways and all is Czech', () => {
  it.each(['manager', 'consultant'] as const)('as the %s', async (role) => {
    expect(await look(role, pathsOf(role))).toEqual({});
  });

  it('when the server refuses the data', async () => {
    const problem = { code: 'access.denied', status: 403, title: 'access.denied', type: 'about:blank', id: 'x' };
    const refusal = { status: 403, contentType: 'application/problem+json', body: JSON.stringify(problem) };
    const data = /\/api\/v1\/projects\//;
    const found = await lookAnew('manager', pathsOf('manager'), async (page) => {
      await page.unroute(data);
      await page.route(data, (route) => route.fulfill(refusal));
    });
    for (const lane of [1, 2]) await (await pageOf('manager', lane)).unroute(data);
    expect(found).toEqual({});
  });

  it('while a dialog or a problem is open', async () => {
    const found: Findings = {};
    await inLanes(timesheetStates(scene), async (lane, { name, role, path, open }) => {
      const page = await pageOf(role, lane);
      try {
        await openSettled(page, path);
        await open(page, cs);
        await settled(page);
        const findings = await findingsOf(page, true);
        if (findings.length > 0) found[name] = findings;
      } catch (error) {
        found[name] = [`could not be opened: ${String(error)}`];
      }
    });
    expect(found).toEqual({});
  });
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
    await consultant.goto('/vykazy?cast=findings');
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
    await manager.goto('/vykazy?cast=findings');
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
