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
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

interface Person {
  id: string;
  code: string;
  version: number;
  givenName: string | null;
  surname: string | null;
  birthDate: string | null;
  municipality: string | null;
  minutes: number;
  inPersonMinutes: number;
  missingFields: string[];
  missingMinutes: number;
  completeFrom: string | null;
  state: string;
  reason: { code: string; params: Record<string, unknown> };
}
interface Page {
  items: Person[];
  total: number;
}
interface Problem {
  code: string;
  params: Record<string, unknown>;
  errors?: { field?: string; code: string }[];
  current?: Person;
  changed?: string[];
}

const PEOPLE = '/projects/RSSZ/participants';

describe('participant', () => {
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

  const person = async (client: ApiClient, id: string): Promise<Person> =>
    (await client.get(`${PEOPLE}/${id}`).expect(200)).body as Person;
  const support = (participantId: string, minutes: number, heldOn: string, mode = 'in-person') =>
    createLog(
      manager,
      newId(),
      visitBody(codes, unit.id, { heldOn, minutes, mode, attendees: [{ participantId, minutes }] }),
    ).expect(201);

  describe('hours, state and reason', () => {
    it('goes from below over near to counted, one minute over the threshold', async () => {
      const { id } = await enterPerson(manager, personBody(codes, [unit.id]));
      expect(await person(manager, id)).toMatchObject({
        minutes: 0,
        state: 'not-counted',
        reason: { code: 'participant.below' },
        missingMinutes: 2401,
      });
      await support(id, 1200, '2024-03-01');
      await support(id, 600, '2024-03-02', 'e-learning');
      expect(await person(manager, id)).toMatchObject({
        minutes: 1800,
        inPersonMinutes: 1200,
        state: 'almost',
        reason: { code: 'participant.near' },
      });
      await support(id, 600, '2024-03-03', 'remote');
      expect(await person(manager, id)).toMatchObject({
        minutes: 2400,
        inPersonMinutes: 1800,
        state: 'almost',
        missingMinutes: 1,
      });
      await support(id, 1, '2024-03-04');
      expect(await person(manager, id)).toMatchObject({
        minutes: 2401,
        state: 'counted',
        missingMinutes: 0,
        reason: { code: 'participant.over-threshold' },
      });
      const { body } = await manager.get(`${PEOPLE}/${id}/supports`).expect(200);
      expect(body).toMatchObject({
        totalMinutes: 2401,
        items: [{ heldOn: '2024-03-04', minutes: 1, unit: { id: unit.id }, keyActivity: 'KA02' }, {}, {}, {}],
      });
    });

    it('adds up of the listed support what lies within the participation, and marks the rest', async () => {
      const { id } = await enterPerson(manager, { ...personBody(codes, [unit.id]), entryOn: '2024-01-15' });
      for (const [heldOn, minutes] of [
        ['2024-02-01', 60],
        ['2024-03-01', 90],
        ['2024-04-01', 120],
      ] as const) {
        await support(id, minutes, heldOn);
      }
      await app.db.query(
        `UPDATE participant_record SET entry_on = '2024-02-15', exit_on = '2024-03-15'
         WHERE participant_id = $1 AND recorded_to IS NULL`,
        [id],
      );
      const { body } = await manager.get(`${PEOPLE}/${id}/supports`).expect(200);
      expect(body.items.map(({ heldOn, counts }: { heldOn: string; counts: boolean }) => [heldOn, counts])).toEqual([
        ['2024-04-01', false],
        ['2024-03-01', true],
        ['2024-02-01', false],
      ]);
      expect(body.totalMinutes).toBe(90);
      expect(await person(manager, id)).toMatchObject({ minutes: 90 });
    });

    it('is complete from the day it became so, keeps that day, and loses it with a field', async () => {
      const { education: _left, ...incomplete } = personBody(codes, [unit.id]);
      const { id } = await enterPerson(manager, incomplete);
      await support(id, 1440, '2024-04-01');
      await support(id, 1440, '2024-04-02');
      expect(await person(manager, id)).toMatchObject({
        state: 'almost',
        completeFrom: null,
        missingFields: ['education'],
        reason: { code: 'participant.over-incomplete', params: { missing: 'education' } },
      });
      await manager.patch(`${PEOPLE}/${id}`, 1, { education: codes.education }).expect(200);
      expect(await person(manager, id)).toMatchObject({
        state: 'counted',
        completeFrom: app.clock.today(),
        version: 2,
      });
      await manager.patch(`${PEOPLE}/${id}`, 2, { municipality: 'Jinde' }).expect(200);
      expect(await person(manager, id)).toMatchObject({ completeFrom: app.clock.today(), version: 3 });
      await manager.patch(`${PEOPLE}/${id}`, 3, { birthDate: null }).expect(200);
      expect(await person(manager, id)).toMatchObject({
        state: 'almost',
        completeFrom: null,
        missingFields: ['birthDate'],
      });
      const before = (await manager.get(`${PEOPLE}?asOf=2024-04-02`).expect(200)).body as Page;
      expect(before.items.find((one) => one.id === id)).toMatchObject({ minutes: 2880, state: 'almost' });
      const records = await app.db.query(`SELECT 1 FROM participant_record WHERE participant_id = $1`, [id]);
      expect(records).toHaveLength(4);
    });

    it('filters by state, nearness and completeness, sorts and pages', async () => {
      const region = await makeUnit(app.db, app.project);
      const made: string[] = [];
      for (const surname of ['Chalupová', 'Cibulková', 'Hájková', 'Čápová']) {
        made.push(
          (
            await enterPerson(manager, {
              ...personBody(codes, [region.id]),
              surname,
              birthDate: surname === 'Čápová' ? null : '1971-01-02',
            })
          ).id,
        );
      }
      const names = async (query: string): Promise<(string | null)[]> =>
        ((await manager.get(`${PEOPLE}?unit=${region.id}&${query}`).expect(200)).body as Page).items.map(
          ({ surname }) => surname,
        );
      expect(await names('')).toEqual(['Cibulková', 'Čápová', 'Hájková', 'Chalupová']);
      expect(await names('sort=-name&size=2&page=2')).toEqual(['Čápová', 'Cibulková']);
      expect(await names('incomplete=true')).toEqual(['Čápová']);
      await support(made[2] ?? '', 1000, '2024-05-01');
      await support(made[2] ?? '', 900, '2024-05-02');
      expect(await names('near=true')).toEqual(['Hájková']);
      expect(await names('state=almost')).toEqual(['Hájková']);
      expect((await names('sort=-minutes'))[0]).toBe('Hájková');
    });
  });

  describe('one person once per project', () => {
    it('refuses the same name and birth date, in any spelling, and says where only to those who may know', async () => {
      const body = { ...personBody(codes, [unit.id]), givenName: 'Anna-Marie', surname: 'Dvojnicová' };
      const { code } = await enterPerson(manager, body);
      const twin = { ...body, givenName: 'ANNA MARIE', surname: 'dvojnicova' };
      const own = (await consultant.post(PEOPLE, twin).expect(409)).body as Problem;
      expect(own).toMatchObject({ code: 'participant.duplicate', params: { code } });
      const stranger = await app.as('consultant', { unitIds: [foreignUnit.id] });
      const blind = (await stranger.post(PEOPLE, { ...twin, unitIds: [foreignUnit.id] }).expect(409)).body as Problem;
      expect(blind.code).toBe('participant.duplicate');
      expect(JSON.stringify(blind)).not.toContain(code);
      const other = await enterPerson(manager, { ...twin, birthDate: '1981-05-01' });
      const moved = (await manager.patch(`${PEOPLE}/${other.id}`, 1, { birthDate: '1980-05-01' }).expect(409))
        .body as Problem;
      expect(moved.code).toBe('participant.duplicate');
    });

    it('gives every person a code of their own, also when many are entered at once', async () => {
      const many = await Promise.all(
        Array.from({ length: 6 }, () => enterPerson(manager, personBody(codes, [unit.id]))),
      );
      expect(new Set(many.map(({ code }) => code)).size).toBe(6);
    });
  });

  describe('bad input', () => {
    it.each([
      ['no surname', { surname: '' }, 'surname', 'validation.required'],
      ['an unknown field', { birthNumber: '800501/1234' }, 'birthNumber', 'validation.unknown-field'],
      ['a code of no list', { sex: 'X' }, 'sex', 'code.unknown'],
      ['no unit', { unitIds: [] }, 'unitIds', 'participant.unit-required'],
      [
        'a unit that does not exist',
        { unitIds: ['00000000-0000-7000-8000-000000000000'] },
        'unitIds',
        'validation.not-in-list',
      ],
      ['birth in the future', { birthDate: '2099-01-01' }, 'birthDate', 'participant.birth-date-in-future'],
      ['entry before the project', { entryOn: '2022-12-31' }, 'entryOn', 'participant.entry-outside-project'],
      ['exit before entry', { entryOn: '2024-05-01', exitOn: '2024-04-30' }, 'exitOn', 'participant.exit-before-entry'],
    ])('%s', async (_name, over, field, code) => {
      const count = async (): Promise<unknown> => app.db.one(`SELECT count(*) FROM participant`);
      const before = await count();
      const answer = await manager.post(PEOPLE, { ...personBody(codes, [unit.id]), ...over }).expect(422);
      expect((answer.body as Problem).errors).toMatchObject([{ field, code }]);
      expect(await count()).toEqual(before);
    });

    it('keeps participation around the support already given', async () => {
      const { id } = await enterPerson(manager, personBody(codes, [unit.id]));
      await support(id, 60, '2024-03-10');
      const answer = await manager.patch(`${PEOPLE}/${id}`, 1, { entryOn: '2024-03-11' }).expect(422);
      expect((answer.body as Problem).errors).toMatchObject([
        { field: 'entryOn', code: 'participant.support-outside-participation' },
      ]);
    });

    it('asks for the version, and answers a stale one with the stored row', async () => {
      const { id } = await enterPerson(manager, personBody(codes, [unit.id]));
      await manager.patch(`${PEOPLE}/${id}`, 1, { municipality: 'Nové Město' }).expect(200);
      const stale = (await consultant.patch(`${PEOPLE}/${id}`, 1, { municipality: 'Staré Město' }).expect(409))
        .body as Problem;
      expect(stale).toMatchObject({
        code: 'version.stale',
        changed: ['municipality'],
        current: { municipality: 'Nové Město', version: 2 },
      });
      await manager.patch(`${PEOPLE}/${id}`, 2, { municipality: 'Nové Město' }).expect(200);
      expect((await person(manager, id)).version).toBe(2);
    });
  });

  it('keeps values out of facts', async () => {
    const { id } = await enterPerson(manager, { ...personBody(codes, [unit.id]), surname: 'Tajuplná' });
    await manager.patch(`${PEOPLE}/${id}`, 1, { surname: 'Skrytá', municipality: 'Utajov' }).expect(200);
    const facts = await app.db.query<{ type: string; data: { fields?: string[] } }>(
      `SELECT type, data FROM fact WHERE subject_id = $1 ORDER BY recorded_at`,
      [id],
    );
    expect(facts.map(({ type }) => type)).toEqual(['participant.created', 'participant.changed']);
    expect(facts[1]?.data.fields).toEqual(['surname', 'municipality']);
    expect(JSON.stringify(facts)).not.toMatch(/Tajuplná|Skrytá|Utajov/);
  });
});
