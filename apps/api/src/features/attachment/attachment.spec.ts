import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { PDF } from '../../../test/factories/deliverable.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const BASE = '/projects/RSSZ';

describe('a file kept beside a unit', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let coordinator: ApiClient;
  let unit: { id: string };
  const filesOf = (unitId: string, query = ''): string => `${BASE}/territorial-units/${unitId}/attachments${query}`;
  const bring = (client: ApiClient, name = 'zápis.pdf', content: Buffer = PDF, query = '') =>
    client.post(filesOf(unit.id, query)).attach('file', content, name);

  beforeAll(async () => {
    app = await startApp();
    unit = await makeUnit(app.db, app.project);
    manager = await app.as('manager');
    consultant = await app.as('consultant', { unitIds: [unit.id] });
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
  });
  afterAll(() => app.close());

  it('is listed with its name, and opens byte for byte to those who read the diary of the unit', async () => {
    const { status, body } = await bring(consultant);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'zápis.pdf',
      size: PDF.length,
      subjectType: 'territorial-unit',
      readable: true,
    });
    for (const client of [manager, consultant, coordinator, await app.as('evaluator')]) {
      const { body: list } = await client.get(filesOf(unit.id));
      expect(list.items.map((one: { id: string }) => one.id)).toContain(body.id);
      const content = await client.get(`${BASE}/attachments/${body.id}/content`).buffer(true);
      expect([content.status, content.headers['x-content-type-options']]).toEqual([200, 'nosniff']);
      expect(content.headers['content-disposition']).toContain("filename*=UTF-8''z%C3%A1pis.pdf");
    }
  });

  it('is not found by people of other units, nor are the files of their unit', async () => {
    const { body } = await bring(consultant);
    const other = await makeUnit(app.db, app.project);
    for (const role of ['consultant', 'coordinator'] as const) {
      const foreign = await app.as(role, { unitIds: [other.id] });
      expect((await foreign.get(filesOf(unit.id))).status).toBe(404);
      expect((await bring(foreign)).status).toBe(404);
      expect((await foreign.get(`${BASE}/attachments/${body.id}/content`)).status).toBe(404);
      expect((await foreign.post(`${BASE}/attachments/${body.id}/void`, { reason: 'omyl' })).status).toBe(404);
    }
    expect((await (await app.as('admin')).get(filesOf(unit.id))).status).toBe(403);
  });

  it('is brought by those who work with the unit or rate it; a coordinator is told so before trying', async () => {
    expect((await bring(manager)).status).toBe(201);
    expect((await bring(await app.as('evaluator'))).status).toBe(201);
    expect((await bring(coordinator)).status).toBe(403);
    expect((await coordinator.get(filesOf(unit.id))).body.refusals).toEqual([{ code: 'access.denied' }]);
    expect((await consultant.get(filesOf(unit.id))).body.refusals).toEqual([]);
  });

  it('is refused when empty, of a forbidden type, or of other content than its name says', async () => {
    const codes = async (name: string, content: Buffer): Promise<unknown> =>
      (await bring(consultant, name, content)).body.errors?.[0]?.code;
    expect(await codes('a.pdf', Buffer.alloc(0))).toBe('file.empty');
    expect(await codes('a.exe', Buffer.from('MZ'))).toBe('file.type-not-allowed');
    expect(await codes('a.pdf', Buffer.from('not a pdf'))).toBe('file.content-mismatch');
    expect((await consultant.post(filesOf(unit.id), { file: 1 })).status).toBe(422);
  });

  it('is voided with a reason, once; then it opens only to those who work with it and to evaluators', async () => {
    const { body } = await bring(consultant);
    const path = `${BASE}/attachments/${body.id}`;
    expect((await consultant.post(`${path}/void`, { reason: '  ' })).body.errors[0].code).toBe('reason.required');
    expect((await coordinator.post(`${path}/void`, { reason: 'omyl' })).status).toBe(403);
    const { body: voided } = await consultant.post(`${path}/void`, { reason: 'jiná obec' });
    expect(voided.voided).toMatchObject({ reason: 'jiná obec', by: { displayName: expect.any(String) } });
    expect((await consultant.post(`${path}/void`, { reason: 'znovu' })).body.code).toBe('file.voided');
    expect((await coordinator.get(`${path}/content`)).status).toBe(403);
    expect((await (await app.as('evaluator')).get(`${path}/content`)).status).toBe(200);
  });

  it('is voided by an evaluator only when it is their own', async () => {
    const evaluator = await app.as('evaluator');
    const { body: foreign } = await bring(consultant);
    const { body: own } = await bring(evaluator);
    const files = `${BASE}/attachments`;
    const { body: list } = await evaluator.get(filesOf(unit.id));
    const voidable = (list.items as { id: string; isVoidable: boolean }[]).filter((one) => one.isVoidable);
    expect(voidable.map(({ id }) => id)).toEqual([own.id]);
    expect((await evaluator.post(`${files}/${foreign.id}/void`, { reason: 'omyl' })).status).toBe(403);
    expect((await evaluator.post(`${files}/${own.id}/void`, { reason: 'omyl' })).status).toBe(200);
  });

  it('stands beside something of the unit that exists; anything else is not found', async () => {
    const query = `?subjectType=cooperation-description&subjectId=${uuidv7()}`;
    expect((await bring(manager, 'a.pdf', PDF, query)).status).toBe(404);
    expect((await bring(manager, 'a.pdf', PDF, '?subjectType=nonsense')).status).toBe(422);
    expect((await manager.post(filesOf(uuidv7())).attach('file', PDF, 'a.pdf')).status).toBe(404);
    expect((await manager.get(filesOf(uuidv7()))).status).toBe(404);
  });
});
