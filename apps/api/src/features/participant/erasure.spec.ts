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

const PEOPLE = '/projects/RSSZ/participants';
const PROTECTION = '/projects/RSSZ/data-protection';
const TODAY = '2024-09-16';

describe('a request for erasure', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;

  beforeAll(async () => {
    ({ app, codes, unit, manager, consultant } = await diaryStage());
  });
  afterAll(() => app.close());

  /** Somebody well over the threshold, with sensitive answers. */
  const supported = async (): Promise<string> => {
    const person = { ...personBody(codes, [unit.id]), disadvantages: ['ZNMIG'], email: 'osoba@example.test' };
    const { id } = await enterPerson(consultant, person);
    for (const heldOn of ['2024-05-06', '2024-05-07', '2024-05-09', '2024-05-10']) {
      const attendees = [{ participantId: id, minutes: 700 }];
      await createLog(consultant, newId(), visitBody(codes, unit.id, { heldOn, minutes: 700, attendees })).expect(201);
    }
    return id;
  };
  const ask = (client: ApiClient, id: string, askedOn = TODAY) => client.post(`${PEOPLE}/${id}/erasure`, { askedOn });
  const keepUntil = (version: number, keptUntil: string) =>
    manager.put(`${PROTECTION}/retention`, { keptUntil, reason: 'Platba 2025' }).set('if-match', `"${version}"`);
  const stored = async (id: string): Promise<string> =>
    JSON.stringify(
      await app.db.query(
        `SELECT to_jsonb(i) AS identity, to_jsonb(r) AS record FROM participant_record r
         LEFT JOIN participant_identity i ON i.participant_id = r.participant_id WHERE r.participant_id = $1`,
        [id],
      ),
    );

  it('is refused with the legal reason while no retention is set, and restricts the processing', async () => {
    const id = await supported();
    const refused = await ask(manager, id).expect(409);
    expect(refused.body).toMatchObject({ code: 'participant.retention-unknown' });
    const { body } = await manager.get(`${PEOPLE}/${id}/protection`).expect(200);
    expect(body).toMatchObject({
      restrictedFrom: TODAY,
      anonymisedOn: null,
      requests: [{ outcome: 'restricted', askedOn: TODAY, keptUntil: null, by: { displayName: expect.any(String) } }],
    });
    const facts = await app.db.query(
      `SELECT data FROM fact WHERE subject_id = $1 AND type = 'participant.restricted'`,
      [id],
    );
    expect(facts).toEqual([{ data: { outcome: 'restricted', askedOn: TODAY, keptUntil: null } }]);
  });

  it('hides a restricted person from consultants, until the request is taken back', async () => {
    const id = await supported();
    await ask(manager, id).expect(409);
    expect((await consultant.get(`${PEOPLE}/${id}`).expect(200)).body).toMatchObject({
      surname: null,
      restrictedFrom: TODAY,
    });
    expect((await consultant.get(`${PEOPLE}/${id}/sheet`).expect(200)).body).toMatchObject({
      isHidden: true,
      email: null,
      disadvantages: null,
    });
    expect((await manager.get(`${PEOPLE}/${id}`).expect(200)).body.surname).toMatch(/Osobová/);
    const withdrawn = await manager.delete(`${PEOPLE}/${id}/restriction`).expect(200);
    expect(withdrawn.body).toMatchObject({ restrictedFrom: null, requests: [{ outcome: 'withdrawn' }, {}] });
    expect((await consultant.get(`${PEOPLE}/${id}`).expect(200)).body.surname).toMatch(/Osobová/);
    expect((await manager.delete(`${PEOPLE}/${id}/restriction`).expect(409)).body.code).toBe(
      'participant.not-restricted',
    );
  });

  it('anonymises at once whom no figure holds', async () => {
    const { id } = await enterPerson(consultant, personBody(codes, [unit.id]));
    expect((await ask(manager, id).expect(200)).body).toMatchObject({ anonymisedOn: TODAY, restrictedFrom: null });
    expect((await ask(manager, id).expect(409)).body.code).toBe('participant.anonymised');
  });

  it('anonymises after the retention, and every count keeps its value', async () => {
    const id = await supported();
    await keepUntil(0, '2035-12-31').expect(200);
    const refused = await ask(manager, id).expect(409);
    expect(refused.body).toMatchObject({ code: 'participant.retention-running', params: { until: '2035-12-31' } });

    const minutes = async () => (await manager.get(`${PEOPLE}/${id}/supports`).expect(200)).body.totalMinutes;
    const figures = async () => [
      await indicatorValue(manager, 'participants'),
      await indicatorValue(manager, 'participants', '?asOf=2024-05-31'),
      await indicatorValue(manager, 'participants', '?asOf=2024-05-08'),
      await minutes(),
    ];
    const before = await figures();
    const person = (await manager.get(`${PEOPLE}/${id}`).expect(200)).body;
    // The term runs out: nobody may set a day before the end of the project, so a row says it.
    await app.db.query(
      `INSERT INTO retention_term (id, project_id, version, kept_until, reason, recorded_at, recorded_by)
       SELECT uuidv7(), project_id, 2, '2024-09-15', 'Uplynulo', recorded_at, recorded_by FROM retention_term
       WHERE project_id = $1`,
      [app.project.id],
    );
    expect((await ask(manager, id).expect(200)).body).toMatchObject({ anonymisedOn: TODAY, restrictedFrom: null });

    expect(await figures()).toEqual(before);
    const left = (await manager.get(`${PEOPLE}/${id}`).expect(200)).body;
    expect(left).toMatchObject({ code: person.code, state: person.state, completeFrom: person.completeFrom });
    expect(left).toMatchObject({ givenName: null, surname: null, birthDate: null, municipality: null });
    expect(left.missingFields).toEqual(person.missingFields);
    expect(await stored(id)).not.toMatch(/Osobová|1980-05|example\.test|ZNMIG|Ukázkov/);
    const changed = await consultant.patch(`${PEOPLE}/${id}`, left.version, { email: 'x@example.test' });
    expect(changed.body.code).toBe('participant.anonymised');
  });

  it('anonymises the records merged into the person as well', async () => {
    const body = personBody(codes, [unit.id]);
    const kept = await enterPerson(consultant, body);
    const removed = await enterPerson(consultant, { ...body, birthDate: '1980-05-02', email: 'druha@example.test' });
    await manager
      .post(`${PEOPLE}/${kept.id}/merge`, { removedId: removed.id, removedVersion: 1, reason: 'Táž osoba' })
      .set('if-match', '"1"')
      .expect(200);
    await ask(manager, kept.id).expect(200);
    expect(await stored(removed.id)).not.toMatch(/Osobová|example\.test/);
    expect((await ask(manager, removed.id)).status).toBe(404);
  });

  it('is refused for a day to come, and to everybody but the manager', async () => {
    const { id } = await enterPerson(consultant, personBody(codes, [unit.id]));
    const future = await ask(manager, id, '2024-09-17').expect(422);
    expect(future.body.errors).toMatchObject([{ field: 'askedOn', code: 'erasure.asked-in-future' }]);
    for (const client of [consultant, await app.as('evaluator'), await app.as('admin')]) {
      expect((await ask(client, id)).status).toBe(403);
      expect((await client.get(`${PEOPLE}/${id}/protection`)).status).toBe(403);
      expect((await client.get(PROTECTION)).status).toBe(403);
    }
    expect((await ask(manager, newId())).status).toBe(404);
  });
});

