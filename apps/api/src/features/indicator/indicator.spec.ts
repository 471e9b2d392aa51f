import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import {
  createLog,
  diaryCodes,
  enterPerson,
  indicatorValue,
  newId,
  personBody,
  visitBody,
  voidLog,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

interface Indicator {
  code: string;
  target: number;
  value: number;
  planned: number | null;
  plannedIsAssumption: boolean;
  almost: number;
  publishedValue: number | null;
  verifiedValue: number | null;
  byKeyActivity: { keyActivity: string; target: number | null; value: number | null; minutes: number | null }[];
  targetsVersion: number;
  latestVerdict: { outcome: string; value: number } | null;
}
interface Evidence {
  items: {
    id: string;
    code: string;
    title: string;
    state: string;
    reason: { code: string; params: Record<string, unknown> };
    minutes: number | null;
  }[];
  total: number;
  counts: { counted: number; almost: number; notCounted: number };
}

const INDICATORS = '/projects/RSSZ/indicators';

describe('indicator', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { id: string };
  let manager: ApiClient;
  let evaluator: ApiClient;
  let recorder: string;

  beforeAll(async () => {
    app = await startApp();
    codes = await diaryCodes(app);
    unit = await makeUnit(app.db, app.project);
    const signedIn = await app.as('manager');
    manager = signedIn;
    recorder = signedIn.user.id;
    evaluator = await app.as('evaluator');
  });
  afterAll(() => app.close());

  const read = async (code: 'documents' | 'participants', query = ''): Promise<Indicator> => {
    const { body } = (await manager.get(`${INDICATORS}${query}`).expect(200)) as { body: Indicator[] };
    const found = body.find((one) => one.code === code);
    if (!found) throw new Error(`no indicator ${code}`);
    return found;
  };
  const evidence = async (client: ApiClient, code: string, query = ''): Promise<Evidence> =>
    (await client.get(`${INDICATORS}/${code}/evidence${query}`).expect(200)).body as Evidence;
  /** Writes interim targets over the set as it is stored now. */
  const plan = async (targets: unknown) =>
    manager
      .put(`${INDICATORS}/documents/targets`, targets)
      .set('if-match', `"${(await read('documents')).targetsVersion}"`);
  const deliverable = async (number: number): Promise<string> =>
    (
      await app.db.one<{ id: string }>(`SELECT id FROM deliverable WHERE project_id = $1 AND number = $2`, [
        app.project.id,
        number,
      ])
    )?.id ?? '';
  /** Evidence of documents as the deliverable feature leaves it. */
  const transition = async (
    deliverableId: string,
    sequence: number,
    kind: string,
    to: string,
    effectiveOn: string,
    recordedFrom: string,
  ): Promise<void> => {
    await app.db.query(
      `INSERT INTO deliverable_transition (id, project_id, deliverable_id, sequence, from_state, to_state, kind, effective_on, recorded_from, recorded_by)
       VALUES ($1, $2, $3, $4, 'planned', $5, $6, $7, $8, $9)`,
      [uuidv7(), app.project.id, deliverableId, sequence, to, kind, effectiveOn, recordedFrom, recorder],
    );
  };

  describe('documents', () => {
    it('starts at zero of the 83 planned, by key activity', async () => {
      expect(await read('documents')).toMatchObject({ target: 83, value: 0, publishedValue: 0, verifiedValue: 0 });
      const { byKeyActivity } = await read('documents');
      expect(byKeyActivity.map(({ keyActivity, target }) => [keyActivity, target])).toEqual([
        ['KA01', 3],
        ['KA02', 41],
        ['KA03', 33],
        ['KA04', 2],
        ['KA05', 4],
      ]);
    });

    it('counts from the day a transition holds for, withdraws from its date, and remembers what was known', async () => {
      const id = await deliverable(1);
      await transition(id, 1, 'approve', 'approved', '2024-03-10', '2024-04-20T10:00:00Z');
      await transition(id, 2, 'withdraw', 'withdrawn', '2024-07-01', '2024-07-02T10:00:00Z');
      const at = (query: string): Promise<number> => indicatorValue(manager, 'documents', query);
      expect(await at('?asOf=2024-03-09')).toBe(0);
      expect(await at('?asOf=2024-03-10')).toBe(1);
      expect(await at('?asOf=2024-06-30')).toBe(1);
      expect(await at('?asOf=2024-07-01')).toBe(0);
      expect(await at('?asOf=2024-03-31&knownAt=2024-03-31T22:00:00Z')).toBe(0);
      expect(await at('?asOf=2024-08-01&knownAt=2024-06-30T22:00:00Z')).toBe(1);
    });

    it('explains each document by the rule that decides', async () => {
      const id = await deliverable(2);
      await transition(id, 1, 'submit', 'in-review', '2024-05-02', '2024-05-02T10:00:00Z');
      const all = await evidence(manager, 'documents', '?size=500');
      expect(all.total).toBe(83);
      expect(all.counts.counted + all.counts.almost + all.counts.notCounted).toBe(83);
      const almost = await evidence(manager, 'documents', '?state=almost');
      expect(almost.items).toMatchObject([
        { id, state: 'almost', reason: { code: 'document.in-review', params: { on: '2024-05-02' } } },
      ]);
      expect((await evidence(manager, 'documents', '?state=almost&asOf=2024-05-01')).total).toBe(0);
    });

    it('plans by due dates until the manager sets interim targets', async () => {
      await app.db.query(`UPDATE deliverable SET due_on = NULL WHERE project_id = $1`, [app.project.id]);
      expect((await read('documents', '?asOf=2024-06-30')).planned).toBeNull();
      await app.db.query(`UPDATE deliverable SET due_on = '2024-06-30', due_on_is_assumption = false WHERE id = $1`, [
        await deliverable(3),
      ]);
      expect(await read('documents', '?asOf=2024-06-29')).toMatchObject({ planned: 0, plannedIsAssumption: false });
      expect(await read('documents', '?asOf=2024-06-30')).toMatchObject({ planned: 1 });
      const planned = await plan([
        { dueOn: '2023-12-31', value: 20 },
        { dueOn: '2024-06-30', value: 45 },
      ]);
      expect(planned.status).toBe(200);
      expect((await read('documents', '?asOf=2024-06-30')).planned).toBe(45);
      const refused = await plan([
        { dueOn: '2024-01-31', value: 84 },
        { dueOn: '2024-01-31', value: 3 },
      ]);
      expect(refused.status).toBe(422);
      expect((refused.body as { errors: { field: string; code: string }[] }).errors).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ field: '0.value', code: 'target.above-final' }),
          expect.objectContaining({ field: '1.dueOn', code: 'target.duplicate-date' }),
        ]),
      );
      expect((await plan([{ dueOn: 'soon', value: 1 }])).status).toBe(422);
      expect((await plan({ dueOn: '2024-01-31', value: 1 })).status).toBe(422);
      await evaluator.put(`${INDICATORS}/documents/targets`, []).expect(403);
      expect((await read('documents', '?asOf=2024-06-30')).planned).toBe(45);
      expect((await plan([])).status).toBe(200);
    });
  });

  describe('participants', () => {
    it('counts a backdated visit on its day, and a voiding on every day as known from then on', async () => {
      const { id: participantId } = await enterPerson(manager, personBody(codes, [unit.id]));
      await app.db.query(
        `UPDATE participant_record SET answered_from = (
           SELECT jsonb_object_agg(field, '2024-01-01') FROM jsonb_object_keys(answered_from) AS field)
         WHERE participant_id = $1`,
        [participantId],
      );
      const visit = (heldOn: string, minutes: number): { id: string; body: unknown } => ({
        id: newId(),
        body: visitBody(codes, unit.id, {
          heldOn,
          minutes,
          keyActivity: 'KA03',
          attendees: [{ participantId, minutes }],
        }),
      });
      const before = await indicatorValue(manager, 'participants', '?asOf=2024-06-30');
      for (const { id, body } of [visit('2024-05-01', 1440), visit('2024-06-20', 961)])
        await createLog(manager, id, body).expect(201);
      const at = (query: string): Promise<number> => indicatorValue(manager, 'participants', query);
      expect(await at('?asOf=2024-06-30')).toBe(before + 1);
      expect(await at('?asOf=2024-06-19')).toBe(before);
      const known = app.clock.now();
      await app.db.query(`SELECT pg_sleep(0.01)`);
      const { items } = (
        await manager.get(`/projects/RSSZ/advisory-logs?participant=${participantId}&from=2024-06-20`).expect(200)
      ).body as { items: { id: string }[] };
      await voidLog(manager, items[0]?.id ?? '', 1, 'Nekonalo se').expect(200);
      expect(await at('?asOf=2024-06-30')).toBe(before);
      expect(await at(`?asOf=2024-06-30&knownAt=${encodeURIComponent(known)}`)).toBe(before + 1);
      expect(await at('?asOf=2024-06-30&knownAt=2024-06-30T12:00:00Z')).toBe(0);
      const { byKeyActivity, target } = await read('participants', '?asOf=2024-06-30');
      expect(target).toBe(60);
      expect(byKeyActivity.find(({ keyActivity }) => keyActivity === 'KA03')).toMatchObject({
        minutes: 1440,
        value: null,
      });
    });

    it('lists persons of the reader’s territory, by name or by pseudonym, and counts them alike', async () => {
      const foreignUnit = await makeUnit(app.db, app.project);
      const body = { ...personBody(codes, [foreignUnit.id]), givenName: 'Jasná', surname: 'Důkazová' };
      const theirs = await enterPerson(manager, body);
      const consultant = await app.as('consultant', { unitIds: [unit.id] });
      const local = await app.as('consultant', { unitIds: [foreignUnit.id] });
      const all = await evidence(manager, 'participants', '?size=500');
      expect(all.items.find(({ id }) => id === theirs.id)).toMatchObject({
        title: 'Důkazová Jasná',
        reason: { code: 'participant.below' },
      });
      const own = await evidence(consultant, 'participants', '?size=500');
      expect(own.items.map(({ id }) => id)).not.toContain(theirs.id);
      expect(own.counts.notCounted + own.counts.almost + own.counts.counted).toBe(own.total);
      expect(own.total).toBeLessThan(all.total);
      expect((await evidence(local, 'participants')).counts).toEqual({ counted: 0, almost: 0, notCounted: 1 });
      const pseudonyms = await evidence(evaluator, 'participants', '?size=500');
      expect(pseudonyms.items.find(({ id }) => id === theirs.id)?.title).toBe(theirs.code);
      const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
      expect(await evidence(coordinator, 'participants')).toMatchObject({
        reach: 'own-units',
        items: [],
        total: 0,
        counts: { counted: 0, almost: 0, notCounted: 0 },
      });
      await (await app.as('admin')).get(INDICATORS).expect(403);
    });
  });

  it('draws a series that agrees with the value of each of its days', async () => {
    for (const code of ['documents', 'participants'] as const) {
      const { body } = (await manager.get(`${INDICATORS}/${code}/series?step=month`).expect(200)) as {
        body: { points: { asOf: string; value: number | null; planned: number | null }[]; today: string };
      };
      expect(body.points[0]?.asOf).toBe('2023-01-31');
      expect(body.points.length).toBeGreaterThanOrEqual(24);
      for (const { asOf, value, planned } of body.points) {
        if (asOf > body.today) expect(value).toBeNull();
        else expect(await read(code, `?asOf=${asOf}`)).toMatchObject({ value, planned });
      }
    }
  });

  it('refuses what is no day, no instant and no indicator', async () => {
    await manager.get(`${INDICATORS}?asOf=2024-02-30`).expect(422);
    await manager.get(`${INDICATORS}?knownAt=yesterday`).expect(422);
    await manager.get(`${INDICATORS}?colour=red`).expect(422);
    await manager.get(`${INDICATORS}/happiness/evidence`).expect(404);
    await manager.get(`/projects/JINY/indicators`).expect(404);
  });
});
