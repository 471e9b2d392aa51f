import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { countStatements } from '../../../test/count-statements.ts';
import { callBody } from '../../../test/factories/call.ts';
import { masBody } from '../../../test/factories/mas.ts';
import { measureWith, planDraft, planWith, writePlan } from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const REGISTRATION = 'CZ.03.02.01/00/24_065/0001234';

describe('the funding of a measure', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let coordinator: ApiClient;
  let stranger: ApiClient;
  let unit: { id: string; name: string };
  let measureId: string;
  let planId: string;
  let callId: string;

  const path = (): string => `/projects/RSSZ/measures/${measureId}`;
  const funding = async (who = consultant) => (await who.get(`${path()}/funding`).expect(200)).body;
  const decide = (body: object, who = consultant) => who.post(`${path()}/sources`, { decision: 'accept', ...body });
  const step = (source: { id: string; version: number }, body: object, who = consultant) =>
    who.post(`${path()}/sources/${source.id}/steps`, body).set('if-match', `"${source.version}"`);
  const accepted = async (body: object = { itemCode: '2.1-A09' }) =>
    (await decide(body).expect(201)).body.sources.at(-1);
  const codes = ({ body }: { body: { code: string; errors?: { field?: string; code: string }[] } }): string[] =>
    body.errors?.map(({ field, code }) => `${field}: ${code}`) ?? [body.code];

  const planned = async (change: object) => {
    const measure = measureWith(change);
    const plan = await planDraft(consultant, unit.id, planWith([measure]));
    return { planId: plan.id, measureId: measure.measureId };
  };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    callId = (await manager.post('/projects/RSSZ/calls', callBody({ number: '03_24_065' })).expect(201)).body.id;
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    consultant = await app.as('consultant', { unitIds: [unit.id] });
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    stranger = await app.as('consultant', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    const made = await planned({
      title: 'Dluhová poradna',
      description: 'Pomoc lidem v exekuci a s oddlužením.',
      budgetCrowns: 900_000,
    });
    ({ planId, measureId } = made);
  });

  it('suggests activities with reasons and the calls that are open, the best first', async () => {
    const body = await funding();
    expect(body).toMatchObject({ standing: 'nothing', nothingFits: false, budgetCrowns: 900_000, sources: [] });
    const [best] = body.suggestions;
    expect(best.item).toMatchObject({ code: '2.1-A09', objectiveCode: '2.1' });
    expect(best.calls).toMatchObject([{ number: '03_24_065', state: 'open', eligibleApplicants: 'obce a neziskovky' }]);
    const words = best.reasons.flatMap((reason: { measure: string[] }) => reason.measure);
    expect(words).toEqual(expect.arrayContaining(['exekuci']));
    expect(body.suggestions.every((one: { reasons: unknown[] }) => one.reasons.length > 0)).toBe(true);
  });

  it('says that nothing fits when nothing does', async () => {
    const roof = await planned({ title: 'Oprava střechy školy', description: 'Výměna krytiny a okapů.' });
    const { body } = await consultant.get(`/projects/RSSZ/measures/${roof.measureId}/funding`).expect(200);
    expect(body).toMatchObject({ suggestions: [], nothingFits: true });
  });

  it('reads measure, catalogue, calls and local action groups in one statement', async () => {
    await funding();
    const statements = countStatements();
    const ofNothing = await statements.of(() => consultant.get('/projects/RSSZ/measures/none/funding').expect(404));
    expect(await statements.of(() => funding())).toBe(ofNothing + 1);
    statements.restore();
  });

  it('offers CLLD by where the unit lies', async () => {
    const community = { title: 'Komunitní centrum', description: 'Komunitní práce a setkávání obyvatel.' };
    const made = await planned(community);
    const clld = async () => {
      const { body } = await consultant.get(`/projects/RSSZ/measures/${made.measureId}/funding`).expect(200);
      const found = body.suggestions.find((one: { item: { code: string } }) => one.item.code === 'CLLD-O1');
      return found?.reasons.find((reason: { kind: string }) => reason.kind === 'fact')?.fact ?? null;
    };
    expect(await clld()).toBe('mas-unknown');
    await app.db.query(
      `INSERT INTO unit_municipality (id, project_id, unit_id, municipality_code, name, recorded_from, recorded_by)
       VALUES (uuidv7(), $1, $2, '599999', 'Ukázková obec', now(), (SELECT id FROM app_user LIMIT 1))`,
      [app.project.id, unit.id],
    );
    await manager
      .post('/projects/RSSZ/mas', masBody({ municipalities: [{ code: '588888', name: 'Jinde' }] }))
      .expect(201);
    expect(await clld()).toBeNull();
    await manager
      .post('/projects/RSSZ/mas', masBody({ municipalities: [{ code: '599999', name: 'Tady' }] }))
      .expect(201);
    expect(await clld()).toBe('mas-territory');
  });

  it('takes a suggestion through application to a grant, and keeps every step', async () => {
    let source = await accepted({ itemCode: '2.1-A09', callId });
    expect(source).toMatchObject({ state: 'accepted', item: { code: '2.1-A09' }, call: { id: callId }, version: 1 });
    const { body } = await step(source, {
      kind: 'apply',
      amountCrowns: 800_000,
      registrationNumber: ' cz.03.02.01/00/24_065/0001234',
    }).expect(201);
    [source] = body.sources;
    expect(source).toMatchObject({ state: 'applied', registrationNumber: REGISTRATION, warnings: [] });
    const granted = await step(source, { kind: 'grant', amountCrowns: 750_000 }).expect(201);
    expect(granted.body).toMatchObject({ standing: 'granted', sources: [{ state: 'granted', amountCrowns: 750_000 }] });
    expect(granted.body.sources[0].history).toMatchObject([
      { kind: 'grant', fromState: 'applied', toState: 'granted', amountCrowns: 750_000 },
      { kind: 'apply', fromState: 'accepted', toState: 'applied', amountCrowns: 800_000, callNumber: '03_24_065' },
      { kind: 'accept', fromState: null, toState: 'accepted', amountCrowns: null },
    ]);
    expect(granted.body.suggestions.map((one: { item: { code: string } }) => one.item.code)).not.toContain('2.1-A09');
  });

  it('keeps what was refused with its reason, and takes it back with a reason', async () => {
    const refused = await decide({ itemCode: '2.1-A09', decision: 'refuse', reason: 'Běží z jiného projektu' }).expect(
      201,
    );
    expect(refused.body).toMatchObject({ standing: 'refused', nothingFits: false });
    const [source] = refused.body.sources;
    expect(codes(await step(source, { kind: 'accept' }).expect(422))).toEqual(['reason: reason.required']);
    const { body } = await step(source, { kind: 'accept', reason: 'Ten projekt skončil' }).expect(201);
    expect(body.sources[0]).toMatchObject({ state: 'accepted', history: [{ kind: 'accept' }, { kind: 'refuse' }] });
  });

  it('has several sources, also outside the programme', async () => {
    await accepted();
    const own = await accepted({ otherSource: 'Rozpočet města', amountCrowns: 100_000 });
    expect(own).toMatchObject({ item: null, otherSource: 'Rozpočet města', state: 'accepted' });
    const { body } = await step(own, { kind: 'grant' }).expect(201);
    expect(body.sources.map(({ state }: { state: string }) => state)).toEqual(['accepted', 'granted']);
  });

  it('warns of a registration number of another objective or call', async () => {
    const source = await accepted({ itemCode: '2.2-A04' });
    const { body } = await step(source, { kind: 'change', registrationNumber: REGISTRATION }).expect(201);
    expect(body.sources[0].warnings).toMatchObject([{ code: 'objective-differs' }]);
  });

  it.each([
    [{}, ['otherSource: source.one-origin'], 422],
    [{ itemCode: '2.1-A09', otherSource: 'Kraj' }, ['otherSource: source.one-origin'], 422],
    [{ itemCode: '2.1-A99' }, ['itemCode: source.item-unknown'], 422],
    [{ itemCode: '2.1-T01' }, ['itemCode: source.item-unknown'], 422],
    [{ itemCode: '2.1-A09', decision: 'refuse', reason: ' ' }, ['reason: reason.required'], 422],
    [{ itemCode: '2.1-A09', amountCrowns: 0 }, ['amountCrowns: source.amount-range'], 422],
    [{ itemCode: '2.1-A09', amountCrowns: 1.5 }, ['amountCrowns: validation.wrong-type'], 422],
    [{ itemCode: '2.1-A09', callId: '0191f5a0-0000-7000-8000-000000000000' }, ['callId: source.call-unknown'], 422],
    [{ itemCode: '2.1-A09', decision: 'grant' }, ['decision: validation.not-in-list'], 422],
  ])('refuses the decision %j', async (body, expected, status) => {
    expect(codes(await decide(body).expect(status))).toEqual(expected);
    expect((await funding()).sources).toEqual([]);
  });

  it('refuses a call of another objective and a call for another source', async () => {
    expect(codes(await decide({ itemCode: '2.2-A04', callId }).expect(422))).toEqual([
      'callId: source.call-other-objective',
    ]);
    expect(codes(await decide({ otherSource: 'Kraj', callId }).expect(422))).toEqual([
      'callId: source.call-not-for-other',
    ]);
  });

  it('is for measures that an approved version or a draft has; nothing is written for another', async () => {
    const source = await accepted({ itemCode: '2.1-A09', callId });
    const counted = async () => (await coordinator.get(`/projects/RSSZ/calls/${callId}`).expect(200)).body;
    expect(await counted()).toMatchObject({ measures: 1, measureList: [{ id: measureId }] });
    const { shown } = (await consultant.get(`/projects/RSSZ/plans/${planId}`).expect(200)).body;
    await writePlan(consultant, shown.id, shown.version, planWith([measureWith()])).expect(200);
    await decide({ itemCode: '2.1-A04' }).expect(404);
    await step(source, { kind: 'change', amountCrowns: 5000 }).expect(404);
    await consultant.get(`${path()}/funding`).expect(404);
    const stored = await app.db.query(
      `SELECT s.item_code AS code, s.version, count(t.id)::int AS steps FROM measure_source s
       JOIN measure_source_step t ON t.source_id = s.id WHERE s.measure_id = $1 GROUP BY s.id`,
      [measureId],
    );
    expect(stored).toEqual([{ code: '2.1-A09', version: 1, steps: 1 }]);
    expect(await counted()).toMatchObject({ measures: 0, measureList: [] });
  });

  it('is decided about once', async () => {
    await accepted();
    expect(codes(await decide({ itemCode: '2.1-A09' }).expect(409))).toEqual(['itemCode: source.exists']);
    await accepted({ otherSource: 'Rozpočet města' });
    expect(codes(await decide({ otherSource: 'rozpočet města ' }).expect(409))).toEqual(['otherSource: source.exists']);
  });

  it.each([
    [{ kind: 'apply', amountCrowns: 1000 }, ['callId: source.call-required'], 422],
    [{ kind: 'apply' }, ['amountCrowns: source.amount-required', 'callId: source.call-required'], 422],
    [{ kind: 'grant', amountCrowns: 1000 }, ['source.step-not-allowed'], 409],
    [{ kind: 'refuse' }, ['reason: reason.required'], 422],
    [{ kind: 'change', on: '2024-09-17' }, ['on: source.in-future'], 422],
    [{ kind: 'change', on: '2024-09-15' }, ['on: source.before-last-step'], 422],
    [{ kind: 'change', registrationNumber: 'CZ.03' }, ['registrationNumber: registration.malformed'], 422],
    [{ kind: 'erase' }, ['kind: validation.not-in-list'], 422],
  ])('refuses the step %j', async (body, expected, status) => {
    const source = await accepted();
    expect(codes(await step(source, body).expect(status))).toEqual(expected);
    expect((await funding()).sources[0]).toMatchObject({ state: 'accepted', version: 1 });
  });

  it('is applied for only while the call is open', async () => {
    const coming = callBody({ number: '03_24_070', opensOn: '2024-10-01', closesOn: '2024-11-30' });
    const later = (await manager.post('/projects/RSSZ/calls', coming).expect(201)).body.id;
    const source = await accepted();
    const early = await step(source, { kind: 'apply', amountCrowns: 1000, callId: later }).expect(422);
    expect(codes(early)).toEqual(['on: source.call-not-open']);
  });

  it('refuses what somebody else changed meanwhile, with the source as it stands', async () => {
    const source = await accepted();
    await step(source, { kind: 'change', amountCrowns: 5000 }).expect(201);
    const { body } = await step(source, { kind: 'refuse', reason: 'Ne' }, manager).expect(409);
    expect(body).toMatchObject({ code: 'version.stale', changed: ['amountCrowns'], current: { amountCrowns: 5000 } });
    await consultant.post(`${path()}/sources/${source.id}/steps`, { kind: 'change' }).expect(428);
  });

  it('is read by all of the team and the unit, decided by those who work in the unit', async () => {
    expect((await funding(stranger)).refusals).toEqual([{ code: 'access.denied' }]);
    expect((await funding(coordinator)).refusals).toEqual([{ code: 'access.denied' }]);
    await decide({ itemCode: '2.1-A09' }, stranger).expect(403);
    await decide({ itemCode: '2.1-A09' }, coordinator).expect(403);
    await decide({ itemCode: '2.1-A09' }, manager).expect(201);
    const elsewhere = await app.as('coordinator', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    await elsewhere.get(`${path()}/funding`).expect(404);
    await (await app.as('admin')).get(`${path()}/funding`).expect(403);
    await app.anonymous.get(`${path()}/funding`).expect(401);
    await consultant.get('/projects/RSSZ/measures/0191f5a0-0000-7000-8000-000000000000/funding').expect(404);
  });

  it('leaves a fact without the words of a reason, and steps that nobody can change', async () => {
    const { body } = await decide({ itemCode: '2.1-A09', decision: 'refuse', reason: 'Tajný důvod' }).expect(201);
    const facts = await app.db.query<{ data: object }>(`SELECT data FROM fact WHERE subject_id = $1`, [
      body.sources[0].id,
    ]);
    expect(facts).toMatchObject([{ data: { unitId: unit.id, measureId, toState: 'refused', step: 'refuse' } }]);
    expect(JSON.stringify(facts)).not.toContain('Tajný');
    await expect(app.db.query(`UPDATE measure_source_step SET reason = 'jiný'`)).rejects.toThrow(/permission denied/);
    await expect(app.db.query(`DELETE FROM measure_source_step`)).rejects.toThrow(/permission denied/);
  });
});
