import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  adoptSet,
  draftSet,
  INDICATOR_SETS,
  indicatorBody,
  putSet,
  setInForce,
  withdrawSet,
} from '../../../test/factories/indicator-set.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('indicator sets', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterAll(() => app.close());

  const codes = (body: { code: string; errors?: { code: string; field: string }[] }): string[] =>
    body.errors ? body.errors.map(({ field, code }) => `${field} ${code}`) : [body.code];

  it('stand by thematic area, also where there is none yet', async () => {
    const { body } = await manager.get(INDICATOR_SETS).expect(200);
    expect(body.items.map(({ area }: { area: { code: string } }) => area.code)).toHaveLength(8);
    expect(body.items[0]).toMatchObject({ area: { code: 'housing', nameCs: 'Bydlení' }, versions: [] });
    expect(body.refusals).toEqual([]);
  });

  describe('as a draft', () => {
    it('begin empty, one at a time in an area, and are written whole', async () => {
      const { body, headers } = await manager.post(INDICATOR_SETS, { thematicArea: 'housing' }).expect(201);
      expect(body).toMatchObject({
        number: 1,
        state: 'draft',
        indicators: [],
        area: { code: 'housing' },
        previous: null,
      });
      expect(headers['etag']).toBe('"1"');
      expect(codes((await manager.post(INDICATOR_SETS, { thematicArea: 'housing' })).body)).toEqual([
        'thematicArea indicator-set.draft-exists',
      ]);
      expect(codes((await manager.post(INDICATOR_SETS, { thematicArea: 'moon' })).body)).toEqual([
        'thematicArea indicator-set.area-unknown',
      ]);
      const written = [indicatorBody('B-2'), indicatorBody('B-1', { baselineNote: 'V roce 2022: 12' })];
      const { body: stored } = await putSet(manager, body, written, 'Poznámka').expect(200);
      expect(stored).toMatchObject({ version: 2, note: 'Poznámka', problems: [], indicatorCount: 2 });
      expect(stored.indicators).toEqual(written);
      expect(stored.history.map(({ type, fields }: { type: string; fields: string[] }) => [type, fields])).toEqual([
        ['indicator-set.changed', ['note', 'B-2', 'B-1']],
        ['indicator-set.created', []],
      ]);
    });

    it('wait for their texts and say what is missing, but tell their indicators apart', async () => {
      const draft = await draftSet(manager, 'employment', [indicatorBody('C-1', { definition: ' ', unit: '' })]);
      expect(draft.problems.map(({ code, field }) => `${field} ${code}`)).toEqual([
        'indicators.0.definition validation.required',
        'indicators.0.unit validation.required',
      ]);
      expect(draft.adoptionRefusals).toMatchObject([{ code: 'indicator-set.incomplete', params: { count: 2 } }]);
      expect(codes((await adoptSet(manager, draft, '2024-01-01')).body)).toEqual(['indicator-set.incomplete']);
      const put = async (...indicators: unknown[]): Promise<string[]> =>
        codes((await putSet(manager, draft, indicators)).body);
      expect(await put(indicatorBody('C-1'), indicatorBody('c-1 '))).toEqual([
        'indicators.1.code indicator-set.code-twice',
      ]);
      expect(await put(indicatorBody(' '))).toEqual(['indicators.0.code validation.required']);
      expect(await put(indicatorBody('C-1', { periodicity: 'daily' }))).toEqual([
        'indicators.0.periodicity validation.not-in-list',
      ]);
      expect(await put(indicatorBody('C-1', { direction: 'up' }))).toEqual([
        'indicators.0.direction validation.not-in-list',
      ]);
      expect(await put(indicatorBody('C-1', { colour: 'red' }))).toEqual([
        'indicators.0.colour validation.unknown-field',
      ]);
      const emptied = (await putSet(manager, draft, []).expect(200)).body;
      expect(codes((await adoptSet(manager, emptied, '2024-01-01')).body)).toEqual(['indicator-set.incomplete']);
      expect(emptied.problems).toMatchObject([{ code: 'indicator-set.empty' }]);
    });

    it('written by two at once answer the second with the stored one and the difference', async () => {
      const draft = await draftSet(manager, 'social-work', [indicatorBody('D-1'), indicatorBody('D-2')]);
      await putSet(manager, draft, [indicatorBody('D-1', { unit: 'osoba' }), indicatorBody('D-2')]).expect(200);
      const { body } = await putSet(manager, draft, [indicatorBody('D-1')]).expect(409);
      expect(body).toMatchObject({ code: 'version.stale', changed: ['D-1'], current: { version: draft.version + 1 } });
      expect(body.difference.map(({ change, code }: Record<string, string>) => `${change} ${code}`)).toEqual([
        'changed D-1',
        'removed D-2',
      ]);
      expect((await adoptSet(manager, draft, '2024-01-01')).body.code).toBe('version.stale');
      expect((await manager.put(`${INDICATOR_SETS}/${draft.id}`, { note: '', indicators: [] })).status).toBe(428);
      expect((await manager.post(`${INDICATOR_SETS}/${draft.id}/adoption`, {})).status).toBe(428);
    });
  });

  describe('in force', () => {
    it('come from a day that has come, and after that of the version before, which they supersede', async () => {
      const first = await setInForce(manager, 'education', '2023-06-01');
      expect(first).toMatchObject({ state: 'in-force', inForceFrom: '2023-06-01', supersededOn: null });
      const second = await draftSet(manager, 'education', [
        indicatorBody('A-1', { unit: 'žák' }),
        indicatorBody('A-2'),
      ]);
      expect([second.number, second.previous?.id]).toEqual([2, first.id]);
      const adopt = async (from?: string): Promise<string[]> => codes((await adoptSet(manager, second, from)).body);
      expect(await adopt()).toEqual(['inForceFrom validation.required']);
      expect(await adopt('2024-09-17')).toEqual(['inForceFrom indicator-set.in-force-in-future']);
      expect(await adopt('2023-06-01')).toEqual(['inForceFrom indicator-set.in-force-before-current']);
      expect(await adopt('30. 2. 2024')).toEqual(['inForceFrom validation.not-a-date']);
      const { body } = await adoptSet(manager, second, '2024-09-16').expect(200);
      expect(body).toMatchObject({ state: 'in-force', inForceFrom: '2024-09-16' });
      const { body: before } = await manager.get(`${INDICATOR_SETS}/${first.id}`);
      expect(before).toMatchObject({ state: 'superseded', supersededOn: '2024-09-16' });
      expect(before.history[0]).toMatchObject({ type: 'indicator-set.superseded', effectiveOn: '2024-09-16' });
    });

    it('do not change, neither through the API nor past it', async () => {
      const set = await setInForce(manager, 'health');
      expect(set.editRefusals).toMatchObject([{ code: 'indicator-set.closed' }]);
      expect(codes((await putSet(manager, set, [])).body)).toEqual(['indicator-set.closed']);
      expect(codes((await adoptSet(manager, set, '2024-01-01')).body)).toEqual([
        'indicator-set.transition-not-allowed',
      ]);
      for (const statement of [
        `UPDATE set_indicator SET title = 'x' WHERE indicator_set_id = $1`,
        `DELETE FROM set_indicator WHERE indicator_set_id = $1`,
      ]) {
        await expect(app.db.query(statement, [set.id])).rejects.toThrow(/do not change/);
      }
    });

    it('begin a new version as a copy of the newest', async () => {
      const first = await setInForce(manager, 'safety', '2023-06-01', [indicatorBody('S-1'), indicatorBody('S-2')]);
      const { body } = await manager.post(INDICATOR_SETS, { thematicArea: 'safety' }).expect(201);
      expect(body).toMatchObject({ number: 2, state: 'draft', differences: [] });
      expect(body.indicators).toEqual(first.indicators);
    });

    it('differ from the version before, or from any other of the area, in plain words', async () => {
      const first = await setInForce(manager, 'debt', '2023-06-01', [indicatorBody('X'), indicatorBody('Y')]);
      const second = await setInForce(manager, 'debt', '2024-01-01', [
        indicatorBody('X', { unit: '%' }),
        indicatorBody('Z'),
      ]);
      const difference = (id: string, query = '') => manager.get(`${INDICATOR_SETS}/${id}/difference${query}`);
      const { body } = await difference(second.id).expect(200);
      expect(body.from.number).toBe(1);
      expect(body.differences.map(({ change, code }: Record<string, string>) => `${change} ${code}`)).toEqual([
        'changed X',
        'added Z',
        'removed Y',
      ]);
      expect(body.differences[0].fields).toEqual([{ field: 'unit', before: 'domácnost', after: '%' }]);
      expect(second.differences).toEqual(body.differences);
      expect((await difference(first.id, `?from=${second.id}`).expect(200)).body.differences).toHaveLength(3);
      expect((await difference(first.id)).status).toBe(404);
      const other = await setInForce(manager, 'family');
      expect(codes((await difference(first.id, `?from=${other.id}`)).body)).toEqual(['from indicator-set.other-area']);
      expect((await difference(first.id, `?from=${NOBODY}`)).status).toBe(404);
      expect((await difference(NOBODY)).status).toBe(404);
    });
  });

  describe('taken back', () => {
    it('as a draft stay to be read, and leave their area free for another draft of the newest that held', async () => {
      const held = await setInForce(manager, 'health', '2024-02-01', [indicatorBody('Z-1')]);
      const draft = await draftSet(manager, 'health', [indicatorBody('Z-9')]);
      expect(draft.withdrawalRefusals).toEqual([]);
      const { body } = await withdrawSet(manager, draft).expect(200);
      expect(body).toMatchObject({ state: 'withdrawn', inForceFrom: null, version: draft.version + 1, problems: [] });
      expect(body.indicators).toEqual(draft.indicators);
      expect(body.history[0]).toMatchObject({ type: 'indicator-set.withdrawn' });
      const closed = [{ code: 'indicator-set.withdrawn' }];
      expect([body.editRefusals, body.withdrawalRefusals]).toEqual([closed, closed]);
      expect(codes((await putSet(manager, body, [])).body)).toEqual(['indicator-set.withdrawn']);
      expect(codes((await withdrawSet(manager, body)).body)).toEqual(['indicator-set.withdrawn']);
      expect(codes((await adoptSet(manager, body, '2024-09-16')).body)).toEqual([
        'indicator-set.transition-not-allowed',
      ]);
      const { body: next } = await manager.post(INDICATOR_SETS, { thematicArea: 'health' }).expect(201);
      expect(next).toMatchObject({ number: draft.number + 1, previous: { id: held.id }, indicators: held.indicators });
    });

    it('are refused once in force, over another version than was seen, and to who may not write them', async () => {
      const held = await setInForce(manager, 'debt', '2024-03-01');
      expect(held.withdrawalRefusals).toMatchObject([{ code: 'indicator-set.closed' }]);
      const answer = await withdrawSet(manager, held);
      expect([answer.status, answer.body.code]).toEqual([409, 'indicator-set.closed']);
      const draft = await draftSet(manager, 'debt');
      expect((await withdrawSet(manager, { id: draft.id, version: 1 })).body.code).toBe('version.stale');
      expect((await manager.post(`${INDICATOR_SETS}/${draft.id}/withdrawal`, {})).status).toBe(428);
      expect((await withdrawSet(await app.as('evaluator'), draft)).status).toBe(403);
      expect((await withdrawSet(manager, { id: NOBODY, version: 1 })).status).toBe(404);
    });
  });

  it('are read by all who read units, and written by those who manage criteria', async () => {
    const unit = await makeUnit(app.db, app.project);
    const { body: list } = await manager.get(INDICATOR_SETS);
    const draft = list.items[0].versions[0];
    for (const role of ['consultant', 'evaluator', 'coordinator'] as const) {
      const client = await app.as(role, role === 'evaluator' ? {} : { unitIds: [unit.id] });
      expect((await client.get(INDICATOR_SETS)).body.refusals).toEqual([{ code: 'access.denied' }]);
      const { body } = await client.get(`${INDICATOR_SETS}/${draft.id}`).expect(200);
      expect(body.editRefusals).toEqual([{ code: 'access.denied' }]);
      expect(body.adoptionRefusals[0]).toEqual({ code: 'access.denied' });
      expect((await client.post(INDICATOR_SETS, { thematicArea: 'family' })).status).toBe(403);
      expect((await putSet(client, draft, [])).status).toBe(403);
      expect((await adoptSet(client, draft, '2024-01-01')).status).toBe(403);
    }
    expect((await (await app.as('admin')).get(INDICATOR_SETS)).status).toBe(403);
    expect((await app.anonymous.get(INDICATOR_SETS)).status).toBe(401);
    expect((await manager.get(`${INDICATOR_SETS}/${NOBODY}`)).status).toBe(404);
    expect((await putSet(manager, { id: NOBODY, version: 1 }, [])).status).toBe(404);
    expect((await adoptSet(manager, { id: NOBODY, version: 1 }, '2024-01-01')).status).toBe(404);
  });

  it('brought into force by two at once in one area end with one in force', async () => {
    const { body: list } = await manager.get(INDICATOR_SETS);
    const versions = list.items.find(({ area }: { area: { code: string } }) => area.code === 'family').versions;
    const draft = await draftSet(manager, 'family', [indicatorBody('F-1')]);
    const answers = await Promise.all([1, 2].map(() => adoptSet(manager, draft, '2024-09-16')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body: after } = await manager.get(INDICATOR_SETS);
    const now = after.items.find(({ area }: { area: { code: string } }) => area.code === 'family').versions;
    expect(now.filter(({ state }: { state: string }) => state === 'in-force')).toHaveLength(1);
    expect(now).toHaveLength(versions.length + 1);
  });
});
