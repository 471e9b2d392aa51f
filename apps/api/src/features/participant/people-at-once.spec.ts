import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response, Test } from 'supertest';
import { createLog, diaryStage, enterPerson, newId, personBody, visitBody } from '../../../test/factories/diary.ts';
import type { DiaryStage } from '../../../test/factories/diary.ts';

const PEOPLE = '/projects/RSSZ/participants';
const ROUNDS = 4;

interface Person {
  readonly id: string;
  readonly version: number;
}

/** What happens to the same people at the same moment, on a real database: one after the other, or refused, never half. */
describe('people merged, erased and restricted at once', () => {
  let stage: DiaryStage;
  let day = 0;

  beforeAll(async () => {
    stage = await diaryStage();
  });
  afterAll(() => stage.app.close());

  /** Namesakes, each with an hour of support of their own. */
  const namesakes = async (count: number): Promise<Person[]> => {
    const body = personBody(stage.codes, [stage.unit.id]);
    const people: Person[] = [];
    for (let at = 0; at < count; at += 1) {
      const person = await enterPerson(stage.manager, { ...body, birthDate: `198${at}-02-03` });
      const heldOn = `2024-0${1 + (day % 8)}-${String(1 + (Math.floor(day++ / 8) % 28)).padStart(2, '0')}`;
      const attendees = [{ participantId: person.id, minutes: 60 }];
      await createLog(stage.manager, newId(), visitBody(stage.codes, stage.unit.id, { heldOn, attendees })).expect(201);
      people.push(person);
    }
    return people;
  };
  const merge = (kept: Person | undefined, removed: Person | undefined): Test =>
    stage.manager
      .post(`${PEOPLE}/${kept?.id}/merge`, { removedId: removed?.id, removedVersion: 1, reason: 'Táž osoba' })
      .set('if-match', '"1"');
  const erase = (person: Person | undefined): Test =>
    stage.manager.post(`${PEOPLE}/${person?.id}/erasure`, { askedOn: '2024-09-16' });
  const atOnce = (...tests: Test[]): Promise<Response[]> =>
    Promise.all(tests.map((test) => test.then((answer) => answer)));

  /** The minutes that people have in present versions; whoever is gone has none. */
  const minutesOf = async (people: readonly Person[]): Promise<number> => {
    const ids = people.map(({ id }) => id);
    const row = await stage.app.db.one<{ minutes: number; lost: number; open: number }>(
      `SELECT coalesce(sum(t.minutes), 0)::int AS minutes,
         count(*) FILTER (WHERE m.removed_id IS NOT NULL)::int AS lost,
         (SELECT count(*)::int FROM participant_record r JOIN participant_merge x ON x.removed_id = r.participant_id
          WHERE r.recorded_to IS NULL) AS open
       FROM advisory_attendance t JOIN advisory_log_version v ON v.id = t.log_version_id AND v.recorded_to IS NULL
       LEFT JOIN participant_merge m ON m.removed_id = t.participant_id WHERE t.participant_id = ANY ($1::uuid[])`,
      [ids],
    );
    expect(row).toMatchObject({ lost: 0, open: 0 });
    return row?.minutes ?? -1;
  };
  const standing = (statuses: readonly number[]): string => [...statuses].sort().join(' ');
  const rounds = Array.from({ length: ROUNDS }, (_, round) => [round]);

  it.each(rounds)('two merges in a chain leave every minute with somebody (%i)', async (round) => {
    const [a, b, c] = await namesakes(3);
    const asked = [() => merge(b, a), () => merge(c, b)];
    const answers = await atOnce(...(round % 2 ? asked.reverse() : asked).map((ask) => ask()));
    expect(['200 404', '200 409']).toContain(standing(answers.map(({ status }) => status)));
    expect(await minutesOf([a, b, c] as Person[])).toBe(180);
  });

  it.each(rounds)('two people into each other: one stays (%i)', async () => {
    const [a, b] = await namesakes(2);
    const answers = await atOnce(merge(a, b), merge(b, a));
    expect(['200 404', '200 409']).toContain(standing(answers.map(({ status }) => status)));
    expect(await minutesOf([a, b] as Person[])).toBe(120);
  });

  it.each(rounds)('rehearsals in both directions wait for nobody in a circle (%i)', async () => {
    const [a, b] = await namesakes(2);
    const rehearse = (kept: Person | undefined, removed: Person | undefined) =>
      stage.manager.post(`${PEOPLE}/${kept?.id}/merge/rehearsal`, { removedId: removed?.id });
    const answers = await atOnce(...Array.from({ length: 12 }, (_, at) => (at % 2 ? rehearse(a, b) : rehearse(b, a))));
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([200]);
  });

  it.each(rounds)(
    'a merge and a request for erasure of whom it removes: the restriction is not lost (%i)',
    async (round) => {
      const [kept, removed] = await namesakes(2);
      const asked = [() => merge(kept, removed), () => erase(removed)];
      const answers = await atOnce(...(round % 2 ? asked.reverse() : asked).map((ask) => ask()));
      // The request came before: it was refused for the retention and stands. It came after: there is nobody by that id.
      expect(['200 404', '409 409']).toContain(standing(answers.map(({ status }) => status)));
      expect(await minutesOf([kept, removed] as Person[])).toBe(120);
      if (answers.every(({ status }) => status === 409)) {
        const { body } = await stage.manager.get(`${PEOPLE}/${removed?.id}/protection`).expect(200);
        expect(body.restrictedFrom).toBe('2024-09-16');
      }
    },
  );

  it('a restricted person stays restricted when made one with another, with the request they made', async () => {
    const [kept, removed] = await namesakes(2);
    await erase(removed).expect(409);
    await stage.manager
      .post(`${PEOPLE}/${kept?.id}/merge`, { removedId: removed?.id, removedVersion: 2, reason: 'Táž osoba' })
      .set('if-match', '"1"')
      .expect(200);
    const { body } = await stage.manager.get(`${PEOPLE}/${kept?.id}/protection`).expect(200);
    expect(body).toMatchObject({ restrictedFrom: '2024-09-16', requests: [{ outcome: 'restricted' }] });
    expect((await stage.consultant.get(`${PEOPLE}/${kept?.id}`).expect(200)).body.surname).toBeNull();
  });

  it.each(rounds)('two requests for erasure of one person: both are recorded, one answer (%i)', async () => {
    const supported = (await namesakes(1))[0];
    const refused = await atOnce(erase(supported), erase(supported));
    expect(refused.map(({ body }) => body.code)).toEqual(Array(2).fill('participant.retention-unknown'));
    const free = await enterPerson(stage.manager, personBody(stage.codes, [stage.unit.id]));
    const answers = await atOnce(erase(free), erase(free), erase(free));
    expect(standing(answers.map(({ status }) => status))).toBe('200 409 409');
    const left = await stage.app.db.query(
      `SELECT outcome FROM erasure_request WHERE participant_id = $1 AND outcome = 'anonymised'`,
      [free.id],
    );
    expect(left).toHaveLength(1);
  });

  it.each(rounds)('a merge and an erasure that is granted end in nobody by name (%i)', async (round) => {
    const body = personBody(stage.codes, [stage.unit.id]);
    const kept = await enterPerson(stage.manager, body);
    const removed = await enterPerson(stage.manager, { ...body, birthDate: '1985-01-01' });
    const asked = [() => merge(kept, removed), () => erase(kept)];
    const answers = await atOnce(...(round % 2 ? asked.reverse() : asked).map((ask) => ask()));
    expect(['200 200', '200 409']).toContain(standing(answers.map(({ status }) => status)));
    const names = await stage.app.db.query<{ surname: string }>(
      `SELECT surname FROM participant_identity WHERE participant_id = ANY ($1::uuid[]) AND surname NOT IN ('', '–')`,
      [answers.every(({ status }) => status === 200) ? [kept.id, removed.id] : [kept.id]],
    );
    expect(names).toEqual([]);
  });

  it.each(rounds)('visits, sheets and a merge of the same person all end (%i)', async () => {
    const [kept, removed] = await namesakes(2);
    const visit = () =>
      createLog(
        stage.manager,
        newId(),
        visitBody(stage.codes, stage.unit.id, {
          attendees: [kept, removed].map((one) => ({ participantId: one?.id ?? '', minutes: 30 })),
        }),
      );
    const answers = await atOnce(
      ...[visit(), merge(kept, removed), visit(), visit()],
      stage.consultant.patch(`${PEOPLE}/${kept?.id}`, 1, { municipality: 'Jinde' }),
      visit(),
    );
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    await minutesOf([kept, removed] as Person[]);
  });
});
