import type { ApiClient } from '../../../test/api-client.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import { PDF } from '../../../test/factories/deliverable.ts';
import { correctLog, createLog, diaryStage, newId, visitBody, type DiaryCodes } from '../../../test/factories/diary.ts';

const BASE = '/projects/RSSZ';

describe('the attendance sheet of an advisory log', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let unit: { readonly id: string };
  let foreignUnit: { readonly id: string };
  let manager: ApiClient;
  let consultant: ApiClient;

  beforeAll(async () => {
    ({ app, codes, unit, foreignUnit, manager, consultant } = await diaryStage());
  });
  afterAll(() => app.close());

  const logged = async (over = {}): Promise<string> => {
    const id = newId();
    await createLog(consultant, id, visitBody(codes, unit.id, over)).expect(201);
    return id;
  };
  const sheetsOf = (logId: string, unitId = unit.id): string =>
    `${BASE}/territorial-units/${unitId}/attachments?subjectType=advisory-log&subjectId=${logId}`;
  const bring = async (logId: string): Promise<string> =>
    (await consultant.post(sheetsOf(logId)).attach('file', PDF, 'prezencka.pdf').expect(201)).body.id;
  const open = (client: ApiClient, id: string, reason: string) =>
    client.post(`${BASE}/attachments/${id}/openings`, { reason });

  it('opens at once to those who may see names, and not at all to a coordinator', async () => {
    const logId = await logged();
    const id = await bring(logId);
    for (const client of [consultant, manager]) {
      expect((await client.get(sheetsOf(logId)).expect(200)).body.items).toMatchObject([
        { id, subjectType: 'advisory-log', readable: true, needsReason: false },
      ]);
      await client.get(`${BASE}/attachments/${id}/content`).expect(200);
    }
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    expect((await coordinator.get(sheetsOf(logId)).expect(200)).body.items).toMatchObject([
      { id, readable: false, needsReason: false },
    ]);
    await coordinator.get(`${BASE}/attachments/${id}/content`).expect(403);
    await open(coordinator, id, 'Zajímá mě to').expect(403);
    await coordinator.post(sheetsOf(logId)).attach('file', PDF, 'x.pdf').expect(403);
  });

  it('is named by its day and number, never as it came, since the name may say who was there', async () => {
    const logId = await logged({ heldOn: '2024-05-06' });
    for (const name of ['Jana Malá – podpisy.PDF', 'Novák.pdf']) {
      await consultant.post(sheetsOf(logId)).attach('file', PDF, name).expect(201);
    }
    const evaluator = await app.as('evaluator');
    const { items } = (await evaluator.get(sheetsOf(logId)).expect(200)).body as { items: { name: string }[] };
    const names = ['prezencni-listina-2024-05-06-2.pdf', 'prezencni-listina-2024-05-06.pdf'];
    expect(items.map(({ name }) => name).sort()).toEqual(names);
    const kept = await app.db.query(
      `SELECT 1 FROM stored_file WHERE original_name LIKE '%podpisy%' OR original_name LIKE 'Novák%'`,
    );
    expect(kept).toEqual([]);
  });

  it('keeps a name of its own when two logs of one visit become one', async () => {
    const heldOn = '2024-05-07';
    const [kept, gone] = [await logged({ heldOn }), await logged({ heldOn, minutes: 155 })];
    for (const logId of [kept, gone, gone]) await bring(logId);
    await consultant
      .post(`${BASE}/advisory-logs/${kept}/merge`, { otherId: gone, otherVersion: 1, reason: 'Totéž setkání' })
      .set('if-match', '"1"')
      .expect(200);
    await bring(kept);
    const { items } = (await manager.get(sheetsOf(kept)).expect(200)).body as { items: { name: string }[] };
    const names = ['', '-2', '-3', '-4'].map((number) => `prezencni-listina-${heldOn}${number}.pdf`);
    expect(items.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('comes once, however often a phone sends it under its key', async () => {
    const logId = await logged();
    const key = newId();
    const send = (name = 'prezencka.pdf') =>
      consultant.post(sheetsOf(logId)).set('idempotency-key', key).attach('file', PDF, name);
    const first = (await send().expect(201)).body as { id: string };
    expect(((await send().expect(201)).body as { id: string }).id).toBe(first.id);
    expect((await send('jina.pdf').expect(409)).body).toMatchObject({ code: 'idempotency.key-reused' });
    expect((await consultant.get(sheetsOf(logId)).expect(200)).body.items).toHaveLength(1);
  });

  it('opens to an evaluator with a reason, which is kept and told to nobody else', async () => {
    const logId = await logged();
    const id = await bring(logId);
    const evaluator = await app.as('evaluator');
    expect((await evaluator.get(sheetsOf(logId)).expect(200)).body.items).toMatchObject([
      { id, readable: false, needsReason: true },
    ]);
    const refused = await evaluator.get(`${BASE}/attachments/${id}/content`).expect(422);
    expect(refused.body.errors).toMatchObject([{ field: 'reason', code: 'reason.required' }]);
    expect((await open(evaluator, id, ' ').expect(422)).body.errors).toMatchObject([{ code: 'reason.required' }]);
    for (const act of ['openings', 'void']) {
      const named = await consultant
        .post(`${BASE}/attachments/${id}/${act}`, { reason: 'Paní 855412/1234' })
        .expect(422);
      expect(named.body.errors).toMatchObject([{ field: 'reason', code: 'text.birth-number' }]);
    }
    const opened = await open(evaluator, id, 'Vzorek č. 7: kontrola dokladů').buffer(true).expect(200);
    expect(opened.headers['content-type']).toContain('application/pdf');
    const rows = await app.db.query(`SELECT reason, opened_by AS by FROM attachment_opening WHERE attachment_id = $1`, [
      id,
    ]);
    expect(rows).toEqual([{ reason: 'Vzorek č. 7: kontrola dokladů', by: evaluator.user.id }]);
    const facts = await app.db.query<{ data: object }>(
      `SELECT data FROM fact WHERE subject_id = $1 AND type = 'attachment.opened'`,
      [id],
    );
    expect(facts).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toContain('Vzorek');
  });

  it('is not found by people of other units, nor kept beside a log of another unit', async () => {
    const logId = await logged();
    const id = await bring(logId);
    const foreign = await app.as('consultant', { unitIds: [foreignUnit.id] });
    await foreign.get(`${BASE}/attachments/${id}/content`).expect(404);
    await open(foreign, id, 'Chci').expect(404);
    await manager.post(sheetsOf(logId, foreignUnit.id)).attach('file', PDF, 'x.pdf').expect(404);
    await consultant.post(sheetsOf(newId())).attach('file', PDF, 'x.pdf').expect(404);
  });

  it('goes with the log to another unit, and to the log it is merged into', async () => {
    const moved = await logged();
    const sheet = await bring(moved);
    await correctLog(manager, moved, 1, visitBody(codes, foreignUnit.id, { reason: 'Jiné území' })).expect(200);
    await consultant.get(`${BASE}/attachments/${sheet}/content`).expect(404);
    expect((await manager.get(sheetsOf(moved, foreignUnit.id)).expect(200)).body.items).toHaveLength(1);

    const [kept, gone] = [await logged({ heldOn: '2024-04-04' }), await logged({ heldOn: '2024-04-04' })];
    await bring(gone);
    await consultant
      .post(`${BASE}/advisory-logs/${kept}/merge`, { otherId: gone, otherVersion: 1, reason: 'Totéž' })
      .set('if-match', '"1"')
      .expect(200);
    expect((await consultant.get(sheetsOf(kept)).expect(200)).body.items).toHaveLength(1);
    expect((await consultant.get(sheetsOf(gone)).expect(200)).body.items).toHaveLength(0);
  });
});
