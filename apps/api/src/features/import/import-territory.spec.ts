import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { diaryStage, newId, type DiaryStage } from '../../../test/factories/diary.ts';
import { csvFile, municipalities, MUNICIPALITY_HEADERS, rehearse } from '../../../test/factories/sheet.ts';

/** Imports are run by administrators and managers; what they may write stands in their other roles. */
describe('an administrator who is a consultant of one unit', () => {
  let stage: DiaryStage;
  let both: Awaited<ReturnType<DiaryStage['app']['as']>>;

  beforeAll(async () => {
    stage = await diaryStage();
    both = await stage.app.as('admin');
    await stage.app.db.query(
      `INSERT INTO role_assignment (id, user_id, project_id, role, unit_id, valid_from)
       SELECT v.id, $1, $2, 'consultant', v.unit_id, '2023-01-01'
       FROM (VALUES ($3::uuid, NULL::uuid), ($4::uuid, $5::uuid)) AS v (id, unit_id)`,
      [both.user.id, stage.app.project.id, newId(), newId(), stage.unit.id],
    );
  });
  afterAll(() => stage.app.close());

  it.each(['participant', 'advisory-log'])('imports no %s: a file speaks of every unit', async (kind) => {
    const answer = await rehearse(both, kind, csvFile([['Jméno'], ['Jana']])).expect(403);
    expect(answer.body.code).toBe('access.denied');
    const kinds = (await both.get('/projects/RSSZ/import-kinds').expect(200)).body as { kind: string }[];
    expect(kinds.map((one) => one.kind)).not.toContain(kind);
    await rehearse(stage.manager, kind, csvFile([['Jméno'], ['Jana']])).expect(201);
  });

  it('imports the lists of the installation', async () => {
    await rehearse(both, 'municipality', csvFile([MUNICIPALITY_HEADERS, ...municipalities(1)])).expect(201);
  });
});
