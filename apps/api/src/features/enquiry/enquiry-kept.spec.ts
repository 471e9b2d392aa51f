import { AnonymiseEnquiriesHandler } from './anonymise-enquiries.handler.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { receivedEnquiry } from '../../../test/factories/enquiry.ts';

describe('what is kept of an enquiry', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeEach(async () => {
    app = await startApp({ TRUST_PROXY: 'on' });
    manager = await app.as('manager');
  });
  afterEach(() => app.close());

  const move = (id: string, version: number, body: object) =>
    manager.post(`/projects/RSSZ/enquiries/${id}/transitions`, body).set('if-match', `"${version}"`);
  const erase = (who: ApiClient, id: string, version: number) =>
    who.post(`/projects/RSSZ/enquiries/${id}/erasure`).set('if-match', `"${version}"`);
  const statistics = async (who: ApiClient = manager, query = '') =>
    (await who.get(`/projects/RSSZ/enquiry-statistics${query}`).expect(200)).body;
  const sweep = () => app.app.get(AnonymiseEnquiriesHandler).run();
  const read = async (id: string) => (await manager.get(`/projects/RSSZ/enquiries/${id}`).expect(200)).body;

  /** One answered, one turned down, one new and one of spam. */
  async function several(): Promise<Record<'answered' | 'open' | 'spam', string>> {
    const answered = await receivedEnquiry(app, manager);
    await move(answered.id, 1, { kind: 'take' }).expect(200);
    const write = (part: string, version: number, text: string) =>
      manager.post(`/projects/RSSZ/enquiries/${answered.id}/${part}`, { text }).set('if-match', `"${version}"`);
    await write('notes', 2, 'Jana volala').expect(200);
    await write('answers', 3, 'Milá Jano').expect(200);
    const open = await receivedEnquiry(app, manager, {}, { objective: '3.1' });
    const spam = await receivedEnquiry(app, manager, { regionCode: null });
    await move(spam.id, 1, { kind: 'spam' }).expect(200);
    return { answered: answered.id, open: open.id, spam: spam.id };
  }

  const everything = async (): Promise<string> =>
    JSON.stringify([
      await app.db.query(`SELECT * FROM enquiry`),
      await app.db.query(`SELECT * FROM enquiry_answer`),
      await app.db.query(`SELECT * FROM enquiry_note`),
      await app.db.query(`SELECT * FROM mail_message`),
      await app.db.query(`SELECT * FROM fact`),
    ]);

  it('ends on its day: nothing of the person is left, and every count keeps its value', async () => {
    const { answered, open, spam } = await several();
    const before = await statistics();
    expect(before.total).toEqual({ received: 2, answered: 1, answeredInTime: 1, interests: 0, open: 1 });
    await app.clock.moveTo('2025-09-16T23:30:00+02:00');
    await sweep();
    expect((await read(answered)).name).toBe('Jana Smyšlená');
    expect((await read(spam)).name).toBeNull();
    await app.clock.moveTo('2025-09-17T00:30:00+02:00');
    await sweep();
    await sweep();
    expect(await read(answered)).toMatchObject({
      name: null,
      email: null,
      topic: null,
      text: null,
      state: 'answered',
      anonymisedOn: '2025-09-17',
      answers: [{ text: null }],
      notes: [{ text: null }],
      steps: [],
    });
    expect(await read(open)).toMatchObject({ state: 'closed', closingReason: 'erased' });
    expect(await everything()).not.toMatch(/Jana|Jano|@obec|Komunitní|Ukázkov/);
    const after = await statistics(manager, '?asOf=2024-09-30');
    expect(after).toEqual({ ...before, asOf: '2024-09-30' });
    expect((await app.db.query(`SELECT 1 FROM fact WHERE type = 'enquiry.anonymised'`)).length).toBe(3);
  });

  it('goes before its day when the person asks; a manager does it, once', async () => {
    const { answered } = await several();
    const consultant = await app.as('consultant');
    await erase(consultant, answered, 4).expect(403);
    const refused = await erase(manager, answered, 3);
    expect(refused.body.code).toBe('version.stale');
    const { body } = await erase(manager, answered, 4).expect(200);
    expect(body).toMatchObject({
      name: null,
      anonymisedOn: '2024-09-16',
      erasureRefusals: [{ code: 'enquiry.anonymised' }],
    });
    for (const again of [erase(manager, answered, 5), move(answered, 5, { kind: 'close', reason: 'settled' })]) {
      expect((await again).body.code).toBe('enquiry.anonymised');
    }
    const note = await manager.post(`/projects/RSSZ/enquiries/${answered}/notes`, { text: 'x' }).set('if-match', '"5"');
    expect(note.body.code).toBe('enquiry.anonymised');
    expect((await manager.patch(`/projects/RSSZ/enquiries/${answered}`, 5, { regionCode: null })).body.code).toBe(
      'enquiry.anonymised',
    );
  });

  it('is counted as of a day: what came later, and the erasure, change no figure of it', async () => {
    const closed = await receivedEnquiry(app, manager);
    const interested = await receivedEnquiry(app, manager);
    for (const { id } of [closed, interested]) await move(id, 1, { kind: 'take' }).expect(200);
    const first = (await statistics()).total;
    expect(first).toMatchObject({ received: 2, open: 2, interests: 0 });
    await app.clock.moveTo('2024-09-18T10:00:00+02:00');
    const unit = await makeUnit(app.db, app.project);
    await move(closed.id, 2, { kind: 'close', reason: 'settled' }).expect(200);
    await move(interested.id, 2, { kind: 'interest', unitId: unit.id }).expect(200);
    const second = (await statistics()).total;
    expect(second).toMatchObject({ received: 2, open: 0, interests: 1 });
    await app.clock.moveTo('2024-09-20T10:00:00+02:00');
    await move(closed.id, 3, { kind: 'reopen' }).expect(200);
    await move(closed.id, 4, { kind: 'close', reason: 'settled' }).expect(200);
    await erase(manager, closed.id, 5).expect(200);
    await erase(manager, interested.id, 3).expect(200);
    expect((await statistics(manager, '?asOf=2024-09-17')).total).toEqual(first);
    expect((await statistics(manager, '?asOf=2024-09-20')).total).toEqual(second);
  });

  it('is counted by objective, region and month, without spam, for those who read figures', async () => {
    await several();
    await app.clock.moveTo('2024-11-05T10:00:00+01:00');
    const evaluator = await app.as('evaluator');
    const figures = await statistics(evaluator);
    expect(
      figures.byObjective.map((one: { objective: string; received: number }) => [one.objective, one.received]),
    ).toEqual([
      ['2.1', 1],
      ['2.2', 0],
      ['3.1', 1],
      ['CLLD', 0],
    ]);
    expect(figures.byRegion).toMatchObject([{ region: { code: 'CZ042' }, received: 2 }]);
    expect(figures.byMonth.map((one: { month: string; received: number }) => [one.month, one.received])).toEqual([
      ['2024-09-01', 2],
      ['2024-10-01', 0],
      ['2024-11-01', 0],
    ]);
    expect(JSON.stringify(figures)).not.toMatch(/Jana|obec/);
    expect((await statistics(evaluator, '?asOf=2024-09-15')).total.received).toBe(0);
    await (await app.as('admin')).get('/projects/RSSZ/enquiry-statistics').expect(403);
    await app.anonymous.get('/projects/RSSZ/enquiry-statistics').expect(401);
    expect((await evaluator.get('/projects/RSSZ/enquiry-statistics?asOf=včera')).status).toBe(422);
  });
});
