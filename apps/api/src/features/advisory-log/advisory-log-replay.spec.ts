import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import {
  correctLog,
  createLog,
  diaryStage,
  newId,
  visitBody,
  voidLog,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';

interface Problem {
  code: string;
  errors?: { field?: string; code: string }[];
  current?: { version: number; minutes: number };
  changed?: string[];
}

describe('advisory log, written again', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let foreignUnit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;

  beforeAll(async () => {
    ({ app, codes, unit, foreignUnit, manager, consultant } = await diaryStage());
  });
  afterAll(() => app.close());

  describe('stale and repeated requests', () => {
    it('answers a stale correction with the stored row and what changed', async () => {
      const id = newId();
      await createLog(consultant, id, visitBody(codes, unit.id)).expect(201);
      await correctLog(manager, id, 1, visitBody(codes, unit.id, { minutes: 200, reason: 'Delší' })).expect(200);
      const answer = await correctLog(
        consultant,
        id,
        1,
        visitBody(codes, unit.id, { note: 'x', reason: 'Jiné' }),
      ).expect(409);
      expect(answer.body).toMatchObject({
        code: 'version.stale',
        current: { version: 2, minutes: 200 },
        changed: ['minutes'],
      });
      await voidLog(consultant, id, 1, 'Pozdě').expect(409);
      await voidLog(consultant, id, 2, 'Nekonalo se').expect(200);
      const voided = await correctLog(consultant, id, 3, visitBody(codes, unit.id, { reason: 'Ještě' })).expect(409);
      expect((voided.body as Problem).code).toBe('log.voided');
    });

    it('answers a replay from the receipt, also after the log has moved on', async () => {
      const id = newId();
      const key = newId();
      const body = visitBody(codes, unit.id);
      const first = await createLog(consultant, id, body).set('idempotency-key', key).expect(201);
      await correctLog(consultant, id, 1, { ...body, minutes: 60, reason: 'Kratší' }).expect(200);
      const replayed = await createLog(consultant, id, body).set('idempotency-key', key).expect(201);
      expect(replayed.body).toEqual(first.body);
      const reused = await createLog(consultant, id, { ...body, minutes: 30 })
        .set('idempotency-key', key)
        .expect(409);
      expect((reused.body as Problem).code).toBe('idempotency.key-reused');
      const stranger = await createLog(manager, id, body).set('idempotency-key', key).expect(409);
      expect((stranger.body as Problem).code).toBe('version.stale');
      const { facts } = (await app.db.one<{ facts: number }>(
        `SELECT count(*)::int AS facts FROM fact WHERE subject_id = $1 AND type = 'advisory-log.logged'`,
        [id],
      )) ?? { facts: 0 };
      expect(facts).toBe(1);
    });

    it('keeps no words of the diary in the receipt', async () => {
      const key = newId();
      const body = visitBody(codes, unit.id, { note: '  Ukázka: rodina Vzorových žádá o byt ' });
      const id = newId();
      const first = await createLog(consultant, id, body).set('idempotency-key', key).expect(201);
      const row = await app.db.one<{ answer: string }>(`SELECT answer::text AS answer FROM receipt WHERE key = $1`, [
        key,
      ]);
      expect(row?.answer).toContain(id);
      expect(row?.answer).not.toMatch(/Vzorových|note/);
      const replayed = await createLog(consultant, id, body).set('idempotency-key', key).expect(201);
      expect(replayed.body).toEqual(first.body);
      expect(replayed.body.note).toBe('Ukázka: rodina Vzorových žádá o byt');
    });

    it('writes once when the same request comes several times at once', async () => {
      const id = newId();
      const key = newId();
      const body = visitBody(codes, unit.id);
      const answers = await Promise.all(
        [1, 2, 3].map(() => createLog(consultant, id, body).set('idempotency-key', key)),
      );
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      const versions = await app.db.query(`SELECT 1 FROM advisory_log_version WHERE log_id = $1`, [id]);
      expect(versions).toHaveLength(1);
    });

    it('voids once when the answer was lost and the request comes again', async () => {
      const id = newId();
      const key = newId();
      await createLog(consultant, id, visitBody(codes, unit.id)).expect(201);
      const first = await voidLog(consultant, id, 1, 'Nekonalo se').set('idempotency-key', key).expect(200);
      const again = await voidLog(consultant, id, 1, 'Nekonalo se').set('idempotency-key', key).expect(200);
      expect(again.body).toEqual(first.body);
      const other = await voidLog(consultant, id, 1, 'Jiný důvod').set('idempotency-key', key).expect(409);
      expect((other.body as Problem).code).toBe('idempotency.key-reused');
      const kept = await app.db.query<{ answer: object }>(`SELECT answer FROM receipt WHERE key = $1`, [key]);
      expect(kept).toEqual([{ answer: { version: 2 } }]);
      const facts = await app.db.query(`SELECT 1 FROM fact WHERE subject_id = $1 AND type = 'advisory-log.voided'`, [
        id,
      ]);
      expect(facts).toHaveLength(1);
    });

    it('refuses a key that no client of ours makes', async () => {
      const sent = createLog(consultant, newId(), visitBody(codes, unit.id)).set('idempotency-key', 'k'.repeat(9000));
      expect(((await sent).body as { code: string }).code).toBe('request.malformed');
    });

    it('says without a key that the id is taken, with the stored row', async () => {
      const id = newId();
      await createLog(consultant, id, visitBody(codes, unit.id)).expect(201);
      const answer = await createLog(consultant, id, visitBody(codes, unit.id, { minutes: 15 })).expect(409);
      expect(answer.body).toMatchObject({ code: 'version.stale', current: { minutes: 150 }, changed: ['minutes'] });
      const elsewhere = newId();
      await createLog(manager, elsewhere, visitBody(codes, foreignUnit.id)).expect(201);
      const blind = await createLog(consultant, elsewhere, visitBody(codes, unit.id)).expect(409);
      expect((blind.body as Problem).current).toBeUndefined();
    });
  });
});
