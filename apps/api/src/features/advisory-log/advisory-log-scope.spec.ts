import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import {
  correctLog,
  createLog,
  diaryStage,
  enterPerson,
  newId,
  personBody,
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
interface Log {
  id: string;
  version: number;
  minutes: number;
  attendees: { participantId: string; name: string; minutes: number }[];
}
interface Page {
  items: Log[];
  total: number;
  totalMinutes: number;
}

describe('advisory log, read', () => {
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

  const people = async (count: number, unitIds = [unit.id]): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1)
      ids.push((await enterPerson(manager, personBody(codes, unitIds))).id);
    return ids;
  };

  describe('territory', () => {
    it('holds in lists, totals, single reads and writes', async () => {
      const theirs = newId();
      await createLog(manager, theirs, visitBody(codes, foreignUnit.id, { minutes: 77 })).expect(201);
      const list = async (client: ApiClient, query = ''): Promise<Page> =>
        (await client.get(`/projects/RSSZ/advisory-logs${query}`).expect(200)).body as Page;
      const all = await list(manager);
      const own = await list(consultant);
      expect(own.items.map(({ id }) => id)).not.toContain(theirs);
      expect(own.total).toBeLessThan(all.total);
      expect(all.totalMinutes - own.totalMinutes).toBeGreaterThanOrEqual(77);
      expect((await list(consultant, `?unit=${foreignUnit.id}`)).total).toBe(0);
      await consultant.get(`/projects/RSSZ/advisory-logs/${theirs}`).expect(404);
      await correctLog(consultant, theirs, 1, visitBody(codes, unit.id, { reason: 'Moje' })).expect(404);
      await voidLog(consultant, theirs, 1, 'Cizí').expect(404);
      const refused = await createLog(consultant, newId(), visitBody(codes, foreignUnit.id)).expect(403);
      expect((refused.body as Problem).code).toBe('log.unit-not-assigned');
    });

    it('leaves the history of a foreign unit behind when a log is corrected into one’s own', async () => {
      const id = newId();
      await createLog(manager, id, visitBody(codes, foreignUnit.id, { note: 'jen pro cizí území' })).expect(201);
      await correctLog(manager, id, 1, visitBody(codes, unit.id, { reason: 'Jiné území' })).expect(200);
      const path = `/projects/RSSZ/advisory-logs/${id}`;
      const own = await consultant.get(path).expect(200);
      expect(own.body.history).toHaveLength(1);
      expect(JSON.stringify(own.body)).not.toContain('jen pro cizí území');
      expect((await manager.get(path).expect(200)).body.history).toHaveLength(2);
    });

    it('lets a consultant whose account is of today log what happened before, with people of the unit', async () => {
      const fresh = await app.as('consultant', { unitIds: [unit.id], validFrom: '2024-09-16' });
      const [participantId = ''] = await people(1);
      const body = visitBody(codes, unit.id, { heldOn: '2024-05-31', attendees: [{ participantId, minutes: 60 }] });
      await createLog(fresh, newId(), body).expect(201);
    });

    it('lets who moved on log the days on which the unit was theirs, and says until when it was', async () => {
      const moved = await app.as('consultant', { unitIds: [unit.id] });
      await app.db.query(`UPDATE role_assignment SET valid_to = '2024-06-30' WHERE user_id = $1 AND unit_id = $2`, [
        moved.user.id,
        unit.id,
      ]);
      const [participantId = ''] = await people(1);
      const attendees = [{ participantId, minutes: 60 }];
      await createLog(moved, newId(), visitBody(codes, unit.id, { heldOn: '2024-06-30', attendees })).expect(201);
      const refused = await createLog(moved, newId(), visitBody(codes, unit.id, { heldOn: '2024-07-01' })).expect(403);
      expect(refused.body).toMatchObject({
        errors: [{ field: 'unitId', code: 'log.unit-assigned-until', params: { to: '2024-06-30' } }],
      });
      await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1 AND unit_id IS NULL`, [
        moved.user.id,
      ]);
      await createLog(moved, newId(), visitBody(codes, unit.id, { heldOn: '2024-06-30' })).expect(403);
    });

    it('keeps people of other units out of a consultant’s log', async () => {
      const [stranger = ''] = await people(1, [foreignUnit.id]);
      const attendees = [{ participantId: stranger, minutes: 60 }];
      const answer = await createLog(consultant, newId(), visitBody(codes, unit.id, { attendees })).expect(422);
      expect((answer.body as Problem).errors).toMatchObject([{ code: 'log.attendee-unknown' }]);
    });

    it('shows names only to those who may reveal them, and nothing to the rest', async () => {
      const person = personBody(codes, [unit.id]);
      const { id: participantId, code } = await enterPerson(manager, person);
      const id = newId();
      await createLog(
        consultant,
        id,
        visitBody(codes, unit.id, { attendees: [{ participantId, minutes: 60 }] }),
      ).expect(201);
      const name = async (client: ApiClient): Promise<string | undefined> =>
        ((await client.get(`/projects/RSSZ/advisory-logs/${id}`).expect(200)).body as Log).attendees[0]?.name;
      expect(await name(consultant)).toBe(`${String(person['surname'])} ${String(person['givenName'])}`);
      expect(await name(await app.as('evaluator'))).toBe(code);
      const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
      expect(await name(coordinator)).toBe(code);
      await createLog(coordinator, newId(), visitBody(codes, unit.id)).expect(403);
      const admin = await app.as('admin');
      await admin.get('/projects/RSSZ/advisory-logs').expect(403);
      await app.anonymous.get('/projects/RSSZ/advisory-logs').expect(401);
    });
  });

  it('filters by author, day, participant and state', async () => {
    const author = await app.as('consultant', { unitIds: [unit.id] });
    const [participantId = ''] = await people(1);
    const ids = [newId(), newId()];
    await createLog(author, ids[0] ?? '', visitBody(codes, unit.id, { heldOn: '2024-03-05' })).expect(201);
    await createLog(
      author,
      ids[1] ?? '',
      visitBody(codes, unit.id, { heldOn: '2024-03-06', attendees: [{ participantId, minutes: 10 }] }),
    ).expect(201);
    const found = async (query: string): Promise<string[]> =>
      ((await author.get(`/projects/RSSZ/advisory-logs?${query}`).expect(200)).body as Page).items.map(({ id }) => id);
    expect(await found('author=me')).toEqual([ids[1], ids[0]]);
    expect(await found('author=me&to=2024-03-05')).toEqual([ids[0]]);
    expect(await found(`participant=${participantId}`)).toEqual([ids[1]]);
    await voidLog(author, ids[1] ?? '', 1, 'Nekonalo se').expect(200);
    expect(await found('author=me')).toEqual([ids[0]]);
    expect(await found('author=me&state=voided')).toEqual([ids[1]]);
    expect(await found('author=me&state=all&size=1&page=2')).toEqual([ids[0]]);
  });

  it('searches words of the notes by POST, and takes none in an address', async () => {
    const author = await app.as('consultant', { unitIds: [unit.id] });
    const id = newId();
    const noted = visitBody(codes, unit.id, { note: 'Dostupné bydlení, žluťoučký kůň 100%' });
    await createLog(author, id, noted).expect(201);
    await createLog(author, newId(), visitBody(codes, unit.id)).expect(201);
    const path = '/projects/RSSZ/advisory-logs';
    const found = async (q: string): Promise<string[]> => {
      const answer = await author.post(`${path}/search`, { author: 'me', q }).expect(200);
      return (answer.body as Page).items.map((log) => log.id);
    };
    expect(await found('bydleni')).toEqual([id]);
    expect(await found('zlutoucky KUN 100%')).toEqual([id]);
    expect(await found('1_0')).toEqual([]);
    expect((await author.post(`${path}/search`, { author: 'me', size: 1 }).expect(200)).body.total).toBe(2);
    const refused = await author.get(`${path}?author=me&q=bydleni`).expect(422);
    expect((refused.body as Problem).errors).toMatchObject([{ field: 'q' }]);
    await (await app.as('admin')).post(`${path}/search`, { q: 'bydleni' }).expect(403);
  });
});
