import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

interface Problem {
  code: string;
  errors?: { field?: string; code: string }[];
  current?: { version: number; minutes: number };
  changed?: string[];
}

describe('advisory log', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;

  beforeAll(async () => {
    ({ app, codes, unit, manager, consultant } = await diaryStage());
  });
  afterAll(() => app.close());

  const people = async (count: number, unitIds = [unit.id]): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1)
      ids.push((await enterPerson(manager, personBody(codes, unitIds))).id);
    return ids;
  };
  const hours = async (id: string): Promise<number> =>
    ((await manager.get(`/projects/RSSZ/participants/${id}`).expect(200)).body as { minutes: number }).minutes;

  describe('walk 1: 2,5 h with three participants', () => {
    it('counts at once; a correction and a voiding correct the figure by themselves', async () => {
      const three = await people(3);
      for (const day of [1, 2]) {
        const attendees = three.map((participantId) => ({ participantId, minutes: 1200 }));
        await createLog(
          manager,
          newId(),
          visitBody(codes, unit.id, { heldOn: `2024-02-0${day}`, minutes: 1200, attendees }),
        ).expect(201);
      }
      const before = await indicatorValue(manager, 'participants');
      const id = newId();
      const attendees = three.map((participantId) => ({ participantId, minutes: 150 }));
      const created = await createLog(consultant, id, visitBody(codes, unit.id, { attendees })).expect(201);
      expect(created.headers['etag']).toBe('"1"');
      expect(created.body).toMatchObject({ id, minutes: 150, version: 1, unit: { id: unit.id }, voided: null });
      expect(await indicatorValue(manager, 'participants')).toBe(before + 3);

      const two = visitBody(codes, unit.id, { attendees: attendees.slice(0, 2), reason: 'Třetí osoba nepřišla' });
      const corrected = await correctLog(consultant, id, 1, two).expect(200);
      expect(corrected.headers['etag']).toBe('"2"');
      expect(await indicatorValue(manager, 'participants')).toBe(before + 2);

      await voidLog(consultant, id, 2, 'Zapsáno omylem').expect(200);
      expect(await indicatorValue(manager, 'participants')).toBe(before);
      expect(await Promise.all(three.map(hours))).toEqual([2400, 2400, 2400]);
    });

    it('commits each act with its fact, which holds ids and names of fields only', async () => {
      const [participantId = ''] = await people(1);
      const id = newId();
      const note = 'Jana Tajná přišla pozdě';
      await createLog(
        consultant,
        id,
        visitBody(codes, unit.id, { note, attendees: [{ participantId, minutes: 60 }] }),
      ).expect(201);
      await correctLog(consultant, id, 1, visitBody(codes, unit.id, { minutes: 90, reason: 'Oprava délky' })).expect(
        200,
      );
      await voidLog(consultant, id, 2, 'Nekonalo se').expect(200);
      const facts = await app.db.query<{ type: string; data: { fields?: string[]; participantIds: string[] } }>(
        `SELECT type, data FROM fact WHERE subject_id = $1 ORDER BY recorded_at`,
        [id],
      );
      expect(facts.map(({ type }) => type)).toEqual([
        'advisory-log.logged',
        'advisory-log.corrected',
        'advisory-log.voided',
      ]);
      expect(facts[0]?.data.participantIds).toEqual([participantId]);
      expect([...(facts[1]?.data.fields ?? [])].sort()).toEqual(['attendees', 'minutes', 'note']);
      expect(JSON.stringify(facts)).not.toMatch(/Tajná|Oprava|Nekonalo/);
    });

    it('keeps every version, with what changed, by whom and why', async () => {
      const id = newId();
      await createLog(consultant, id, visitBody(codes, unit.id)).expect(201);
      await correctLog(consultant, id, 1, visitBody(codes, unit.id, { minutes: 180, reason: 'Trvalo déle' })).expect(
        200,
      );
      const { body } = (await consultant.get(`/projects/RSSZ/advisory-logs/${id}`).expect(200)) as {
        body: { history: { version: number; minutes: number; changed: string[]; reason: string | null }[] };
      };
      expect(body.history).toMatchObject([
        { version: 2, minutes: 180, changed: ['minutes'], reason: 'Trvalo déle' },
        { version: 1, minutes: 150, changed: [], reason: null },
      ]);
    });
  });

  describe('bad input leaves nothing half-written', () => {
    const rows = async (): Promise<unknown> =>
      app.db
        .one(`SELECT (SELECT count(*) FROM advisory_log) AS logs, (SELECT count(*) FROM advisory_log_version) AS versions,
        (SELECT count(*) FROM advisory_attendance) AS attendances, (SELECT count(*) FROM fact) AS facts, (SELECT count(*) FROM receipt) AS receipts`);

    it.each([
      ['before the project', { heldOn: '2022-12-31' }, 'heldOn', 'support.outside-project'],
      ['in the future', { heldOn: '2024-09-17' }, 'heldOn', 'support.in-future'],
      ['a day that does not exist', { heldOn: '2024-02-30' }, 'heldOn', 'validation.not-a-date'],
      ['no time at all', { minutes: 0 }, 'minutes', 'log.minutes-range'],
      ['negative time', { minutes: -30 }, 'minutes', 'log.minutes-range'],
      ['over 24 hours', { minutes: 1441 }, 'minutes', 'log.minutes-range'],
      ['minutes beyond what the database holds', { minutes: 1e12 }, 'minutes', 'log.minutes-range'],
      ['minutes as text', { minutes: '150' }, 'minutes', 'validation.wrong-type'],
      ['an unknown field', { hours: 2.5 }, 'hours', 'validation.unknown-field'],
      ['a mode there is not', { mode: 'telepathy' }, 'mode', 'validation.not-in-list'],
      ['an area of no list', { thematicArea: 'nonsense' }, 'thematicArea', 'validation.not-in-list'],
      ['an activity of no list', { keyActivity: 'KA99' }, 'keyActivity', 'validation.not-in-list'],
      ['an id that is none', { unitId: '7' }, 'unitId', 'validation.not-an-id'],
      [
        'a unit that does not exist',
        { unitId: '00000000-0000-7000-8000-000000000000' },
        'unitId',
        'validation.not-in-list',
      ],
    ])('%s', async (_name, over, field, code) => {
      const before = await rows();
      const answer = await createLog(manager, newId(), { ...visitBody(codes, unit.id), ...over }).expect(422);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      const { errors } = answer.body as Problem;
      expect(errors).toMatchObject([{ field, code }]);
      expect(await rows()).toEqual(before);
    });

    it('refuses an attendee twice, longer than the session, unknown, or outside participation', async () => {
      const [first = '', second = ''] = await people(2);
      const late = await enterPerson(manager, { ...personBody(codes, [unit.id]), entryOn: '2024-09-13' });
      const before = await rows();
      const attempt = async (attendees: { participantId: string; minutes: number }[]): Promise<Problem['errors']> =>
        ((await createLog(manager, newId(), visitBody(codes, unit.id, { attendees })).expect(422)).body as Problem)
          .errors;
      expect(
        await attempt([
          { participantId: first, minutes: 60 },
          { participantId: first.toUpperCase(), minutes: 60 },
        ]),
      ).toMatchObject([{ field: 'attendees.1.participantId', code: 'log.attendee-twice' }]);
      expect(await attempt([{ participantId: second, minutes: 151 }])).toMatchObject([
        { field: 'attendees.0.minutes', code: 'log.attendee-minutes-exceed' },
      ]);
      expect(await attempt([{ participantId: newId(), minutes: 60 }])).toMatchObject([
        { field: 'attendees.0.participantId', code: 'log.attendee-unknown' },
      ]);
      expect(await attempt([{ participantId: late.id, minutes: 60 }])).toMatchObject([
        { field: 'attendees.0.participantId', code: 'log.attendee-outside-participation' },
      ]);
      expect(await rows()).toEqual(before);
    });

    it('refuses ids of another project', async () => {
      const otherProject = newId();
      const otherUnit = newId();
      await app.db.query(
        `INSERT INTO project SELECT $1, 'JINY', 'CZ.03.02.02/00/22_004/0009999', name, starts_on, ends_on, definition, 'x', loaded_at
         FROM project WHERE id = $2`,
        [otherProject, app.project.id],
      );
      await app.db.query(
        `INSERT INTO territorial_unit (id, project_id, name, name_folded, kind, region_code) VALUES ($1, $2, 'Jinde', 'jind', 'municipality', 'CZ042')`,
        [otherUnit, otherProject],
      );
      const answer = await createLog(manager, newId(), visitBody(codes, otherUnit)).expect(422);
      expect((answer.body as Problem).errors).toMatchObject([{ field: 'unitId', code: 'validation.not-in-list' }]);
    });

    it('asks for a precondition, a reason of a correction and a reason of a voiding', async () => {
      const id = newId();
      await createLog(consultant, id, visitBody(codes, unit.id)).expect(201);
      await consultant.put(`/projects/RSSZ/advisory-logs/${id}`, visitBody(codes, unit.id)).expect(428);
      const answer = await correctLog(consultant, id, 1, visitBody(codes, unit.id, { minutes: 60 })).expect(422);
      expect((answer.body as Problem).errors).toMatchObject([{ field: 'reason', code: 'reason.required' }]);
      await voidLog(consultant, id, 1, '  ').expect(422);
      const named = 'paní 855412/1234';
      for (const sent of [
        correctLog(consultant, id, 1, visitBody(codes, unit.id, { minutes: 60, reason: named })),
        voidLog(consultant, id, 1, named),
      ]) {
        const refused = await sent.expect(422);
        expect((refused.body as Problem).errors).toMatchObject([{ field: 'reason', code: 'text.birth-number' }]);
      }
      await consultant.get(`/projects/RSSZ/advisory-logs/not-an-id`).expect(404);
    });
  });
});
