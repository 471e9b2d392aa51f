import { apiOf } from './api.ts';
import { dialogOf, like, press, pressInVain, type OpenState, type Words } from './cooperation-states.ts';
import type { Route } from './routes.ts';
import type { Stack } from './stack.ts';

/** People of the demo whose timesheets show what there is to show. */
export interface TimesheetScene {
  /** Has an open finding and hours of this month. */
  readonly withFinding: string;
  /** Signed the month before. */
  readonly signed: string;
}

interface MonthOfPeople {
  readonly items: readonly { readonly person: { readonly id: string }; readonly signedOn: string | null }[];
}

export async function timesheetScene(stack: Stack): Promise<TimesheetScene> {
  const page = await stack.as('manager');
  const api = await apiOf(page);
  const list = <T>(path: string) => api.get<T>(`/projects/RSSZ/${path}`);
  const findings = await list<{ items: { rule: string; owner: { id: string } | null }[] }>('register-findings');
  const month = await list<MonthOfPeople>('timesheets/2024-08');
  await page.context().close();
  return {
    withFinding: findings.items.find(({ owner }) => owner !== null)?.owner?.id ?? '',
    signed: month.items.find(({ signedOn }) => signedOn !== null)?.person.id ?? '',
  };
}

/** Every screen of timesheets with the roles for which it differs; one is of somebody who has none. */
export function timesheetRoutes({ withFinding, signed }: TimesheetScene): Route[] {
  const ofManager = [
    '/vykazy',
    '/vykazy?mesic=2023-01',
    '/vykazy?cast=zjisteni',
    '/vykazy?cast=uvazky',
    `/vykazy/2024-09/${withFinding}`,
    `/vykazy/2024-08/${signed}`,
    '/vykazy/2024-09/01866db2-0000-7000-8000-000000000000',
  ];
  return [
    ...ofManager.map((path) => ({ path, role: 'manager' as const })),
    ...['/vykazy', '/vykazy?cast=zjisteni'].map((path) => ({ path, role: 'consultant' as const })),
  ];
}

/** Dialogs of timesheets, each with a problem where it can have one. */
export function timesheetStates({ withFinding, signed }: TimesheetScene): OpenState[] {
  const sheet = `/vykazy/2024-09/${withFinding}`;
  const state = (name: string, path: string, open: OpenState['open']): OpenState => ({
    name,
    path,
    open,
    role: 'manager',
  });
  const inVain = (action: (words: Words) => string | RegExp, save: (words: Words) => string): OpenState['open'] => {
    return async (page, words) => {
      await press(page, action(words));
      await pressInVain(page, save(words));
    };
  };
  return [
    state(
      'hours without a length',
      sheet,
      inVain(
        ({ timesheet }) => timesheet.hours.add,
        ({ timesheet }) => timesheet.hours.save,
      ),
    ),
    state('hours to be changed', sheet, (page, { timesheet }) => press(page, like(timesheet.hours.edit))),
    state('the mark of a signature', sheet, async (page, { timesheet }) => {
      await press(page, timesheet.sign.action);
      await dialogOf(page).getByLabel(timesheet.sign.signedOn).first().waitFor();
    }),
    state(
      'a signature withdrawn without a reason',
      `/vykazy/2024-08/${signed}`,
      inVain(
        ({ timesheet }) => timesheet.sign.withdraw,
        ({ timesheet }) => timesheet.sign.withdraw,
      ),
    ),
    state(
      'a waiver without a reason',
      '/vykazy?cast=zjisteni',
      inVain(
        ({ timesheet }) => timesheet.findings.waive,
        ({ timesheet }) => timesheet.findings.waive,
      ),
    ),
    state(
      'an employment with problems',
      '/vykazy?cast=uvazky',
      inVain(
        ({ timesheet }) => timesheet.employment.add,
        ({ timesheet }) => timesheet.employment.save,
      ),
    ),
    state('an employment to be changed', '/vykazy?cast=uvazky', (page, { timesheet }) =>
      press(page, like(timesheet.employment.edit)),
    ),
  ];
}
