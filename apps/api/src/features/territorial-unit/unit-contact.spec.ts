import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const JANA = { name: 'Ukázka Jana', position: 'starostka', email: 'jana@example.test', validFrom: '2024-01-01' };

describe('a contact person of a unit', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let unit: { id: string };

  beforeAll(async () => {
    app = await startApp();
    unit = await makeUnit(app.db, app.project);
    manager = await app.as('manager');
    consultant = await app.as('consultant', { unitIds: [unit.id] });
  });
  afterAll(() => app.close());

  const path = (id = ''): string => `/projects/RSSZ/territorial-units/${unit.id}/contacts${id && `/${id}`}`;
  const list = async (client = manager) => (await client.get(path()).expect(200)).body;
  const add = async (wanted: Record<string, unknown> = JANA) => {
    const { body } = await manager.post(path(), wanted).expect(201);
    return body.items.find(({ name }: { name: string }) => name === wanted['name']);
  };
  const change = (contact: { id: string }, version: number, wanted: unknown, client = manager) =>
    client.put(path(contact.id), wanted).set('if-match', `"${version}"`);

  it('is written down from a day and changed by those who work with the unit', async () => {
    const jana = await add();
    expect(jana).toMatchObject({ ...JANA, phone: '', note: '', validTo: null, version: 1 });
    const { body } = await change(jana, 1, { ...JANA, phone: '+420 777 000 000', validTo: '2024-12-31' }, consultant);
    expect(body.items[0]).toMatchObject({ phone: '+420 777 000 000', validTo: '2024-12-31', version: 2 });
  });

  it('that somebody else changed is not overwritten unseen', async () => {
    const petr = await add({ ...JANA, name: 'Ukázka Petr' });
    await change(petr, 1, { ...JANA, name: 'Ukázka Petr', phone: '1' }).expect(200);
    const stale = await change(petr, 1, { ...JANA, name: 'Ukázka Petr', phone: '2' });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      code: 'version.stale',
      current: { phone: '1', version: 2 },
      changed: ['phone'],
    });
  });

  it.each([
    [{ ...JANA, name: '' }, 'name', 'validation.required'],
    [{ ...JANA, name: '  ' }, 'name', 'validation.required'],
    [{ ...JANA, email: 'not a mail' }, 'email', 'validation.not-an-email'],
    [{ ...JANA, validFrom: '1. 1.' }, 'validFrom', 'validation.not-a-date'],
    [{ ...JANA, validTo: '2023-12-31' }, 'validTo', 'contact.period-reversed'],
  ])('is refused as %j', async (wanted, field, code) => {
    const before = await list();
    const { status, body } = await manager.post(path(), wanted);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field, code }]);
    expect(await list()).toEqual(before);
  });

  it('is erased for good: no row, and no fact holds a word of them', async () => {
    const eva = await add({ ...JANA, name: 'Ukázka Eva', email: 'eva@example.test', note: 'tajné' });
    const { body } = await consultant.delete(path(eva.id)).expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(eva.id);
    const facts = await app.db.query<{ type: string; data: unknown }>(
      `SELECT type, data FROM fact WHERE subject_id = $1`,
      [eva.id],
    );
    expect(facts.map(({ type }) => type)).toEqual(['unit-contact.added', 'unit-contact.erased']);
    expect(JSON.stringify(facts)).not.toMatch(/Eva|eva@|tajné/);
    expect((await manager.delete(path(eva.id))).status).toBe(404);
  });

  it('is seen by managers and by those of the unit; never by evaluators, administrators or people of other units', async () => {
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    expect((await list(coordinator)).refusals).toEqual([{ code: 'access.denied' }]);
    expect((await coordinator.post(path(), JANA)).status).toBe(403);
    for (const role of ['evaluator', 'admin'] as const)
      expect((await (await app.as(role)).get(path())).status).toBe(403);
    expect((await (await app.as('consultant')).get(path())).status).toBe(403);
    expect((await (await app.as('coordinator')).get(path())).status).toBe(404);
  });
});
