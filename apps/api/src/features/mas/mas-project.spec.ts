import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { masBody, masProjectBody } from '../../../test/factories/mas.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const codes = (body: { errors?: { code: string; field?: string }[] }): string[] =>
  (body.errors ?? []).map(({ field, code }) => `${field ?? ''}:${code}`);
const warningsOf = ({ warnings }: { warnings: { code: string }[] }): string[] => warnings.map(({ code }) => code);

describe('individual projects of local action groups', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let user: string;

  beforeAll(async () => {
    app = await startApp();
    const signedIn = await app.as('manager');
    manager = signedIn;
    user = signedIn.user.id;
  });
  afterAll(() => app.close());

  const create = async (change: object = {}) =>
    (await manager.post('/projects/RSSZ/mas', masBody(change)).expect(201)).body;
  const read = async (id: string) => (await manager.get(`/projects/RSSZ/mas/${id}`).expect(200)).body;
  const unitOf = async (...municipalities: string[]): Promise<{ id: string; name: string }> => {
    const unit = await makeUnit(app.db, app.project);
    for (const code of municipalities) {
      await app.db.query(
        `INSERT INTO unit_municipality (id, project_id, unit_id, municipality_code, name, recorded_from, recorded_by)
         VALUES (uuidv7(), $1, $2, $3, $3, now(), $4)`,
        [app.project.id, unit.id, code, user],
      );
    }
    return unit;
  };
  const add = (masId: string, body: object) => manager.post(`/projects/RSSZ/mas/${masId}/projects`, body);

  it('say of each which features it has, which it lacks, and what its number is', async () => {
    const unit = await unitOf('500121');
    const mas = await create({ municipalities: [{ code: '500121' }] });
    const { body } = await add(mas.id, masProjectBody({ unitIds: [unit.id] })).expect(201);
    expect(body.projects).toMatchObject([
      {
        missingFeatures: [],
        warnings: [],
        registration: { specificObjective: '2.1', call: '03_22_008' },
        units: [unit],
      },
    ]);
    const features = [
      { code: 'CLLD-P2', isMet: true, note: 'Místní řemeslníci' },
      { code: 'CLLD-P4', isMet: false },
    ];
    const lacking = {
      title: 'Bez znaků',
      features,
      focusAreas: [],
      registrationNumber: 'CZ.03.03.01/00/22_008/0000002',
    };
    const second = (await add(mas.id, masProjectBody({ ...lacking, unitIds: [(await unitOf()).id] }))).body.projects[0];
    expect(second.missingFeatures).toEqual(['CLLD-P1', 'CLLD-P3', 'CLLD-P4']);
    expect(second.features[1]).toEqual({ code: 'CLLD-P2', isMet: true, note: 'Místní řemeslníci' });
    expect(warningsOf(second)).toEqual([
      'mas-project.feature-missing',
      'mas-project.feature-missing',
      'mas-project.feature-missing',
      'mas-project.focus-missing',
      'mas-project.other-objective',
      'mas-project.unit-outside',
    ]);
    const ofUnit = (await manager.get(`/projects/RSSZ/territorial-units/${unit.id}/mas`)).body;
    expect(ofUnit.projects).toMatchObject([{ title: 'Sousedé sobě', state: 'running' }]);
  });

  it.each([
    ['no title', { title: ' ' }, ['title:validation.required']],
    ['an end before the start', { endsOn: '2022-12-31' }, ['endsOn:mas-project.period-reversed']],
    ['a number of no grammar', { registrationNumber: 'CZ.03' }, ['registrationNumber:registration.malformed']],
    [
      'a number of another programme',
      { registrationNumber: 'CZ.06.02.01/00/22_008/0000001' },
      ['registrationNumber:registration.other-programme'],
    ],
    ['a state that is none', { state: 'perhaps' }, ['state:validation.not-in-list']],
    ['a fifth feature', { features: [{ code: 'CLLD-P5', isMet: true }] }, ['features.0.code:validation.not-in-list']],
    [
      'a feature twice',
      {
        features: [
          { code: 'CLLD-P1', isMet: true },
          { code: 'CLLD-P1', isMet: false },
        ],
      },
      ['features:validation.duplicate'],
    ],
    ['a seventh focus area', { focusAreas: ['CLLD-O7'] }, ['focusAreas:validation.not-in-list']],
    [
      'a unit that is none',
      { unitIds: ['01866db2-0000-7000-8000-000000000000'] },
      ['unitIds:mas-project.unit-unknown'],
    ],
  ])('are refused with %s', async (_case, wrong, problems) => {
    const mas = await create();
    const refused = await add(mas.id, masProjectBody(wrong));
    expect([refused.status, codes(refused.body)]).toEqual([422, problems]);
    expect((await read(mas.id)).projects).toEqual([]);
  });

  it('keep a number pasted with spaces and in small letters in its one form', async () => {
    const mas = await create();
    const pasted = masProjectBody({ registrationNumber: ' cz.03.02.01/00/ 22_008/0000001 ' });
    const { projects } = (await add(mas.id, pasted).expect(201)).body;
    expect(projects).toMatchObject([{ registrationNumber: 'CZ.03.02.01/00/22_008/0000001', warnings: [] }]);
  });

  it('are added once however often the same is sent under its key', async () => {
    const mas = await create();
    const send = (body: object, key = 'sousede-sobe') => add(mas.id, body).set('idempotency-key', key);
    await Promise.all([send(masProjectBody()).expect(201), send(masProjectBody()).expect(201)]);
    expect((await send(masProjectBody()).expect(201)).body.projects).toHaveLength(1);
    const reused = await send(masProjectBody({ title: 'Jinak' })).expect(409);
    expect(reused.body.code).toBe('idempotency.key-reused');
    expect((await send(masProjectBody(), 'jiny klic').expect(400)).body.code).toBe('request.malformed');
    expect((await send(masProjectBody(), 'jiny-klic').expect(201)).body.projects).toHaveLength(2);
  });

  it('are changed over the version seen', async () => {
    const mas = await create();
    const [project] = (await add(mas.id, masProjectBody()).expect(201)).body.projects;
    const put = (version: number, body: object) =>
      manager.put(`/projects/RSSZ/mas/${mas.id}/projects/${project.id}`, body).set('if-match', `"${version}"`);
    const changed = await put(1, masProjectBody({ state: 'finished' })).expect(200);
    expect(changed.body.projects[0]).toMatchObject({ state: 'finished', version: 2 });
    const late = await put(1, masProjectBody({ title: 'Jinak' }));
    expect([late.status, late.body.changed, late.body.current.state]).toEqual([409, ['state'], 'finished']);
    expect((await put(2, masProjectBody({ state: 'finished' }))).body.projects[0].version).toBe(2);
    await manager
      .put(`/projects/RSSZ/mas/${mas.id}/projects/${mas.id}`, masProjectBody())
      .set('if-match', '"1"')
      .expect(404);
    await add(app.project.id, masProjectBody()).expect(404);
    const facts = await app.db.query<{ type: string }>(
      `SELECT type FROM fact WHERE subject_type = 'mas-project' AND subject_id = $1 ORDER BY id`,
      [project.id],
    );
    expect(facts.map(({ type }) => type)).toEqual(['mas-project.created', 'mas-project.changed']);
  });
});
