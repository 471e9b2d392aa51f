import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeCatalogue, makeDescription, makeRating, type MadeCriterion } from '../../../test/factories/comparison.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { NewFact } from '../../platform/facts/fact-types.ts';

describe('deadlines of what blocks the judgement of the goal', () => {
  let app: AppUnderTest;
  let manager: ApiClient & { user: MadeUser };
  let criterion: MadeCriterion;
  let by: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    by = manager.user.id;
    const made = await makeCatalogue(app.db, app.project, {
      number: 101,
      state: 'retired',
      criteria: [{ code: 'K1', area: 'housing' }],
    });
    const first = made.get('K1');
    if (first) criterion = first;
  });
  afterAll(() => app.close());

  const rate = (unitId: string, level: number, on: string, more: object = {}): Promise<string> =>
    makeRating(app.db, app.project, { unitId, criterionId: criterion.id, by, level, on, ...more });
  const open = (unitId: string): Promise<{ kind: string; dueOn: string }[]> =>
    app.db.query(
      `SELECT kind, due_on AS "dueOn" FROM deadline
       WHERE subject_type = 'unit-comparison' AND subject_id = $1 AND closed_at IS NULL ORDER BY kind`,
      [unitId],
    );
  const fact = (type: NewFact['type'], subjectType: string, subjectId: string): Promise<void> =>
    app.app
      .get(UnitOfWork)
      .run(SYSTEM_ACTOR, (tx) => tx.record({ type, subjectType, subjectId, projectId: app.project.id }));

  it('follows what blocks a unit: its areas, a baseline, a later assessment, nothing more', async () => {
    const unit = await makeUnit(app.db, app.project);
    await fact('territorial-unit.created', 'territorial-unit', unit.id);
    expect(await open(unit.id)).toEqual([{ kind: 'assessment:areas-missing', dueOn: '2023-04-01' }]);

    const description = await makeDescription(app.db, app.project, {
      unitId: unit.id,
      by,
      criteria: [criterion],
      agreedOn: '2023-03-01',
    });
    await fact('cooperation-description.approved', 'cooperation-description', description);
    expect(await open(unit.id)).toEqual([{ kind: 'assessment:baseline-missing', dueOn: '2023-04-30' }]);

    const baseline = await rate(unit.id, 2, '2023-04-01');
    await fact('assessment.recorded', 'assessment', baseline);
    expect(await open(unit.id)).toEqual([{ kind: 'assessment:later-assessment-missing', dueOn: app.project.endsOn }]);

    const later = await rate(unit.id, 2, '2024-04-01', { phase: 'interim' });
    await fact('assessment.recorded', 'assessment', later);
    expect(await open(unit.id)).toEqual([]);
  });

  it('goes by the planned milestone', async () => {
    const unit = await makeUnit(app.db, app.project);
    await app.db.query(
      `INSERT INTO milestone (id, project_id, unit_id, stage, planned_on, recorded_from, recorded_by)
       VALUES ($1, $2, $3, 'cooperation-description', '2024-11-05', '2024-01-01T08:00:00Z', $4)`,
      [uuidv7(), app.project.id, unit.id, by],
    );
    await fact('milestone.changed', 'territorial-unit', unit.id);
    expect(await open(unit.id)).toEqual([{ kind: 'assessment:areas-missing', dueOn: '2024-11-05' }]);
  });

  it('leads to the comparison of the unit', async () => {
    const south = await makeUnit(app.db, app.project);
    await fact('territorial-unit.changed', 'territorial-unit', south.id);
    const { body } = await manager.get('/projects/RSSZ/deadlines').expect(200);
    const { items } = body as { items: { subject: { id: string }; href: string; kind: string }[] };
    expect(items.find(({ subject }) => subject.id === south.id)).toMatchObject({ href: `/srovnani/${south.id}` });
  });
});
