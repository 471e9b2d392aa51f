import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Test } from 'supertest';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import {
  createLog,
  diaryStage,
  enterPerson,
  newId,
  personBody,
  visitBody,
  voidLog,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';

describe('two logs of one visit', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let foreignUnit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;
  let colleague: ApiClient;
  let day = 0;

  beforeAll(async () => {
    ({ app, codes, unit, foreignUnit, manager, consultant } = await diaryStage());
    colleague = await app.as('consultant', { unitIds: [unit.id] });
  });
  afterAll(() => app.close());

  /** A day of its own for every pair, so that pairs do not meet. */
  const nextDay = (): string => `2024-05-${String((day += 1)).padStart(2, '0')}`;
  const person = async (): Promise<string> => (await enterPerson(manager, personBody(codes, [unit.id]))).id;
  const log = async (client: ApiClient, over: Record<string, unknown>): Promise<string> => {
    const id = newId();
    await createLog(client, id, { ...visitBody(codes, unit.id), ...over }).expect(201);
    return id;
  };
  const merge = (id: string, otherId: string, over: object = {}, client = consultant): Test =>
    client
      .post(`/projects/RSSZ/advisory-logs/${id}/merge`, { otherId, otherVersion: 1, reason: 'Totéž setkání', ...over })
      .set('if-match', '"1"');
  const minutesOf = async (id: string): Promise<number> =>
    (await manager.get(`/projects/RSSZ/participants/${id}`).expect(200)).body.minutes;

  it('are offered, and become one: nobody is counted twice, both stay readable', async () => {
    const heldOn = nextDay();
    const [both, mineOnly, theirsOnly] = [await person(), await person(), await person()];
    const attendees = (ids: string[], minutes: number) => ids.map((participantId) => ({ participantId, minutes }));
    const mine = await log(consultant, { heldOn, minutes: 120, attendees: attendees([both, mineOnly], 120) });
    const theirs = await log(colleague, {
      heldOn,
      minutes: 150,
      note: 'Druhý zápis',
      attendees: attendees([both, theirsOnly], 150),
      nextStep: { text: 'Zavolat', dueOn: '2024-10-01' },
    });
    const offered = await consultant.get(`/projects/RSSZ/advisory-logs/${mine}/same-visits`).expect(200);
    expect(offered.body).toMatchObject([{ id: theirs, version: 1 }]);
    const { body } = await merge(mine, theirs).expect(200);
    expect(body).toMatchObject({ id: mine, version: 2, minutes: 150, nextStep: { text: 'Zavolat' } });
    expect(body.note).toContain('Druhý zápis');
    expect(body.history[0].reason).toBe('Totéž setkání');
    expect(await Promise.all([both, mineOnly, theirsOnly].map(minutesOf))).toEqual([150, 120, 150]);
    const gone = await colleague.get(`/projects/RSSZ/advisory-logs/${theirs}`).expect(200);
    expect(gone.body).toMatchObject({ mergedIntoId: mine, voided: { reason: 'Totéž setkání' } });
    const rest = await consultant.get(`/projects/RSSZ/advisory-logs/${mine}/same-visits`).expect(200);
    expect(rest.body).toEqual([]);
    const facts = await app.db.query<{ type: string }>(
      `SELECT type FROM fact WHERE subject_id = ANY ($1::uuid[]) AND type IN ('advisory-log.corrected', 'advisory-log.voided')`,
      [[mine, theirs]],
    );
    expect(facts.map(({ type }) => type).sort()).toEqual(['advisory-log.corrected', 'advisory-log.voided']);
  });

  it('keep a person who has left the unit since', async () => {
    const heldOn = nextDay();
    const left = await person();
    const mine = await log(consultant, { heldOn });
    const theirs = await log(colleague, { heldOn, attendees: [{ participantId: left, minutes: 60 }] });
    await app.db.query(`UPDATE participant_unit SET recorded_to = recorded_from WHERE participant_id = $1`, [left]);
    await merge(mine, theirs).expect(200);
    expect(await minutesOf(left)).toBe(60);
  });

  it('are refused when they are not of one visit, moved on, void, foreign, or nobody says why', async () => {
    const heldOn = nextDay();
    const mine = await log(consultant, { heldOn });
    const later = await log(colleague, { heldOn: nextDay() });
    const theirs = await log(colleague, { heldOn });
    const foreign = await log(manager, { heldOn, unitId: foreignUnit.id });
    const refused = async (sent: Test): Promise<string> => (await sent.expect(422)).body.errors[0].code;
    expect(await refused(merge(mine, later))).toBe('log.not-same-visit');
    expect(await refused(merge(mine, mine))).toBe('log.not-same-visit');
    expect(await refused(merge(mine, theirs, { reason: ' ' }))).toBe('reason.required');
    expect(await refused(merge(mine, theirs, { reason: 'paní 855412/1234' }))).toBe('text.birth-number');
    const stale = await merge(mine, theirs, { otherVersion: 2 }).expect(409);
    expect(stale.body).toMatchObject({ code: 'version.stale', current: { id: theirs } });
    await merge(mine, foreign).expect(404);
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    await merge(mine, theirs, {}, coordinator).expect(403);
    await voidLog(colleague, theirs, 1, 'Nekonalo se').expect(200);
    expect((await merge(mine, theirs, { otherVersion: 2 }).expect(409)).body.code).toBe('log.voided');
    const { body } = await consultant.get(`/projects/RSSZ/advisory-logs/${mine}`).expect(200);
    expect(body.version).toBe(1);
  });
});
