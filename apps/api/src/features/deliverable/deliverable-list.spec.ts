import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { deliverableNumber } from '../../../test/factories/deliverable.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly overdueDays: number;
  readonly place: { code: string; unit: { id: string; name: string } | null } | null;
}

describe('the list of deliverables', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: { id: string; name: string };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    unit = await makeUnit(app.db, app.project, { name: 'Ukázková Řečkovice', placeNumber: 3 });
    await app.db.query(`UPDATE deliverable SET due_on = '2024-09-01' WHERE number IN (5, 6)`);
    await app.db.query(`UPDATE deliverable SET due_on = '2024-09-16' WHERE number = 7`);
    await app.db.query(
      `UPDATE deliverable SET due_on = '2024-09-01', state = 'approved', approved_on = '2024-08-01' WHERE number = 8`,
    );
  });

  afterAll(() => app.close());

  const list = async (query = '', client = manager): Promise<{ items: Row[]; total: number }> => {
    const answer = await client.get(`/projects/RSSZ/deliverables${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    return answer.body as { items: Row[]; total: number };
  };

  it('shows all 83 in the order of their numbers', async () => {
    const { items, total } = await list();
    expect(total).toBe(83);
    expect(items).toHaveLength(83);
    expect(items.map(({ code }) => code).slice(0, 3)).toEqual(['V-01', 'V-02', 'V-03']);
    expect(items[0]).toMatchObject({
      keyActivity: 'KA01',
      state: 'planned',
      dueOn: null,
      owner: null,
      files: 0,
      version: 1,
    });
  });

  it('pages without losing or repeating a row, also past the end', async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => list(`?size=20&page=${page}&sort=state`)));
    const codes = pages.flatMap(({ items }) => items.map(({ code }) => code));
    expect(new Set(codes).size).toBe(83);
    expect(codes).toHaveLength(83);
    expect((await list('?page=9&size=20')).items).toEqual([]);
    expect((await list('?page=9&size=20')).total).toBe(83);
  });

  it.each([
    ['?keyActivity=KA04', 2],
    ['?state=approved', 1],
    ['?state=planned&keyActivity=KA01', 3],
    ['?owner=none', 83],
    ['?keyActivity=KA09', 0],
  ])('narrows by %s to %i', async (query, total) => {
    expect((await list(query)).total).toBe(total);
  });

  it('counts as overdue what was due before today and is not approved', async () => {
    const { items } = await list('?overdue=true');
    expect(items.map(({ overdueDays }) => overdueDays)).toEqual([15, 15]);
    expect((await list('?overdue=false')).total).toBe(81);
  });

  it('puts what has no due date last in both directions', async () => {
    const up = (await list('?sort=dueOn')).items;
    const down = (await list('?sort=-dueOn')).items;
    expect(up[0]?.dueOn).toBe('2024-09-01');
    expect(down[0]?.dueOn).toBe('2024-09-16');
    expect(up.at(-1)?.dueOn).toBeNull();
    expect(down.at(-1)?.dueOn).toBeNull();
  });

  it('finds without diacritics, in any inflection, by code and by the unit that holds the place', async () => {
    expect((await list('?q=ZAVERECNE%20zpravy')).total).toBeGreaterThanOrEqual(40);
    expect((await list('?q=v-08')).items.map(({ code }) => code)).toEqual(['V-08']);
    expect((await list('?q=reckovic')).items.map(({ place }) => place?.unit?.name)).toEqual([unit.name]);
    expect((await list('?q=100%25_')).total).toBe(0);
  });

  it('finds the report of a unit through the place it holds today', async () => {
    const { items } = await list(`?unit=${unit.id}`);
    expect(items.map(({ place }) => place?.code)).toEqual(['ÚC 03']);
  });

  it('sorts titles the Czech way', async () => {
    const titles = (await list('?sort=title&keyActivity=KA05')).items.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort(new Intl.Collator('cs').compare));
  });

  describe('for a coordinator', () => {
    let own: { id: string; name: string };
    let coordinator: ApiClient;

    beforeAll(async () => {
      own = await makeUnit(app.db, app.project, { name: 'Ukázkové Vlastní', placeNumber: 4 });
      coordinator = await app.as('coordinator', { unitIds: [own.id] });
    });

    const unitsOf = async (client: ApiClient, query = ''): Promise<(string | undefined)[]> =>
      (await list(query, client)).items.map(({ place }) => place?.unit?.name);

    it('holds only what the own unit holds a place for: in rows, counts, filters and search', async () => {
      expect(await unitsOf(coordinator)).toEqual([own.name]);
      expect((await list('?owner=none', coordinator)).total).toBe(1);
      expect((await list('?q=reckovic', coordinator)).total).toBe(0);
      expect((await list(`?unit=${unit.id}`, coordinator)).total).toBe(0);
      expect((await list('?keyActivity=KA01', coordinator)).total).toBe(0);
    });

    it('leads to no document of another unit or of the whole project', async () => {
      const opened = async (id: string | undefined): Promise<number> =>
        (await coordinator.get(`/projects/RSSZ/deliverables/${id}`)).status;
      const idOf = async (query: string): Promise<string | undefined> => (await list(query)).items[0]?.id;
      expect(await opened(await idOf(`?unit=${own.id}`))).toBe(200);
      expect(await opened(await idOf(`?unit=${unit.id}`))).toBe(404);
      expect(await opened(await idOf('?keyActivity=KA01'))).toBe(404);
    });

    it('is empty without a unit, and when the unit holds no place any more', async () => {
      expect((await list('', await app.as('coordinator'))).total).toBe(0);
      const former = await makeUnit(app.db, app.project, { name: 'Ukázkové Bývalé', placeNumber: 5 });
      const left = await app.as('coordinator', { unitIds: [former.id] });
      expect((await list('', left)).total).toBe(1);
      await app.db.query(`UPDATE unit_place SET valid_to = '2024-09-15' WHERE unit_id = $1`, [former.id]);
      expect((await list('', left)).total).toBe(0);
    });

    it('is what everybody else reads whole, units by name included', async () => {
      for (const role of ['consultant', 'evaluator', 'manager'] as const) {
        const client = await app.as(role);
        expect((await list('', client)).total).toBe(83);
        expect(await unitsOf(client, `?unit=${unit.id}`)).toEqual([unit.name]);
      }
    });
  });

  it.each([
    ['?state=done', 'state'],
    ['?sort=colour', 'sort'],
    ['?page=0', 'page'],
    ['?size=1000', 'size'],
    ['?owner=me', 'owner'],
    ['?overdue=maybe', 'overdue'],
    ['?colour=red', 'colour'],
  ])('refuses %s beside its field', async (query, field) => {
    const { status, body } = await manager.get(`/projects/RSSZ/deliverables${query}`);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field }]);
  });

  it('is not for an administrator', async () => {
    const admin = await app.as('admin');
    const { status, body } = await admin.get('/projects/RSSZ/deliverables');
    expect([status, body.code]).toEqual([403, 'access.denied']);
  });

  it('does not know ids that nobody has, nor what is no id', async () => {
    const { id } = await deliverableNumber(app.db, app.project, 1);
    expect(
      (await manager.get(`/projects/RSSZ/deliverables/${id.replace(/.$/, id.endsWith('0') ? '1' : '0')}`)).status,
    ).toBe(404);
    expect((await manager.get('/projects/RSSZ/deliverables/1')).status).toBe(404);
  });
});
