import { dialogOf, type OpenState } from './cooperation-states.ts';
import type { Route } from './routes.ts';

/** Screens of the programme catalogue, the same for the public and for people of the project; some are of what is not there. */
export const openProgrammeRoutes: readonly string[] = [
  '/program',
  '/program?q=bydleni',
  '/program?q=nicneodpovida',
  '/program?cil=CLLD&druh=principle',
  '/program?k=2020-01-01',
  '/program/2.1',
  '/program/2.2',
  '/program/3.1',
  '/program/CLLD',
  '/program/9.9',
  '/program/2.1/2.1-A06',
  '/program/2.1/2.1-T01.5',
  '/program/2.2/2.2-T09',
  '/program/CLLD/CLLD-Z12',
  '/program/2.1/2.1-A99',
  '/program/porovnani',
  '/program/porovnani?a=2.1&b=3.1',
  '/program/porovnani?a=CLLD&b=CLLD',
];

/** The same in the frame of the project, and the search over everything. */
export const programmeRoutes: readonly Route[] = [
  ...['/program', '/program/CLLD', '/program/2.1/2.1-A06', '/hledat'].map((path) => ({
    path,
    role: 'manager' as const,
  })),
  { path: '/program', role: 'admin' },
];

/** The window of the search with what it can show, and a registration number that does not read well. */
export function programmeStates(): OpenState[] {
  const found = (name: string, typed: string): OpenState => ({
    name,
    role: 'manager',
    path: '/muj-den',
    open: async (page, { search }) => {
      await page.keyboard.press('Control+k');
      await dialogOf(page).getByRole('combobox', { name: search.label }).fill(typed);
      const answer = dialogOf(page).getByRole('listbox').or(dialogOf(page).getByText(search.none));
      await answer.first().waitFor();
    },
  });
  const numbered = (name: string, number: string): OpenState => ({
    name,
    role: 'manager',
    path: '/program',
    open: async (page, { programme }) => {
      await page.getByRole('textbox', { name: programme.registration.number }).fill(number);
    },
  });
  return [
    found('the search with hits', 'bydleni'),
    found('the search of what was mistyped', 'dluhvoa poradan'),
    found('the search that found nothing', 'kvxzqwj'),
    numbered('a registration number that is none', 'CZ.03'),
    numbered('a registration number of another objective', 'CZ.03.01.04/00/23_047/0000001'),
  ];
}
