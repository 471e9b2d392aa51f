import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import {
  createLog,
  diaryStage,
  enterPerson,
  newId,
  personBody,
  visitBody,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';

const BASE = '/projects/RSSZ/log-templates';

describe('what a new log starts from', () => {
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

  const person = async (over = {}): Promise<string> =>
    (await enterPerson(manager, { ...personBody(codes, [unit.id]), ...over })).id;
  const content = (attendees: object[] = []) => ({
    unitId: unit.id,
    furtherUnitIds: [],
    minutes: 120,
    mode: 'in-person',
    kind: 'workshop',
    place: 'Kulturní dům',
    thematicArea: codes.thematicArea,
    keyActivity: 'KA02',
    attendees,
    preparationMinutes: 30,
    travelMinutes: 45,
  });
  const own = async (client: ApiClient) => (await client.get(BASE).expect(200)).body.items;

  it('is kept, replaced, read by its owner only and removed', async () => {
    const id = newId();
    const participantId = await person();
    const body = { name: ' Seminář ', content: content([{ participantId, minutes: 120 }]) };
    await consultant.put(`${BASE}/${id}`, body).expect(204);
    expect(await own(consultant)).toMatchObject([{ id, name: 'Seminář', content: body.content }]);
    await consultant.put(`${BASE}/${id}`, { ...body, name: 'Porada' }).expect(204);
    expect(await own(consultant)).toMatchObject([{ id, name: 'Porada' }]);
    expect(await own(manager)).toEqual([]);
    expect((await manager.put(`${BASE}/${id}`, body).expect(409)).body.code).toBe('resource.exists');
    await manager.delete(`${BASE}/${id}`).expect(404);
    await consultant.delete(`${BASE}/${id}`).expect(204);
    expect(await own(consultant)).toEqual([]);
    const facts = await app.db.query(`SELECT 1 FROM fact WHERE subject_id = $1`, [id]);
    expect(facts).toHaveLength(3);
  });

  it('leaves out people who are out of the owner’s reach by now', async () => {
    const id = newId();
    const participantId = await person();
    const body = { name: 'Skupina', content: content([{ participantId, minutes: 60 }]) };
    await consultant.put(`${BASE}/${id}`, body).expect(204);
    await app.db.query(`UPDATE participant_unit SET recorded_to = recorded_from WHERE participant_id = $1`, [
      participantId,
    ]);
    expect((await own(consultant))[0].content.attendees).toEqual([]);
    await consultant.delete(`${BASE}/${id}`).expect(204);
  });

  it.each([
    ['without a name', { name: ' ' }, 'name'],
    ['with an unknown kind', { content: { kind: 'party' } }, 'content.kind'],
    [
      'with attendees over a day',
      { content: { attendees: [{ participantId: newId(), minutes: 1441 }] } },
      'content.attendees.0.minutes',
    ],
    ['with words of the diary', { content: { note: 'tajné' } }, 'content.note'],
  ])('is refused %s', async (_name, over, field) => {
    const asked = over as { name?: string; content?: object };
    const body = { name: asked.name ?? 'Šablona', content: { ...content(), ...asked.content } };
    const answer = await consultant.put(`${BASE}/${newId()}`, body).expect(422);
    expect(answer.body.errors).toMatchObject([{ field }]);
  });

  it('can be the last visit of the unit, without its words and without people who have left the project', async () => {
    const writer = await app.as('consultant', { unitIds: [unit.id] });
    const last = async (unitId: string, heldOn = '2024-09-16') =>
      (await writer.get(`${BASE}/last-time?unit=${unitId}&heldOn=${heldOn}`).expect(200)).body.content;
    expect(await last(unit.id)).toBeNull();
    const [stays, leaves] = [await person(), await person({ exitOn: '2024-06-30' })];
    const attendees = [stays, leaves].map((participantId) => ({ participantId, minutes: 60 }));
    const visit = visitBody(codes, unit.id, { heldOn: '2024-06-10', minutes: 60, note: 'Tajné', attendees });
    await createLog(writer, newId(), { ...visit, kind: 'training', travelMinutes: 20 }).expect(201);
    const repeated = await last(unit.id);
    expect(repeated).toMatchObject({ minutes: 60, kind: 'training', travelMinutes: 20 });
    expect(repeated.attendees).toEqual([{ participantId: stays, minutes: 60 }]);
    expect(JSON.stringify(repeated)).not.toContain('Tajné');
    expect(await last(unit.id, '2024-06-09')).toBeNull();
    expect(await last(foreignUnit.id)).toBeNull();
    await writer.get(`${BASE}/last-time?unit=${unit.id}`).expect(422);
  });

  it('is nobody’s who does not write the diary', async () => {
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    await coordinator.get(BASE).expect(403);
    await app.anonymous.get(BASE).expect(401);
  });
});
