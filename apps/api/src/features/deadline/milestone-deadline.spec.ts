import { addDays, localDate } from '@rssz/domain';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);

interface Listed {
  readonly kind: string;
  readonly subject: { readonly id: string };
}

describe('the planned day of a milestone', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: { id: string; name: string };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
  });
  afterAll(() => app.close());

  const write = (stage: string, version: number | null, body: object) => {
    const sent = manager.put(`/projects/RSSZ/territorial-units/${unit.id}/milestones/${stage}`, body);
    return version === null ? sent.set('if-none-match', '*') : sent.set('if-match', `"${version}"`);
  };
  const deadlines = async (who: ApiClient = manager, query = '') => {
    const { body } = await who.get(`/projects/RSSZ/deadlines${query}`).expect(200);
    return body.items.filter((one: Listed) => one.kind === 'milestone' && one.subject.id === unit.id);
  };

  it('is a deadline of the unit, of whoever works there when it is due', async () => {
    const consultant = await app.as('consultant', { unitIds: [unit.id] });
    await write('measures', null, { plannedOn: inDays(20) }).expect(201);
    await write('interest', null, { plannedOn: inDays(10) }).expect(201);
    expect(await deadlines(consultant, '?mine=true')).toMatchObject([
      { kind: 'milestone', stage: 'interest', label: unit.name, dueOn: inDays(10), daysLeft: 10 },
      { kind: 'milestone', stage: 'measures', dueOn: inDays(20), owner: { id: consultant.user.id } },
    ]);
    expect((await deadlines())[0].href).toBe(`/uzemni-celky/${unit.id}`);
  });

  it('moves with the plan, closes when settled or cleared, and opens again', async () => {
    await write('interest', null, { plannedOn: inDays(10) }).expect(201);
    await write('interest', 1, { plannedOn: inDays(15) }).expect(200);
    expect(await deadlines()).toMatchObject([{ dueOn: inDays(15) }]);
    await write('interest', 2, { plannedOn: inDays(15), actualOn: inDays(-1) }).expect(200);
    expect(await deadlines()).toEqual([]);
    await write('interest', 3, { plannedOn: inDays(15) }).expect(200);
    expect(await deadlines()).toHaveLength(1);
    await write('interest', 4, { plannedOn: inDays(15), isSkipped: true, skipReason: 'Není třeba' }).expect(200);
    expect(await deadlines()).toEqual([]);
    await write('interest', 5, { plannedOn: inDays(16) }).expect(200);
    await write('interest', 6, {}).expect(200);
    expect(await deadlines()).toEqual([]);
  });

  it('goes over to the next person with the assignment, and is renamed with the unit', async () => {
    const before = await app.as('consultant');
    const path = `/projects/RSSZ/territorial-units/${unit.id}`;
    await write('interest', null, { plannedOn: inDays(10) }).expect(201);
    expect((await deadlines())[0].owner).toBeNull();
    const given = await manager
      .post(`${path}/assignments`, { userId: before.user.id, role: 'consultant', validFrom: SPEC_TODAY })
      .expect(201);
    expect((await deadlines())[0].owner.id).toBe(before.user.id);
    await manager.patch(path, given.body.version, { name: `${unit.name} nově` }).expect(200);
    expect((await deadlines())[0].label).toBe(`${unit.name} nově`);
    const { id } = given.body.assignments[0];
    await manager.post(`${path}/assignments/${id}/end`, { validTo: inDays(5) }).expect(200);
    expect((await deadlines())[0].owner).toBeNull();
  });

  it('is seen by a coordinator in their own unit only', async () => {
    await write('interest', null, { plannedOn: inDays(10) }).expect(201);
    const [own, stranger] = [await app.as('coordinator', { unitIds: [unit.id] }), await app.as('coordinator')];
    expect(await deadlines(own)).toHaveLength(1);
    expect(await deadlines(stranger)).toEqual([]);
  });
});
