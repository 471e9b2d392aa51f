import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { masBody, masProjectBody } from '../../../test/factories/mas.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const codes = (body: { errors?: { code: string; field?: string }[] }): string[] =>
  (body.errors ?? []).map(({ field, code }) => `${field ?? ''}:${code}`);
const warningsOf = ({ warnings }: { warnings: { code: string }[] }): string[] => warnings.map(({ code }) => code);

describe('local action groups', () => {
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
  afterEach(() => app.db.query(`DELETE FROM municipality`));

  const create = async (change: object = {}) =>
    (await manager.post('/projects/RSSZ/mas', masBody(change)).expect(201)).body;
  const read = async (id: string, who: ApiClient = manager) =>
    (await who.get(`/projects/RSSZ/mas/${id}`).expect(200)).body;
  const change = (id: string, version: number, body: object) =>
    manager.put(`/projects/RSSZ/mas/${id}`, body).set('if-match', `"${version}"`);
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

  it('are taken in with their municipalities and documents, and found by name and number', async () => {
    const made = await create({ name: 'MAS Červený vrch', municipalities: [{ code: '500 101', name: 'Vrch' }] });
    expect(made).toMatchObject({
      name: 'MAS Červený vrch',
      region: { code: 'CZ042', nameCs: 'Ústecký kraj' },
      strategy: { from: '2021-01-01', isInForce: true },
      framework: { to: '2025-12-31', isInForce: true },
      contact: { email: 'kancelar@mas.example' },
      municipalities: [{ code: '500101', name: 'Vrch' }],
      refusals: [],
      version: 1,
    });
    expect(warningsOf(made)).toEqual(['municipality.list-not-loaded']);
    const found = async (query: string) => (await manager.get(`/projects/RSSZ/mas?${query}`).expect(200)).body;
    expect((await found('q=cerveny')).items).toMatchObject([{ id: made.id, municipalities: 1, projects: 0 }]);
    expect((await found(`q=${made.identificationNumber.slice(0, 7)}`)).total).toBe(1);
    expect((await found('q=%25')).total).toBe(0);
    expect((await found('region=CZ010')).total).toBe(0);
  });

  it.each([
    ['no name', { name: ' ' }, ['name:validation.required']],
    [
      'a number of seven letters',
      { identificationNumber: 'abcdefg' },
      ['identificationNumber:identification-number.malformed'],
    ],
    [
      'a number with a slip',
      { identificationNumber: '12345678' },
      ['identificationNumber:identification-number.check-digit'],
    ],
    ['an unknown region', { regionCode: 'CZ999' }, ['regionCode:region.unknown']],
    ['a strategy that ends before it begins', { strategyTo: '2020-12-31' }, ['strategyTo:mas.period-reversed']],
    ['a framework without a beginning', { frameworkFrom: null }, ['frameworkTo:mas.period-reversed']],
    ['a mail address of nobody', { email: 'kancelar' }, ['email:validation.not-an-email']],
    ['a web page that runs a script', { website: 'javascript:alert(1)' }, ['website:validation.not-a-url']],
    ['a data box of other signs', { dataBox: 'l0l0l0l' }, ['dataBox:mas.data-box']],
    [
      'a code of five digits',
      { municipalities: [{ code: '50010' }] },
      ['municipalities.0.code:municipality.code-malformed'],
    ],
    [
      'a municipality twice',
      { municipalities: [{ code: '500101' }, { code: '500 101' }] },
      ['municipalities.1.code:validation.duplicate'],
    ],
    ['a field that is not known', { colour: 'red' }, ['colour:validation.unknown-field']],
  ])('are refused with %s, and nothing is written', async (_case, wrong, problems) => {
    const before = (await manager.get('/projects/RSSZ/mas')).body.total;
    const refused = await manager.post('/projects/RSSZ/mas', masBody(wrong));
    expect([refused.status, codes(refused.body)]).toEqual([422, problems]);
    expect((await manager.get('/projects/RSSZ/mas')).body.total).toBe(before);
  });

  it('are refused under a number or a name that another has', async () => {
    const first = await create();
    const twin = masBody({ identificationNumber: first.identificationNumber, name: first.name });
    const refused = await manager.post('/projects/RSSZ/mas', twin);
    expect([refused.status, codes(refused.body)]).toEqual([
      409,
      ['identificationNumber:mas.number-taken', 'name:mas.name-taken'],
    ]);
  });

  it('are taken in once when two send the same at the same time', async () => {
    const second = await app.as('manager');
    const body = masBody();
    const answers = await Promise.all([manager, second].map((one) => one.post('/projects/RSSZ/mas', body)));
    const [made, refused] = answers.sort((a, b) => a.status - b.status);
    expect([made?.status, refused?.status]).toEqual([201, 409]);
    expect(codes(refused?.body)).toEqual(['identificationNumber:mas.number-taken', 'name:mas.name-taken']);
  });

  it('know a municipality from the loaded list and refuse one that is not on it', async () => {
    await app.db.query(
      `INSERT INTO municipality (code, name, name_folded, district_code, region_code)
       VALUES ('500102', 'Ukázková Lhota', 'ukazkov lhot', 'CZ0421', 'CZ042')`,
    );
    const made = await create({ municipalities: [{ code: '500102', name: 'Jinak' }] });
    expect([made.municipalities, made.warnings]).toEqual([[{ code: '500102', name: 'Ukázková Lhota' }], []]);
    const refused = await manager.post('/projects/RSSZ/mas', masBody({ municipalities: [{ code: '599999' }] }));
    expect(codes(refused.body)).toEqual(['municipalities.0.code:municipality.unknown']);
  });

  it('warn of a municipality that another has, and of a framework beyond the strategy', async () => {
    await create({ name: 'MAS Sousední', municipalities: [{ code: '500103' }] });
    const made = await create({ municipalities: [{ code: '500103' }], frameworkTo: '2029-12-31' });
    expect(warningsOf(made)).toEqual([
      'mas.framework-outside-strategy',
      'mas.municipality-elsewhere',
      'municipality.list-not-loaded',
    ]);
    expect(made.warnings[1].params).toEqual({ code: '500103', mas: 'MAS Sousední' });
  });

  it('are changed over the version seen; the later of two editors is told what is stored', async () => {
    const body = masBody({ municipalities: [{ code: '500104' }] });
    const made = (await manager.post('/projects/RSSZ/mas', body).expect(201)).body;
    const next = await change(made.id, 1, { ...body, note: 'Sídlo se stěhuje', municipalities: [{ code: '500105' }] });
    expect([next.status, next.body.version, next.headers['etag']]).toEqual([200, 2, '"2"']);
    expect(next.body.municipalities.map(({ code }: { code: string }) => code)).toEqual(['500105']);
    const late = await change(made.id, 1, { ...body, name: 'MAS Jiná' });
    expect([late.status, late.body.code, late.body.changed]).toEqual([
      409,
      'version.stale',
      ['municipalities', 'note'],
    ]);
    expect(late.body.current).toMatchObject({ version: 2, note: 'Sídlo se stěhuje' });
    const same = await change(made.id, 2, { ...body, note: 'Sídlo se stěhuje', municipalities: [{ code: '500105' }] });
    expect(same.body.version).toBe(2);
    await manager.put(`/projects/RSSZ/mas/${made.id}`, body).expect(428);
    const kept = await app.db.query(`SELECT 1 FROM mas_municipality WHERE mas_id = $1`, [made.id]);
    expect(kept).toHaveLength(2);
  });

  it('say which unit lies in which of them, whole, partly or not at all', async () => {
    const whole = await unitOf('500111');
    const partly = await unitOf('500111', '500112', '500113');
    const none = await unitOf('500114');
    const unknown = await unitOf();
    const [one, other] = [
      await create({ municipalities: [{ code: '500111' }] }),
      await create({ municipalities: [{ code: '500112' }] }),
    ];
    expect((await read(one.id)).units).toEqual([
      { id: whole.id, name: whole.name, municipalities: 1, inside: 1 },
      { id: partly.id, name: partly.name, municipalities: 3, inside: 1 },
    ]);
    const pairs = await app.db.query<{ unit_id: string; mas_id: string }>(
      `SELECT unit_id, mas_id FROM unit_mas WHERE unit_id = $1 ORDER BY mas_id`,
      [partly.id],
    );
    expect(pairs.map(({ mas_id }) => mas_id)).toEqual([one.id, other.id].sort());
    const of = async (id: string) => (await manager.get(`/projects/RSSZ/territorial-units/${id}/mas`).expect(200)).body;
    expect(await of(partly.id)).toMatchObject({
      coverage: 'partly',
      mas: [{ id: one.id }, { id: other.id }],
      outside: [{ code: '500113' }],
    });
    expect([(await of(whole.id)).coverage, (await of(none.id)).coverage, (await of(unknown.id)).coverage]).toEqual([
      'whole',
      'none',
      'unknown',
    ]);
    const { counts, items } = (await manager.get('/projects/RSSZ/mas-coverage?coverage=none').expect(200)).body;
    expect([counts, items.map(({ unit }: { unit: { id: string } }) => unit.id)]).toEqual([
      { whole: 1, partly: 1, none: 1, unknown: 1 },
      [none.id],
    ]);
    const coordinator = await app.as('coordinator', { unitIds: [none.id] });
    expect((await read(one.id, coordinator)).units).toEqual([]);
    expect((await coordinator.get('/projects/RSSZ/mas-coverage')).body.counts).toMatchObject({ none: 1, whole: 0 });
    await coordinator.get(`/projects/RSSZ/territorial-units/${whole.id}/mas`).expect(404);
  });

  it('are read by the whole project and written by its manager', async () => {
    const made = await create();
    for (const role of ['consultant', 'evaluator', 'coordinator'] as const) {
      const reader = await app.as(role);
      expect((await read(made.id, reader)).refusals).toEqual([{ code: 'access.denied' }]);
      await reader.post('/projects/RSSZ/mas', masBody()).expect(403);
      await reader.put(`/projects/RSSZ/mas/${made.id}`, masBody()).set('if-match', '"1"').expect(403);
      await reader.post(`/projects/RSSZ/mas/${made.id}/projects`, masProjectBody()).expect(403);
    }
    await (await app.as('admin')).get('/projects/RSSZ/mas').expect(403);
    await app.anonymous.get('/projects/RSSZ/mas').expect(401);
    await manager.get(`/projects/RSSZ/mas/${app.project.id}`).expect(404);
  });
});
