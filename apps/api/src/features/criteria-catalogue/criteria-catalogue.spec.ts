import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  CATALOGUES,
  catalogueBody,
  catalogueInForce,
  criterionBody,
  draftCatalogue,
  moveCatalogue,
  pilotedCatalogue,
  putCatalogue,
} from '../../../test/factories/catalogue.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { SampleCatalogueLoader } from './sample-catalogue-loader.ts';

describe('the criteria catalogue', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: { id: string; name: string };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    unit = await makeUnit(app.db, app.project);
  });
  afterAll(() => app.close());

  const codes = (body: { code: string; errors?: { code: string; field: string }[] }): string[] =>
    body.errors ? body.errors.map(({ field, code }) => `${field} ${code}`) : [body.code];

  describe('offers a sample', () => {
    it('as a marked draft, once', async () => {
      const { body } = await manager.get(CATALOGUES).expect(200);
      expect(body.items).toEqual([
        expect.objectContaining({ number: 1, state: 'draft', isSample: true, titleEn: expect.any(String) }),
      ]);
      const path = `${__dirname}/../../../../../data/sample-criteria.json`;
      expect(await app.app.get(SampleCatalogueLoader).load(path, 'RSSZ')).toEqual({ changed: false });
      expect(await app.app.get(SampleCatalogueLoader).load(path, 'NEZNAMY')).toEqual({ changed: false });
    });

    it('whose criteria can be read with the descriptor of every level, and are ready for a pilot', async () => {
      const { body: list } = await manager.get(CATALOGUES);
      const { body, headers } = await manager.get(`${CATALOGUES}/${list.items[0].id}`).expect(200);
      expect(headers['etag']).toBe(`"${body.version}"`);
      expect(body.criteria).toHaveLength(list.items[0].criteriaCount);
      for (const { levels } of body.criteria) expect(levels.length).toBeGreaterThan(1);
      expect(body.problems).toEqual([]);
      expect(body.transitions.map(({ kind }: { kind: string }) => kind)).toEqual(['pilot', 'retire']);
    });

    it('that stays one when it is copied', async () => {
      const { body: list } = await manager.get(CATALOGUES);
      const { body } = await manager.post(CATALOGUES, { title: 'Kopie', copyOf: list.items.at(-1).id }).expect(201);
      expect(body).toMatchObject({ isSample: true, title: 'Kopie', state: 'draft' });
      expect(body.criteria).toHaveLength(list.items.at(-1).criteriaCount);
    });
  });

  describe('as a draft', () => {
    it('is written whole: kept criteria keep their ids, those left out go, codes may change hands', async () => {
      const draft = await draftCatalogue(manager, [criterionBody('A'), criterionBody('B'), criterionBody('C')]);
      const [a, b] = draft.criteria;
      const swapped = [criterionBody('B', { id: a!.id }), criterionBody('A', { id: b!.id }), criterionBody('D')];
      const { body } = await putCatalogue(manager, draft, catalogueBody(swapped, { note: 'Poznámka' })).expect(200);
      expect(body.criteria.map(({ id, code }: { id: string; code: string }) => [code, id]).slice(0, 2)).toEqual([
        ['B', a!.id],
        ['A', b!.id],
      ]);
      expect(body.criteria.map(({ code }: { code: string }) => code)).toEqual(['B', 'A', 'D']);
      expect([body.note, body.version]).toEqual(['Poznámka', draft.version + 1]);
    });

    it('waits for its levels and texts, and says what is missing', async () => {
      const draft = await draftCatalogue(manager, [criterionBody('A', { title: '', levels: [] })]);
      expect(draft.problems.map(({ code, field }) => `${field} ${code}`)).toEqual([
        'criteria.0.title validation.required',
        'criteria.0.levels scale.length',
        ...(draft.problems.length > 2 ? ['criteria.0.levels scale.not-contiguous'] : []),
      ]);
      const pilot = draft.transitions.find(({ kind }) => kind === 'pilot');
      expect(pilot?.refusals.map(({ code }) => code)).toEqual(['catalogue.incomplete']);
      const { body } = await moveCatalogue(manager, draft, { kind: 'pilot', pilotUnitIds: [unit.id] });
      expect(body.code).toBe('catalogue.incomplete');
    });

    it('refuses what could not be kept or compared', async () => {
      const draft = await draftCatalogue(manager, [criterionBody('A')]);
      const put = (...criteria: Record<string, unknown>[]) =>
        putCatalogue(manager, draft, { ...catalogueBody([]), criteria });
      const refused = async (expected: string, ...criteria: object[]): Promise<void> => {
        const { body, status } = await put(...(criteria as Record<string, unknown>[]));
        expect([status >= 400, codes(body).some((one) => one.includes(expected))]).toEqual([true, true]);
      };
      await refused('catalogue.code-twice', criterionBody('A'), criterionBody('A'));
      await refused('criteria.0.code validation.required', criterionBody(' '));
      await refused('catalogue.area-unknown', criterionBody('A', { thematicArea: 'moon' }));
      await refused('catalogue.mapping-unknown', criterionBody('A', { mappedFrom: 'ZZ' }));
      const levels = [0, 2].map((level) => ({ level, descriptor: `${level}` }));
      await refused('scale.not-contiguous', criterionBody('A', { levels }));
      await refused('validation.not-in-list', criterionBody('A', { id: unit.id }));
      const { id } = draft.criteria[0]!;
      await refused('validation.duplicate', criterionBody('A', { id }), criterionBody('B', { id }));
      const { body } = await putCatalogue(manager, draft, catalogueBody([], { title: ' ' }));
      expect(codes(body)[0]).toContain('validation.required');
    });

    it('written by two at once is answered to the second with the stored one and what changed', async () => {
      const draft = await draftCatalogue(manager, [criterionBody('A'), criterionBody('B')]);
      const mine = catalogueBody([criterionBody('A', { title: 'Jinak' }), criterionBody('B')]);
      await putCatalogue(manager, draft, mine).expect(200);
      const { body } = await putCatalogue(manager, draft, catalogueBody([criterionBody('A')])).expect(409);
      expect(body).toMatchObject({ code: 'version.stale', changed: ['criteria.A'] });
      expect(body.current).toMatchObject({ id: draft.id, version: draft.version + 1 });
      expect(body.current.criteria[0].title).toBe('Jinak');
      expect((await manager.put(`${CATALOGUES}/${draft.id}`, mine)).status).toBe(428);
      expect((await moveCatalogue(manager, draft, { kind: 'retire', reason: 'x' })).body.code).toBe('version.stale');
    });

    it('is not found under another id, and belongs to its project', async () => {
      expect((await manager.get(`${CATALOGUES}/${unit.id}`)).status).toBe(404);
      expect((await manager.post(CATALOGUES, { title: 'Kopie', copyOf: unit.id })).status).toBe(404);
      expect(codes((await manager.post(CATALOGUES, { title: ' ' })).body)).toEqual(['title validation.required']);
    });
  });

  describe('from a pilot into force', () => {
    it('is piloted on named units of the project', async () => {
      const draft = await draftCatalogue(manager, [criterionBody('P')]);
      const pilot = (pilotUnitIds: string[]) => moveCatalogue(manager, draft, { kind: 'pilot', pilotUnitIds });
      expect(codes((await pilot([])).body)[0]).toContain('catalogue.pilot-units-required');
      expect(codes((await pilot([draft.id])).body)).toEqual(['pilotUnitIds validation.not-in-list']);
      const { body } = await pilot([unit.id]).expect(200);
      expect(body).toMatchObject({ state: 'piloted', pilotUnits: [{ id: unit.id, name: unit.name }] });
      const { body: closed } = await putCatalogue(manager, body, catalogueBody([criterionBody('P')])).expect(409);
      expect(closed.code).toBe('catalogue.closed');
    });

    it('goes back with a reason, which its history keeps', async () => {
      const piloted = await pilotedCatalogue(manager, [criterionBody('R')], [unit.id]);
      expect(codes((await moveCatalogue(manager, piloted, { kind: 'return' })).body)).toEqual([
        'reason reason.required',
      ]);
      const { body } = await moveCatalogue(manager, piloted, { kind: 'return', reason: 'nejasné znění' }).expect(200);
      expect(body.state).toBe('draft');
      expect(body.history.map(({ kind, reason }: Record<string, string>) => [kind, reason])).toEqual([
        ['return', 'nejasné znění'],
        ['pilot', null],
      ]);
    });

    it('retires the version in force, holds from a day that has come, and after that of the version before', async () => {
      const first = await catalogueInForce(manager, [criterionBody('A'), criterionBody('B')], unit.id);
      const second = await pilotedCatalogue(manager, [criterionBody('A', { mappedFrom: 'A' })], [unit.id]);
      expect(second.criteria[0]?.mappedFrom).toMatchObject({ code: 'A', catalogueNumber: first.number });
      const adopt = (inForceFrom?: string) =>
        moveCatalogue(manager, second, { kind: 'adopt', ...(inForceFrom ? { inForceFrom } : {}) });
      expect(codes((await adopt()).body)[0]).toContain('validation.required');
      expect(codes((await adopt('2024-09-17')).body)[0]).toContain('catalogue.in-force-in-future');
      expect(codes((await adopt('2023-02-01')).body)[0]).toContain('catalogue.in-force-before-current');
      const { body } = await adopt('2024-01-01').expect(200);
      expect(body).toMatchObject({ state: 'in-force', inForceFrom: '2024-01-01' });
      const { body: before } = await manager.get(`${CATALOGUES}/${first.id}`);
      expect(before).toMatchObject({
        state: 'retired',
        history: [{ kind: 'retire', effectiveOn: '2024-01-01' }, {}, {}],
      });
      expect((await moveCatalogue(manager, before, { kind: 'pilot', pilotUnitIds: [unit.id] })).body.code).toBe(
        'catalogue.transition-not-allowed',
      );
    });

    it('copied, continues criterion by criterion, but not across areas or scales', async () => {
      const { body: list } = await manager.get(CATALOGUES);
      const inForce = list.items.find(({ state }: { state: string }) => state === 'in-force');
      const { body } = await manager.post(CATALOGUES, { title: 'Další', copyOf: inForce.id }).expect(201);
      expect(body.criteria[0].mappedFrom).toMatchObject({ code: 'A', catalogueNumber: inForce.number });
      expect(body.earlierCriteria[0]).toMatchObject({ code: 'A', levels: [0, 1, 2, 3] });
      const area = [criterionBody('A', { mappedFrom: 'A', thematicArea: 'debt' })];
      expect(codes((await putCatalogue(manager, body, catalogueBody(area))).body)[0]).toContain('mapping-other-area');
      const twice = [criterionBody('A', { mappedFrom: 'A' }), criterionBody('B', { mappedFrom: 'A' })];
      expect(codes((await putCatalogue(manager, body, catalogueBody(twice))).body)[0]).toContain('mapping-twice');
      const levels = [0, 1].map((level) => ({ level, descriptor: `${level}` }));
      const scale = [criterionBody('A', { mappedFrom: 'A', levels })];
      const { body: kept } = await putCatalogue(manager, body, catalogueBody(scale)).expect(200);
      expect(kept.problems.map(({ code }: { code: string }) => code)).toEqual(['catalogue.mapping-other-scale']);
    });
  });

  describe('is seen and managed by those who may', () => {
    it('read by all who read units; written by managers only', async () => {
      const { body: list } = await manager.get(CATALOGUES);
      const draft = list.items.find(({ state }: { state: string }) => state === 'draft');
      for (const role of ['consultant', 'evaluator', 'coordinator'] as const) {
        const client = await app.as(role, role === 'evaluator' ? {} : { unitIds: [unit.id] });
        expect((await client.get(CATALOGUES)).body.refusals).toEqual([{ code: 'access.denied' }]);
        const { body } = await client.get(`${CATALOGUES}/${draft.id}`).expect(200);
        expect(body.editRefusals).toEqual([{ code: 'access.denied' }]);
        expect((await client.post(CATALOGUES, { title: 'X' })).status).toBe(403);
        expect((await putCatalogue(client, draft, catalogueBody([]))).status).toBe(403);
        expect((await moveCatalogue(client, draft, { kind: 'retire', reason: 'x' })).status).toBe(403);
      }
      expect((await (await app.as('admin')).get(CATALOGUES)).status).toBe(403);
      expect((await app.anonymous.get(CATALOGUES)).status).toBe(401);
    });

    it('with the pilot units that the reader reaches, and no other', async () => {
      const foreign = await makeUnit(app.db, app.project);
      const piloted = await pilotedCatalogue(manager, [criterionBody('S')], [unit.id, foreign.id]);
      const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
      const { body } = await coordinator.get(`${CATALOGUES}/${piloted.id}`).expect(200);
      expect(body.pilotUnits).toEqual([{ id: unit.id, name: unit.name }]);
    });
  });
});
