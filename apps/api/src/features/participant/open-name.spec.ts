import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import { diaryStage, enterPerson, newId, personBody, type DiaryCodes } from '../../../test/factories/diary.ts';

const PEOPLE = '/projects/RSSZ/participants';

describe('the name of a sampled person', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;
  let evaluator: ApiClient & { readonly user: { readonly id: string } };

  beforeAll(async () => {
    ({ app, codes, unit, manager, consultant } = await diaryStage());
    evaluator = await app.as('evaluator');
  });
  afterAll(() => app.close());

  const open = (client: ApiClient, id: string, reason: string) => client.post(`${PEOPLE}/${id}/openings`, { reason });

  it('opens to an evaluator with a reason; the manager reads who looked and why', async () => {
    const body = personBody(codes, [unit.id]);
    const { id, code } = await enterPerson(consultant, body);
    const opened = await open(evaluator, id, ' Vzorek č. 4 ').expect(200);
    expect(opened.body).toEqual({ givenName: 'Ukázka', surname: body['surname'], birthDate: '1980-05-01' });
    // One look changes nothing of what the evaluator sees otherwise.
    expect((await evaluator.get(`${PEOPLE}/${id}`).expect(200)).body.surname).toBeNull();

    const { body: protection } = await manager.get(`${PEOPLE}/${id}/protection`).expect(200);
    const name = protection.openings.find(({ kind }: { kind: string }) => kind === 'name');
    expect(name).toMatchObject({ reason: 'Vzorek č. 4', by: { id: evaluator.user.id }, of: { id, name: code } });
    const facts = await app.db.query<{ data: object }>(
      `SELECT data FROM fact WHERE subject_id = $1 AND type = 'participant.name-opened'`,
      [id],
    );
    expect(facts).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toMatch(/Vzorek|Osobová/);
  });

  it('shows the manager also who opened the record, across the project', async () => {
    const { id, code } = await enterPerson(manager, personBody(codes, [unit.id]));
    await consultant.get(`${PEOPLE}/${id}/sheet`).expect(200);
    const { body } = await manager.get('/projects/RSSZ/data-protection').expect(200);
    expect(body.openings).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'record', reason: null, of: { id, name: code } })]),
    );
  });

  it('is refused without a reason, with a birth number in it, for nobody, and to other roles', async () => {
    const { id } = await enterPerson(consultant, personBody(codes, [unit.id]));
    expect((await open(evaluator, id, ' ').expect(422)).body.errors).toMatchObject([{ code: 'reason.required' }]);
    expect((await open(evaluator, id, '855412/1234').expect(422)).body.errors).toMatchObject([
      { code: 'text.birth-number' },
    ]);
    await open(evaluator, newId(), 'Vzorek').expect(404);
    for (const role of ['consultant', 'coordinator', 'admin'] as const) {
      await open(await app.as(role, { unitIds: role === 'admin' ? undefined : [unit.id] } as never), id, 'Chci').expect(
        403,
      );
    }
    await manager.post(`${PEOPLE}/${id}/erasure`, { askedOn: '2024-09-16' }).expect(200);
    expect((await open(evaluator, id, 'Vzorek').expect(409)).body.code).toBe('participant.anonymised');
  });
});
