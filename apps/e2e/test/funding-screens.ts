import { apiOf } from './api.ts';
import { dialogOf, press, pressInVain, type OpenState } from './cooperation-states.ts';
import type { Route } from './routes.ts';
import type { Stack } from './stack.ts';

/** Measures and a call of the demo that show what there is to show. */
export interface FundingScene {
  /** Has a source that is applied for. */
  readonly applied: { readonly planId: string; readonly measureId: string };
  /** Has no source, and something fits. */
  readonly open: { readonly planId: string; readonly measureId: string };
  readonly callId: string;
}

interface MeasureRow {
  readonly planId: string;
  readonly measureId: string;
}

export async function fundingScene(stack: Stack): Promise<FundingScene> {
  const page = await stack.as('manager');
  const api = await apiOf(page);
  const { items } = await api.get<{ items: { id: string; state: string }[] }>('/projects/RSSZ/calls');
  await page.context().close();
  const measure = async (condition: string): Promise<MeasureRow> =>
    (
      await stack.sql<MeasureRow>(
        `SELECT m.plan_id AS "planId", m.measure_id AS "measureId" FROM measure_in_force m
         WHERE ${condition} ORDER BY m.title LIMIT 1`,
      )
    )[0] ?? { planId: '', measureId: '' };
  const sources = (condition: string) =>
    `EXISTS (SELECT 1 FROM measure_source s WHERE s.measure_id = m.measure_id AND ${condition})`;
  return {
    applied: await measure(sources(`s.state = 'applied'`)),
    open: await measure(`NOT ${sources('true')} AND m.description <> ''`),
    callId: items.find(({ state }) => state === 'open')?.id ?? '',
  };
}

const pathOf = ({ planId, measureId }: MeasureRow): string => `/plany/${planId}/opatreni/${measureId}`;

/** Every screen of funding with the roles for which it differs; one is of a call that does not exist. */
export function fundingRoutes({ applied, open, callId }: FundingScene): Route[] {
  const ofManager = [
    '/financovani',
    '/financovani?stav=applied',
    '/financovani?stav=granted&celek=01866db2-0000-7000-8000-000000000000',
    '/vyzvy',
    '/vyzvy?stav=closed&cil=3.1',
    `/vyzvy/${callId}`,
    '/vyzvy/01866db2-0000-7000-8000-000000000000',
    pathOf(applied),
    pathOf(open),
    `/plany/${applied.planId}`,
  ];
  return [
    ...ofManager.map((path) => ({ path, role: 'manager' as const })),
    ...['/financovani', '/vyzvy', pathOf(applied)].map((path) => ({ path, role: 'evaluator' as const })),
  ];
}

/** Dialogs of funding, each with a problem where it can have one. */
export function fundingStates({ applied, open, callId }: FundingScene): OpenState[] {
  const state = (name: string, path: string, opens: OpenState['open']): OpenState => ({
    name,
    path,
    open: opens,
    role: 'manager',
  });
  return [
    state('a call that says nothing', '/vyzvy', async (page, { funding }) => {
      await press(page, funding.callList.add);
      await pressInVain(page, funding.form.save);
    }),
    state('a call to be changed', `/vyzvy/${callId}`, async (page, { funding }) => {
      await press(page, funding.callList.change);
      await dialogOf(page).getByLabel(funding.callList.number).first().waitFor();
    }),
    state('a suggestion to be accepted', pathOf(open), async (page, { funding }) => {
      await page
        .getByRole('button', { name: funding.measure.acceptItem.replace('{{code}}', '') })
        .first()
        .click();
      await dialogOf(page).getByLabel(funding.form.amount).first().waitFor();
    }),
    state('a suggestion refused without a reason', pathOf(open), async (page, { funding }) => {
      await page
        .getByRole('button', { name: funding.measure.refuseItem.replace('{{code}}', '') })
        .first()
        .click();
      await pressInVain(page, funding.form.save);
    }),
    state('another source without a name', pathOf(open), async (page, { funding }) => {
      await press(page, funding.measure.addOther);
      await pressInVain(page, funding.form.save);
    }),
    state('a grant', pathOf(applied), async (page, { funding }) => {
      await press(page, funding.step.grant);
      await dialogOf(page).getByLabel(funding.form.amount).first().waitFor();
    }),
    state('a rejection without a reason', pathOf(applied), async (page, { funding }) => {
      await press(page, funding.step.reject);
      await pressInVain(page, funding.form.save);
    }),
  ];
}
