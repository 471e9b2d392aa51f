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

  it('is nobody without the role in the project', async () => {
    const evaluator = await app.as('evaluator');
    const { status, body } = await assign({ userId: evaluator.user.id, role: 'consultant' });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field: 'userId', code: 'assignment.role-missing' }]);
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
    expect([again.status, again.body.errors[0].code]).toEqual([409, 'assignment.exists']);
    expect((await assign({ ...wish, validFrom: '2024-10-01', validTo: null })).status).toBe(201);
  });

  it('has a period that does not run backwards', async () => {
    const consultant = await app.as('consultant');
    const { body } = await assign({ userId: consultant.user.id, role: 'consultant', validTo: '2024-08-31' });
    expect(body.errors).toMatchObject([{ field: 'validTo', code: 'assignment.period-reversed' }]);
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
