import { apiOf } from './api.ts';
import { dialogOf, press, pressInVain, type OpenState } from './cooperation-states.ts';
import type { Route } from './routes.ts';
import type { Stack } from './stack.ts';

/** Plans of the demo that show what there is to show. */
export interface PlanScene {
  readonly unit: string;
  /** Approved, with an amendment begun. */
  readonly approved: string;
  /** Still a draft. */
  readonly draft: string;
  /** A measure with progress, and one that is only in a draft. */
  readonly measure: string;
  readonly drafted: string;
}

interface Plan {
  readonly id: string;
  readonly unit: { readonly id: string };
  readonly shown: { readonly content: { readonly objectives: { readonly measures: { measureId: string }[] }[] } };
}

export async function planScene(stack: Stack): Promise<PlanScene> {
  const page = await stack.as('manager');
  const api = await apiOf(page);
  const one = async (state: string): Promise<Plan> => {
    const { items } = await api.get<{ items: { id: string }[] }>(`/projects/RSSZ/plans?state=${state}`);
    return api.get<Plan>(`/projects/RSSZ/plans/${items[0]?.id}`);
  };
  const [approved, draft] = [await one('approved'), await one('draft')];
  await page.context().close();
  const measureOf = ({ shown }: Plan): string => shown.content.objectives[0]?.measures[0]?.measureId ?? '';
  return {
    unit: approved.unit.id,
    approved: approved.id,
    draft: draft.id,
    measure: measureOf(approved),
    drafted: measureOf(draft),
  };
}

const NOWHERE = '01866db2-0000-7000-8000-000000000000';

/** Every screen of plans with the roles for which it differs; some are of what is not there. */
export function planRoutes({ unit, approved, draft, measure, drafted }: PlanScene): Route[] {
  const ofManager = [
    '/plany',
    '/plany?druh=tap&stav=approved',
    `/plany/${approved}`,
    `/plany/${approved}?verze=2`,
    `/plany/${draft}`,
    `/plany/${draft}?upravit=1`,
    `/plany/${approved}/opatreni/${measure}`,
    `/plany/${draft}/opatreni/${drafted}`,
    `/opatreni/${measure}`,
    `/plany/${NOWHERE}`,
    `/plany/${NOWHERE}/opatreni/${NOWHERE}`,
    `/uzemni-celky/${unit}?cast=plany`,
  ];
  const ofOthers = ['/plany', `/plany/${approved}`, `/plany/${approved}/opatreni/${measure}`];
  return [
    ...ofManager.map((path) => ({ path, role: 'manager' as const })),
    ...ofOthers.map((path) => ({ path, role: 'coordinator' as const })),
    { path: `/plany/${approved}`, role: 'evaluator' },
  ];
}

/** Dialogs and forms of plans, each with a problem where it can have one. */
export function planStates({ approved, draft, measure }: PlanScene): OpenState[] {
  const state = (name: string, path: string, open: OpenState['open']): OpenState => ({
    name,
    path,
    open,
    role: 'manager',
  });
  const editing = `/plany/${draft}?upravit=1`;
  return [
    state('a plan without a title', '/plany', async (page, { plan }) => {
      await press(page, plan.list.start);
      await pressInVain(page, plan.start.submit);
    }),
    state('an approval without its resolution', `/plany/${draft}`, async (page, { plan }) => {
      await press(page, plan.code.transition.approve);
      await pressInVain(page, plan.step.approve.confirm);
    }),
    state('a draft withdrawn without a reason', `/plany/${draft}`, async (page, { plan }) => {
      await press(page, plan.code.transition.withdraw);
      await pressInVain(page, plan.step.withdraw.confirm);
    }),
    state('a title to be corrected', `/plany/${draft}`, (page, { plan }) => press(page, plan.head.correct)),
    state('progress without a state', `/plany/${approved}/opatreni/${measure}`, async (page, { plan }) => {
      await press(page, plan.progress.record);
      await pressInVain(page, plan.progress.submit);
    }),
    state('a measure that nobody answers for', editing, async (page, { plan }) => {
      await page.getByText('1.1', { exact: false }).first().click();
      await page
        .getByRole('textbox', { name: new RegExp(`^${plan.edit.implementer}`) })
        .first()
        .fill('');
      await press(page, plan.edit.save);
      await page.getByRole('alert').first().waitFor();
    }),
    state('several measures with problems', editing, async (page, { plan }) => {
      await page
        .getByRole('button', { name: new RegExp(plan.edit.addManyTo.split('{{')[0] ?? '') })
        .first()
        .click();
      await dialogOf(page).getByRole('textbox').first().fill('Klub; obec; zítra');
      await pressInVain(page, plan.edit.many.submit);
    }),
    state('measures of another plan to be copied', editing, async (page, { plan }) => {
      await press(page, plan.edit.copy);
      await dialogOf(page).getByRole('combobox').first().click();
    }),
  ];
}
