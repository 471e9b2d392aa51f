import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import {
  createLog,
  diaryStage,
  enterPerson,
  indicatorValue,
  newId,
  personBody,
  visitBody,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';

interface Likely {
  items: { id: string; score: number; reason: string }[];
  isElsewhere: boolean;
}
interface Log {
  version: number;
  attendees: { participantId: string; minutes: number }[];
}

const PEOPLE = '/projects/RSSZ/participants';

describe('two records of one person', () => {
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

  const named = (givenName: string, surname: string, birthDate: string | null, unitId = unit.id) => ({
    ...personBody(codes, [unitId]),
    ...{ givenName, surname, birthDate },
  });
  const likely = async (client: ApiClient, typed: Record<string, unknown>): Promise<Likely> =>
    (await client.post(`${PEOPLE}/duplicates`, typed).expect(200)).body as Likely;
  const visit = async (heldOn: string, attendees: { participantId: string; minutes: number }[]): Promise<string> => {
    const id = newId();
    await createLog(manager, id, visitBody(codes, unit.id, { heldOn, minutes: 600, attendees })).expect(201);
    return id;
  };
  const log = async (id: string): Promise<Log> =>
    (await manager.get(`/projects/RSSZ/advisory-logs/${id}`).expect(200)).body as Log;
  const merge = (keptId: string, removedId: string, over: Record<string, unknown> = {}) =>
    manager
      .post(`${PEOPLE}/${keptId}/merge`, { removedId, removedVersion: 1, reason: 'Táž osoba', ...over })
      .set('if-match', '"1"');

  describe('while typing', () => {
    it('are found by a slip in the name, a swapped date and a changed surname, the likeliest first', async () => {
      const { id } = await enterPerson(manager, named('Božena', 'Ukázalová', '1971-03-04'));
      const reasonOf = async (givenName: string, surname: string, birthDate: string | null) =>
        (await likely(consultant, { givenName, surname, birthDate })).items.find((one) => one.id === id)?.reason;
      expect(await reasonOf('Bozena', 'Ukazalova', '1971-03-04')).toBe('same-identity');
      expect(await reasonOf('Božena', 'Ukázlová', '1971-03-04')).toBe('name-mistyped');
      expect(await reasonOf('Božena', 'Ukázalová', '1971-04-03')).toBe('birth-date-mistyped');
      expect(await reasonOf('Božena', 'Ukázalová', null)).toBe('birth-date-missing');
      expect(await reasonOf('Božena', 'Vdaná', '1971-03-04')).toBe('surname-changed');
      expect(await reasonOf('Jiřina', 'Jiná', '1971-03-05')).toBeUndefined();
      expect((await likely(consultant, { givenName: 'Božena', surname: 'Ukázalová', id })).items).toEqual([]);
    });

    it('outside the own units are only said to exist', async () => {
      const { id } = await enterPerson(manager, named('Cizí', 'Ukázanová', '1972-03-04', foreignUnit.id));
      const typed = { givenName: 'Cizí', surname: 'Ukázanová', birthDate: '1972-03-04' };
      expect(await likely(consultant, typed)).toEqual({ items: [], isElsewhere: true });
      expect((await likely(manager, typed)).items).toMatchObject([{ id, score: 100 }]);
    });

    it('are a matter of those who write people', async () => {
      const evaluator = await app.as('evaluator');
      await evaluator.post(`${PEOPLE}/duplicates`, { givenName: 'A', surname: 'B' }).expect(403);
    });
  });

  it('become one: support adds up, a shared visit counts once, the trail stays, and the count keeps its value', async () => {
    const kept = await enterPerson(manager, named('Sloučená', 'Prvá', '1973-01-02'));
    const removed = await enterPerson(manager, {
      ...named('Sloučená', 'Druhá', '1973-01-02', foreignUnit.id),
      ...{ entryOn: '2023-03-01', email: 'druha@example.org', disadvantages: [] },
    });
    const alone = await visit('2024-02-01', [{ participantId: removed.id, minutes: 300 }]);
    await visit('2024-02-02', [{ participantId: kept.id, minutes: 120 }]);
    const both = await visit('2024-02-03', [
      { participantId: kept.id, minutes: 60 },
      { participantId: removed.id, minutes: 240 },
    ]);
    const before = await indicatorValue(manager, 'participants');
    const rehearsed = await manager.post(`${PEOPLE}/${kept.id}/merge/rehearsal`, { removedId: removed.id }).expect(200);
    expect(rehearsed.body).toMatchObject({
      conflicts: ['surname'],
      taken: ['email', 'disadvantages'],
      ...{ movedLogs: 2, sharedLogs: 1, minutesBefore: 180, minutesAfter: 660, removedVersion: 1 },
    });
    const { body } = await merge(kept.id, removed.id, { takeRemoved: ['surname'] }).expect(200);
    expect(body).toMatchObject({ surname: 'Druhá', minutes: 660, entryOn: '2023-01-01', version: 2 });
    expect((body as { units: { id: string }[] }).units).toHaveLength(2);
    expect(await log(alone)).toMatchObject({ version: 2, attendees: [{ participantId: kept.id, minutes: 300 }] });
    expect((await log(both)).attendees).toMatchObject([{ participantId: kept.id, minutes: 240 }]);
    expect(await indicatorValue(manager, 'participants')).toBe(before);
    await manager.get(`${PEOPLE}/${removed.id}`).expect(404);
    const trail = await app.db.one(`SELECT kept_id, reason, log_ids FROM participant_merge WHERE removed_id = $1`, [
      removed.id,
    ]);
    expect(trail).toMatchObject({
      kept_id: kept.id,
      reason: 'Táž osoba',
      log_ids: expect.arrayContaining([alone, both]),
    });
    const facts = await app.db.query<{ type: string; data: object }>(
      `SELECT type, data FROM fact WHERE subject_id = $1 AND type = 'participant.merged'`,
      [removed.id],
    );
    expect(facts).toMatchObject([{ data: { keptId: kept.id, removedId: removed.id, logs: 2 } }]);
    expect(JSON.stringify(facts)).not.toMatch(/Druhá|example/);
    expect((await likely(manager, { givenName: 'Sloučená', surname: 'Druhá' })).items).toHaveLength(1);
  });

  it('leave a past view what it was', async () => {
    const kept = await enterPerson(manager, named('Dávná', 'Jedna', '1974-01-02'));
    const removed = await enterPerson(manager, named('Dávná', 'Dvě', '1974-01-02'));
    const id = await visit('2024-03-01', [{ participantId: removed.id, minutes: 100 }]);
    await merge(kept.id, removed.id).expect(200);
    const versions = await app.db.query<{ participantId: string; isOpen: boolean }>(
      `SELECT t.participant_id AS "participantId", v.recorded_to IS NULL AS "isOpen" FROM advisory_log_version v
       JOIN advisory_attendance t ON t.log_version_id = v.id WHERE v.log_id = $1 ORDER BY v.version`,
      [id],
    );
    expect(versions).toEqual([
      { participantId: removed.id, isOpen: false },
      { participantId: kept.id, isOpen: true },
    ]);
  });

  it('are refused without a reason, with oneself, twice, stale, and by those who may not', async () => {
    const [one, two] = [
      await enterPerson(manager, named('Odmítnutá', 'Jedna', '1975-01-02')),
      await enterPerson(manager, named('Odmítnutá', 'Dvě', '1975-01-02')),
    ];
    expect((await merge(one.id, two.id, { reason: ' ' }).expect(422)).body).toMatchObject({
      errors: [{ field: 'reason', code: 'reason.required' }],
    });
    expect((await merge(one.id, one.id).expect(422)).body).toMatchObject({ code: 'participant.merge-self' });
    expect((await merge(one.id, two.id, { removedVersion: 7 }).expect(409)).body).toMatchObject({
      code: 'version.stale',
    });
    await merge(one.id, newId()).expect(404);
    await consultant.post(`${PEOPLE}/${one.id}/merge/rehearsal`, { removedId: two.id }).expect(403);
    await merge(one.id, two.id).expect(200);
    const again = await manager
      .post(`${PEOPLE}/${one.id}/merge`, { removedId: two.id, removedVersion: 2, reason: 'Znovu' })
      .set('if-match', '"2"')
      .expect(409);
    expect(again.body).toMatchObject({ code: 'participant.merge-closed' });
  });
});
