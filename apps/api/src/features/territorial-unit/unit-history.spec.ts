import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

describe('the history of a unit', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: { id: string };
  const history = (query = ''): string => `/projects/RSSZ/territorial-units/${unit.id}/history${query}`;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager', { displayName: 'Ukázka Manažerka' });
    unit = await makeUnit(app.db, app.project);
    const path = `/projects/RSSZ/territorial-units/${unit.id}`;
    await manager.patch(path, 1, { note: 'nová' }).expect(200);
    await manager
      .put(`${path}/municipalities`, { municipalities: [{ code: '554782' }] })
      .set('if-match', '"2"')
      .expect(200);
    await manager.post(`${path}/contacts`, { name: 'Ukázka Jana', validFrom: '2024-01-01' }).expect(201);
  });
  afterAll(() => app.close());

  it('tells who changed which fields, the latest first, and nothing of people to talk to', async () => {
    const { body } = await manager.get(history()).expect(200);
    expect(body).toMatchObject({
      total: 2,
      items: [
        { type: 'territorial-unit.changed', fields: ['municipalities'], by: { displayName: 'Ukázka Manažerka' } },
        { type: 'territorial-unit.changed', fields: ['note'] },
      ],
    });
    expect((await manager.get(history('?page=2&size=1'))).body.items).toMatchObject([{ fields: ['note'] }]);
  });

  it('is read by whoever sees the unit', async () => {
    for (const role of ['evaluator', 'consultant'] as const) {
      expect((await (await app.as(role)).get(history())).body.total).toBe(2);
    }
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    expect((await coordinator.get(history())).status).toBe(200);
    expect((await (await app.as('coordinator')).get(history())).status).toBe(404);
  });
});
