import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Test } from 'supertest';
import { createLog, diaryStage, newId, personBody, visitBody, type DiaryStage } from './factories/diary.ts';
import { rehearse } from './factories/sheet.ts';

const BASE = '/projects/RSSZ';
const PEOPLE = `${BASE}/participants`;

/** What no form sends: each is refused by its name, and nothing is written. */
describe('input that nobody types', () => {
  let stage: DiaryStage;

  beforeAll(async () => {
    stage = await diaryStage();
  });
  afterAll(() => stage.app.close());

  const template = (place: unknown) => ({
    name: 'Porada',
    content: {
      ...{ unitId: stage.unit.id, furtherUnitIds: [], minutes: 60, mode: 'in-person', kind: 'advisory', place },
      ...{ thematicArea: stage.codes.thematicArea, keyActivity: 'KA02', attendees: [] },
      ...{ preparationMinutes: 0, travelMinutes: 0 },
    },
  });
  const sheetPlace = (logId: string): string =>
    `${BASE}/territorial-units/${stage.unit.id}/attachments?subjectType=advisory-log&subjectId=${logId}`;

  it.each<[string, number, string, () => Test]>([
    ['no order of a search', 422, 'validation.failed', () => stage.manager.post(`${PEOPLE}/search`, { sort: null })],
    ['no day of a search', 422, 'validation.failed', () => stage.manager.post(`${PEOPLE}/search`, { asOf: null })],
    ['no page of a search', 422, 'validation.failed', () => stage.manager.post(`${PEOPLE}/search`, { page: null })],
    [
      'no words of a search',
      422,
      'validation.failed',
      () => stage.manager.post(`${BASE}/is-esf/free-persons/search`, { q: null }),
    ],
    ...[[[]], [[[]]], [null], ['x'], [[{}]]].map((attendees): [string, number, string, () => Test] => [
      `attendees ${JSON.stringify(attendees)}`,
      422,
      'validation.failed',
      () => createLog(stage.manager, newId(), { ...visitBody(stage.codes, stage.unit.id), attendees }),
    ]),
    [
      'half a letter',
      400,
      'request.malformed',
      () => stage.manager.put(`${BASE}/log-templates/${newId()}`, template('\ud800')),
    ],
    [
      'a NUL within a list',
      400,
      'request.malformed',
      () => stage.manager.post(PEOPLE, { ...personBody(stage.codes, [stage.unit.id]), disadvantages: ['a\u0000'] }),
    ],
    [
      'a NUL as a name of a field',
      400,
      'request.malformed',
      () =>
        stage.manager.post(`${BASE}/register-findings/waivers`, {
          ...{ key: 'x', params: { 'a\u0000': 1 }, reason: 'x', waivedOn: '2024-09-12' },
        }),
    ],
    ...['multipart/form-data', 'multipart/form-data; boundary=x'].flatMap((type) =>
      [() => sheetPlace(newId()), () => `${BASE}/imports?kind=participant`, () => `${BASE}/is-esf/lists?kind=persons`]
        .slice(1)
        .map((path): [string, number, string, () => Test] => [
          `${type} to ${path()}`,
          400,
          'request.malformed',
          () => stage.manager.post(path()).set('content-type', type).send('a=1'),
        ]),
    ),
  ])('%s is refused with %i %s', async (_what, status, code, send) => {
    expect(await send()).toMatchObject({ status, body: { code } });
  });

  it('a file that ends in the middle is refused and leaves nothing', async () => {
    const logId = newId();
    await createLog(stage.manager, logId, visitBody(stage.codes, stage.unit.id)).expect(201);
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4 a';
    const cut = stage.manager.post(sheetPlace(logId)).set('content-type', 'multipart/form-data; boundary=x').send(head);
    expect(await cut).toMatchObject({ status: 400, body: { code: 'request.malformed' } });
    expect((await stage.manager.get(sheetPlace(logId)).expect(200)).body.items).toEqual([]);
  });

  it.each([
    ['\u200b', 'validation.required'],
    ['\u00a0\u202e', 'validation.required'],
    ['–', 'validation.wrong-type'],
    ['0', 'validation.wrong-type'],
  ])('a name of %j is none', async (givenName, code) => {
    const person = { ...personBody(stage.codes, [stage.unit.id]), givenName };
    const { body } = await stage.manager.post(PEOPLE, person).expect(422);
    expect(body.errors).toMatchObject([{ field: 'givenName', code }]);
  });

  it('characters that are not seen hide no double', async () => {
    const person = { ...personBody(stage.codes, [stage.unit.id]), givenName: 'Zdenka' };
    await stage.manager.post(PEOPLE, person).expect(201);
    for (const givenName of ['Zden\u200bka', '\u202eZdenka\u202c', 'Zde\u00adnka']) {
      const twin = await stage.manager.post(PEOPLE, { ...person, givenName }).expect(409);
      expect(twin.body.code).toBe('participant.duplicate');
    }
    const found = await stage.manager.post(`${PEOPLE}/search`, { q: 'zde\u200dnka' }).expect(200);
    expect(found.body.items).toMatchObject([{ givenName: 'Zdenka' }]);
  });

  it('a name of a file with a NUL writes no import', async () => {
    const file = Buffer.from('Jméno;Příjmení\r\nA;B');
    const { status } = await rehearse(stage.manager, 'participant', file, 'a\u0000.csv');
    expect([201, 400, 415, 422]).toContain(status);
  });
});
