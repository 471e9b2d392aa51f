import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Test } from 'supertest';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import {
  correctLog,
  createLog,
  diaryStage,
  enterPerson,
  indicatorValue,
  newId,
  personBody,
  visitBody,
  voidLog,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';

describe('what the coordinator says of a visit', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let foreignUnit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;
  let coordinator: ApiClient & { readonly user: { readonly id: string } };

  beforeAll(async () => {
    ({ app, codes, unit, foreignUnit, manager, consultant } = await diaryStage());
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
  });
  afterAll(() => app.close());

  const respond = (id: string, version: number, body: object, client = coordinator): Test =>
    client.post(`/projects/RSSZ/advisory-logs/${id}/responses`, body).set('if-match', `"${version}"`);
  const logged = async (over = {}): Promise<string> => {
    const id = newId();
    await createLog(consultant, id, visitBody(codes, unit.id, over)).expect(201);
    return id;
  };
  const standing = async (id: string): Promise<string> =>
    (await consultant.get(`/projects/RSSZ/advisory-logs/${id}`).expect(200)).body.standing;

  it('tells who wrote the visit and who advises the unit of a dispute, and nobody of a confirmation', async () => {
    const colleague = await app.as('consultant', { unitIds: [unit.id] });
    const stranger = await app.as('consultant', { unitIds: [foreignUnit.id] });
    const told = async (who: ApiClient, id: string): Promise<unknown[]> =>
      (await who.get('/notifications').expect(200)).body.items.filter(
        (one: { subject: { id: string } }) => one.subject.id === id,
      );
    const [agreed, disputed] = [await logged(), await logged({ heldOn: '2024-09-10' })];
    await respond(agreed, 1, { kind: 'confirmed' }).expect(200);
    await respond(disputed, 1, { kind: 'disputed', comment: 'Nekonalo se' }).expect(200);
    for (const who of [consultant, colleague]) {
      expect(await told(who, agreed)).toEqual([]);
      expect(await told(who, disputed)).toMatchObject([
        { type: 'visit.disputed', params: { heldOn: '2024-09-10' }, href: `/denik/${disputed}` },
      ]);
    }
    for (const who of [stranger, coordinator, manager]) expect(await told(who, disputed)).toEqual([]);
  });

  it('is shown with the log, is outdated by a correction and never touches what counts', async () => {
    const { id: participantId } = await enterPerson(manager, personBody(codes, [unit.id]));
    const id = await logged({ attendees: [{ participantId, minutes: 90 }] });
    const before = await indicatorValue(manager, 'participants');
    const offered = await coordinator.get(`/projects/RSSZ/advisory-logs/${id}`).expect(200);
    expect(offered.body.responseRefusals).toEqual([]);
    const disputed = await respond(id, 1, { kind: 'disputed', comment: 'Trvalo hodinu' }).expect(200);
    expect(disputed.body).toMatchObject({
      standing: 'disputed',
      responses: [{ kind: 'disputed', version: 1, comment: 'Trvalo hodinu', by: { id: coordinator.user.id } }],
    });
    expect(await indicatorValue(manager, 'participants')).toBe(before);
    const body = visitBody(codes, unit.id, { minutes: 60, reason: 'Podle koordinátora' });
    expect((await correctLog(consultant, id, 1, body).expect(200)).body.standing).toBe('outdated');
    await respond(id, 2, { kind: 'confirmed' }).expect(200);
    expect(await standing(id)).toBe('confirmed');
    const fact = await app.db.one<{ data: object }>(
      `SELECT data FROM fact WHERE subject_id = $1 AND type = 'advisory-log.responded' ORDER BY recorded_at LIMIT 1`,
      [id],
    );
    expect(fact?.data).toMatchObject({ kind: 'disputed', version: 1 });
    expect(JSON.stringify(fact)).not.toContain('hodinu');
  });

  it('is refused without a reason of the dispute, for an old version and for a void log', async () => {
    const id = await logged();
    const silent = await respond(id, 1, { kind: 'disputed', comment: '  ' }).expect(422);
    expect(silent.body.errors).toMatchObject([{ field: 'comment', code: 'reason.required' }]);
    await respond(id, 1, { kind: 'maybe' }).expect(422);
    await coordinator.post(`/projects/RSSZ/advisory-logs/${id}/responses`, { kind: 'confirmed' }).expect(428);
    await correctLog(consultant, id, 1, visitBody(codes, unit.id, { minutes: 45, reason: 'Kratší' })).expect(200);
    const stale = await respond(id, 1, { kind: 'confirmed' }).expect(409);
    expect(stale.body).toMatchObject({ code: 'version.stale', current: { version: 2 }, changed: ['minutes'] });
    await voidLog(consultant, id, 2, 'Nekonalo se').expect(200);
    expect((await respond(id, 3, { kind: 'confirmed' }).expect(409)).body.code).toBe('log.voided');
    const read = await coordinator.get(`/projects/RSSZ/advisory-logs/${id}`).expect(200);
    expect(read.body.responseRefusals).toMatchObject([{ code: 'log.voided' }]);
  });

  it('belongs to the coordinator of a unit of the visit, further ones too, and to nobody else', async () => {
    const id = await logged();
    const elsewhere = await app.as('coordinator', { unitIds: [foreignUnit.id] });
    await respond(id, 1, { kind: 'confirmed' }, elsewhere).expect(404);
    await respond(id, 1, { kind: 'confirmed' }, consultant).expect(403);
    await respond(id, 1, { kind: 'confirmed' }, manager).expect(403);
    const joint = newId();
    const body = { ...visitBody(codes, unit.id), furtherUnitIds: [foreignUnit.id] };
    await createLog(consultant, joint, body).expect(201);
    await respond(joint, 1, { kind: 'confirmed' }, elsewhere).expect(200);
    expect(await standing(joint)).toBe('confirmed');
  });
});
