import { en } from '@rssz/messages/en';
import type { Page } from 'playwright-core';
import { sidewaysScroll } from '../test/accessibility.ts';
import { cooperationRoutes } from '../test/cooperation-routes.ts';
import { prepareCooperation } from '../test/cooperation-scene.ts';
import { cooperationStates, type OpenState } from '../test/cooperation-states.ts';
import { diaryRoutes, diaryScene, diaryStates } from '../test/diary-screens.ts';
import { fundingRoutes, fundingScene, fundingStates } from '../test/funding-screens.ts';
import { enquiryRoutes, enquiryScene, enquiryStates, openEnquiryRoutes } from '../test/enquiry-screens.ts';
import { foreignTextsOn, hearData } from '../test/language-of-page.ts';
import { inLanes } from '../test/lanes.ts';
import { coreRoutes, openRoutes } from '../test/routes.ts';
import { planRoutes, planScene, planStates } from '../test/plan-screens.ts';
import { openProgrammeRoutes, programmeRoutes, programmeStates } from '../test/programme-screens.ts';
import { goOn, openSettled, settled } from '../test/settled.ts';
import { desktop, phone } from '../test/spec-browser.ts';
import { startStack, type Stack } from '../test/stack.ts';
import { timesheetRoutes, timesheetScene, timesheetStates } from '../test/timesheet-screens.ts';
import type { Findings, Visitor } from '../test/screen-findings.ts';

/** A screen, or something open over it. */
interface Look extends Omit<OpenState, 'role' | 'open'> {
  readonly role: Visitor;
  readonly open?: OpenState['open'];
}

let stack: Stack;
let looks: readonly Look[];

beforeAll(async () => {
  stack = await startStack();
  const scene = await prepareCooperation(stack);
  const timesheets = await timesheetScene(stack);
  const diary = await diaryScene(stack);
  const enquiries = await enquiryScene(stack);
  const funding = await fundingScene(stack);
  const plans = await planScene(stack);
  const routes = [
    ...(await coreRoutes(stack)),
    ...cooperationRoutes(scene),
    ...timesheetRoutes(timesheets),
    ...diaryRoutes(diary),
    ...enquiryRoutes(enquiries),
    ...fundingRoutes(funding),
    ...planRoutes(plans),
    ...programmeRoutes,
  ];
  looks = [
    ...routes.map(({ path, role }) => ({ name: `${role} ${path}`, path, role })),
    ...[...openRoutes, ...openEnquiryRoutes, ...openProgrammeRoutes].map((path) => ({
      name: path,
      path,
      role: 'nobody' as const,
    })),
    ...cooperationStates(scene),
    ...timesheetStates(timesheets),
    ...diaryStates(diary),
    ...enquiryStates(enquiries),
    ...fundingStates(funding),
    ...planStates(plans),
    ...programmeStates(),
  ];
}, 60_000);

afterAll(() => stack?.stop());

/** A page of somebody in English. */
async function openPage(role: Visitor): Promise<Page> {
  const page = role === 'nobody' ? await stack.newPage() : await stack.as(role);
  await page.addInitScript(() => localStorage.setItem('rssz.locale', 'en'));
  return hearData(page);
}

/** English words are as long as they are: the screens of a phone must bear them too. */
async function tooWideOnPhone(page: Page): Promise<string[]> {
  await page.setViewportSize(phone);
  const culprit = await sidewaysScroll(page);
  await page.setViewportSize(desktop);
  return [culprit].filter(Boolean);
}

async function findingsInEnglish(): Promise<Findings> {
  const found: Findings = {};
  const pages = new Map<string, Promise<Page>>();
  await inLanes(looks, async (lane, { name, path, role, open }) => {
    const key = `${role} ${lane}`;
    if (!pages.has(key)) pages.set(key, openPage(role));
    const page = await pages.get(key)!;
    try {
      await (open || role === 'nobody' ? openSettled(page, path) : goOn(page, path));
      await open?.(page, en);
      if (open) await settled(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const wrong = [...(await foreignTextsOn(page, 'en')), ...(await tooWideOnPhone(page))];
      if (wrong.length > 0) found[name] = wrong;
    } catch (error) {
      found[name] = [`could not be opened: ${String(error)}`];
    }
  });
  for (const page of await Promise.all(pages.values())) await page.context().close();
  return found;
}

describe('The language of the page', () => {
  it('changes at once where the switch is pressed, and stays after a reload', async () => {
    const page = await stack.as('manager');
    await openSettled(page, '/vystupy');
    await page
      .getByRole('button', { name: /English/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Deliverables' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Deliverables' }).waitFor();
    await page
      .getByRole('button', { name: /čeština/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Výstupy' }).waitFor();
    await page.context().close();
  });

  // Czech is looked at together with the accessibility of every screen.
  it('is wholly English on every screen when English was chosen, and fits a phone', async () => {
    expect(await findingsInEnglish()).toEqual({});
  }, 420_000);

  it('would be found wrong: a Czech screen judged as English is full of findings', async () => {
    const page = await stack.as('manager');
    await openSettled(page, '/vystupy');
    const found = await foreignTextsOn(page, 'en');
    expect(found).toEqual(expect.arrayContaining(['Výstupy', 'Gestor', 'Stav', 'Hledat ve výstupech']));
    await page.context().close();
  });
});
