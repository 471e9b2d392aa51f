import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeCatalogue, makeDescription, makeRating, type MadeCriterion } from '../../../test/factories/comparison.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

const MAP = '/projects/RSSZ/heat-map';

describe('comparison in time', () => {
  let app: AppUnderTest;
  let manager: ApiClient & { user: MadeUser };
  let old: ReadonlyMap<string, MadeCriterion>;
  let next: ReadonlyMap<string, MadeCriterion>;
  let north: { id: string; name: string };
  let south: { id: string; name: string };
  let by: string;

  const criterion = (code: string): MadeCriterion => {
    const made = old.get(code) ?? next.get(code);
    if (!made) throw new Error(`no criterion ${code}`);
    return made;
  };
  const rate = (unitId: string, code: string, level: number, on: string, more: object = {}): Promise<string> =>
    makeRating(app.db, app.project, { unitId, criterionId: criterion(code).id, by, level, on, ...more });

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    by = manager.user.id;
    north = await makeUnit(app.db, app.project, { name: 'Severní Ukázkov', regionCode: 'CZ042' });
    south = await makeUnit(app.db, app.project, { name: 'Jižní Ukázkov', regionCode: 'CZ031' });
    old = await makeCatalogue(app.db, app.project, {
      number: 101,
      state: 'retired',
      isSample: true,
      criteria: [
        { code: 'K1', area: 'housing' },
        { code: 'K2', area: 'housing' },
        { code: 'K3', area: 'debt' },
      ],
    });
    next = await makeCatalogue(app.db, app.project, {
      number: 102,
      state: 'retired',
      criteria: [{ code: 'N1', area: 'housing', mappedFromId: old.get('K1')?.id ?? null }],
    });
    await makeDescription(app.db, app.project, {
      unitId: north.id,
      by,
      criteria: ['K1', 'K2', 'K3'].map(criterion),
      agreedOn: '2023-03-01',
      approvedOn: '2023-03-10',
      endsOn: '2024-10-31',
      addedLater: ['K2'],
    });
    await rate(north.id, 'K1', 2, '2023-04-01');
    await rate(north.id, 'N1', 4, '2024-05-01', { phase: 'interim' });
    await rate(north.id, 'K3', 0, '2023-04-01');
  });
  afterAll(() => app.close());

  interface Answer {
    readonly areas: { readonly id: string; readonly code: string }[];
    readonly rows: { readonly unit: { readonly id: string }; readonly cells: Record<string, unknown>[] }[];
    readonly [field: string]: unknown;
  }
  const read = async (path: string, client: ApiClient = manager): Promise<Answer> =>
    (await client.get(path).expect(200)).body as Answer;
  const cell = (map: Answer, unitId: string, area: string): Record<string, unknown> => {
    const place = map.areas.findIndex(({ code }) => code === area);
    return map.rows.find(({ unit }) => unit.id === unitId)?.cells[place] ?? {};
  };

  describe('the heat map', () => {
    it('tells not chosen, not assessed, a rating of zero and a shift apart, and shows only areas in use', async () => {
      const map = await read(MAP);
      expect(map).toMatchObject({ asOf: '2024-09-16', rule: { code: 'area-shift', version: 1 }, reach: 'project' });
      expect(map.areas.map(({ code }) => code)).toEqual(['housing', 'debt']);
      expect(cell(map, north.id, 'housing')).toMatchObject({
        state: 'improved',
        isMapped: true,
        criteria: [
          { from: 2, to: 4, shift: 'improved' },
          { from: null, to: null, shift: 'not-assessed' },
        ],
      });
      expect(cell(map, north.id, 'debt')).toMatchObject({ state: 'baseline-only', criteria: [{ from: 0, to: null }] });
      expect(cell(map, south.id, 'debt')).toMatchObject({ state: 'not-chosen', criteria: [] });
    });

    it('is marked while ratings under a sample catalogue are in it', async () => {
      expect((await read(MAP))['isSample']).toBe(true);
      expect((await read(`${MAP}?asOf=2023-02-01`))['isSample']).toBe(false);
    });

    it('goes by the day and by what was known', async () => {
      expect(cell(await read(`${MAP}?asOf=2023-12-31`), north.id, 'housing')).toMatchObject({ state: 'baseline-only' });
      expect((await read(`${MAP}?asOf=2023-12-31&knownAt=2023-02-15T12:00:00Z`)).areas).toEqual([]);
    });

    it('is narrowed to a region and to an area', async () => {
      const region = await read(`${MAP}?region=CZ031`);
      expect(region.rows.map(({ unit }) => unit.id)).toEqual([south.id]);
      const area = await read(`${MAP}?area=debt`);
      expect(area.areas.map(({ code }) => code)).toEqual(['debt']);
      expect(area.rows[0]?.cells).toHaveLength(1);
    });

    it('lists what blocks the goal, each with a deadline', async () => {
      const { blockers } = await read(MAP);
      expect(blockers).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ unit: south, code: 'areas-missing', criteria: 0, isAssumption: true }),
          expect.objectContaining({ unit: north, code: 'baseline-missing', criteria: 1, dueOn: '2023-04-30' }),
          expect.objectContaining({ unit: north, code: 'later-assessment-missing', dueOn: '2024-10-31' }),
        ]),
      );
      expect(blockers).toHaveLength(3);
    });

    it('says when its day is yet to come', async () => {
      expect(await read(`${MAP}?asOf=2024-12-31`)).toMatchObject({ asOf: '2024-12-31', asOfInFuture: true });
    });
  });

  describe('what is refused', () => {
    const invalid = async (path: string, field: string, code: string): Promise<void> => {
      const { body } = await manager.get(path).expect(422);
      expect(body).toMatchObject({ errors: [{ field, code }] });
    };

    it('days in the wrong order', () =>
      invalid(`${MAP}/compare?earlier=2024-05-01&later=2023-05-01`, 'earlier', 'comparison.days-reversed'));
    it('a comparison without a day', async () => {
      await manager.get(`${MAP}/compare?earlier=2024-05-01`).expect(422);
    });
    it('knowledge that is yet to come', () =>
      invalid(`${MAP}?knownAt=2030-01-01T00:00:00Z`, 'knownAt', 'known-at.in-future'));
    it('what is not a day', async () => {
      await manager.get(`${MAP}?asOf=2024-02-30`).expect(422);
      await manager.get(`/projects/RSSZ/region-coverage?asOf=vloni`).expect(422);
    });
    it('nobody signed in, and an administrator, who reads no units', async () => {
      await app.anonymous.get(MAP).expect(401);
      const admin = await app.as('admin');
      for (const path of [
        MAP,
        `${MAP}/compare?earlier=2023-01-01&later=2024-01-01`,
        '/projects/RSSZ/region-coverage',
      ]) {
        await admin.get(path).expect(403);
      }
    });
    it('a unit that is not there, or is out of the reader’s territory', async () => {
      await manager.get(`/projects/RSSZ/territorial-units/${uuidv7()}/shift`).expect(404);
      const coordinator = await app.as('coordinator', { unitIds: [south.id] });
      await coordinator.get(`/projects/RSSZ/territorial-units/${north.id}/shift`).expect(404);
      await coordinator.get(`/projects/RSSZ/territorial-units/${south.id}/shift`).expect(200);
    });
  });

  it('a coordinator sees, counts and is reminded of the own unit only', async () => {
    const coordinator = await app.as('coordinator', { unitIds: [south.id] });
    const map = await read(MAP, coordinator);
    expect(map.rows.map(({ unit }) => unit.id)).toEqual([south.id]);
    expect(map).toMatchObject({ reach: 'own-units', blockers: [{ unit: { id: south.id } }] });
    const { regions } = (await coordinator.get('/projects/RSSZ/region-coverage').expect(200)).body as {
      regions: { region: { code: string }; units: number }[];
    };
    expect(regions.filter(({ units }) => units > 0).map(({ region }) => region.code)).toEqual(['CZ031']);
  });

  it('a consultant and an evaluator see every unit', async () => {
    for (const role of ['consultant', 'evaluator'] as const) {
      expect((await read(MAP, await app.as(role, { unitIds: [] }))).rows).toHaveLength(2);
    }
  });

  it('two days stand side by side', async () => {
    const map = await read(`${MAP}/compare?earlier=2023-06-30&later=2024-06-30`);
    expect(cell(map, north.id, 'housing')).toMatchObject({
      state: 'improved',
      criteria: [{ from: 2, to: 4 }, { from: null }],
    });
    expect(cell(map, north.id, 'debt')).toMatchObject({ state: 'unchanged', criteria: [{ from: 0, to: 0 }] });
    expect(map).toMatchObject({ earlier: '2023-06-30', later: '2024-06-30', laterInFuture: false });
  });

  it('regions say how many units are agreed and compared, all fourteen of them', async () => {
    const { regions } = (await manager.get('/projects/RSSZ/region-coverage').expect(200)).body as {
      regions: { region: { code: string } }[];
    };
    expect(regions).toHaveLength(14);
    expect(regions.find(({ region }) => region.code === 'CZ042')).toMatchObject({
      units: 1,
      covered: 1,
      compared: 1,
      counts: { improved: 1, 'baseline-only': 1 },
    });
  });

  describe('one unit', () => {
    const path = (): string => `/projects/RSSZ/territorial-units/${north.id}/shift`;
    interface Shift {
      readonly areas: {
        readonly area: { readonly code: string };
        readonly criteria: {
          readonly series: { readonly evidence: unknown[]; readonly justification: string | null }[];
        }[];
      }[];
    }
    const housing = async (client: ApiClient): Promise<Shift['areas'][number] | undefined> =>
      ((await client.get(path()).expect(200)).body as Shift).areas.find(({ area }) => area.code === 'housing');

    it('is told criterion by criterion, through the mapping, with who rated and why', async () => {
      expect(await housing(manager)).toMatchObject({
        state: 'improved',
        criteria: [
          {
            criterion: { code: 'K1', catalogue: { number: 101, isSample: true }, levels: { length: 5 } },
            ...{ from: 2, to: 4, shift: 'improved', isMapped: true, isAddedLater: false },
            series: [
              { on: '2023-04-01', phase: 'baseline', level: 2, words: { descriptor: 'Stupeň 2' } },
              { on: '2024-05-01', phase: 'interim', level: 4, catalogue: { number: 102, isSample: false } },
            ],
          },
          { criterion: { code: 'K2' }, from: null, to: null, shift: 'not-assessed', isAddedLater: true, series: [] },
        ],
      });
    });

    it('tells the reasons of a rating only to those who read the diary of the unit', async () => {
      const reasonFor = async (client: ApiClient): Promise<unknown> =>
        (await housing(client))?.criteria[0]?.series.map(({ justification }) => justification);
      expect(await reasonFor(manager)).toEqual([expect.any(String), expect.any(String)]);
      const stranger = await app.as('consultant', { unitIds: [south.id] });
      expect(await reasonFor(stranger)).toEqual([null, null]);
    });

    it('names a file of evidence only to those who may open it', async () => {
      const [fileId, ratingId] = [uuidv7(), await rate(north.id, 'K2', 1, '2023-05-01')];
      await app.db.query(
        `INSERT INTO stored_file (id, project_id, storage_key, original_name, media_type, byte_size, sha256, uploaded_by,
           uploaded_at) VALUES ($1, $2, $3, 'Záznam šetření.pdf', 'application/pdf', 10, 'x', $4, '2023-05-01T10:00:00Z')`,
        [fileId, app.project.id, fileId, by],
      );
      await app.db.query(
        `INSERT INTO assessment_evidence (id, project_id, assessment_id, kind, file_id) VALUES ($1, $2, $3, 'file', $4)`,
        [uuidv7(), app.project.id, ratingId, fileId],
      );
      const evidenceFor = async (client: ApiClient): Promise<unknown> =>
        (await housing(client))?.criteria[1]?.series[0]?.evidence;
      expect(await evidenceFor(manager)).toMatchObject([
        { kind: 'file', label: 'Záznam šetření.pdf', isReadable: true },
      ]);
      const stranger = await app.as('consultant', { unitIds: [south.id] });
      expect(await evidenceFor(stranger)).toMatchObject([{ kind: 'file', label: null, isReadable: false }]);
    });
  });
});