describe('the retention of a project', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    ({ app, manager } = await diaryStage());
  });
  afterAll(() => app.close());

  const put = (version: number, keptUntil: string, reason: string) =>
    manager.put(`${PROTECTION}/retention`, { keptUntil, reason }).set('if-match', `"${version}"`);

  it('is set with a reason, and what was set before stays readable', async () => {
    expect((await manager.get(PROTECTION).expect(200)).body).toMatchObject({ version: 0, keptUntil: null, terms: [] });
    await put(0, '2034-12-31', 'Odhad').expect(200);
    const { body } = await put(1, '2035-12-31', 'Poslední platba v roce 2030').expect(200);
    expect(body).toMatchObject({
      version: 2,
      keptUntil: '2035-12-31',
      terms: [{ reason: 'Poslední platba v roce 2030' }, { reason: 'Odhad' }],
    });
    expect((await put(1, '2036-12-31', 'Souběh').expect(409)).body.code).toBe('version.stale');
  });

  it.each([
    ['before the project ends', '2024-12-30', 'Omyl', 'retention.before-project-end'],
    ['without a reason', '2035-12-31', ' ', 'reason.required'],
    ['with a birth number', '2035-12-31', 'pan 855412/1234', 'text.birth-number'],
  ])('is refused %s', async (_what, keptUntil, reason, code) => {
    expect((await put(2, keptUntil, reason).expect(422)).body.errors).toMatchObject([{ code }]);
  });
});
