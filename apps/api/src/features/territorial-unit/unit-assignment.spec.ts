import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

describe('who works in a unit', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    unit = (await makeUnit(app.db, app.project)).id;
  });

  afterAll(() => app.close());

  const path = (): string => `/projects/RSSZ/territorial-units/${unit}/assignments`;
  const assign = (body: Record<string, unknown>) => manager.post(path(), { validFrom: '2024-09-01', ...body });

  it('is said by the manager, from a day, and takes effect at once', async () => {
    const coordinator = await app.as('coordinator', { displayName: 'Ukázka Koordinátorka' });
    expect((await coordinator.get('/projects/RSSZ/territorial-units')).body.total).toBe(0);
    const { status, body } = await assign({ userId: coordinator.user.id, role: 'coordinator' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      coordinators: [{ displayName: 'Ukázka Koordinátorka' }],
      assignments: [{ role: 'coordinator', validFrom: '2024-09-01', validTo: null }],
      version: 2,
    });
    expect((await coordinator.get('/projects/RSSZ/territorial-units')).body.total).toBe(1);
  });

  it('ends on a day, and with it the sight of the unit', async () => {
    const coordinator = await app.as('coordinator');
    const { body } = await assign({ userId: coordinator.user.id, role: 'coordinator' });
    const assignment = body.assignments.find(({ user }: { user: { id: string } }) => user.id === coordinator.user.id);
    const ended = await manager.post(`${path()}/${assignment.id}/end`, { validTo: '2024-09-15' });
    expect(ended.status).toBe(200);
    expect(ended.body.coordinators.map(({ id }: { id: string }) => id)).not.toContain(coordinator.user.id);
    expect((await coordinator.get('/projects/RSSZ/territorial-units')).body.total).toBe(0);
    const later = await manager.post(`${path()}/${assignment.id}/end`, { validTo: '2024-10-31' });
    expect(later.status).toBe(409);
    expect(later.body.errors).toMatchObject([{ field: 'validTo', code: 'assignment.ended' }]);
  });

  it('is nobody from a day before any cooperation could be, nor until one in another age', async () => {
    const consultant = await app.as('consultant');
    const person = { userId: consultant.user.id, role: 'consultant' };
    const params = { from: '1990-01-01', to: '2100-12-31' };
    for (const [field, day] of Object.entries({ validFrom: '1900-01-01', validTo: '2101-01-01' })) {
      const { status, body } = await assign({ ...person, [field]: day });
      expect([status, body.errors]).toEqual([422, [{ field, code: 'date.out-of-range', params }]]);
    }
  });

  it('is nobody without the role in the project', async () => {
    const evaluator = await app.as('evaluator');
    const { status, body } = await assign({ userId: evaluator.user.id, role: 'consultant' });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field: 'userId', code: 'assignment.role-missing' }]);
  });

  it('is nobody whose role ran out or whose account is disabled, though the assignment is open', async () => {
    const place = await makeUnit(app.db, app.project);
    const shown = async (): Promise<string[]> =>
      (await manager.get(`/projects/RSSZ/territorial-units/${place.id}`)).body.consultants.map(
        ({ id }: { id: string }) => id,
      );
    const stays = await app.as('consultant', { unitIds: [place.id] });
    const leaver = await app.as('consultant', { unitIds: [place.id] });
    const disabled = await app.as('consultant', { unitIds: [place.id] });
    expect(await shown()).toHaveLength(3);
    await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1 AND unit_id IS NULL`, [
      leaver.user.id,
    ]);
    await app.db.query(`UPDATE app_user SET disabled_at = now() WHERE id = $1`, [disabled.user.id]);
    expect(await shown()).toEqual([stays.user.id]);
  });

  it('is nobody who comes back after a pause in the role, until the manager says so again', async () => {
    const admin = await app.as('admin');
    const place = await makeUnit(app.db, app.project);
    const seen = async (person: ApiClient): Promise<number> =>
      (await person.get('/projects/RSSZ/territorial-units')).body.total;
    const comeBack = async (lastDay: string): Promise<ApiClient> => {
      const person = await app.as('coordinator', { unitIds: [place.id] });
      await app.db.query(`UPDATE role_assignment SET valid_to = $2 WHERE user_id = $1 AND unit_id IS NULL`, [
        person.user.id,
        lastDay,
      ]);
      await admin.post(`/users/${person.user.id}/roles`, { role: 'coordinator', projectCode: 'RSSZ' }).expect(201);
      return person;
    };
    expect(await seen(await comeBack('2024-09-14'))).toBe(0);
    expect(await seen(await comeBack('2024-09-15'))).toBe(1);
  });

  it('is nobody whose role in the project ended, whatever units they had', async () => {
    const elsewhere = await makeUnit(app.db, app.project);
    const leaver = await app.as('consultant', { unitIds: [elsewhere.id] });
    await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1 AND unit_id IS NULL`, [
      leaver.user.id,
    ]);
    const { status, body } = await assign({ userId: leaver.user.id, role: 'consultant' });
    expect([status, body.errors[0].code]).toEqual([422, 'assignment.role-missing']);
  });

  it('is nobody from a day on which the role will be over', async () => {
    const leaver = await app.as('consultant', { validTo: '2024-09-30' });
    const wish = { userId: leaver.user.id, role: 'consultant' };
    expect((await assign({ ...wish, validFrom: '2024-10-01' })).body.errors[0].code).toBe('assignment.role-missing');
    expect((await assign({ ...wish, validFrom: '2024-09-30' })).status).toBe(201);
  });

  it('is nobody twice over the same days', async () => {
    const consultant = await app.as('consultant');
    const wish = { userId: consultant.user.id, role: 'consultant', validTo: '2024-09-30' };
    expect((await assign(wish)).status).toBe(201);
    const again = await assign({ ...wish, validFrom: '2024-09-30' });
    expect([again.status, again.body.errors[0].code]).toEqual([409, 'assignment.overlaps']);
    expect(again.body.errors[0].field).toBe('validFrom');
    expect((await assign({ ...wish, validFrom: '2024-10-01', validTo: null })).status).toBe(201);
  });

  it('may be an expert of an area beside being a consultant, each with somebody who stands in', async () => {
    const expert = await app.as('consultant', { displayName: 'Ukázka Expert' });
    const substitute = await app.as('consultant', { displayName: 'Ukázka Zástup' });
    const [area] = (await manager.get('/projects')).body[0].thematicAreas as { code: string }[];
    const wish = { userId: expert.user.id, role: 'consultant' };
    await assign(wish).expect(201);
    const { body } = await assign({ ...wish, thematicArea: area?.code, substituteId: substitute.user.id }).expect(201);
    const own = body.assignments.filter(({ user }: { user: { id: string } }) => user.id === expert.user.id);
    expect(own).toMatchObject([
      { thematicArea: null, substitute: null },
      { thematicArea: { code: area?.code, nameCs: expect.any(String) }, substitute: { displayName: 'Ukázka Zástup' } },
    ]);
    const again = await assign({ ...wish, thematicArea: area?.code });
    expect([again.status, again.body.code]).toEqual([409, 'assignment.overlaps']);
    const set = (substituteId: string | null) => manager.post(`${path()}/${own[0].id}/substitute`, { substituteId });
    const changed = await set(substitute.user.id);
    const [first] = changed.body.assignments.filter(({ id }: { id: string }) => id === own[0].id);
    expect(first.substitute).toMatchObject({ displayName: 'Ukázka Zástup' });
    expect((await set(expert.user.id)).body.errors).toMatchObject([{ code: 'assignment.substitute-is-self' }]);
    expect((await set((await app.as('evaluator')).user.id)).body.errors).toMatchObject([
      { field: 'substituteId', code: 'assignment.role-missing' },
    ]);
    expect((await set(null)).status).toBe(200);
    await manager.post(`${path()}/${own[0].id}/end`, { validTo: '2024-09-15' }).expect(200);
    expect((await set(substitute.user.id)).body.errors).toMatchObject([{ code: 'assignment.ended' }]);
  });

  it('is no expert of an unknown area, no coordinator of an area, and nobody stands in for themselves', async () => {
    const { user } = await app.as('consultant');
    const wish = { userId: user.id, role: 'consultant' };
    const codes = async (body: Record<string, unknown>) => (await assign(body)).body.errors[0];
    expect(await codes({ ...wish, thematicArea: 'nowhere' })).toMatchObject({
      field: 'thematicArea',
      code: 'validation.not-in-list',
    });
    const coordinator = await app.as('coordinator');
    const [area] = (await manager.get('/projects')).body[0].thematicAreas as { code: string }[];
    const asCoordinator = { userId: coordinator.user.id, role: 'coordinator', thematicArea: area?.code };
    expect(await codes(asCoordinator)).toMatchObject({ code: 'validation.not-in-list' });
    expect(await codes({ ...wish, substituteId: user.id })).toMatchObject({ code: 'assignment.substitute-is-self' });
  });

  it('has a period that does not run backwards', async () => {
    const consultant = await app.as('consultant');
    const { body } = await assign({ userId: consultant.user.id, role: 'consultant', validTo: '2024-08-31' });
    expect(body.errors).toMatchObject([{ field: 'validTo', code: 'assignment.period-reversed' }]);
  });

  describe('corrected', () => {
    const made = async (body: Record<string, unknown> = {}) => {
      const consultant = await app.as('consultant');
      const answer = await assign({ userId: consultant.user.id, role: 'consultant', ...body });
      const ofConsultant = ({ user }: { user: { id: string } }) => user.id === consultant.user.id;
      const { id } = answer.body.assignments.find(ofConsultant) as { id: string };
      return { consultant, id, version: answer.body.version as number };
    };
    const correct = (id: string, version: number, body: Record<string, unknown>) =>
      manager.patch(`${path()}/${id}`, version, body);

    it('begins and ends when it really did; the fact keeps the days before', async () => {
      const { id, version, consultant } = await made();
      const { status, body } = await correct(id, version, { validFrom: '2023-03-01', validTo: '2024-12-31' });
      expect(status).toBe(200);
      expect(body.assignments).toContainEqual(
        expect.objectContaining({ id, validFrom: '2023-03-01', validTo: '2024-12-31' }),
      );
      expect(body.version).toBe(version + 1);
      const fact = await app.db.one<{ data: Record<string, unknown> }>(
        `SELECT data FROM fact WHERE subject_id = $1 AND type = 'territorial-unit.assignment-corrected'
         ORDER BY id DESC LIMIT 1`,
        [unit],
      );
      expect(fact?.data).toMatchObject({
        userId: consultant.user.id,
        validFrom: '2023-03-01',
        before: { validFrom: '2024-09-01', validTo: null },
      });
    });

    it('is refused over an older version, and without one', async () => {
      const { id, version } = await made();
      const stale = await correct(id, version - 1, { validFrom: '2023-03-01', validTo: null });
      expect([stale.status, stale.body.code]).toEqual([409, 'version.stale']);
    });

    it('keeps apart from other assignments of the person, and its end behind its start', async () => {
      const { id, version, consultant } = await made({ validTo: '2024-09-10' });
      const next = await assign({ userId: consultant.user.id, role: 'consultant', validFrom: '2024-09-12' });
      const into = await correct(id, next.body.version, { validFrom: '2024-09-01', validTo: '2024-09-12' });
      expect([into.status, into.body.errors[0]]).toMatchObject([
        409,
        { field: 'validFrom', code: 'assignment.overlaps' },
      ]);
      const reversed = await correct(id, version + 1, { validFrom: '2024-09-02', validTo: '2024-09-01' });
      expect(reversed.body.errors).toMatchObject([{ field: 'validTo', code: 'assignment.period-reversed' }]);
    });

    it('does not reopen for somebody whose role ended', async () => {
      const { id, version, consultant } = await made({ validTo: '2024-09-10' });
      await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1 AND unit_id IS NULL`, [
        consultant.user.id,
      ]);
      const open = await correct(id, version, { validFrom: '2024-09-01', validTo: null });
      expect(open.body.errors).toMatchObject([{ field: 'validTo', code: 'assignment.role-missing' }]);
      expect((await correct(id, version, { validFrom: '2024-08-01', validTo: '2024-09-10' })).status).toBe(200);
    });

    it('is the manager’s alone', async () => {
      const { id, version, consultant } = await made();
      const own = await consultant.patch(`${path()}/${id}`, version, { validFrom: '2023-01-01', validTo: null });
      expect(own.status).toBe(403);
    });
  });

  it('leaves a fact that names ids and days', async () => {
    const row = await app.db.one<{ data: Record<string, unknown> }>(
      `SELECT data FROM fact WHERE subject_id = $1 AND type = 'territorial-unit.assigned' ORDER BY id LIMIT 1`,
      [unit],
    );
    expect(Object.keys(row?.data ?? {}).sort()).toEqual([
      'assignmentId',
      'fields',
      'role',
      'substituteId',
      'thematicAreaId',
      'userId',
      'validFrom',
      'validTo',
      'version',
    ]);
  });

  it('is not for anybody else to say', async () => {
    const consultant = await app.as('consultant', { unitIds: [unit] });
    const wish = { userId: consultant.user.id, role: 'consultant', validFrom: '2024-09-01' };
    expect((await consultant.post(path(), wish)).status).toBe(403);
  });
});
