import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { PDF } from '../../../test/factories/deliverable.ts';
import { contentWith, descriptionStep, draftOf, makeCatalogue } from '../../../test/factories/description.ts';
import { makeRating } from '../../../test/factories/comparison.ts';
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

  it('says which milestone, criterion and expected result an event is about, and tells of hand-overs', async () => {
    const other = await makeUnit(app.db, app.project);
    const [criterion] = await makeCatalogue(app.db, app.project);
    if (!criterion) throw new Error('no criterion');
    const consultant = await app.as('consultant', { unitIds: [other.id] });
    const coordinator = await app.as('coordinator', { unitIds: [other.id] });
    const next = await app.as('consultant');
    const path = `/projects/RSSZ/territorial-units/${other.id}`;
    await consultant
      .put(`${path}/milestones/plan-approved`, { plannedOn: '2024-12-01' })
      .set('if-none-match', '*')
      .expect(201);
    const description = await draftOf(consultant, other.id, contentWith(criterion));
    const agree = { kind: 'agree', how: 'coordinator', on: '2024-05-02' };
    expect((await descriptionStep(coordinator, description.id, agree)).status).toBe(200);
    const { body: file } = await manager.post(`${path}/attachments`).attach('file', PDF, 'usneseni.pdf');
    await manager
      .post(`/projects/RSSZ/expected-results/${description.content.areas[0].results[0].resultKey}/closings`, {
        outcome: 'reached',
        closedOn: '2024-06-20',
        justification: 'Koncepci schválilo zastupitelstvo.',
        evidence: [{ kind: 'file', id: file.fileId }],
      })
      .expect(201);
    await rate(other.id, criterion.id, consultant.user.id);
    const offer = { successorId: next.user.id, validFrom: '2024-09-16' };
    const { body: handover } = await manager.post(`${path}/handovers`, offer).expect(201);
    const types = async (who: ApiClient): Promise<string[]> =>
      (await who.get(`${path}/history`).expect(200)).body.items.map(({ type }: { type: string }) => type);
    expect(await types(await app.as('consultant'))).not.toContain('handover.offered');
    expect(await types(next)).toContain('handover.offered');
    await next.post(`/projects/RSSZ/handovers/${handover.id}/accept`).set('if-match', '"1"').expect(200);
    expect(await types(await app.as('consultant'))).toContain('handover.accepted');
    const { body } = await manager.get(`${path}/history`).expect(200);
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: 'milestone.changed',
          about: { stage: 'plan-approved', title: null, titleEn: null },
          fields: ['plannedOn'],
        }),
        expect.objectContaining({
          type: 'assessment.recorded',
          about: { stage: null, title: 'Kritérium 1', titleEn: null },
        }),
        expect.objectContaining({
          type: 'expected-result.closed',
          about: { stage: null, title: 'Koncepce bydlení', titleEn: null },
        }),
        expect.objectContaining({ type: 'handover.offered', about: null }),
        expect.objectContaining({ type: 'handover.accepted', about: null }),
      ]),
    );
    expect(body.total).toBe(body.items.length);
  });

  /** As a rating stands in the tables, with its fact. */
  async function rate(unitId: string, criterionId: string, by: string): Promise<void> {
    const id = await makeRating(app.db, app.project, { unitId, criterionId, by, level: 1, on: '2024-05-10' });
    await app.db.query(
      `INSERT INTO fact (id, project_id, type, subject_type, subject_id, occurred_at, actor_id)
       VALUES (uuidv7(), $1, 'assessment.recorded', 'assessment', $2, '2024-09-16T08:00:00Z', $3)`,
      [app.project.id, id, by],
    );
  }
});
