import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Test } from 'supertest';
import {
  correctLog,
  createLog,
  diaryStage,
  enterPerson,
  newId,
  personBody,
  visitBody,
  voidLog,
  type DiaryStage,
} from './factories/diary.ts';

const BASE = '/projects/RSSZ';
const SECRET = 'paní Malá, r. č. 855412/1234';

/** Every text that somebody writes freely about the diary, participants and timesheets: a birth number stays out of it. */
describe('a birth number', () => {
  let stage: DiaryStage;
  let logId: string;
  let personId: string;
  let otherId: string;
  let coordinator: DiaryStage['manager'];
  let evaluator: DiaryStage['manager'];

  beforeAll(async () => {
    stage = await diaryStage();
    const { app, codes, unit, consultant } = stage;
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    evaluator = await app.as('evaluator');
    logId = newId();
    await createLog(consultant, logId, visitBody(codes, unit.id)).expect(201);
    personId = (await enterPerson(consultant, personBody(codes, [unit.id]))).id;
    otherId = (await enterPerson(consultant, personBody(codes, [unit.id]))).id;
  });
  afterAll(() => stage.app.close());

  const visit = (over: object) => ({ ...visitBody(stage.codes, stage.unit.id), ...over });
  const template = (name: string, place: string) => ({
    name,
    content: {
      ...{ unitId: stage.unit.id, furtherUnitIds: [], minutes: 60, mode: 'in-person', kind: 'advisory', place },
      ...{ thematicArea: stage.codes.thematicArea, keyActivity: 'KA02', attendees: [] },
      ...{ preparationMinutes: 0, travelMinutes: 0 },
    },
  });
  const employment = (over: object) => ({
    ...{ personId: stage.consultant.user.id, projectCode: 'X', position: 'Konzultant', contract: 'employment' },
    ...{ fteHundredths: 50, validFrom: '2024-01-01', ...over },
  });
  const hours = { from: '2024-09-12', minutes: 60, kind: 'project', activityGroup: SECRET };
  const rule = async (): Promise<unknown> =>
    (await stage.manager.get(`${BASE}/counting-rules`).expect(200)).body.items[0].rule;
  const waiver = { key: 'work-on-leave|2024-09-12|x', params: {}, reason: SECRET, waivedOn: '2024-09-12' };

  it.each<[string, string, () => Test | Promise<Test>]>([
    ['the note of a visit', 'note', () => createLog(stage.consultant, newId(), visit({ note: SECRET }))],
    ['its internal note', 'internalNote', () => createLog(stage.consultant, newId(), visit({ internalNote: SECRET }))],
    ['its place', 'place', () => createLog(stage.consultant, newId(), visit({ place: SECRET }))],
    [
      'its next step',
      'nextStep.text',
      () => createLog(stage.consultant, newId(), visit({ nextStep: { text: SECRET, dueOn: '2024-10-01' } })),
    ],
    ['a correction', 'reason', () => correctLog(stage.consultant, logId, 1, visit({ minutes: 90, reason: SECRET }))],
    ['a voiding', 'reason', () => voidLog(stage.consultant, logId, 1, SECRET)],
    ...['disputed', 'confirmed'].map((kind): [string, string, () => Test] => [
      `a visit ${kind}`,
      'comment',
      () =>
        coordinator.post(`${BASE}/advisory-logs/${logId}/responses`, { kind, comment: SECRET }).set('if-match', '"1"'),
    ]),
    [
      'a merge of visits',
      'reason',
      () =>
        stage.consultant
          .post(`${BASE}/advisory-logs/${logId}/merge`, { otherId: newId(), otherVersion: 1, reason: SECRET })
          .set('if-match', '"1"'),
    ],
    ['a template', 'name', () => stage.consultant.put(`${BASE}/log-templates/${newId()}`, template(SECRET, 'Radnice'))],
    [
      'the place of a template',
      'content.place',
      () => stage.consultant.put(`${BASE}/log-templates/${newId()}`, template('Porada', SECRET)),
    ],
    ['a sheet', 'street', () => stage.consultant.patch(`${BASE}/participants/${personId}`, 1, { street: SECRET })],
    [
      'a merge of people',
      'reason',
      () =>
        stage.manager
          .post(`${BASE}/participants/${personId}/merge`, { removedId: otherId, removedVersion: 1, reason: SECRET })
          .set('if-match', '"1"'),
    ],
    ['an opened name', 'reason', () => evaluator.post(`${BASE}/participants/${personId}/openings`, { reason: SECRET })],
    ['an opened file', 'reason', () => evaluator.post(`${BASE}/attachments/${newId()}/openings`, { reason: SECRET })],
    ['a voided file', 'reason', () => stage.consultant.post(`${BASE}/attachments/${newId()}/void`, { reason: SECRET })],
    [
      'a retention',
      'reason',
      () =>
        stage.manager
          .put(`${BASE}/data-protection/retention`, { keptUntil: '2035-12-31', reason: SECRET })
          .set('if-match', '"0"'),
    ],
    [
      'a counting rule',
      'reason',
      async () =>
        stage.manager.post(`${BASE}/counting-rules`, { validFrom: '2024-09-01', rule: await rule(), reason: SECRET }),
    ],
    [
      'a withdrawn counting rule',
      'reason',
      () => stage.manager.post(`${BASE}/counting-rules/1/withdrawal`, { reason: SECRET }),
    ],
    ['hours', 'activityGroup', () => stage.consultant.post(`${BASE}/work-hours`, hours)],
    ['an employment', 'position', () => stage.manager.post(`${BASE}/employments`, employment({ position: SECRET }))],
    [
      'the project of an employment',
      'projectCode',
      () => stage.manager.post(`${BASE}/employments`, employment({ projectCode: SECRET })),
    ],
    ['a waiver', 'reason', () => stage.manager.post(`${BASE}/register-findings/waivers`, waiver)],
  ])('is kept out of %s', async (_what, field, send) => {
    const { body, status } = await send();
    expect({ status, errors: body.errors }).toMatchObject({
      status: 422,
      errors: expect.arrayContaining([expect.objectContaining({ field, code: 'text.birth-number' })]),
    });
  });
});
