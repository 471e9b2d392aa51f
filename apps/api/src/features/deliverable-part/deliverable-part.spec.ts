import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '@rssz/domain';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { attach, bringToReview, deliverableNumber, PDF, step, voidFile } from '../../../test/factories/deliverable.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import type { DeliverablePart } from './dto/deliverable-part.dto.ts';

type Person = ApiClient & { user: MadeUser };

const NOBODY = '00000000-0000-7000-8000-000000000000';
const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);

/** The PSZ methodology is number 1 of the plan, the criteria document number 2. */
describe('parts of a deliverable', () => {
  let app: AppUnderTest;
  let manager: Person;
  let author: Person;
  let base: string;
  let id: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    author = await app.as('consultant');
    id = (await deliverableNumber(app.db, app.project, 1)).id;
    base = `/projects/RSSZ/deliverables/${id}`;
  });
  beforeEach(async () => {
    await app.db.query(`DELETE FROM deliverable_file WHERE part_id IS NOT NULL`);
    await app.db.query(`DELETE FROM deliverable_part`);
  });
  afterAll(() => app.close());

  const codes = (body: { code: string; errors?: { code: string; field: string }[] }): string[] =>
    body.errors ? body.errors.map(({ field, code }) => `${field} ${code}`) : [body.code];
  const add = async (title: string, over: Record<string, unknown> = {}): Promise<DeliverablePart> => {
    const { body } = await manager.post(`${base}/parts`, { title, ...over }).expect(201);
    return body.items.find((one: DeliverablePart) => one.title === title);
  };
  const parts = async (who: ApiClient = manager): Promise<DeliverablePart[]> =>
    (await who.get(`${base}/parts`).expect(200)).body.items;
  const upload = (part: { id: string }, who: ApiClient = author, name = 'cast.pdf') =>
    who.post(`${base}/files?part=${part.id}`).attach('file', PDF, name);
  const complete = (part: { id: string; version: number }, isDone = true, who: ApiClient = author) =>
    who.put(`${base}/parts/${part.id}/completion`, { isDone }).set('if-match', `"${part.version}"`);
  const change = (part: { id: string; version: number }, body: object, who: ApiClient = manager) =>
    who.patch(`${base}/parts/${part.id}`, part.version, body);
  const remove = (part: { id: string; version: number }, who: ApiClient = manager) =>
    who.delete(`${base}/parts/${part.id}`).set('if-match', `"${part.version}"`);
  const titles = async (): Promise<string[]> => (await parts()).map(({ title }) => title);

  it('are planned with who brings them and until when, and changed over what was seen', async () => {
    const part = await add('Úvod', { ownerId: author.user.id, dueOn: inDays(10) });
    expect(part).toMatchObject({ owner: { id: author.user.id }, dueOn: inDays(10), state: 'without-file', version: 1 });
    const { body } = await change(part, { title: 'Úvod a cíle', ownerId: null }).expect(200);
    expect(body.items).toMatchObject([{ title: 'Úvod a cíle', owner: null, dueOn: inDays(10), version: 2 }]);
    const stale = await change(part, { title: 'Jinak' }).expect(409);
    expect(stale.body).toMatchObject({
      code: 'version.stale',
      changed: ['ownerId', 'title'],
      current: { title: 'Úvod a cíle', version: 2 },
    });
    await change({ ...part, version: 2 }, { title: ' Úvod a cíle ' }).expect(200);
    expect((await parts())[0]?.version).toBe(2);
  });

  it('refuse what is no part, and people who are not of the project', async () => {
    const stranger = await app.as('coordinator');
    const post = async (body: object): Promise<string[]> => codes((await manager.post(`${base}/parts`, body)).body);
    expect(await post({ title: ' ' })).toEqual(['title validation.required']);
    expect(await post({ title: 'A', ownerId: stranger.user.id })).toEqual(['ownerId deliverable.owner-not-in-project']);
    expect(await post({ title: 'A', dueOn: '2024-02-30' })).toEqual(['dueOn validation.not-a-date']);
    expect(await post({ title: 'x'.repeat(301) })).toEqual(['title validation.too-long']);
    const part = await add('A');
    expect(codes((await change(part, { title: '' })).body)).toEqual(['title validation.required']);
    expect(codes((await change(part, { ownerId: stranger.user.id })).body)).toEqual([
      'ownerId deliverable.owner-not-in-project',
    ]);
    expect((await change({ id: NOBODY, version: 1 }, { title: 'B' })).status).toBe(404);
    expect((await remove({ id: NOBODY, version: 1 })).status).toBe(404);
    expect((await manager.delete(`${base}/parts/${part.id}`)).status).toBe(428);
    expect((await manager.get(`/projects/RSSZ/deliverables/${NOBODY}/parts`)).status).toBe(404);
  });

  it('belong only to documents that are collected from parts', async () => {
    const other = await deliverableNumber(app.db, app.project, 2);
    const { body } = await manager.get(`/projects/RSSZ/deliverables/${other.id}/parts`).expect(200);
    expect(body).toEqual({ items: [], refusals: [{ code: 'part.not-collected' }] });
    const added = await manager.post(`/projects/RSSZ/deliverables/${other.id}/parts`, { title: 'A' });
    expect([added.status, added.body.code]).toEqual([409, 'part.not-collected']);
  });

  it('are put in order, over just those that were seen', async () => {
    const [a, b, c] = [await add('A'), await add('B'), await add('C')];
    const order = (ids: string[]) => manager.put(`${base}/parts/order`, { ids });
    await order([c.id, a.id, b.id]).expect(200);
    expect(await titles()).toEqual(['C', 'A', 'B']);
    for (const ids of [[c.id, a.id], [c.id, a.id, a.id], [c.id, a.id, b.id, NOBODY], []]) {
      expect((await order(ids)).body).toMatchObject({ code: 'version.stale', changed: ['parts'] });
    }
    expect(await titles()).toEqual(['C', 'A', 'B']);
  });

  it('hold files of the deliverable, which count as its evidence', async () => {
    const part = await add('Metodický postup');
    const { body } = await upload(part).expect(201);
    const file = body.fileList.find((one: { part: unknown }) => one.part !== null);
    expect(file).toMatchObject({ part: { id: part.id, title: 'Metodický postup' }, isBuilt: false });
    const [stored] = await parts();
    expect(stored).toMatchObject({ state: 'with-file', files: [{ id: file.id, name: 'cast.pdf' }] });
    expect(stored?.removalRefusals).toMatchObject([{ code: 'part.has-files', params: { count: 1 } }]);
    await voidFile(author, id, file.id, 'Stará verze.');
    expect((await parts())[0]).toMatchObject({ state: 'without-file', files: [] });
    expect((await remove(part)).body.code).toBe('part.has-files');
    expect(codes((await upload({ id: NOBODY })).body)).toEqual(['part part.unknown']);
    expect((await author.post(`${base}/files?part=x`).attach('file', PDF, 'x.pdf')).status).toBe(422);
  });

  it('are done with a file and a mark, and then keep their files until they are opened again', async () => {
    const part = await add('Závěr');
    expect((await complete(part)).body.code).toBe('part.file-required');
    const { body } = await upload(part).expect(201);
    const file = body.fileList.find((one: { part: unknown }) => one.part !== null);
    const { body: done } = await complete(part).expect(200);
    expect(done.items[0]).toMatchObject({ state: 'done', completedOn: SPEC_TODAY, version: 2 });
    const marked = done.items[0];
    expect((await complete(marked)).body.code).toBe('part.completed');
    expect((await complete(part)).body.code).toBe('version.stale');
    expect((await upload(part)).body.code).toBe('part.completed');
    expect((await voidFile(author, id, file.id, 'Chyba.')).body.code).toBe('part.completed');
    const { body: open } = await complete(marked, false).expect(200);
    expect(open.items[0]).toMatchObject({ state: 'with-file', completedOn: null });
    await complete(open.items[0], false).expect(200);
    expect((await parts())[0]?.version).toBe(3);
    await voidFile(author, id, file.id, 'Chyba.');
  });

  it('that never had a file are removed', async () => {
    const part = await add('Omyl');
    expect((await remove({ ...part, version: 9 })).body.code).toBe('version.stale');
    await remove(part).expect(200);
    expect(await titles()).toEqual([]);
  });

  it('are planned by managers, done by those who work there, and read by those who read the deliverable', async () => {
    const part = await add('A');
    const coordinator = await app.as('coordinator');
    const evaluator = await app.as('evaluator');
    const { body } = await author.get(`${base}/parts`).expect(200);
    expect(body.refusals).toEqual([{ code: 'access.denied' }]);
    expect(body.items[0].fileRefusals).toEqual([]);
    for (const who of [author, evaluator, coordinator]) {
      expect((await who.post(`${base}/parts`, { title: 'B' })).status).toBe(403);
      expect((await change(part, { title: 'B' }, who)).status).toBe(403);
      expect((await remove(part, who)).status).toBe(403);
      expect((await who.put(`${base}/parts/order`, { ids: [part.id] })).status).toBe(403);
    }
    expect((await parts(evaluator))[0]?.fileRefusals).toEqual([{ code: 'access.denied' }]);
    expect((await complete(part, true, evaluator)).status).toBe(403);
    expect((await coordinator.get(`${base}/parts`)).status).toBe(404);
    expect((await app.anonymous.get(`${base}/parts`)).status).toBe(401);
  });

  describe('with a due day', () => {
    const due = async (who: ApiClient = manager) => {
      const { body } = await who.get('/projects/RSSZ/deadlines').expect(200);
      return body.items.filter(({ kind }: { kind: string }) => kind === 'part');
    };

    it('are deadlines of whoever brings them, until done, cleared or removed', async () => {
      const part = await add('A', { ownerId: author.user.id, dueOn: inDays(10) });
      expect(await due()).toMatchObject([
        { label: 'V-01 – A', dueOn: inDays(10), owner: { id: author.user.id }, href: `/vystupy/${id}` },
      ]);
      const { body: moved } = await change(part, { dueOn: inDays(20) }).expect(200);
      expect(await due()).toMatchObject([{ dueOn: inDays(20) }]);
      await upload(part).expect(201);
      const { body: done } = await complete(moved.items[0]).expect(200);
      expect(await due()).toEqual([]);
      const { body: open } = await complete(done.items[0], false).expect(200);
      expect(await due()).toHaveLength(1);
      await change(open.items[0], { dueOn: null }).expect(200);
      expect(await due()).toEqual([]);
      const other = await add('B', { dueOn: inDays(5) });
      expect(await due()).toHaveLength(1);
      await remove(other).expect(200);
      expect(await due()).toEqual([]);
    });

    it('stand beside the due day of the deliverable, which may be cleared alone', async () => {
      await add('A', { dueOn: inDays(9) });
      const { body: row } = await manager.get(base);
      const { body: planned } = await manager.patch(base, row.version, { dueOn: inDays(30) }).expect(200);
      await manager.patch(base, planned.version, { dueOn: null }).expect(200);
      expect(await due()).toHaveLength(1);
    });
  });

  it('of an approved deliverable do not change, and it counts once', async () => {
    const part = await add('A', { dueOn: inDays(9) });
    await add('B');
    await upload(part).expect(201);
    await bringToReview(author, id);
    expect((await step(manager, id, { to: 'approved' })).status).toBe(200);
    const { body } = await manager.get(`${base}/parts`).expect(200);
    expect(body.refusals).toMatchObject([{ code: 'deliverable.files-closed' }]);
    expect((await manager.post(`${base}/parts`, { title: 'C' })).body.code).toBe('deliverable.files-closed');
    expect((await complete(part)).body.code).toBe('deliverable.files-closed');
    expect((await upload(part)).body.code).toBe('deliverable.files-closed');
    const { body: indicators } = await manager.get('/projects/RSSZ/indicators').expect(200);
    expect(indicators.find(({ code }: { code: string }) => code === 'documents').value).toBe(1);
    const deadlines = (await manager.get('/projects/RSSZ/deadlines')).body.items;
    expect(deadlines.filter(({ kind }: { kind: string }) => kind === 'part')).toEqual([]);
    await step(manager, id, { kind: 'return', reason: 'Doplnit.' });
    expect(await attach(author, id, 'jiny.pdf')).toMatchObject({ status: 201 });
  });
});
