import type { Page } from 'playwright-core';
import { apiOf } from './api.ts';
import { dialogOf, like, press, pressInVain, type OpenState, type Words } from './cooperation-states.ts';
import type { Route } from './routes.ts';
import type { Stack } from './stack.ts';

/** Records of the demo that show what there is to show of local action groups and enquiries. */
export interface EnquiryScene {
  readonly mas: string;
  readonly unit: string;
  /** Taken by the demo's consultant and late. */
  readonly taken: string;
  readonly held: string;
  readonly interest: string;
  readonly erased: string;
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly state: string; readonly anonymisedOn: string | null }[];
}

export async function enquiryScene(stack: Stack): Promise<EnquiryScene> {
  const page = await stack.as('manager');
  const api = await apiOf(page);
  const { items } = await api.get<Listed>('/projects/RSSZ/enquiries?size=200');
  const groups = await api.get<{ items: { id: string; units: { id: string }[] }[] }>('/projects/RSSZ/mas');
  await page.context().close();
  const inState = (state: string) => items.find((one) => one.state === state)?.id ?? '';
  return {
    mas: groups.items[0]?.id ?? '',
    unit: groups.items[0]?.units[0]?.id ?? '',
    taken: inState('taken'),
    held: inState('suspected'),
    interest: inState('interest'),
    erased: items.find(({ anonymisedOn }) => anonymisedOn !== null)?.id ?? '',
  };
}

const NOWHERE = '01866db2-0000-7000-8000-000000000000';

/** Every screen of local action groups and enquiries with the roles for which it differs. */
export function enquiryRoutes({ mas, unit, taken, held, interest, erased }: EnquiryScene): Route[] {
  const ofManager = [
    '/mas',
    '/mas?q=nicneodpovida',
    '/mas?cast=celky',
    '/mas?cast=celky&poloha=unknown',
    `/mas/${mas}`,
    `/mas/${NOWHERE}`,
    `/uzemni-celky/${unit}?cast=obce`,
    '/dotazy',
    '/dotazy?stav=suspected',
    '/dotazy?stav=settled',
    '/dotazy?stav=closed&cil=3.1',
    '/dotazy?cast=statistika',
    '/dotazy?cast=statistika&k=2023-01-02',
    ...[taken, held, interest, erased, NOWHERE].map((id) => `/dotazy/${id}`),
    '/zajem/2.2',
  ];
  return [
    ...ofManager.map((path) => ({ path, role: 'manager' as const })),
    ...['/mas', `/mas/${mas}`, '/dotazy', `/dotazy/${taken}`].map((path) => ({ path, role: 'consultant' as const })),
    ...['/mas?cast=celky', '/dotazy'].map((path) => ({ path, role: 'evaluator' as const })),
    { path: '/dotazy', role: 'coordinator' as const },
  ];
}

/** The public form: nobody has to sign in for it. */
export const openEnquiryRoutes = ['/zajem/2.1', '/zajem/CLLD', '/zajem/9.9'];

/** Sends the public form with nothing in it. */
export async function sendEmptyForm(page: Page, words: Words): Promise<void> {
  await press(page, words.enquiry.form.send);
  await page.getByRole('main').getByRole('alert').first().waitFor();
}

/** Dialogs and forms with problems on these screens. */
export function enquiryStates({ mas, taken }: EnquiryScene): OpenState[] {
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
  const at = `/dotazy/${taken}`;
  return [
    state('the public form with nothing in it', '/zajem/2.1', sendEmptyForm),
    state(
      'a new group with problems',
      '/mas',
      inVain(
        ({ mas: words }) => words.list.add,
        ({ mas: words }) => words.form.create,
      ),
    ),
    state('a group to be changed', `/mas/${mas}`, (page, words) => press(page, words.mas.detail.edit)),
    state(
      'a new project of a group with problems',
      `/mas/${mas}`,
      inVain(
        ({ mas: words }) => words.project.add,
        ({ mas: words }) => words.project.create,
      ),
    ),
    state('a project of a group to be changed', `/mas/${mas}`, (page, words) =>
      press(page, like(words.mas.project.editOf)),
    ),
    state(
      'an enquiry assigned to nobody',
      at,
      inVain(
        ({ enquiry }) => enquiry.step.assign,
        ({ enquiry }) => enquiry.assign.save,
      ),
    ),
    state(
      'an enquiry closed without a reason',
      at,
      inVain(
        ({ enquiry }) => enquiry.step.close,
        ({ enquiry }) => enquiry.close.save,
      ),
    ),
    state(
      'the interest of no unit',
      at,
      inVain(
        ({ enquiry }) => enquiry.step.interest,
        ({ enquiry }) => enquiry.interest.save,
      ),
    ),
    state('the interest of a new unit', at, async (page, words) => {
      await press(page, words.enquiry.step.interest);
      await dialogOf(page).getByRole('radio', { name: words.enquiry.interest.fresh }).check();
      await pressInVain(page, words.enquiry.interest.save);
    }),
    state('the due date of an enquiry', at, (page, words) => press(page, words.enquiry.detail.edit)),
    state('the erasure of who asked', at, (page, words) => press(page, words.enquiry.detail.erase)),
    state('an answer with nothing in it', at, async (page, words) => {
      await press(page, words.enquiry.detail.send);
      await page.getByRole('main').getByRole('alert').first().waitFor();
    }),
  ];
}
