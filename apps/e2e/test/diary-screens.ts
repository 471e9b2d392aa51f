import { dialogOf, like, press, pressInVain, type OpenState, type Words } from './cooperation-states.ts';
import type { Page } from 'playwright-core';
import type { Route } from './routes.ts';
import type { Stack } from './stack.ts';

/** Logs and people of the demo that show what there is to show. */
export interface DiaryScene {
  /** Thirty people of many units, with an attendance sheet. */
  readonly seminar: string;
  readonly disputed: string;
  /** Logged by two people. */
  readonly twice: string;
  /** Waits for the word of the demo's coordinator. */
  readonly unanswered: string;
  /** Asked for erasure. */
  readonly restricted: string;
  /** Of the unit of the demo's consultant, counted. */
  readonly counted: string;
}

/** $1 is a question about a log (version v, anchor l) or a person (p): the one thing of the demo that answers it. */
export async function diaryScene(stack: Stack): Promise<DiaryScene> {
  const one = async (text: string): Promise<string> => {
    const [row] = await stack.sql<{ id: string }>(text);
    if (!row) throw new Error(`The demo has nothing for: ${text}`);
    return row.id;
  };
  const log = (question: string): Promise<string> =>
    one(`SELECT v.log_id AS id FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
         WHERE v.recorded_to IS NULL AND NOT v.is_voided AND ${question} ORDER BY v.held_on DESC, v.log_id LIMIT 1`);
  const unit = `(SELECT id FROM territorial_unit WHERE name = 'Ukázkov')`;
  return {
    seminar: await log(`(SELECT count(*) FROM advisory_attendance t WHERE t.log_version_id = v.id) >= 30`),
    disputed: await log(`EXISTS (SELECT 1 FROM visit_response s WHERE s.log_id = l.id AND s.kind = 'disputed')`),
    twice: await log(`v.unit_id = ${unit} AND EXISTS (
      SELECT 1 FROM advisory_log_version w JOIN advisory_log o ON o.id = w.log_id
      WHERE w.unit_id = v.unit_id AND w.held_on = v.held_on AND o.created_by <> l.created_by)`),
    unanswered: await log(`v.unit_id = ${unit} AND NOT EXISTS (SELECT 1 FROM visit_response s WHERE s.log_id = l.id)`),
    restricted: await one(`SELECT id FROM participant WHERE restricted_from IS NOT NULL LIMIT 1`),
    counted: await one(`SELECT p.participant_id AS id FROM participant_unit p WHERE p.unit_id = ${unit} AND (
      SELECT sum(t.minutes) FROM advisory_attendance t JOIN advisory_log_version v ON v.id = t.log_version_id
      WHERE t.participant_id = p.participant_id AND v.recorded_to IS NULL AND NOT v.is_voided) > 2400 LIMIT 1`),
  };
}

/** Every screen of the diary and of people with the roles for which it differs. */
export function diaryRoutes({ seminar, disputed, twice, unanswered, restricted, counted }: DiaryScene): Route[] {
  const as = (role: Route['role'], paths: readonly string[]) => paths.map((path) => ({ path, role }));
  return [
    ...as('manager', [
      '/denik?druh=skoleni',
      ...[seminar, disputed, twice].map((id) => `/denik/${id}`),
      `/denik/${seminar}?oprava=1`,
      ...[restricted, counted].map((id) => `/ucastnici/${id}`),
      `/ucastnici/${counted}?uprava=1`,
      '/ochrana-udaju',
    ]),
    ...as('consultant', [
      '/muj-den',
      '/denik',
      '/denik/novy',
      '/ucastnici',
      '/ucastnici/novy',
      `/ucastnici/${counted}`,
    ]),
    ...as('evaluator', ['/ucastnici', `/ucastnici/${counted}`, `/denik/${seminar}`]),
    ...as('coordinator', ['/muj-den', '/denik', `/denik/${unanswered}`, `/denik/${disputed}`]),
  ];
}

const chooseUnit = (page: Page, { log }: Words) => page.getByLabel(log.form.unit).selectOption({ label: 'Ukázkov' });

/** Dialogs and forms of the diary and of people, each with a problem where it can have one. */
export function diaryStates(scene: DiaryScene): OpenState[] {
  return [...statesOfLogs(scene), ...statesOfPeople(scene)];
}

type Open = OpenState['open'];

const state = (name: string, role: OpenState['role'], path: string, open: Open): OpenState => ({
  ...{ name, role, path, open },
});

/** Presses what opens a dialog, and then its main button with nothing filled in. */
const inVain = (action: (words: Words) => string | RegExp, save: (words: Words) => string): Open => {
  return async (page, words) => {
    await press(page, action(words));
    await pressInVain(page, save(words));
  };
};

function statesOfLogs({ seminar, disputed, twice, unanswered }: DiaryScene): OpenState[] {
  return [
    state('the rest of a log', 'consultant', '/denik/novy', async (page, { log, visit }) => {
      await press(page, log.form.more);
      await page.getByLabel(visit.more.place).waitFor();
    }),
    state('a template without a name', 'consultant', '/denik/novy', async (page, words) => {
      await chooseUnit(page, words);
      await press(page, words.visit.start.save);
      await pressInVain(page, words.visit.start.saveSubmit);
    }),
    state('many people at once', 'consultant', '/denik/novy', async (page, words) => {
      await chooseUnit(page, words);
      await press(page, words.log.form.attendeesGroup);
      await dialogOf(page).getByRole('checkbox').first().check();
    }),
    state(
      'a log voided without a reason',
      'manager',
      `/denik/${disputed}`,
      inVain(
        ({ log }) => log.detail.void,
        ({ log }) => log.void.confirm,
      ),
    ),
    state('two logs of one visit', 'manager', `/denik/${twice}`, async (page, { visit }) => {
      await press(page, visit.same.merge);
      await dialogOf(page).getByRole('table').waitFor();
    }),
    state(
      'an attendance sheet voided without a reason',
      'manager',
      `/denik/${seminar}`,
      inVain(
        ({ visit }) => like(visit.sheet.voidOf),
        ({ visit }) => visit.sheet.void,
      ),
    ),
    state(
      'an attendance sheet opened without a reason',
      'evaluator',
      `/denik/${seminar}`,
      inVain(
        ({ visit }) => visit.sheet.openWithReason,
        ({ visit }) => visit.sheet.open,
      ),
    ),
    state(
      'a visit disputed without a word',
      'coordinator',
      `/denik/${unanswered}`,
      inVain(
        ({ visit }) => visit.response.dispute,
        ({ visit }) => visit.response.submit,
      ),
    ),
  ];
}

function statesOfPeople({ counted }: DiaryScene): OpenState[] {
  return [
    state(
      'a name opened without a reason',
      'evaluator',
      `/ucastnici/${counted}`,
      inVain(
        ({ protection }) => protection.name.action,
        ({ protection }) => protection.name.submit,
      ),
    ),
    state('a request for erasure', 'manager', `/ucastnici/${counted}`, async (page, { protection }) => {
      await press(page, protection.card.ask);
      await dialogOf(page).getByLabel(protection.request.askedOn).first().waitFor();
    }),
    state('retention without a reason', 'manager', '/ochrana-udaju', async (page, { protection }) => {
      await press(page, protection.page.set);
      await page.getByRole('main').getByRole('alert').first().waitFor();
    }),
    state('a person without anything', 'manager', '/ucastnici/novy', async (page, { participant }) => {
      await press(page, participant.form.save);
      await page.getByRole('main').getByRole('alert').first().waitFor();
    }),
  ];
}
