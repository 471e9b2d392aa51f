import type { Test } from 'supertest';
import type { ApiClient } from './api-client.ts';
import { startApp, type AppUnderTest } from './app-under-test.ts';
import { callBody } from './factories/call.ts';
import { receivedEnquiry } from './factories/enquiry.ts';
import { masBody, masProjectBody } from './factories/mas.ts';
import { measurePath, measureWith, PLANS, planDraft, planVersionPath, planWith, writePlan } from './factories/plan.ts';
import { makeUnit } from './factories/territorial-unit.ts';

const BASE = '/projects/RSSZ';
const ZERO_WIDTH = '\u200b';

/** What no form of plans, money, local action groups, enquiries and search sends: each is refused by its field. */
describe('input that nobody types into plans and what follows from them', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: { id: string; name: string };
  let versionId: string;
  let measureId: string;
  let masId: string;
  let enquiryId: string;

  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'on' });
    manager = await app.as('manager');
    unit = await makeUnit(app.db, app.project);
    const measure = measureWith();
    ({ measureId } = measure);
    versionId = (await planDraft(manager, unit.id, planWith([measure]))).shown.id;
    masId = (await manager.post(`${BASE}/mas`, masBody()).expect(201)).body.id;
    enquiryId = (await receivedEnquiry(app, manager)).id;
  });
  afterAll(() => app.close());

  const write = (content: object): Test => writePlan(manager, versionId, 2, content);
  const measured = (change: object): Test => write(planWith([measureWith({ measureId, ...change })]));
  const objectives = (list: unknown[]): Test => write(planWith([], { objectives: list }));
  const search = (body: object): Test => manager.post(`${BASE}/search`, { q: 'bydlení', ...body });
  const call = (change: object): Test => manager.post(`${BASE}/calls`, callBody(change));
  const mas = (change: object): Test => manager.post(`${BASE}/mas`, masBody(change));
  const masProject = (change: object): Test => manager.post(`${BASE}/mas/${masId}/projects`, masProjectBody(change));
  const decide = (body: object): Test => manager.post(`${measurePath(measureId)}/sources`, body);
  const progress = (change: object): Test =>
    manager.post(`${measurePath(measureId)}/progress`, {
      ...{ state: 'running', on: '2024-09-02', note: '', evidence: [], ...change },
    });
  const interest = (newUnit: unknown): Test =>
    manager.post(`${BASE}/enquiries/${enquiryId}/transitions`, { kind: 'interest', newUnit }).set('if-match', '"1"');

  it.each<[string, string, string, () => Test]>([
    ...[[[]], [null], ['x']].map((list): [string, string, string, () => Test] => [
      `objectives ${JSON.stringify(list)}`,
      'objectives',
      'validation.wrong-type',
      () => objectives(list),
    ]),
    [
      'measures that are a list in a list',
      'objectives.0.measures',
      'validation.wrong-type',
      () => write(planWith([[] as unknown as object])),
    ],
    ['evidence in a list', 'evidence', 'validation.wrong-type', () => progress({ evidence: [[]] })],
    ['a list as a new unit', 'newUnit', 'validation.wrong-type', () => interest([])],
    ['a list of new units', 'newUnit', 'validation.wrong-type', () => interest([{ name: 'Obec' }])],
    ['municipalities in a list', 'municipalities', 'validation.wrong-type', () => mas({ municipalities: [[]] })],
    ['features in a list', 'features', 'validation.wrong-type', () => masProject({ features: [[]] })],
    ['no kinds of a search', 'kinds', 'validation.required', () => search({ kinds: null })],
    ['no size of a search', 'size', 'validation.required', () => search({ size: null })],
    ['an owner in capitals', 'owner', 'validation.wrong-type', () => manager.get(`${BASE}/enquiries?owner=ME`)],
  ])('%s is refused beside %s with %s', async (_what, field, code, send) => {
    const { status, body } = await send();
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field, code }]);
  });

  it.each<[string, string, string, () => Test]>([
    [
      'an objective',
      'objectives.0.title',
      'validation.required',
      () => objectives([{ objectiveKey: measureId, title: ZERO_WIDTH, description: '', measures: [] }]),
    ],
    ['a measure', 'objectives.0.measures.0.title', 'validation.required', () => measured({ title: ZERO_WIDTH })],
    [
      'an implementer',
      'objectives.0.measures.0.implementer',
      'measure.without-implementer',
      () => measured({ implementer: `\u202e ${ZERO_WIDTH}` }),
    ],
    ['a call', 'name', 'validation.required', () => call({ name: ZERO_WIDTH })],
    ['a group', 'name', 'validation.required', () => mas({ name: ZERO_WIDTH })],
    ['a project of a group', 'title', 'validation.required', () => masProject({ title: ZERO_WIDTH })],
    [
      'another source',
      'otherSource',
      'source.one-origin',
      () => decide({ decision: 'accept', otherSource: ZERO_WIDTH }),
    ],
    [
      'a reason',
      'reason',
      'reason.required',
      () => decide({ decision: 'refuse', itemCode: '2.1-A09', reason: ZERO_WIDTH }),
    ],
  ])('a name of nothing that is seen names nothing: %s', async (_what, field, code, send) => {
    const { body } = await send();
    expect(body.errors?.[0] ?? body).toMatchObject({ field, code });
  });

  it('an id in capitals is the same id', async () => {
    const { id } = (await call({ number: '03_24_777' }).expect(201)).body;
    const path = `${BASE}/calls/${id.toUpperCase()}`;
    const renamed = callBody({ number: '03_24_777', name: 'Jiná' });
    await manager.patch(path, 1, renamed).expect(200);
    await manager.get(`${planVersionPath(versionId.toUpperCase())}/export.xlsx`).expect(200);
    const consultant = await app.as('consultant', { unitIds: [unit.id] });
    const { id: enquiry } = await receivedEnquiry(app, manager);
    const step = (version: number, body: object): Test =>
      consultant.post(`${BASE}/enquiries/${enquiry}/transitions`, body).set('if-match', `"${version}"`);
    await step(1, { kind: 'take' }).expect(200);
    const { body: settled } = await step(2, { kind: 'interest', unitId: unit.id.toUpperCase() }).expect(200);
    expect(settled.unit).toEqual(unit);
    const copied = { unitId: unit.id, kind: 'psz', title: 'Opsaný plán', copyVersionId: versionId.toUpperCase() };
    await manager.post(PLANS, copied).expect(201);
    const twice = { unitIds: [unit.id.toUpperCase(), unit.id] };
    const { projects } = (await masProject(twice).expect(201)).body;
    expect(projects[0].units).toEqual([unit]);
  });

  it.each([
    ['what cannot be decoded', '%', 400, 'request.malformed'],
    ['half a letter', '%ED%A0%80', 400, 'request.malformed'],
    ['a NUL', '%00', 404, 'resource.not-found'],
    ['what is too long to be a code', 'a'.repeat(500), 404, 'resource.not-found'],
  ])('an address with %s is answered like any other', async (_what, part, status, code) => {
    const answer = await app.anonymous.get(`/programme/items/${part}`);
    expect(answer).toMatchObject({ status, body: { code, status } });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('two plans that take one measure at once do not both get it', async () => {
    const drafts = await Promise.all(
      [1, 2].map(
        async (at) =>
          (await manager.post(PLANS, { unitId: unit.id, kind: 'psz', title: `Souběh ${at}` }).expect(201)).body,
      ),
    );
    const shared = Array.from({ length: 20 }, (_, at) => measureWith({ title: `Opatření ${at}` }));
    const answers = await Promise.all(
      drafts.map(({ shown }, at) => writePlan(manager, shown.id, 1, planWith(at === 0 ? shared : shared.toReversed()))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body.errors).toHaveLength(20);
    expect(refused?.body.errors[0]).toEqual({
      code: 'validation.duplicate',
      field: 'objectives.0.measures.0.measureId',
    });
    const torn = await app.db.query(
      `SELECT 1 FROM measure_text t JOIN plan_version v ON v.id = t.plan_version_id
       JOIN measure m ON m.id = t.measure_id WHERE m.plan_id <> v.plan_id`,
    );
    expect(torn).toEqual([]);
  });
});
