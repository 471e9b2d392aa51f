import { addDays, localDate } from '@rssz/domain';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { createLog, diaryCodes, newId, visitBody, voidLog, type DiaryCodes } from '../../../test/factories/diary.ts';
import { makeCatalogue, makeDescription, makeRating } from '../../../test/factories/comparison.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);

describe('the watch over silent units', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let codes: DiaryCodes;
  let unit: { id: string; name: string };

  beforeAll(async () => {
    app = await startApp();
    codes = await diaryCodes(app);
    manager = await app.as('manager');
  });
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
  });
  afterAll(() => app.close());

  const date = (stage: string, body: object) =>
    manager
      .put(`/projects/RSSZ/territorial-units/${unit.id}/milestones/${stage}`, body)
      .set('if-none-match', '*')
      .expect(201);
  const visit = async (heldOn: string): Promise<string> => {
    const id = newId();
    await createLog(manager, id, visitBody(codes, unit.id, { heldOn })).expect(201);
    return id;
  };
  const read = async (query = '', who: ApiClient = manager) =>
    (await who.get(`/projects/RSSZ/silent-units${query}`).expect(200)).body;
  const watched = async (query = '', who: ApiClient = manager) =>
    (await read(query, who)).items.find((one: { unit: { id: string } }) => one.unit.id === unit.id);

  it('names a unit that nobody ever reached, and who is missing there', async () => {
    expect(await watched()).toMatchObject({
      unit,
      lastContactOn: null,
      isSilent: true,
      consultants: [],
      nextStep: { code: 'assign-consultant', stage: null },
    });
  });

  it('is silent from the day the limit is reached, and heard again after a visit', async () => {
    await app.as('consultant', { unitIds: [unit.id] });
    await visit(inDays(-60));
    expect(await watched()).toMatchObject({
      lastContactOn: inDays(-60),
      daysSilent: 60,
      isSilent: true,
      nextStep: { code: 'arrange-visit' },
    });
    expect(await watched('?days=61')).toBeUndefined();
    const log = await visit(inDays(-1));
    expect(await watched()).toBeUndefined();
    await voidLog(manager, log, 1, 'Zapsáno k jinému celku').expect(200);
    expect(await watched()).toMatchObject({ lastContactOn: inDays(-60) });
  });

  it('says the next step of one unit, also where nothing needs attention', async () => {
    await app.as('consultant', { unitIds: [unit.id] });
    await visit(inDays(-1));
    expect(await watched()).toBeUndefined();
    const { body } = await manager.get(`/projects/RSSZ/silent-units/${unit.id}`).expect(200);
    expect(body).toMatchObject({ unit, isSilent: false, stalled: [], nextStep: { code: 'plan-milestone' } });
  });

  it('knows no unit outside the territory of the reader', async () => {
    const coordinator = await app.as('coordinator', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    const { body } = await coordinator.get(`/projects/RSSZ/silent-units/${unit.id}`).expect(404);
    expect(body.code).toBe('resource.not-found');
  });

  it('asks for a rating only where the comparison lacks one, under whichever version of the catalogue it was given', async () => {
    const { user } = await app.as('consultant', { unitIds: [unit.id] });
    await visit(inDays(-1));
    await date('plan-approved', { actualOn: inDays(-5) });
    const old = await makeCatalogue(app.db, app.project, {
      ...{ number: 101, state: 'retired', criteria: [{ code: 'K1', area: 'housing' }] },
    });
    const mapped = { code: 'N1', area: 'housing', mappedFromId: old.get('K1')!.id };
    const next = await makeCatalogue(app.db, app.project, { number: 102, criteria: [mapped] });
    const place = { unitId: unit.id, by: user.id, agreedOn: '2023-03-01', approvedOn: '2023-03-10' };
    await makeDescription(app.db, app.project, { ...place, criteria: [old.get('K1')!] });
    const step = async (): Promise<string> =>
      (await manager.get(`/projects/RSSZ/silent-units/${unit.id}`).expect(200)).body.nextStep.code;
    const rate = (over: { level: number; on: string; phase?: 'interim'; isPilot?: boolean }) =>
      makeRating(app.db, app.project, { unitId: unit.id, by: user.id, criterionId: next.get('N1')!.id, ...over });
    await rate({ level: 1, on: '2023-06-01', isPilot: true });
    expect(await step()).toBe('assess-baseline');
    await rate({ level: 1, on: '2023-06-01' });
    expect(await step()).toBe('assess-again');
    await rate({ level: 1, on: '2024-06-01', phase: 'interim' });
    expect(await step()).toBe('plan-milestone');
  });

  it('hears a milestone that was reached', async () => {
    await date('interest', { actualOn: inDays(-5) });
    expect(await watched()).toBeUndefined();
  });

  it('names a unit whose milestone stands still, and which to settle', async () => {
    await app.as('consultant', { unitIds: [unit.id] });
    await visit(inDays(-1));
    await date('selection', { plannedOn: inDays(-20) });
    await date('interest', { plannedOn: inDays(-3) });
    expect(await watched()).toMatchObject({
      isSilent: false,
      daysSilent: 1,
      stalled: [
        { stage: 'selection', plannedOn: inDays(-20), overdueDays: 20 },
        { stage: 'interest', overdueDays: 3 },
      ],
      nextStep: { code: 'settle-milestone', stage: 'selection' },
    });
    const { silent, stalled, units, days } = await read();
    expect({ silent: silent > 0, stalled, days }).toEqual({ silent: true, stalled: 1, days: 60 });
    expect(units).toBeGreaterThanOrEqual(4);
  });

  it('asks nothing of a unit whose cooperation is over', async () => {
    await app.db.query(`UPDATE territorial_unit SET cooperation_to = $2 WHERE id = $1`, [unit.id, inDays(-1)]);
    await date('selection', { plannedOn: inDays(-20) });
    expect(await watched()).toBeUndefined();
  });

  it('keeps to the territory of the reader, or to the units of their own', async () => {
    const own = await app.as('coordinator', { unitIds: [unit.id] });
    expect((await read('', own)).items.map((one: { unit: { id: string } }) => one.unit.id)).toEqual([unit.id]);
    expect((await read('', await app.as('coordinator'))).items).toEqual([]);
    const consultant = await app.as('consultant', { unitIds: [unit.id] });
    expect((await read('?mine=true', consultant)).units).toBe(1);
    expect((await read('', consultant)).units).toBeGreaterThan(1);
    expect(await watched('', await app.as('evaluator'))).toBeDefined();
    await (await app.as('admin')).get('/projects/RSSZ/silent-units').expect(403);
    await app.anonymous.get('/projects/RSSZ/silent-units').expect(401);
  });

  it.each(['?days=0', '?days=1001', '?days=few', '?mine=maybe', '?colour=red'])('refuses %s', async (query) => {
    await manager.get(`/projects/RSSZ/silent-units${query}`).expect(422);
  });
});
