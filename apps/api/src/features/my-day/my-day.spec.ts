import { addDays, localDate } from '@rssz/domain';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { contentWith, makeCatalogue } from '../../../test/factories/description.ts';
import { correctLog, createLog, diaryCodes, newId, visitBody } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import type { MyDay } from './dto/my-day.dto.ts';

type Person = ApiClient & { user: MadeUser };

describe('my day', () => {
  let app: AppUnderTest;
  let manager: Person;
  let consultant: Person;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    consultant = await app.as('consultant');
  });
  afterAll(() => app.close());

  const day = async (who: Person): Promise<MyDay> => (await who.get('/projects/RSSZ/my-day').expect(200)).body;

  const set = async (number: number, columns: string, params: unknown[] = []): Promise<void> => {
    await app.db.query(`UPDATE deliverable SET ${columns} WHERE project_id = $1 AND number = $2`, [
      app.project.id,
      number,
      ...params,
    ]);
  };

  it('is empty for who has nothing to do', async () => {
    expect(await day(consultant)).toEqual({
      reviews: [],
      mine: [],
      returned: [],
      cooperation: [],
      visits: null,
      deadlines: [],
      recentLogs: [],
      almostParticipants: 0,
      firstSteps: null,
    });
  });

  it('tells who plans a new project what it lacks, as long as it lacks it', async () => {
    await app.db.query(`UPDATE app_user SET disabled_at = now() WHERE id = $1`, [consultant.user.id]);
    expect((await day(manager)).firstSteps).toEqual({
      unplannedDocuments: 83,
      freePlaces: 40,
      lacksConsultants: true,
    });
    await app.db.query(`UPDATE app_user SET disabled_at = NULL WHERE id = $1`, [consultant.user.id]);
    await makeUnit(app.db, app.project, { placeNumber: 1 });
    await set(80, `owner_id = $3, due_on = '2024-12-31'`, [consultant.user.id]);
    await set(81, `due_on = '2024-12-31'`);
    expect((await day(manager)).firstSteps).toEqual({
      unplannedDocuments: 82,
      freePlaces: 0,
      lacksConsultants: false,
    });
    await set(80, `owner_id = NULL, due_on = NULL`);
    await set(81, `due_on = NULL`);
  });

  it('shows what is mine by due date, and to the manager what waits for approval', async () => {
    const dueOn = (days: number): string => addDays(localDate(SPEC_TODAY), days);
    await set(1, `owner_id = $3, due_on = $4`, [consultant.user.id, dueOn(9)]);
    await set(2, `owner_id = $3, due_on = $4, state = 'in-review'`, [consultant.user.id, dueOn(-3)]);
    await set(3, `owner_id = $3, state = 'approved', approved_on = $4`, [consultant.user.id, dueOn(0)]);
    const mine = await day(consultant);
    expect(mine.mine).toMatchObject([
      { code: 'V-02', overdueDays: 3 },
      { code: 'V-01', overdueDays: 0 },
    ]);
    expect(mine.reviews).toEqual([]);
    expect((await day(manager)).reviews).toMatchObject([{ code: 'V-02', state: 'in-review' }]);
  });

  it('asks the coordinator to agree, then a manager who had no part in it to approve, and nobody else', async () => {
    const unit = await makeUnit(app.db, app.project);
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    const stranger = await app.as('coordinator', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    const author = await app.as('consultant', { unitIds: [unit.id] });
    const [criterion] = await makeCatalogue(app.db, app.project);
    if (!criterion) throw new Error('a catalogue without criteria');
    const path = `/projects/RSSZ/territorial-units/${unit.id}/cooperation-descriptions`;
    const draft = (await author.post(path, {}).expect(201)).body;
    expect((await day(coordinator)).cooperation).toEqual([]);
    const description = `/projects/RSSZ/cooperation-descriptions/${draft.id}`;
    const written = await author.put(description, contentWith(criterion)).set('if-match', `"${draft.version}"`);
    const asked = { id: draft.id, unit: { id: unit.id, name: unit.name }, number: 1 };
    expect((await day(coordinator)).cooperation).toEqual([{ kind: 'agree', ...asked }]);
    for (const other of [stranger, author, manager]) expect((await day(other)).cooperation).toEqual([]);

    const agree = { kind: 'agree', how: 'coordinator', on: SPEC_TODAY };
    await coordinator
      .post(`${description}/transitions`, agree)
      .set('if-match', `"${written.body.version}"`)
      .expect(200);
    expect((await day(manager)).cooperation).toEqual([{ kind: 'approve', ...asked }]);
    expect((await day(coordinator)).cooperation).toEqual([]);
  });

  it('offers a unit to whom it is handed over', async () => {
    const unit = await makeUnit(app.db, app.project);
    const before = await app.as('consultant', { unitIds: [unit.id] });
    const successor = await app.as('consultant');
    const offer = { successorId: successor.user.id, predecessorId: before.user.id, validFrom: SPEC_TODAY, note: '' };
    const { body } = await manager.post(`/projects/RSSZ/territorial-units/${unit.id}/handovers`, offer).expect(201);
    expect((await day(successor)).cooperation).toEqual([
      { kind: 'take-over', id: body.id, unit: { id: unit.id, name: unit.name }, number: null },
    ]);
    expect((await day(before)).cooperation).toEqual([]);
  });

  it('shows a coordinator the visits of the unit that wait for a word, again once one was corrected', async () => {
    const codes = await diaryCodes(app);
    const unit = await makeUnit(app.db, app.project);
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    const author = await app.as('consultant', { unitIds: [unit.id] });
    const [id, old] = [newId(), newId()];
    const visit = visitBody(codes, unit.id, { heldOn: '2024-09-12' });
    await createLog(author, id, visit).expect(201);
    await createLog(author, old, { ...visit, heldOn: '2024-03-04' }).expect(201);
    const asked = { id, heldOn: '2024-09-12', minutes: 150, unit: { id: unit.id, name: unit.name } };
    expect((await day(coordinator)).visits).toMatchObject({ total: 1, items: [{ ...asked, wasAnswered: false }] });
    await coordinator
      .post(`/projects/RSSZ/advisory-logs/${id}/responses`, { kind: 'confirmed' })
      .set('if-match', '"1"')
      .expect(200);
    expect((await day(coordinator)).visits).toEqual({ total: 0, items: [] });
    await correctLog(author, id, 1, { ...visit, minutes: 120, reason: 'Kratší' }).expect(200);
    expect((await day(coordinator)).visits).toMatchObject({ total: 1, items: [{ id, wasAnswered: true }] });
    expect((await day(author)).visits).toBeNull();
  });

  it('is for members of the project only', async () => {
    await app.anonymous.get('/projects/RSSZ/my-day').expect(401);
    const former = await app.as('consultant', { validTo: '2024-09-15' });
    await former.get('/projects/RSSZ/my-day').expect(403);
  });
});
