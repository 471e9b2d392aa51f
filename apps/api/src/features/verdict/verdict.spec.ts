import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { reportOfPlace } from '../../../test/factories/deliverable.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const VERDICTS = '/projects/RSSZ/verdicts';

describe('verdict', () => {
  let app: AppUnderTest;
  let evaluator: ApiClient;
  let manager: ApiClient & { user: { id: string } };
  let documents: string[];

  beforeAll(async () => {
    app = await startApp();
    evaluator = await app.as('evaluator');
    manager = await app.as('manager');
    const rows = await app.db.query<{ id: string }>(
      `SELECT id FROM deliverable WHERE project_id = $1 ORDER BY number LIMIT 2`,
      [app.project.id],
    );
    documents = rows.map(({ id }) => id);
    for (const id of documents) {
      await app.db.query(
        `INSERT INTO deliverable_transition (id, project_id, deliverable_id, sequence, from_state, to_state, kind, effective_on, recorded_from, recorded_by)
         VALUES ($1, $2, $3, 1, 'in-review', 'approved', 'approve', '2024-03-10', '2024-03-10T10:00:00Z', $4)`,
        [uuidv7(), app.project.id, id, manager.user.id],
      );
    }
  });
  afterAll(() => app.close());

  const draft = (over: Record<string, unknown>): Record<string, unknown> => ({
    asOf: '2024-06-30',
    outcome: 'confirmed',
    finding: 'Odpovídá podkladům.',
    ...over,
  });
  const verified = async (code: string): Promise<number | null | undefined> =>
    (
      (await manager.get('/projects/RSSZ/indicators').expect(200)).body as {
        code: string;
        verifiedValue: number | null;
      }[]
    ).find((one) => one.code === code)?.verifiedValue;

  it('stores the value computed for its day, whatever it is today', async () => {
    const before = (await evaluator.post(VERDICTS, draft({ indicator: 'documents', asOf: '2024-03-09' })).expect(201))
      .body as { value: number };
    expect(before.value).toBe(0);
    const after = await evaluator
      .post(VERDICTS, draft({ indicator: 'documents', outcome: 'confirmed-with-reservation' }))
      .expect(201);
    expect(after.body).toMatchObject({
      subject: { indicator: 'documents' },
      value: 2,
      asOf: '2024-06-30',
      outcome: 'confirmed-with-reservation',
    });
    const { body } = await manager.get('/projects/RSSZ/indicators').expect(200);
    expect((body as { latestVerdict: unknown }[])[0]).toMatchObject({
      latestVerdict: { value: 2, outcome: 'confirmed-with-reservation' },
    });
    const list = (await manager.get(`${VERDICTS}?indicator=documents`).expect(200)).body as { value: number }[];
    expect(list.map(({ value }) => value)).toEqual([2, 0]);
  });

  it('verifies the documents whose latest verdict confirms them', async () => {
    const [first, second] = documents;
    expect(await verified('documents')).toBe(0);
    await evaluator.post(VERDICTS, draft({ deliverableId: first })).expect(201);
    await evaluator.post(VERDICTS, draft({ deliverableId: second })).expect(201);
    expect(await verified('documents')).toBe(2);
    const { body } = await evaluator
      .post(VERDICTS, draft({ deliverableId: second, outcome: 'not-confirmed', finding: 'Chybí příloha.' }))
      .expect(201);
    expect(body).toMatchObject({ subject: { deliverableId: second }, value: 1 });
    expect(await verified('documents')).toBe(1);
    expect((await manager.get(`${VERDICTS}?deliverableId=${String(second)}`).expect(200)).body).toHaveLength(2);
  });

  it('verifies persons by the latest verdict on the figure, until that one is taken back', async () => {
    expect(await verified('participants')).toBeNull();
    await evaluator.post(VERDICTS, draft({ indicator: 'participants' })).expect(201);
    expect(await verified('participants')).toBe(0);
    await evaluator.post(VERDICTS, draft({ indicator: 'participants', outcome: 'not-confirmed' })).expect(201);
    expect(await verified('participants')).toBeNull();
  });

  it.each([
    ['no finding', { indicator: 'documents', finding: ' ' }, 'finding', 'verdict.finding-required'],
    ['a day to come', { indicator: 'documents', asOf: '2099-01-01' }, 'asOf', 'verdict.as-of-in-future'],
    [
      'a day before the project',
      { indicator: 'documents', asOf: '2022-12-31' },
      'asOf',
      'verdict.as-of-before-project',
    ],
    ['an outcome there is not', { indicator: 'documents', outcome: 'perhaps' }, 'outcome', 'validation.not-in-list'],
    [
      'a deliverable there is not',
      { deliverableId: '00000000-0000-7000-8000-000000000000' },
      'deliverableId',
      'validation.not-in-list',
    ],
    ['a value of one’s own', { indicator: 'documents', value: 83 }, 'value', 'validation.unknown-field'],
  ])('refuses %s', async (_name, over, field, code) => {
    const answer = await evaluator.post(VERDICTS, draft(over)).expect(422);
    expect((answer.body as { errors: unknown }).errors).toMatchObject([{ field, code }]);
  });

  it('on a deliverable is read by whoever reads the deliverable, of today’s unit only', async () => {
    const [own, foreign] = [
      await makeUnit(app.db, app.project, { placeNumber: 21 }),
      await makeUnit(app.db, app.project, { placeNumber: 22 }),
    ];
    for (const place of [21, 22]) {
      const { id } = await reportOfPlace(app.db, app.project, place);
      await evaluator.post(VERDICTS, draft({ deliverableId: id, asOf: '2024-09-16' })).expect(201);
    }
    const seen = async (client: ApiClient, place: number): Promise<number> => {
      const { id } = await reportOfPlace(app.db, app.project, place);
      return (await client.get(`${VERDICTS}?deliverableId=${id}`).expect(200)).body.length;
    };
    const coordinator = await app.as('coordinator', { unitIds: [own.id] });
    expect([await seen(coordinator, 21), await seen(coordinator, 22), await seen(manager, 22)]).toEqual([1, 0, 1]);
    await app.db.query(`UPDATE unit_place SET valid_to = '2024-09-15' WHERE unit_id = $1`, [own.id]);
    expect(await seen(coordinator, 21)).toBe(0);
    expect(await seen(await app.as('coordinator', { unitIds: [foreign.id] }), 22)).toBe(1);
  });

  it('is about one subject, and written by evaluators only', async () => {
    await evaluator.post(VERDICTS, draft({})).expect(422);
    await evaluator.post(VERDICTS, draft({ indicator: 'documents', deliverableId: documents[0] })).expect(422);
    await manager.post(VERDICTS, draft({ indicator: 'documents' })).expect(403);
    await (await app.as('consultant')).post(VERDICTS, draft({ indicator: 'documents' })).expect(403);
    await (await app.as('admin')).get(VERDICTS).expect(403);
  });
});
