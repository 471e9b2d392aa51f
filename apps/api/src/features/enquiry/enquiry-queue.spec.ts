import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { receivedEnquiry } from '../../../test/factories/enquiry.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

type Signed = ApiClient & { user: MadeUser };

const codes = (body: { errors?: { code: string; field?: string }[] }): string[] =>
  (body.errors ?? []).map(({ field, code }) => `${field ?? ''}:${code}`);

const IN_REGISTER = `due_on AS "dueOn", closed_at IS NULL AS "isOpen" FROM deadline
  WHERE subject_type = 'enquiry' AND subject_id = $1`;

describe('the queue of enquiries', () => {
  let app: AppUnderTest;
  let manager: Signed;
  let consultant: Signed;
  let other: Signed;
  let unit: { id: string; name: string };

  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'on' });
    unit = await makeUnit(app.db, app.project, { regionCode: 'CZ051' });
    manager = await app.as('manager');
    consultant = await app.as('consultant', { unitIds: [unit.id] });
    other = await app.as('consultant');
  });
  beforeEach(async () => {
    await app.db.query(`DELETE FROM enquiry_throttle`);
    await app.db.query(`DELETE FROM milestone`);
  });
  afterAll(() => app.close());

  const received = (change: object = {}) => receivedEnquiry(app, consultant, change);
  const move = (who: ApiClient, id: string, version: number, body: object) =>
    who.post(`/projects/RSSZ/enquiries/${id}/transitions`, body).set('if-match', `"${version}"`);
  const taken = async (): Promise<{ id: string; number: string }> => {
    const enquiry = await received();
    await move(consultant, enquiry.id, 1, { kind: 'take' }).expect(200);
    return enquiry;
  };
  const read = async (id: string, who: ApiClient = consultant) =>
    (await who.get(`/projects/RSSZ/enquiries/${id}`).expect(200)).body;
  const list = async (query: string, who: ApiClient = consultant) =>
    (await who.get(`/projects/RSSZ/enquiries?${query}`).expect(200)).body;
  const deadline = (id: string) => app.db.one(`SELECT label, owner_id AS "ownerId", ${IN_REGISTER}`, [id]);
  const kinds = (id: string) => app.db.query(`SELECT kind, ${IN_REGISTER} ORDER BY kind`, [id]);

  it('shows what waits without naming who asked; the enquiry itself names them', async () => {
    const enquiry = await received();
    expect(enquiry).toMatchObject({
      objective: '2.1',
      state: 'new',
      region: { code: 'CZ042' },
      daysLeft: 14,
      isWaiting: true,
    });
    expect(JSON.stringify(enquiry)).not.toMatch(/Smyšlená|@obec/);
    expect(await read(enquiry.id)).toMatchObject({ name: 'Jana Smyšlená', keptUntil: '2025-09-16', keptDays: 365 });
  });

  it('is taken, assigned to somebody else, who is told, and has its day in the register', async () => {
    const enquiry = await received();
    expect(await deadline(enquiry.id)).toEqual({
      label: `${enquiry.number} · 2.1`,
      dueOn: '2024-09-30',
      ownerId: null,
      isOpen: true,
    });
    const mine = await move(consultant, enquiry.id, 1, { kind: 'take' }).expect(200);
    expect(mine.body).toMatchObject({ state: 'taken', owner: { id: consultant.user.id }, version: 2 });
    await move(consultant, enquiry.id, 2, { kind: 'assign', ownerId: other.user.id }).expect(200);
    expect(await deadline(enquiry.id)).toMatchObject({ ownerId: other.user.id });
    const { items } = (await other.get('/notifications').expect(200)).body;
    expect(items[0]).toMatchObject({
      type: 'enquiry.assigned',
      params: { number: enquiry.number },
      href: `/dotazy/${enquiry.id}`,
    });
    expect((await list('owner=me', other)).items.map(({ id }: { id: string }) => id)).toEqual([enquiry.id]);
    const types = (await read(enquiry.id)).history.map(({ type }: { type: string }) => type);
    expect(types).toEqual(['enquiry.received', 'enquiry.taken', 'enquiry.assigned']);
  });

  it('holds what is suspected by a day of its own and tells of it once a day', async () => {
    const fresh = await app.as('consultant');
    const held = await received({ website: 'https://robot.example' });
    await received({ website: 'https://robot.example' });
    const types = (await fresh.get('/notifications').expect(200)).body.items.map(({ type }: { type: string }) => type);
    expect(types).toEqual(['enquiry.suspected']);
    expect(await kinds(held.id)).toEqual([{ kind: 'enquiry-judgement', dueOn: '2024-09-30', isOpen: true }]);
    await move(consultant, held.id, 1, { kind: 'release' }).expect(200);
    expect(await kinds(held.id)).toEqual([
      { kind: 'enquiry', dueOn: '2024-09-30', isOpen: true },
      { kind: 'enquiry-judgement', dueOn: '2024-09-30', isOpen: false },
    ]);
  });

  it('counts what is held among what waits: by its day, late when nobody judged it, apart from what waits for an answer', async () => {
    await app.db.query(`DELETE FROM enquiry_note`);
    await app.db.query(`DELETE FROM enquiry_answer`);
    await app.db.query(`DELETE FROM enquiry`);
    const open = await received();
    const held = await received({ website: 'https://robot.example' });
    await app.db.query(`UPDATE enquiry SET due_on = '2024-09-13' WHERE id = $1`, [held.id]);
    const ids = async (query: string) => (await list(query)).items.map(({ id }: { id: string }) => id);
    expect((await list('')).items).toMatchObject([
      { id: held.id, state: 'suspected', isWaiting: true, daysLeft: -3 },
      { id: open.id, state: 'new', isWaiting: true },
    ]);
    expect(await ids('overdue=true')).toEqual([held.id]);
    expect(await ids('state=open')).toEqual([open.id]);
    expect(await ids('state=suspected')).toEqual([held.id]);
    await move(consultant, held.id, 1, { kind: 'spam' }).expect(200);
    expect(await ids('state=settled')).toEqual([held.id]);
  });

  it('gives a new term to what is let through after its day', async () => {
    const held = await received({ website: 'https://robot.example' });
    await app.db.query(`UPDATE enquiry SET due_on = '2024-09-13' WHERE id = $1`, [held.id]);
    const { body } = await move(consultant, held.id, 1, { kind: 'release' }).expect(200);
    expect(body).toMatchObject({ dueOn: '2024-09-30', daysLeft: 14, keptUntil: '2025-09-16' });
  });

  it('tells handlers of new enquiries once a day, and evaluators and coordinators never', async () => {
    const evaluator = await app.as('evaluator');
    const fresh = await app.as('consultant');
    for (let at = 0; at < 3; at += 1) await received();
    const told = async (who: ApiClient) =>
      (await who.get('/notifications').expect(200)).body.items.filter(
        (one: { type: string }) => one.type === 'enquiry.received',
      );
    expect(await told(fresh)).toHaveLength(1);
    expect(await told(evaluator)).toHaveLength(0);
  });

  it.each([
    ['answered before it is taken', 'taken', {}, 409],
    ['assigned to nobody', { kind: 'assign' }, ['ownerId:validation.required'], 422],
    ['closed without a reason', { kind: 'close' }, ['reason:reason.required'], 422],
    ['closed for a reason that is none', { kind: 'close', reason: 'lazy' }, ['reason:validation.not-in-list'], 422],
    ['turned into the interest of nobody', { kind: 'interest' }, ['unitId:enquiry.unit-required'], 422],
    ['moved by a step that is none', { kind: 'forget' }, ['kind:validation.not-in-list'], 422],
    ['reopened while it is open', { kind: 'reopen' }, [], 409],
  ] as const)('is not %s', async (_case, body, problems, status) => {
    if (body === 'taken') {
      const { id } = await received();
      const refused = await consultant
        .post(`/projects/RSSZ/enquiries/${id}/answers`, { text: 'Odpověď' })
        .set('if-match', '"1"');
      expect([refused.status, refused.body.code]).toEqual([status, 'enquiry.transition-not-allowed']);
      return;
    }
    const { id } = await taken();
    const refused = await move(consultant, id, 2, body);
    expect([refused.status, codes(refused.body)]).toEqual([status, problems]);
    expect((await read(id)).version).toBe(2);
  });

  it('is given only to those who handle enquiries', async () => {
    const { id } = await received();
    const evaluator = await app.as('evaluator');
    const refused = await move(manager, id, 1, { kind: 'assign', ownerId: evaluator.user.id });
    expect(codes(refused.body)).toEqual(['ownerId:enquiry.owner-not-in-project']);
    const handlers = (await read(id)).handlers.map((one: { id: string }) => one.id);
    expect(handlers).toEqual(expect.arrayContaining([manager.user.id, consultant.user.id, other.user.id]));
    expect(handlers).not.toContain(evaluator.user.id);
  });

  it('leaves an owned enquiry to its owner, or to a manager', async () => {
    const { id } = await taken();
    const write = (who: ApiClient, version: number) =>
      who.post(`/projects/RSSZ/enquiries/${id}/answers`, { text: 'Odpověď' }).set('if-match', `"${version}"`);
    const refused = await write(other, 2);
    expect([refused.status, refused.body.code]).toEqual([403, 'enquiry.not-owner']);
    expect((await read(id, other)).steps.find(({ kind }: { kind: string }) => kind === 'answer').refusals).toEqual([
      { code: 'enquiry.not-owner' },
    ]);
    await write(manager, 2).expect(200);
  });

  it('tells the later of two what is stored', async () => {
    const { id } = await taken();
    const late = await move(other, id, 1, { kind: 'take' });
    expect([late.status, late.body.code, late.body.changed, late.body.current.state]).toEqual([
      409,
      'version.stale',
      ['state'],
      'taken',
    ]);
    await consultant.post(`/projects/RSSZ/enquiries/${id}/transitions`, { kind: 'spam' }).expect(428);
  });

  it('moves a due date and a region, never before the receipt', async () => {
    const { id } = await taken();
    const patch = (version: number, body: object) => consultant.patch(`/projects/RSSZ/enquiries/${id}`, version, body);
    const changed = await patch(2, { dueOn: '2024-10-15', regionCode: 'CZ051' }).expect(200);
    expect(changed.body).toMatchObject({ dueOn: '2024-10-15', region: { code: 'CZ051' }, version: 3 });
    expect(await deadline(id)).toMatchObject({ dueOn: '2024-10-15' });
    const wrong = await patch(3, { dueOn: '2024-09-15', regionCode: 'CZ999' });
    expect(codes(wrong.body)).toEqual(['regionCode:region.unknown', 'dueOn:enquiry.due-before-receipt']);
    expect((await patch(3, { dueOn: '2024-10-15' })).body.version).toBe(3);
    expect((await patch(3, { regionCode: null }).expect(200)).body.region).toBeNull();
  });

  it('keeps internal notes in order, as plain text', async () => {
    const { id } = await taken();
    const write = (version: number, text: string) =>
      consultant.post(`/projects/RSSZ/enquiries/${id}/notes`, { text }).set('if-match', `"${version}"`);
    await write(2, 'Volat starostovi').expect(200);
    const { body } = await write(3, ' <i>Zítra</i>\u0007 ').expect(200);
    expect(body.notes.map(({ text }: { text: string }) => text)).toEqual(['Volat starostovi', '<i>Zítra</i>']);
    expect(codes((await write(4, ' \n ')).body)).toEqual(['text:validation.required']);
  });

  it('becomes the interest of a unit: its first milestone is reached on the day it came', async () => {
    const { id } = await taken();
    const turned = await move(consultant, id, 2, { kind: 'interest', unitId: unit.id }).expect(200);
    expect(turned.body).toMatchObject({ state: 'interest', unit, region: { code: 'CZ051' } });
    const { items } = (await manager.get(`/projects/RSSZ/territorial-units/${unit.id}/milestones`).expect(200)).body;
    expect(items[0]).toMatchObject({ stage: 'interest', actualOn: '2024-09-16', version: 1 });
    expect(await deadline(id)).toMatchObject({ isOpen: false });
    const second = await taken();
    await move(consultant, second.id, 2, { kind: 'interest', unitId: unit.id }).expect(200);
    const again = (await manager.get(`/projects/RSSZ/territorial-units/${unit.id}/milestones`)).body.items[0];
    expect(again.version).toBe(1);
  });

  it('becomes the interest of a unit that is new: it is taken in by the same step, by a manager', async () => {
    const { id } = await taken();
    const newUnit = { name: 'Nová Lhota', kind: 'municipality', regionCode: 'CZ042' };
    const refused = await move(consultant, id, 2, { kind: 'interest', newUnit });
    expect([refused.status, refused.body.code]).toEqual([403, 'access.denied']);
    for (const name of ['   ', '\u200b']) {
      const unnamed = await move(manager, id, 2, { kind: 'interest', newUnit: { ...newUnit, name } });
      expect([unnamed.status, codes(unnamed.body)]).toEqual([422, ['newUnit.name:validation.required']]);
    }
    const turned = await move(manager, id, 2, { kind: 'interest', newUnit }).expect(200);
    const made = turned.body.unit;
    expect(made.name).toBe('Nová Lhota');
    const facts = await app.db.query<{ type: string }>(`SELECT type FROM fact WHERE subject_id = $1 ORDER BY id`, [
      made.id,
    ]);
    expect(facts.map(({ type }) => type)).toEqual(['territorial-unit.created', 'milestone.changed']);
    const second = await taken();
    const twice = await move(manager, second.id, 2, { kind: 'interest', newUnit });
    expect([twice.status, codes(twice.body)]).toEqual([409, ['newUnit.name:unit.name-taken']]);
    expect((await read(second.id)).state).toBe('taken');
    const nowhere = await move(manager, second.id, 2, {
      kind: 'interest',
      newUnit: { ...newUnit, name: 'X', regionCode: 'CZ999' },
    });
    expect(codes(nowhere.body)).toEqual(['newUnit.regionCode:region.unknown']);
  });

  it('is no interest of a unit that is not the consultant’s, nor of one that is not there', async () => {
    const { id } = await taken();
    const foreign = await makeUnit(app.db, app.project);
    const refused = await move(consultant, id, 2, { kind: 'interest', unitId: foreign.id });
    expect([refused.status, codes(refused.body)]).toEqual([403, ['unitId:enquiry.unit-not-own']]);
    expect((await move(manager, id, 2, { kind: 'interest', unitId: app.project.id })).status).toBe(404);
  });

  it('is closed with a reason, reopened, and marked as spam, from which it comes back', async () => {
    const { id } = await taken();
    const closed = await move(consultant, id, 2, { kind: 'close', reason: 'not-ours' }).expect(200);
    expect(closed.body).toMatchObject({ state: 'closed', closingReason: 'not-ours' });
    const open = await move(consultant, id, 3, { kind: 'reopen' }).expect(200);
    expect(open.body).toMatchObject({ state: 'taken', closingReason: null, owner: { id: consultant.user.id } });
    const spam = await move(consultant, id, 4, { kind: 'spam' }).expect(200);
    expect(spam.body).toMatchObject({ state: 'spam', owner: null, keptUntil: '2024-10-16' });
    const back = await move(consultant, id, 5, { kind: 'release' }).expect(200);
    expect(back.body).toMatchObject({ state: 'new', keptUntil: '2025-09-16' });
  });

  it('is for managers and consultants; others see neither the list nor an enquiry', async () => {
    const { id } = await received();
    for (const role of ['evaluator', 'coordinator', 'admin'] as const) {
      const reader = await app.as(role);
      await reader.get('/projects/RSSZ/enquiries').expect(403);
      await reader.get(`/projects/RSSZ/enquiries/${id}`).expect(403);
      await move(reader, id, 1, { kind: 'take' }).expect(403);
    }
    await app.anonymous.get('/projects/RSSZ/enquiries').expect(401);
    await consultant.get(`/projects/RSSZ/enquiries/${app.project.id}`).expect(404);
  });
});
