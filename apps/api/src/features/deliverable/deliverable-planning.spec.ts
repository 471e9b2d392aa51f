import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { deliverableNumber } from '../../../test/factories/deliverable.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

const BASE = '/projects/RSSZ/deliverables';

describe('planning deliverables', () => {
  let app: AppUnderTest;
  let manager: ApiClient & { user: MadeUser };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });

  afterAll(() => app.close());

  const at = (number: number) => deliverableNumber(app.db, app.project, number);

  const lastFact = (id: string) =>
    app.db.one<{ type: string; data: Record<string, unknown>; actor_id: string }>(
      `SELECT type, data, actor_id FROM fact WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [id],
    );

  it('sets a due date and an owner, and leaves a fact of which fields', async () => {
    const { id } = await at(1);
    const answer = await manager.patch(`${BASE}/${id}`, 1, { dueOn: '2024-10-31', ownerId: manager.user.id });
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe('"2"');
    expect(answer.body).toMatchObject({ dueOn: '2024-10-31', owner: { id: manager.user.id }, version: 2 });
    expect(answer.body.history).toMatchObject([
      { type: 'deliverable.planned-changed', by: { id: manager.user.id }, fields: ['dueOn', 'ownerId'] },
    ]);
    expect(await lastFact(id)).toMatchObject({
      actor_id: manager.user.id,
      data: { fields: ['dueOn', 'ownerId'], version: 2 },
    });
  });

  it('takes a due date back to not set', async () => {
    const { id } = await at(2);
    await manager.patch(`${BASE}/${id}`, 1, { dueOn: '2024-10-31' });
    const { body } = await manager.patch(`${BASE}/${id}`, 2, { dueOn: null });
    expect(body.dueOn).toBeNull();
  });

  it('saved unchanged leaves no trace', async () => {
    const { id } = await at(3);
    const { body } = await manager.get(`${BASE}/${id}`);
    const saved = await manager.patch(`${BASE}/${id}`, 1, { title: body.title, dueOn: null });
    expect(saved.body.version).toBe(1);
    expect(await lastFact(id)).toBeNull();
  });

  it('makes an assumed date the plan when it is confirmed', async () => {
    const { id } = await at(4);
    await app.db.query(`UPDATE deliverable SET due_on = '2024-12-31', due_on_is_assumption = true WHERE id = $1`, [id]);
    const { body } = await manager.patch(`${BASE}/${id}`, 1, { dueOn: '2024-12-31' });
    expect(body).toMatchObject({ dueOnIsAssumption: false, version: 2 });
  });

  it('answers a stale version with the stored row and what others changed', async () => {
    const { id } = await at(5);
    await manager.patch(`${BASE}/${id}`, 1, { dueOn: '2024-11-30' });
    const { status, body } = await manager.patch(`${BASE}/${id}`, 1, { title: 'Jiný název' });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'version.stale',
      current: { id, dueOn: '2024-11-30', version: 2 },
      changed: ['dueOn'],
    });
  });

  it('needs the version it is based on', async () => {
    const { id } = await at(6);
    const { status, body } = await manager.patch(`${BASE}/${id}`, 1, {}).unset('if-match');
    expect([status, body.code]).toEqual([428, 'version.required']);
  });

  it('chooses the kind of an analysis among those the source names', async () => {
    const analysis = await app.db.one<{ id: string; kinds: string[] }>(
      `SELECT d.id, ol.allowed_kinds AS kinds FROM deliverable d JOIN output_line ol ON ol.id = d.output_line_id
       WHERE cardinality(ol.allowed_kinds) > 0 ORDER BY d.number LIMIT 1`,
    );
    const path = `${BASE}/${analysis?.id}`;
    const refused = await manager.patch(path, 1, { kind: 'poem' });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ field: 'kind', code: 'deliverable.kind-not-allowed' }]);
    expect((await manager.patch(path, 1, { kind: analysis?.kinds[0] })).body.kind).toBe(analysis?.kinds[0]);
  });

  it('keeps title and kind of what is approved or published, not its date and owner', async () => {
    const { id } = await at(10);
    await app.db.query(`UPDATE deliverable SET state = 'approved', approved_on = '2024-09-01' WHERE id = $1`, [id]);
    const { body: before } = await manager.get(`${BASE}/${id}`);
    const renamed = await manager.patch(`${BASE}/${id}`, 1, { title: 'Jiný název', dueOn: '2024-12-01' });
    expect([renamed.status, renamed.body.code]).toEqual([409, 'deliverable.settled']);
    expect(renamed.body.errors).toEqual([
      { code: 'deliverable.settled', field: 'title', params: { state: 'approved' } },
    ]);
    const dated = await manager.patch(`${BASE}/${id}`, 1, {
      title: before.title,
      kind: before.kind,
      dueOn: '2024-12-01',
      ownerId: manager.user.id,
    });
    expect([dated.status, dated.body.dueOn, dated.body.title]).toEqual([200, '2024-12-01', before.title]);
  });

  it('refuses an owner who does not work in the project, all faults at once', async () => {
    const { id } = await at(7);
    const coordinator = await app.as('coordinator');
    const { status, body } = await manager.patch(`${BASE}/${id}`, 1, { ownerId: coordinator.user.id, title: '  ' });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { field: 'title', code: 'validation.required' },
      { field: 'ownerId', code: 'deliverable.owner-not-in-project' },
    ]);
  });

  it.each([
    [{ dueOn: '2024-02-30' }, 'dueOn'],
    [{ dueOn: 20241031 }, 'dueOn'],
    [{ year: '2024' }, 'year'],
    [{ state: 'approved' }, 'state'],
    [{ title: null }, 'title'],
  ])('refuses %j beside its field', async (change, field) => {
    const { id } = await at(8);
    const { status, body } = await manager.patch(`${BASE}/${id}`, 1, change);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field }]);
  });

  it('is the manager’s: nobody else plans', async () => {
    const { id } = await at(9);
    for (const role of ['consultant', 'evaluator', 'coordinator'] as const) {
      const client = await app.as(role);
      expect((await client.patch(`${BASE}/${id}`, 1, { dueOn: '2024-12-01' })).status).toBe(403);
    }
  });

  describe('in bulk', () => {
    it('sets one date for many', async () => {
      const ids = [await at(20), await at(21), await at(22)];
      const { status, body } = await manager.post(`${BASE}/bulk`, { ids, set: { dueOn: '2024-12-15' } });
      expect(status).toBe(200);
      expect(body.updated.map((row: { dueOn: string; version: number }) => [row.dueOn, row.version])).toEqual(
        ids.map(() => ['2024-12-15', 2]),
      );
      const facts = await app.db.query(`SELECT 1 FROM fact WHERE subject_id = ANY($1)`, [ids.map(({ id }) => id)]);
      expect(facts).toHaveLength(3);
    });

    it('sets nothing when one row is stale', async () => {
      const [fresh, stale] = [await at(30), await at(31)];
      const ids = [fresh, { ...stale, version: 9 }];
      const { status, body } = await manager.post(`${BASE}/bulk`, { ids, set: { dueOn: '2024-12-15' } });
      expect(status).toBe(409);
      expect(body.current.id).toBe(stale.id);
      expect(body.errors).toEqual([{ code: 'version.stale', field: 'ids.1.version', params: { deliverable: 'V-31' } }]);
      expect((await at(30)).version).toBe(1);
    });

    it('names every deliverable that refuses, each with its reason, and writes none', async () => {
      const analyses = await app.db.query<{ id: string; code: string; version: number; kinds: string[] }>(
        `SELECT d.id, d.code, d.version, ol.allowed_kinds AS kinds FROM deliverable d
         JOIN output_line ol ON ol.id = d.output_line_id WHERE 'micro-analysis' = ANY (ol.allowed_kinds)
         ORDER BY d.number DESC LIMIT 2`,
      );
      const [open, settled] = analyses;
      await app.db.query(
        `UPDATE deliverable SET state = 'published', published_on = '2024-09-01',
        published_url = 'https://mmr.gov.cz' WHERE id = $1`,
        [settled?.id],
      );
      const [report, nobody] = [await at(33), '00000000-0000-7000-8000-000000000000'];
      const ids = [report, ...analyses.map(({ id, version }) => ({ id, version })), { id: nobody, version: 1 }];
      const { status, body } = await manager.post(`${BASE}/bulk`, { ids, set: { kind: 'micro-analysis' } });
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([
        { field: 'set.kind', code: 'deliverable.kind-not-allowed', params: { deliverable: 'V-33' } },
        { field: 'set.kind', code: 'deliverable.settled', params: { deliverable: settled?.code, state: 'published' } },
        { field: 'ids.3.id', code: 'resource.not-found' },
      ]);
      expect((await manager.get(`${BASE}/${open?.id}`)).body).toMatchObject({ kind: null, version: open?.version });
    });

    it('refuses an owner once, not for every row', async () => {
      const ids = [await at(34), await at(35)];
      const set = { ownerId: (await app.as('coordinator')).user.id };
      const { body } = await manager.post(`${BASE}/bulk`, { ids, set });
      expect(body.errors).toEqual([{ code: 'deliverable.owner-not-in-project', field: 'set.ownerId' }]);
    });

    it('refuses a row named twice, an unknown field and an empty list', async () => {
      const row = await at(32);
      const twice = await manager.post(`${BASE}/bulk`, { ids: [row, row], set: { dueOn: '2024-12-15' } });
      expect([twice.status, twice.body.errors[0].code]).toEqual([422, 'validation.duplicate']);
      const unknown = await manager.post(`${BASE}/bulk`, { ids: [row], set: { colour: 'red' } });
      expect(unknown.body.errors).toMatchObject([{ field: 'set.colour', code: 'validation.unknown-field' }]);
      expect((await manager.post(`${BASE}/bulk`, { ids: [], set: {} })).status).toBe(422);
    });
  });
});
