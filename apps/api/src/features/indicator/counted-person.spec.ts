import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import {
  correctLog,
  createLog,
  diaryStage,
  enterPerson,
  newId,
  personBody,
  visitBody,
  voidLog,
  type DiaryStage,
  type VisitBody,
} from '../../../test/factories/diary.ts';
import type { ParticipantExplanation } from './dto/explanation.dto.ts';
import type { ParticipantRadar } from './dto/radar.dto.ts';

const RADAR = '/projects/RSSZ/indicators/participants/radar';
const EVIDENCE = '/projects/RSSZ/indicators/participants/evidence';

interface Entered {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

describe('persons counted one by one', () => {
  let stage: DiaryStage;
  let manager: ApiClient;
  let evaluator: ApiClient;
  let coordinator: ApiClient;
  let people: Record<'over' | 'incomplete' | 'near' | 'exact' | 'slow' | 'gone' | 'foreign', Entered>;

  beforeAll(async () => {
    stage = await diaryStage();
    manager = stage.manager;
    evaluator = await stage.app.as('evaluator');
    coordinator = await stage.app.as('coordinator', { unitIds: [stage.unit.id] });
    people = {
      over: await person({}),
      incomplete: await person({ education: null }),
      near: await person({}),
      exact: await person({}),
      slow: await person({}),
      gone: await person({ exitOn: '2024-09-10' }),
      foreign: await person({}, stage.foreignUnit.id),
    };
    const { over, incomplete, near, exact, slow, gone, foreign } = people;
    for (const one of [over, incomplete]) {
      await visit(one, { heldOn: '2024-07-01', minutes: 1440 });
      await visit(one, { heldOn: '2024-07-02', minutes: 961, keyActivity: 'KA03', mode: 'e-learning' });
    }
    await visit(near, { heldOn: '2024-03-01', minutes: 1440 });
    await visit(near, { heldOn: '2024-09-01', minutes: 720 });
    for (const heldOn of ['2024-08-01', '2024-08-02']) await visit(exact, { heldOn, minutes: 1200 });
    await visit(slow, { heldOn: '2024-03-01', minutes: 600 });
    for (const heldOn of ['2024-08-01', '2024-08-02']) await visit(gone, { heldOn, minutes: 1100 });
    await visit(foreign, { heldOn: '2024-08-01', minutes: 1440 }, stage.foreignUnit.id);
  });
  afterAll(() => stage.app.close());

  async function person(over: object, unitId = stage.unit.id): Promise<Entered> {
    return enterPerson(manager, { ...personBody(stage.codes, [unitId]), ...over });
  }
  async function visit(one: Entered, over: Partial<VisitBody>, unitId = stage.unit.id): Promise<string> {
    const attendees = [{ participantId: one.id, minutes: over.minutes ?? 150 }];
    const id = newId();
    await createLog(manager, id, visitBody(stage.codes, unitId, { attendees, ...over })).expect(201);
    return id;
  }
  const radar = async (query = '', client: ApiClient = manager): Promise<ParticipantRadar> =>
    (await client.get(`${RADAR}${query}`).expect(200)).body as ParticipantRadar;
  const why = async (one: Entered, query = '', client: ApiClient = manager): Promise<ParticipantExplanation> =>
    (await client.get(`${EVIDENCE}/${one.id}${query}`).expect(200)).body as ParticipantExplanation;
  const ids = (found: { readonly items: readonly { readonly id: string }[] }): string[] =>
    found.items.map(({ id }) => id);

  describe('the radar', () => {
    it('says where the project stands, how many will come, and what it would take', async () => {
      const { outlook, bands, thresholdMinutes, operator } = await radar();
      expect(outlook).toEqual({
        ...{ target: 60, counted: 1, overIncomplete: 1, projected: 3, isWithinReach: false, missingPersons: 55 },
        ...{ minutesToTarget: null, daysLeft: expect.any(Number) as number },
      });
      expect([thresholdMinutes, operator]).toEqual([2400, 'more-than']);
      expect(bands.map(({ persons }) => persons)).toEqual([0, 0, 1, 0, 1, 0, 0, 3, 2]);
    });

    it('lists those who lack least first, without those who have left', async () => {
      const found = await radar();
      expect(ids(found)).toEqual([people.exact.id, people.near.id, people.foreign.id, people.slow.id]);
      expect(found.items[0]).toMatchObject({ missingMinutes: 1, list: 'near', isWithinReach: true });
      expect(found.items[1]).toMatchObject({
        ...{ minutes: 2160, missingMinutes: 241, electronicShare: 0, crossedOn: null, isWithinReach: true },
        ...{ pace: { minutes: 720, days: 90 }, projectedOn: '2024-10-17', state: 'almost', missingFields: [] },
      });
      expect(found.items[3]).toMatchObject({ pace: { minutes: 0, days: 90 }, projectedOn: null, isWithinReach: false });
    });

    it('has the two lists to act on: 30 to 40 hours, and over it but incomplete', async () => {
      const near = await radar('?list=near');
      expect(new Set(ids(near))).toEqual(new Set([people.exact.id, people.near.id, people.gone.id]));
      const incomplete = await radar('?list=over-incomplete');
      expect(incomplete.items).toEqual([
        expect.objectContaining({
          ...{ id: people.incomplete.id, missingFields: ['education'], crossedOn: '2024-07-02', missingMinutes: 0 },
          ...{ electronicShare: expect.closeTo(961 / 2401) as number, list: 'over-incomplete', projectedOn: null },
        }),
      ]);
      expect(near.counts).toEqual({ nearest: 4, near: 3, overIncomplete: 1, all: 7 });
    });

    it('comes by pages and by units, and as of any day and knowledge', async () => {
      const [first, second] = [await radar('?list=all&size=4'), await radar('?list=all&size=4&page=2')];
      expect([first.items.length, second.items.length, first.total]).toEqual([4, 3, 7]);
      expect(new Set([...ids(first), ...ids(second)]).size).toBe(7);
      expect(ids(await radar(`?list=all&unit=${stage.foreignUnit.id}`))).toEqual([people.foreign.id]);
      const july = await radar('?asOf=2024-07-01&list=all');
      expect(july.items.find(({ id }) => id === people.over.id)).toMatchObject({ minutes: 1440, state: 'not-counted' });
      expect((await radar('?list=all&knownAt=2024-01-01T00:00:00Z')).total).toBe(0);
      const future = await radar('?asOf=2024-12-31');
      expect(future).toMatchObject({ asOfInFuture: true, outlook: { counted: 1 } });
    });

    it('shows names, pseudonyms or nobody, as the reader may; its figures are the same for all', async () => {
      const { outlook, bands } = await radar();
      const named = (await radar('?list=all')).items.find(({ id }) => id === people.foreign.id);
      expect(named?.title).toMatch(/^Osobová/);
      const pseudonyms = await radar('?list=all', evaluator);
      expect(pseudonyms.items.every(({ title, code }) => title === code)).toBe(true);
      expect(JSON.stringify(pseudonyms)).not.toContain('Osobová');
      const own = await radar('?list=all', stage.consultant);
      expect(ids(own)).not.toContain(people.foreign.id);
      expect(own).toMatchObject({ outlook, bands, reach: 'own-units', total: 6 });
      expect(await radar('?list=all', coordinator)).toMatchObject({ outlook, bands, items: [], total: 0 });
      await (await stage.app.as('admin')).get(RADAR).expect(403);
    });

    it('refuses a list, a day and an instant that are none', async () => {
      for (const query of ['?list=favourite', '?asOf=2024-02-30', '?knownAt=2999-01-01T00:00:00Z', '?size=0', '?x=1']) {
        await manager.get(`${RADAR}${query}`).expect(422);
      }
    });
  });

  describe('the explanation', () => {
    it('names the rule, the sums and every visit, whatever the key activity', async () => {
      expect(await why(people.over)).toMatchObject({
        ...{ state: 'counted', minutes: 2401, inPersonMinutes: 1440, electronicMinutes: 961, missingMinutes: 0 },
        rule: { number: 1, validFrom: '2023-01-01', rule: { electronicModes: ['e-learning'] } },
        byKeyActivity: [
          { key: 'KA02', realMinutes: 1440, electronicMinutes: 0 },
          { key: 'KA03', realMinutes: 961, electronicMinutes: 961 },
        ],
        byKind: [{ key: 'advisory', realMinutes: 2401, electronicMinutes: 961 }],
        supports: [
          { heldOn: '2024-07-01', countedMinutes: 1440, isElectronic: false, standing: 'within', isReadable: true },
          { heldOn: '2024-07-02', countedMinutes: 961, isElectronic: true, standing: 'within' },
        ],
      });
      expect(await why(people.over, '?asOf=2024-07-01')).toMatchObject({ minutes: 1440, state: 'not-counted' });
    });

    it('shows what a change of the days left outside, and no figure counts it', async () => {
      const mover = await person({ entryOn: '2024-01-01' });
      await visit(mover, { heldOn: '2024-02-01', minutes: 300 });
      await visit(mover, { heldOn: '2024-05-01', minutes: 200 });
      await stage.app.db.query(
        `UPDATE participant_record SET entry_on = '2024-03-01' WHERE participant_id = $1 AND recorded_to IS NULL`,
        [mover.id],
      );
      const explained = await why(mover);
      expect(explained).toMatchObject({ minutes: 200, byKind: [{ realMinutes: 200 }] });
      expect(explained.supports.map(({ standing, countedMinutes }) => [standing, countedMinutes])).toEqual([
        ['before-entry', 0],
        ['within', 200],
      ]);
      const { body } = await manager.get(`/projects/RSSZ/participants/${mover.id}`).expect(200);
      expect(body).toMatchObject({ minutes: 200 });
      expect((await radar('?list=all')).items.find(({ id }) => id === mover.id)).toMatchObject({ minutes: 200 });
    });

    it('follows a correction and a voiding, and remembers what was known', async () => {
      const one = await person({});
      const log = await visit(one, { heldOn: '2024-06-01', minutes: 120 });
      const body = visitBody(stage.codes, stage.unit.id, {
        ...{ heldOn: '2024-06-01', minutes: 60, attendees: [{ participantId: one.id, minutes: 60 }], reason: 'Oprava' },
      });
      await correctLog(manager, log, 1, body).expect(200);
      expect((await why(one)).minutes).toBe(60);
      const known = stage.app.clock.now();
      await stage.app.db.query(`SELECT pg_sleep(0.01)`);
      await voidLog(manager, log, 2, 'Nekonalo se').expect(200);
      expect(await why(one)).toMatchObject({ minutes: 0, supports: [] });
      expect((await why(one, `?knownAt=${encodeURIComponent(known)}`)).minutes).toBe(60);
    });

    it('is given by name or by pseudonym, within the reader’s territory', async () => {
      expect((await why(people.over)).title).toMatch(/^Osobová/);
      expect((await why(people.over, '', evaluator)).title).toBe(people.over.code);
      await stage.consultant.get(`${EVIDENCE}/${people.foreign.id}`).expect(404);
      await coordinator.get(`${EVIDENCE}/${people.over.id}`).expect(403);
      await manager.get(`${EVIDENCE}/${newId()}`).expect(404);
      await manager.get(`${EVIDENCE}/nobody`).expect(404);
      await manager.get(`${EVIDENCE}/${people.over.id}?asOf=soon`).expect(422);
    });
  });
});
